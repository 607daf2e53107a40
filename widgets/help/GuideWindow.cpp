// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/GuideWindow.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/help/GuidePage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace sidelight {

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_told(new QLabel)
    , m_page(new GuidePage)
{
    setWindowTitle(tr("User guide — Sidelight"));
    setAttribute(Qt::WA_QuitOnClose, false);
    for (const GuideText::Chapter &chapter : m_text.chapters())
        m_list->addItem(chapter.title);
    layOut();
    addActions();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_page->chapter() != m_text.chapters().at(row).file)
            m_page->showChapter(m_text.chapters().at(row).file);
    });
    connect(m_page, &GuidePage::chapterShown, this, &GuideWindow::followPage);
    connect(m_field, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(&KeyChoices::instance(), &KeyChoices::changed, this, [this] { m_text = GuideText(); }); // whose words name keys
    search();
}

void GuideWindow::layOut()
{
    m_field->setPlaceholderText(tr("Search the guide"));
    m_field->setAccessibleName(tr("Search the guide"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setSpacing(3);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_told->setFont(Theme::chromeFont(ChromeText::Small));
    m_told->setForegroundRole(QPalette::PlaceholderText);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *const side = new QWidget(this);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_field);
    head->addWidget(m_told);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *const chapters = new QHBoxLayout;
    chapters->setContentsMargins(8, 0, 8, 0);
    chapters->addWidget(m_list);
    column->addLayout(chapters, 1);
    auto *const both = new QSplitter(this);
    both->addWidget(side);
    both->addWidget(m_page);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    auto *const all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(both);
    const int em = fontMetrics().height();
    both->setSizes({em * 16, em * 46});
    resize(QSize(em * 62, em * 44).boundedTo(screen()->availableSize() - QSize(0, 2 * em))); // leaves a title bar
}

void GuideWindow::addActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, const auto &work) {
        auto *const action = new QAction(text, this);
        action->setShortcuts(keys);
        KeyChoices::instance().follow(KeyPlace::Guide, action);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(tr("Search the guide"), {QKeySequence::Find}, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    add(tr("Next place"), {QKeySequence(Qt::Key_F3)}, [this] { step(false); });
    add(tr("Previous place"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { step(true); });
    add(tr("Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { close(); });
}

void GuideWindow::showChapter(const QString &file, const QString &anchor)
{
    m_page->showChapter(m_text.indexOf(file) < 0 ? m_text.chapters().first().file : file, anchor);
    m_page->setFocus();
}

void GuideWindow::followPage()
{
    m_list->setCurrentRow(m_text.indexOf(m_page->chapter()));
    if (const QString words = m_field->text().trimmed(); !words.isEmpty())
        m_page->find(words);
}

// A chapter without the words leaves the list; the page goes to the first that has them if its own has none.
void GuideWindow::search()
{
    const QString words = m_field->text().trimmed();
    int places = 0, first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const int count = m_text.count(row, words);
        const bool shown = words.isEmpty() || count > 0;
        m_list->item(row)->setHidden(!shown);
        const QString &title = m_text.chapters().at(row).title;
        m_list->item(row)->setText(
            words.isEmpty() ? title : tr("%1 (%L2)", "a chapter, and how often the words stand in it").arg(title).arg(count));
        places += count;
        if (first < 0 && count > 0)
            first = row;
    }
    m_told->setVisible(!words.isEmpty());
    m_told->setText(places > 0 ? tr("%n place(s) in the guide. Enter goes to the next one.", nullptr, places)
                               : tr("The guide does not have these words."));
    const int shown = m_text.indexOf(m_page->chapter());
    if (first >= 0 && (shown < 0 || m_text.count(shown, words) == 0))
        m_page->showChapter(m_text.chapters().at(first).file);
    else
        m_page->find(words);
}

void GuideWindow::step(bool back) { m_page->step(m_field->text().trimmed(), back); }

bool GuideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        m_page->setFocus();
        return true;
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sidelight
