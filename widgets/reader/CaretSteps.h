// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/PageLayout.h"

namespace sidelight {

// What the ends of a selection are brought to: always whole graphemes, perhaps more.
enum class SelectionSnap { Characters, Words, Sentences };

// Where a caret goes from a position, and what stands around one. Left and right are as the eye sees them; every answer
// stands between two graphemes.
class CaretSteps {
public:
    explicit CaretSteps(PageLayout &page)
        : m_page(page)
    {
    }

    [[nodiscard]] int left(int position) const;
    [[nodiscard]] int right(int position) const;
    [[nodiscard]] int wordLeft(int position) const;
    [[nodiscard]] int wordRight(int position) const;
    // The line `by` lines further (negative: up) at a distance x from the column's edge.
    [[nodiscard]] int lineFrom(int position, int by, qreal x) const;
    [[nodiscard]] int lineStart(int position) const;
    [[nodiscard]] int lineEnd(int position) const;

    [[nodiscard]] TextRange wordAt(int position) const;
    [[nodiscard]] TextRange sentenceAt(int position) const;
    [[nodiscard]] TextRange paragraphAt(int position) const;
    // The range without white space at its ends, widened to whole graphemes.
    [[nodiscard]] TextRange trimmed(TextRange range) const;
    [[nodiscard]] TextRange snapped(TextRange range) const;
    [[nodiscard]] TextRange snapped(TextRange range, SelectionSnap to) const;
    // One sentence more, or one less; a range without words takes the sentence around it.
    [[nodiscard]] TextRange grown(TextRange range) const;
    [[nodiscard]] TextRange shrunk(TextRange range) const;

private:
    [[nodiscard]] int step(int position, bool left, bool word) const;
    [[nodiscard]] int whole(int position, int from) const;
    [[nodiscard]] int stepOut(int piece, bool forward) const;
    [[nodiscard]] bool isRightToLeft(int piece) const { return m_page.paragraph(piece).isRightToLeft(); }

    PageLayout &m_page;
};

} // namespace sidelight
