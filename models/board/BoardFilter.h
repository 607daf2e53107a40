// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/board/CardDates.h"

#include <QSet>

namespace sidelight {

// What is to stand out on a board. Every part that is set must hold.
struct BoardFilter {
    Id actor = {};                         // it speaks, passes on or is mentioned
    Id claim = {};                         // it is taken a stance on
    QString reliability = {};              // "B": graded B or better; "F": cannot be judged; "-": not graded
    int credibility = 0;                   // 2: graded 2 or better; 6: cannot be judged
    std::optional<LinkKind> linkKind = {}; // at an end of a link of this type
    Id linkType = {};                      // of the user's own, with LinkKind::Custom
    CardDate dateOf = CardDate::Published;
    std::optional<DateSpan> from = {}, until = {}; // its date may lie between them

    [[nodiscard]] bool isEmpty() const { return *this == BoardFilter{.dateOf = dateOf}; }
    bool operator==(const BoardFilter &) const = default;
};

// What stands out: cards, and the links between two of them; links of the type alone, where one is asked for.
struct BoardFiltered {
    QSet<Id> shown;
    int cards = 0, of = 0; // how many cards of how many, groups left out
};
[[nodiscard]] BoardFiltered filtered(const Library &library, const BoardContent &content, const BoardFilter &filter);

} // namespace sidelight
