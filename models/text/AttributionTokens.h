// SPDX-License-Identifier: GPL-3.0-or-later
// A text as AttributionFinder reads it: words, marks, and each quotation as one token, in sentences that no quotation crosses.
#pragma once

#include "models/text/AttributionWords.h"
#include "models/text/Lens.h"
#include "models/text/TextAnchor.h"

#include <span>
#include <vector>

namespace sidelight {

struct Token {
    enum Kind : quint8 {
        Word,
        Quotation,
        Comma,
        Colon, // and what else announces: a dash
        Break, // ; ( ) and dashes: what a clause does not cross
        Stop,  // . ! ? …
        Other,
    };
    int start = 0, end = 0;
    Kind kind = Other;
    bool isUpper = false; // begins with a capital or a digit
    // What its ending tells.
    bool isParticiple = false, isPast = false, isPresent = false, isAdverbial = false, isOwner = false;
    quint32 classes = 0;     // WordClass
    quint8 phraseLength = 1; // of a phrase of several words: how many; its classes are in `phraseClasses`
    quint32 phraseClasses = 0;
    Attribution::Terms terms = Attribution::Terms::NotSaid; // that the phrase names

    [[nodiscard]] bool is(quint32 any) const { return (classes & any) != 0; }
};

// A sentence; indices of tokens.
struct Unit {
    int first = 0, behind = 0;
    bool startsLine = false;
};

struct TokenText {
    std::vector<Token> tokens;
    std::vector<Unit> units;
};

// Units are cut at this many tokens, so that nothing that looks through one takes longer on an endless line.
constexpr int longestUnit = 400;

[[nodiscard]] TokenText tokensOf(QStringView text, std::span<const TextSpan> quotations, std::span<const TextSpan> sentences,
                                 const AttributionWords &words);

} // namespace sidelight
