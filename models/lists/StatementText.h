// SPDX-License-Identifier: GPL-3.0-or-later
// A statement in words, for the places in which accounts are weighed against each other. What comes from the user's material is
// isolated already.
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// The chain of its speakers; without speakers, the outlet of its article; else a word that nobody is named.
QString whoText(const Library &library, const Statement &statement);
// Mode, origin, outlet and dates, as far as they are known: "Direct quote · Harbour agency · Northern Wire · said 5 May 2024".
QString circumstancesText(const Library &library, const Statement &statement);
// About how many letters these two have, without putting them into words.
int whoLength(const Library &library, const Statement &statement);
int circumstancesLength(const Library &library, const Statement &statement);
// The grade in whole sentences, one under the other, with whose it is; empty when it has none.
QString gradeSentences(const Library &library, const Statement &statement);
// "Translation by Mara Voss:", or without a name; empty when the passage has none.
QString translationHeading(const Passage &passage);

} // namespace sidelight
