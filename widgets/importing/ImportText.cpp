// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ImportText.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

ImportText::ImportText(QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
    , m_begin(addButton(tr("Begin here"), tr("The article begins at the cursor ([)"), &ImportText::beginHere))
    , m_end(addButton(tr("End here"), tr("The article ends at the cursor (])"), &ImportText::endHere))
    , m_all(addButton(tr("Whole text"), tr("Nothing is cut off"), &ImportText::keepAll))
{
    KeyChoices::instance().followInTip(KeyPlace::Article, Qt::Key_BracketLeft, m_begin);
    KeyChoices::instance().followInTip(KeyPlace::Article, Qt::Key_BracketRight, m_end);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFont(Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF() + 1));
    m_view->setAccessibleName(tr("Text of the chosen article"));
    m_view->installEventFilter(this);
    m_view->document()->setDocumentMargin(12);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    m_told->setFont(Theme::chromeFont(ChromeText::Small));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_end);
    buttons->addWidget(m_all);
    buttons->addWidget(m_told, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_view, 1);
    tell({});
}

QToolButton *ImportText::addButton(const QString &text, const QString &hint, void (ImportText::*work)())
{
    auto *const button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, work);
    return button;
}

void ImportText::show(const QString &text, int from, int to)
{
    if (m_text != text || m_view->toPlainText().isEmpty()) {
        m_text = text;
        m_view->setPlainText(text);
        QTextOption option = m_view->document()->defaultTextOption();
        const bool rightToLeft = text.isRightToLeft();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        m_view->document()->setDefaultTextOption(option);
    }
    for (QToolButton *button : {m_begin, m_end})
        button->setEnabled(!text.isEmpty());
    setCut(from, to);
}

void ImportText::tell(const QString &sentence)
{
    m_text.clear();
    m_view->clear();
    m_view->setPlaceholderText(sentence);
    for (QToolButton *button : {m_begin, m_end, m_all})
        button->setEnabled(false);
    m_told->clear();
}

void ImportText::setCut(int from, int to)
{
    m_from = from;
    m_to = to;
    const qsizetype gone = m_text.size() - (to - from);
    m_all->setEnabled(gone > 0);
    m_told->setText(gone > 0 ? tr("%n character(s) are cut off; the original keeps them.", nullptr, int(gone)) : QString());
    paintCut();
}

// Struck through as well as pale: the colour alone would tell nothing to some.
void ImportText::paintCut()
{
    QTextCharFormat format;
    format.setForeground(Theme::current().muted);
    format.setFontStrikeOut(true);
    QList<QTextEdit::ExtraSelection> selections;
    const auto strike = [&](int from, int to) {
        if (from >= to)
            return;
        QTextCursor cursor(m_view->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    const int length = m_view->document()->characterCount() - 1;
    strike(0, std::min(m_from, length));
    strike(std::min(m_to, length), length);
    m_view->setExtraSelections(selections);
}

// A click into the first word is enough.
void ImportText::beginHere()
{
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(cursor.selectionStart());
    const QChar next = m_view->document()->characterAt(cursor.position());
    if (!next.isSpace() && cursor.positionInBlock() > 0)
        cursor.movePosition(QTextCursor::StartOfWord);
    const int from = cursor.position();
    if (from < int(m_text.size()))
        Q_EMIT cutAsked(from, m_to > from ? m_to : int(m_text.size()));
}

void ImportText::endHere()
{
    QTextCursor cursor = m_view->textCursor();
    const bool hasSelection = cursor.hasSelection();
    cursor.setPosition(cursor.selectionEnd());
    if (!hasSelection && cursor.positionInBlock() > 0)
        cursor.movePosition(QTextCursor::EndOfWord);
    if (const int to = cursor.position(); to > 0)
        Q_EMIT cutAsked(m_from < to ? m_from : 0, to);
}

void ImportText::keepAll() { Q_EMIT cutAsked(0, int(m_text.size())); }

bool ImportText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && !m_text.isEmpty()) {
        const int key = KeyChoices::instance().meant(KeyPlace::Article, *static_cast<QKeyEvent *>(event)).key();
        if (key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight) {
            key == Qt::Key_BracketLeft ? beginHere() : endHere();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintCut();
}

} // namespace sidelight
