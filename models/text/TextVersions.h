// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/SharedText.h"
#include "models/text/Words.h"

namespace sidelight {

// Where the words of a quotation stand in another version of its text.
struct CarriedQuote {
    TextSpan place;      // empty: nowhere
    double likeness = 0; // of the words there to the quotation: 1 the same, 0 nothing in common
    bool sure = false;   // the same words, or words like them, where they are expected; else a suggestion
};

// Two versions of a text, word by word: what was kept, deleted, inserted and moved. Words are compared as they are written;
// white space does not count. Takes time in proportion to the lengths, with a bound on what a hard stretch may cost: there the
// result is right but may not be the shortest.
class TextVersions {
public:
    // Words that are less like a quotation than this are never taken for it.
    static constexpr double leastLikeness = 0.75;
    // The fewest words in a row, signs counted, that are said to have moved.
    static constexpr int leastMoved = 8;

    TextVersions(const QString &older, const QString &newer);

    // All in order of the older text, `inserted` of the newer. Each word of the older one is in exactly one of kept, moved and
    // deleted, each of the newer in kept, moved or inserted.
    [[nodiscard]] const QList<SharedRun> &kept() const { return m_kept; }
    [[nodiscard]] const QList<SharedRun> &moved() const { return m_moved; }
    [[nodiscard]] const QList<TextSpan> &deleted() const { return m_deleted; }
    [[nodiscard]] const QList<TextSpan> &inserted() const { return m_inserted; }

    // Finds the words of the older text's span in the newer text, by where they went, by what stands around them, and by
    // likeness.
    [[nodiscard]] CarriedQuote carry(TextSpan span) const;

private:
    void findMoved();
    void collect();
    [[nodiscard]] CarriedQuote carryExactly(TextSpan span, int expected) const;
    [[nodiscard]] CarriedQuote carryByLikeness(int first, int behind) const;
    [[nodiscard]] double likeness(int oldFirst, int oldBehind, int newFirst, int newBehind) const;
    [[nodiscard]] int expectedPlace(int oldWord) const;

    QString m_older, m_newer;
    Words m_old, m_new;
    QList<int> m_partner;    // by words of the older text: the word of the newer one; -1: deleted
    QList<int> m_newPartner; // the other way
    QList<bool> m_isMoved;   // by words of the older text
    QList<SharedRun> m_kept, m_moved;
    QList<TextSpan> m_deleted, m_inserted;
};

// Pairs of equal numbers in two sequences that keep the order: a shortest way from the one to the other where that costs
// little, else a good one. By places of the first: the place in the second, or -1.
[[nodiscard]] QList<int> alignedWords(std::span<const int> first, std::span<const int> second);

} // namespace sidelight
