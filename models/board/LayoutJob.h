// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/DateSpan.h"

#include <QRectF>

namespace sidelight {

// How a board can be laid out. The three dates are never mixed: a time line is of one of them.
enum class LayoutMethod {
    Force,     // linked cards near each other
    Layers,    // what is supported, repeated or answered above what supports, repeats or answers it
    Published, // along a line of time, by when it was published
    Said,      // by when it was said
    Happened,  // by when it happened
    Account,   // a lane for each article
    Actor,     // a lane for each who speaks
    Tidy,      // as it is, without overlaps
    Count
};

// The words of the command line: "force", "layers", "time", "time-said", "time-happened", "account", "actor", "tidy".
[[nodiscard]] QString keyOf(LayoutMethod method);
[[nodiscard]] std::optional<LayoutMethod> layoutMethodOf(QStringView key);
[[nodiscard]] QStringList layoutKeys();

// What moves as one: a card, or a group with all that lies in it.
struct LayoutBlock {
    QRectF rect; // of all its cards
    QList<std::pair<Id, QRectF>> cards;
    bool locked = false;          // one of its cards is: the block stays where it is
    std::optional<DateSpan> date; // for a line of time
    int lane = -1;                // for lanes; -1: of none
    qint64 placeInLane = 0;       // the smaller, the higher
};

// A link between two blocks, by their places in the job.
struct LayoutEdge {
    int from = 0, to = 0;
    LinkKind kind = LinkKind::Supports;
};

// Everything that a layout needs to know, as plain values without a word of the board.
struct LayoutJob {
    LayoutMethod method = LayoutMethod::Force;
    QList<LayoutBlock> blocks; // in reading order
    QList<LayoutEdge> edges;
    int lanes = 0;      // how many, in their order
    QList<Id> laneOf{}; // whose each is
    bool fromTheRight = false;

    // `only`: these cards alone, groups with what lies in them; empty: all of the board.
    static LayoutJob of(const Library &library, Id board, LayoutMethod method, bool fromTheRight, const QList<Id> &only = {});
};

} // namespace sidelight
