// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/CardNoteEditor.h"

#include <QKeyEvent>

namespace sidelight {

CardNoteEditor::CardNoteEditor(const QString &words, QWidget *parent)
    : QPlainTextEdit(words, parent)
    , m_told(words)
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note"));
    setTabChangesFocus(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    moveCursor(QTextCursor::End);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    m_atLeast.setSingleShot(true);
    m_atLeast.setInterval(900);
    connect(&m_pause, &QTimer::timeout, this, &CardNoteEditor::tell);
    connect(&m_atLeast, &QTimer::timeout, this, &CardNoteEditor::tell);
    connect(this, &QPlainTextEdit::textChanged, this, &CardNoteEditor::typed);
}

void CardNoteEditor::typed()
{
    if (toPlainText() == m_told)
        return;
    m_pause.start();
    if (!m_atLeast.isActive())
        m_atLeast.start();
}

void CardNoteEditor::tell()
{
    m_pause.stop();
    m_atLeast.stop();
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
