// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/NoteField.h"

#include <QWidget>
#include <optional>

namespace sidelight {

// The note of the row in which somebody is, beneath a tree of tags or collections; hidden until it is asked for, and again by Esc.
class RowNote : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString prompt, note; // "Note on harbour"
    };
    using Find = std::function<std::optional<Words>(Id)>; // nullopt: it is no longer there

    RowNote(Project *project, NoteField::Save save, Find find, QWidget *parent);

    void edit(Id record);
    void followRow(Id record); // while it is shown

Q_SIGNALS:
    void left(); // by Esc

private:
    void refresh();

    Find m_find;
    NoteField *m_note;
    Id m_record;
};

} // namespace sidelight
