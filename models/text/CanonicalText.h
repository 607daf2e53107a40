// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the text of every article obeys, so that a position in it and in a QTextDocument is the same number, and so
// that no text is slow to lay out.
#pragma once

#include "models/text/Marks.h"

namespace sidelight {

constexpr int maxTextLength = 2'000'000; // code units; whoever makes an article refuses a longer text
constexpr int maxBlockLength = 20'000;   // code units without the LF
constexpr int maxCombiningMarks = 32;    // in a row
constexpr int titleLines = 3;            // the first of a text, among which its own title may stand

// The text with every kind of line end as one LF (also NEL, VT, FF and the two separators of Unicode), half surrogate pairs as
// U+FFFD, and without what Marks.h excludes or combining marks past the limit. All else stays as it is: nothing is normalised,
// a no-break space stays one. Does nothing to a canonical text.
[[nodiscard]] QString canonicalText(const QString &text);
[[nodiscard]] bool isCanonical(QStringView text);
// Whether a text may be an article's: canonical, and neither it nor a line of it too long. Who opens what others made asks.
[[nodiscard]] bool isArticleText(QStringView text);

// Breaks lines that are longer than maxBlockLength: after a sentence, else after a word, else between two characters. Each break
// is an LF put in, so that taking it out again gives the line as it was; the block after it has ourSplit set. Marks that name no
// blocks get them with the first break.
void splitLongBlocks(QString &text, Marks &marks);

} // namespace sidelight
