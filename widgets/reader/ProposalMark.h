// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/SpanIndex.h"

namespace sidelight {

// A proposal of who says what, as the page shows it: a quiet line in the margin, and, of the current one, three marks on the
// words: what is said, the cue, and who says it.
struct ProposalMark {
    int start = 0, end = 0; // the content, from its first word to its last
    QList<TextRange> pieces;
    TextRange speaker, cue;
    bool isRejected = false;
    bool operator==(const ProposalMark &) const = default;
};

// Those of the article that is shown, by start.
struct ProposalMarks {
    QList<ProposalMark> marks;
    SpanIndex index;
    int current = -1;

    [[nodiscard]] const ProposalMark *currentMark() const
    {
        return current >= 0 && current < marks.size() ? &marks[current] : nullptr;
    }
};

} // namespace sidelight
