// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

// What happened to one record.
struct Touch {
    enum class Fate { Made, Changed, Removed };
    RecordKind kind = RecordKind::Article;
    Id id;
    Fate fate = Fate::Changed;
    // On what it stands: the article of a passage, statement or mention, the board of a card or link, the matrix of a hypothesis
    // or a piece of evidence. None: on nothing, or it is not known any more.
    Id owner{};
    bool operator==(const Touch &) const = default;
};

// What one entry of the journal touched. An undo or a redo has no changes of its own: ask for its target.
struct Touched {
    qint64 entry = 0;
    QList<Touch> records; // by kind, then by id
};

} // namespace sidelight
