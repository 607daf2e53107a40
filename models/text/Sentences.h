// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences as people read them. Unicode's rules end one at every full stop that a capital follows; here "Dr. Reyes",
// "J. Marsh", "the U.S. Navy", "z. B. Hamburg" and “Was it so?” he asked stay whole. No sentence crosses a line.
#pragma once

#include "models/text/TextAnchor.h"

#include <QList>

namespace sidelight {

// The sentence that holds the character at a position (behind the last one: that one), without white space at its ends.
// Empty on a line without words.
[[nodiscard]] TextSpan sentenceAt(QStringView text, int position);

// All sentences of a text in order, without white space at their ends; none of them is blank. In time linear in the text.
[[nodiscard]] QList<TextSpan> sentencesOf(QStringView text);

// The span with every sentence that it touches whole; empty if it touches none.
[[nodiscard]] TextSpan snappedToSentences(QStringView text, TextSpan span);

// One sentence more: of an empty span the one around it; of a span that is not whole sentences, those that it touches; else
// the next one too, perhaps of a later paragraph. At the end of the text it stays as it is.
[[nodiscard]] TextSpan grownBySentence(QStringView text, TextSpan span);

// Without its last sentence; a span of one sentence or less stays as it is.
[[nodiscard]] TextSpan shrunkBySentence(QStringView text, TextSpan span);

} // namespace sidelight
