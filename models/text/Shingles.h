// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace sidelight {

// So many words in a row are one shingle. Texts that were written apart share few of them.
constexpr int shingleWords = 8;

// A text as all runs of eight words in it, each as a number: what two texts share is then what two sets of numbers share.
// Case, punctuation and what nobody sees make no difference. In scripts that put no space between words an
// ideograph is a word, and elsewhere each stretch of twelve letters stands for one.
struct Shingles {
    int words = 0;
    std::vector<quint64> hashes; // in the order of the text; the lowest bit is that of isQuoted
    quint64 whole = 0;           // of all words together; 0: there are none
};

[[nodiscard]] Shingles shinglesOf(QStringView text);

// Whether all words of it stand between quotation marks.
[[nodiscard]] constexpr bool isQuoted(quint64 shingle) { return shingle & 1; }
// The same words with and without quotation marks have one key.
[[nodiscard]] constexpr quint64 keyOf(quint64 shingle) { return shingle | 1; }

// What two texts share. A shingle counts as quoted when it is so in one of them: the other's marks may have been lost.
struct SharedWords {
    int firstWords = 0, secondWords = 0;   // in each text
    int firstShared = 0, secondShared = 0; // of these, the words that stand in a shared shingle
    int firstQuoted = 0, secondQuoted = 0; // and of these, those that stand in no shared shingle that is unquoted
    double resemblance = 0;                // shared shingles of all
    double containment = 0;                // of those of the text that has fewer
    double plainResemblance = 0;           // the same, of shingles that are not quoted
    double plainContainment = 0;
    bool areSame = false; // all words, in one order
};

// A set of shingles, each once, unquoted where it is so once. They are looked up at their own bits, since those are mixed well:
// one place to look at, mostly, where sorting and searching by halves would guess wrong ten times for each.
class ShingleTable {
public:
    ShingleTable() = default;
    explicit ShingleTable(size_t most);

    void add(quint64 shingle);
    [[nodiscard]] quint64 find(quint64 shingle) const { return m_places[placeOf(shingle)]; } // 0: it has none of this key
    [[nodiscard]] const std::vector<quint64> &places() const { return m_places; }            // with 0 where nothing is
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int plainCount() const { return m_plain; } // of those that are not quoted

private:
    [[nodiscard]] size_t placeOf(quint64 shingle) const; // where it stands, or would

    int m_shift = 63;
    std::vector<quint64> m_places = std::vector<quint64>(2); // at most half of them are taken
    int m_count = 0, m_plain = 0;
};

// The shingles of a text, ready to be compared with those of many.
class ShingleSet {
public:
    ShingleSet() = default;
    explicit ShingleSet(Shingles shingles);

    [[nodiscard]] const Shingles &shingles() const { return m_shingles; }
    [[nodiscard]] const ShingleTable &table() const { return m_table; }

private:
    Shingles m_shingles;
    ShingleTable m_table;
};

[[nodiscard]] SharedWords sharedWords(const ShingleSet &first, const ShingleSet &second);

} // namespace sidelight
