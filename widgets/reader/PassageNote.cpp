// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PassageNote.h"

#include "widgets/common/Spelling.h"
#include "widgets/common/Theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace sidelight {

namespace {
constexpr int leastLines = 3, mostLines = 10;
} // namespace

PassageNote::PassageNote(QWidget *page)
    : QPlainTextEdit(page)
{
    hide();
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Note…"));
    setTabChangesFocus(true);
    m_spelling = new Spelling(this);
    connect(&m_pause, &TypingPause::due, this, &PassageNote::send);
    connect(this, &QPlainTextEdit::textChanged, this, &PassageNote::typed);
}

void PassageNote::open(Id passage, const QString &note)
{
    finish();
    const QSignalBlocker blocker(this);
    m_passage = passage;
    m_sent = note;
    setFont(Theme::chromeFont(ChromeText::Normal));
    setPlainText(note);
    moveCursor(QTextCursor::End);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void PassageNote::setLanguage(const QString &language) { m_spelling->setLanguage(language); }

void PassageNote::moveTo(const QRect &place)
{
    m_place = place;
    fit();
}

void PassageNote::fit()
{
    const int line = QFontMetrics(font()).lineSpacing();
    const int lines = qBound(leastLines, int(document()->size().height()) + 1, mostLines);
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int height = lines * line + 20;
    const int width = qMin(m_place.width(), room.width());
    setGeometry(qBound(room.left(), m_place.left(), qMax(room.left(), room.right() - width)),
                qBound(room.top(), m_place.top(), qMax(room.top(), room.bottom() - height)), width, height);
}

void PassageNote::typed()
{
    fit();
    m_pause.typed();
}

void PassageNote::send()
{
    m_pause.settle();
    const QString note = toPlainText();
    if (!m_passage.isValid() || note == m_sent)
        return;
    m_sent = note;
    Q_EMIT written(m_passage, note);
}

void PassageNote::finish()
{
    send();
    abandon();
}

void PassageNote::abandon()
{
    if (!m_passage.isValid())
        return;
    m_pause.settle();
    m_passage = {};
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        Q_EMIT finished();
}

void PassageNote::follow(const QString &note)
{
    if (m_pause.isWaiting() || note == toPlainText())
        return;
    const QSignalBlocker blocker(this);
    m_sent = note;
    setPlainText(note);
    moveCursor(QTextCursor::End);
    fit();
}

void PassageNote::keyPressEvent(QKeyEvent *event)
{
    const bool ends = event->key() == Qt::Key_Escape || ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                                                         event->modifiers() & Qt::ControlModifier);
    if (ends)
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PassageNote::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::TabFocusReason ||
        event->reason() == Qt::BacktabFocusReason)
        finish();
    else
        send();
}

} // namespace sidelight
