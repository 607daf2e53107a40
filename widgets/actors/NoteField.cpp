// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/NoteField.h"

#include "widgets/common/Spelling.h"

#include <QKeyEvent>

namespace sidelight {

NoteField::NoteField(Save save, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_save(std::move(save))
    , m_spelling(new Spelling(this))
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("Note"));
    setAccessibleName(tr("Note"));
    connect(&m_pause, &TypingPause::due, this, &NoteField::flush);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::noteTyping);
}

void NoteField::setLanguage(const QString &language) { m_spelling->setLanguage(language); }

void NoteField::noteTyping()
{
    if (m_showing)
        return;
    m_typed = true;
    m_pause.typed();
}

void NoteField::setNote(Id record, const QString &note)
{
    if (record != m_record)
        flush();
    else if (m_typed || m_onTheWay > 0)
        return;
    m_record = record;
    if (note == toPlainText())
        return;
    m_showing = true;
    setPlainText(note);
    m_showing = false;
}

void NoteField::flush()
{
    m_pause.settle();
    if (!m_typed || !m_record.isValid())
        return;
    m_typed = false;
    ++m_onTheWay;
    m_save(m_record, toPlainText()).then(this, [this](const Result<EditId> &) {
        if (--m_onTheWay == 0 && !m_typed)
            Q_EMIT settled();
    });
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT escaped();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QSize NoteField::sizeHint() const { return {160, fontMetrics().lineSpacing() * 3 + 16}; }

QSize NoteField::minimumSizeHint() const { return {80, fontMetrics().lineSpacing() * 2 + 16}; }

} // namespace sidelight
