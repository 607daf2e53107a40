// SPDX-License-Identifier: GPL-3.0-or-later
// From positions to words and back. Positions are UTF-16 code units of a canonical text.
#pragma once

#include <QString>
#include <expected>

namespace sidelight {

struct TextSpan {
    int start = 0, end = 0; // end exclusive
    bool operator==(const TextSpan &) const = default;
};

// The words of a span and a little of what stands around them: enough to find it again in another version of the text.
struct TextQuote {
    QString exact, prefix, suffix;
    bool operator==(const TextQuote &) const = default;
};

// At most as many code units before and behind a quote; fewer where more would tear a character.
constexpr int quoteContext = 32;

// The span with both ends at limits of characters as people see them, never smaller than what was asked for. Ends outside
// the text are brought in, turned ones turned.
[[nodiscard]] TextSpan snappedToCharacters(QStringView text, TextSpan span);

// The span without blanks at its ends; empty when it holds nothing else.
[[nodiscard]] TextSpan trimmed(QStringView text, TextSpan span);

// The span with every word that it touches whole, and without white space at its ends; empty if it touches no more than that.
[[nodiscard]] TextSpan snappedToWords(QStringView text, TextSpan span);

[[nodiscard]] TextQuote quoteOf(QStringView text, TextSpan span);

// The n-th place, from 1, where exactly these words stand; else how many there are. Places do not overlap, and one that
// would tear a character (a letter from its accent) is none.
[[nodiscard]] std::expected<TextSpan, int> findQuote(QStringView text, QStringView quote, int occurrence);

} // namespace sidelight
