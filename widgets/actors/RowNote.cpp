// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/RowNote.h"

#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int mostLines = 5;

} // namespace

RowNote::RowNote(Project *project, NoteField::Save save, Find find, QWidget *parent)
    : QWidget(parent)
    , m_find(std::move(find))
    , m_note(new NoteField(std::move(save), this))
{
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * mostLines + 16);
    auto *area = new QVBoxLayout(this);
    area->setContentsMargins(8, 8, 8, 8);
    area->addWidget(m_note);
    hide();
    connect(m_note, &NoteField::escaped, this, [this] {
        hide();
        Q_EMIT left();
    });
    connect(project, &Project::aboutToClose, m_note, &NoteField::flush);
    connect(m_note, &NoteField::settled, this, &RowNote::refresh);
    connect(project, &Project::changed, this, &RowNote::refresh);
}

void RowNote::edit(Id record)
{
    if (!record.isValid())
        return;
    const bool wasHidden = isHidden();
    m_record = record;
    show();
    refresh();
    if (wasHidden)
        m_note->setFocus();
}

void RowNote::followRow(Id record)
{
    if (isVisible())
        edit(record);
}

void RowNote::refresh()
{
    const std::optional<Words> words = m_find(m_record);
    if (!words)
        return hide();
    m_note->setPlaceholderText(words->prompt);
    m_note->setNote(m_record, words->note);
}

} // namespace sidelight
