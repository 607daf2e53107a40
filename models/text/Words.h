// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/TextAnchor.h"

#include <QHash>
#include <QList>
#include <span>

namespace sidelight {

// A text as a sequence of words, each with its place and a number: two words have one number if they are the same for the
// reader's eye. Letters, digits and their marks are words; an ideograph is one for itself.
struct Words {
    QList<TextSpan> places;
    QList<int> numbers;

    [[nodiscard]] qsizetype count() const { return numbers.size(); }
    // From the first of these words to the last.
    [[nodiscard]] TextSpan span(int first, int behind) const { return {places[first].start, places[behind - 1].end}; }
};

// Numbers the words of several texts alike.
class WordNumbers {
public:
    enum class Sameness {
        // Without regard to case, quotation marks, apostrophes, dashes, spaces, and the vowel signs of Arabic and Hebrew, which
        // one paper prints and another does not.
        Folded,
        // As they are written; punctuation and the ends of lines count as words.
        Exact
    };
    explicit WordNumbers(Sameness sameness)
        : m_sameness(sameness)
    {
    }

    [[nodiscard]] Words wordsOf(QStringView text);

private:
    [[nodiscard]] QString folded(QStringView word) const;

    Sameness m_sameness;
    QHash<QString, int> m_numbers;
};

// Words that stand in two sequences in the same order.
struct CommonWords {
    int first = 0, second = 0; // where they begin
    int length = 0;
    bool operator==(const CommonWords &) const = default;
};

// Stretches of at least `least` (1 or more) numbers that two sequences share, in the order of the first. A place belongs to
// one stretch at most; each goes on as far as the sequences agree and nothing else has taken the place; longer ones are taken
// first, by and large, and of equal places the one that keeps the order. When all are found, no such stretch is left in what
// is not taken. Takes time in proportion to the lengths, whatever repeats in them.
[[nodiscard]] QList<CommonWords> commonWords(std::span<const int> first, std::span<const int> second, int least);

} // namespace sidelight
