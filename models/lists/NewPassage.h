// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"
#include "models/text/TextAnchor.h"

namespace sidelight {

// Puts a passage over a span of its article's text, of which `quote` are the words and those around it.
void placePassage(Passage &passage, TextSpan span, const TextQuote &quote);

// A passage that is not in the project yet: its words and those around it taken from the article's text, made now. The span stands
// at limits of characters, see snappedToCharacters().
[[nodiscard]] Passage newPassage(Id article, const QString &text, TextSpan span, int colour);
[[nodiscard]] Passage newPassage(Id article, TextSpan span, const TextQuote &quote, int colour = 1);

// One in each place that is in the text, never less than whole characters.
[[nodiscard]] QList<Passage> newPassages(Id article, const QString &text, const QList<TextSpan> &spans, int colour);

} // namespace sidelight
