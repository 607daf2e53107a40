// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/CardNoteEditor.h"

#include "widgets/common/Spelling.h"

#include <QKeyEvent>

namespace sidelight {

CardNoteEditor::CardNoteEditor(const QString &words, QWidget *parent)
    : QPlainTextEdit(words, parent)
    , m_told(words)
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note"));
    setTabChangesFocus(false);
    new Spelling(this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    moveCursor(QTextCursor::End);
    connect(&m_pause, &TypingPause::due, this, &CardNoteEditor::tell);
    connect(this, &QPlainTextEdit::textChanged, this, &CardNoteEditor::typed);
}

void CardNoteEditor::typed()
{
    if (toPlainText() != m_told)
        m_pause.typed();
}

void CardNoteEditor::tell()
{
    m_pause.settle();
    const QString words = toPlainText();
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT wordsChanged(words);
}

void CardNoteEditor::adopt(const QString &words)
{
    if (hasUntold() || words == m_told)
        return;
    m_told = words;
    setPlainText(words);
    moveCursor(QTextCursor::End);
}

void CardNoteEditor::finish()
{
    if (m_done)
        return;
    m_done = true;
    tell();
    Q_EMIT finished();
}

void CardNoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers() & Qt::ControlModifier))
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CardNoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    tell();
    // Another window or our own context menu comes and goes; the typist will be back.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        finish();
}

} // namespace sidelight
