// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/LayoutJob.h"

#include <QSet>

namespace sidelight {

class Writer;

// The groups that a layout by time or by account sets around what stands together, with its title above: a day, an article,
// a speaker. They are groups like others, but for a mark in their record. The next layout of the board takes them away or
// uses them again, unless somebody has made them his own: given another title or a colour, locked or linked them.
namespace lanes {

[[nodiscard]] QSet<Id> onBoard(const Library &library, Id board);

// What laying a board out changes in them.
struct Edits {
    QList<Card> made, moved;
    QList<Id> gone;

    [[nodiscard]] bool isEmpty() const { return made.isEmpty() && moved.isEmpty() && gone.isEmpty(); }
};
// For a layout of all of the board: `places` are those of the cards that move.
[[nodiscard]] Edits editsFor(const Library &library, Id board, const LayoutJob &job, const QHash<Id, QRectF> &places);
void write(Writer &writer, const Edits &edits);

} // namespace lanes
} // namespace sidelight
