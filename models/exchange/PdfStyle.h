// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardStyle.h"

namespace sidelight {

// The fonts (see PdfFont.h) and colours of a printed board and of the pages behind it. A font's size is in points: pages are
// drawn at 72 dots to the inch.
struct PdfStyle {
    PdfStyle();

    BoardStyle board;
    QFont heading, quote, words, strong, label, code; // a section's title, what was said, everything else, emphasis …
    QColor text, muted, faint, accent, hairline;      // faint: words that are context; they keep a contrast of 4.5:1

    static constexpr qreal quoteLeading = 16, leading = 13; // from line to line
};

} // namespace sidelight
