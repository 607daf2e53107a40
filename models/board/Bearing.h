// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// Which way something bears on a card.
enum class Bears { For, Against, Otherwise };

// One thing that bears on a card: a statement, a claim or a link; and where its words are.
struct Bearing {
    Bears bears = Bears::Otherwise;
    RecordKind kind = RecordKind::Statement; // Statement, Claim, Link or PassageLink
    Id record;
    QString what;   // "Port official denies", "supports", "Claim"
    QString words;  // the words themselves
    QString source; // where they stand
    Id passage;     // whose words a click shows; none: those of `article`, `card` or `board` are the nearest
    Id article;
    Id card, board; // the other card of a link, and its board
    bool operator==(const Bearing &) const = default;
};

// All that bears on what a card shows: what is said in it and of the same claims, the claims themselves, and the links of
// all cards that show the same, on whatever board, with their evidence. In order: for, against, otherwise.
struct Bearings {
    QList<Bearing> all = {};
    int left = 0; // how many more there are than are listed
};
[[nodiscard]] Bearings bearingsOn(const Library &library, Id card, int most = 400);

} // namespace sidelight
