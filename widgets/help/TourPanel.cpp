// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/TourPanel.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace sidelight {

namespace {

struct Words {
    const char *name, *todo, *why;
};

constexpr std::array<Words, size_t(TourPanel::stepCount) + 1> words = {
    Words{QT_TRANSLATE_NOOP("sidelight::TourPanel", "Compare two accounts"),
          QT_TRANSLATE_NOOP("sidelight::TourPanel", "Two newspapers report the same fire. Choose View → Compare side by side."),
          QT_TRANSLATE_NOOP("sidelight::TourPanel", "The ribbons between the pages join what both accounts say, and show in which "
                                                    "words they part. The same command puts them away.")},
    Words{QT_TRANSLATE_NOOP("sidelight::TourPanel", "Mark a passage"),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: "
                            "each is a colour."),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "A passage keeps its exact words and its place. Whatever you build later leads back to it.")},
    Words{QT_TRANSLATE_NOOP("sidelight::TourPanel", "Record who says it"),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "With the cursor in a passage, or with words selected, press W. Type who speaks, "
                            "go on with Tab, type what is claimed, and press Enter."),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "A statement joins a passage, a speaker and a claim. When another account denies the claim, the two "
                            "stand against each other in Analysis → Contradictions.")},
    Words{QT_TRANSLATE_NOOP("sidelight::TourPanel", "Lay it on a board"),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, "
                            "type a word of it, and press Enter."),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "On a board you put evidence into an order of your own and link it. A double click on a card opens its "
                            "words in the article.")},
    Words{QT_TRANSLATE_NOOP("sidelight::TourPanel", "Export it as a PDF"),
          QT_TRANSLATE_NOOP("sidelight::TourPanel",
                            "With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say "
                            "where the file is to be."),
          QT_TRANSLATE_NOOP("sidelight::TourPanel", "Each card gets a number, and the last pages name its source.")},
    Words{
        QT_TRANSLATE_NOOP("sidelight::TourPanel", "That is the round"),
        QT_TRANSLATE_NOOP("sidelight::TourPanel",
                          "Reading, marking, recording, laying out, handing over: an investigation goes through these many times. "
                          "All that you did can be undone by Edit → Undo, also next week."),
        QT_TRANSLATE_NOOP("sidelight::TourPanel", "The user guide tells how to grade a source, what counts as an origin of its "
                                                  "own, and how to weigh one explanation against another.")}};

const Words &wordsOf(TourPanel::Step step) { return words.at(size_t(step)); }

// The usual keys that the words name give way to those in force.
QString wordsInForce(const QString &text, TourPanel::Step step)
{
    const bool onBoard = step == TourPanel::Step::Lay;
    if (!onBoard && step != TourPanel::Step::Record)
        return text;
    const QKeySequence usual = onBoard ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A) : QKeySequence(Qt::Key_W);
    return KeyChoices::instance().inWords(onBoard ? KeyPlace::Board : KeyPlace::Article, usual, text);
}

} // namespace

TourPanel::TourPanel(QWidget *parent)
    : QFrame(parent)
    , m_there(new QPushButton(tr("Show &me where")))
    , m_skip(new QPushButton(tr("S&kip this step")))
    , m_guide(new QPushButton(tr("User &guide")))
    , m_leave(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    layOut();
    connect(m_there, &QPushButton::clicked, this, &TourPanel::thereAsked);
    connect(m_skip, &QPushButton::clicked, this, &TourPanel::skipAsked);
    connect(m_guide, &QPushButton::clicked, this, &TourPanel::guideAsked);
    connect(m_leave, &QPushButton::clicked, this, &TourPanel::leaveAsked);
    setStep(Step::Compare);
}

QLabel *TourPanel::addWords(QVBoxLayout *column, int size)
{
    auto *const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::chromeFont(ChromeText(size)));
    column->addWidget(label);
    return label;
}

// What does not fit is scrolled to, as with large text in a small window.
void TourPanel::layOut()
{
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_place = addWords(column, int(ChromeText::Small));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_title = addWords(column, int(ChromeText::Large));
    m_words = addWords(column, int(ChromeText::Normal));
    m_keys = addWords(column, int(ChromeText::Normal));
    m_keys->hide();
    m_why = addWords(column, int(ChromeText::Normal));
    m_why->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(8);
    for (QPushButton *button : {m_there, m_skip, m_guide})
        column->addWidget(button);
    column->addSpacing(16);
    for (int step = 0; step < stepCount; ++step)
        m_marks.append(addWords(column, int(ChromeText::Normal)));
    column->addStretch(1);
    column->addWidget(m_leave);
    auto *const area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 1, 0);
    all->addWidget(area);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    setMaximumWidth(sizeHint().width());
}

void TourPanel::setStep(Step step)
{
    m_step = step;
    const bool isDone = step == Step::Done;
    m_title->setText(tr(wordsOf(step).name));
    m_why->setText(tr(wordsOf(step).why));
    const QLocale locale;
    m_place->setText(isDone ? tr("Tour: all steps are done")
                            : tr("Tour: step %1 of %2").arg(locale.toString(int(step) + 1), locale.toString(stepCount)));
    for (int each = 0; each < stepCount; ++each) {
        const QString name = tr(wordsOf(Step(each)).name);
        m_marks.at(each)->setText(each < int(step)    ? tr("✓ %1", "a step that is done").arg(name)
                                  : each == int(step) ? tr("▸ %1", "the step that is being done").arg(name)
                                                      : tr("○ %1", "a step that is to come").arg(name));
        m_marks.at(each)->setForegroundRole(each == int(step) ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_there->setVisible(!isDone);
    m_skip->setVisible(!isDone);
    m_guide->setVisible(isDone);
    m_leave->setText(isDone ? tr("&Close the tour") : tr("&Leave the tour"));
    setKeys({});
    if (!isVisible()) // what is not there yet says nothing
        return;
    QAccessibleAnnouncementEvent told(this, m_place->text() + u' ' + m_title->text() + u' ' + m_words->text());
    QAccessible::updateAccessibility(&told);
}

void TourPanel::setKeys(const QString &keys)
{
    m_words->setText(wordsInForce(tr(wordsOf(m_step).todo), m_step));
    m_keys->setText(keys.isEmpty() ? QString() : tr("By keys: %1").arg(keys));
    m_keys->setVisible(!keys.isEmpty());
}

// Narrower where the window is, with large text.
QSize TourPanel::sizeHint() const { return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 30}; }

// A hairline towards the panes.
void TourPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), Theme::current().hairline);
}

void TourPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sidelight
