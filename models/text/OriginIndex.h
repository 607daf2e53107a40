// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/OriginFinder.h"

#include <QHash>

namespace sidelight {

// Which texts are worth comparing word by word: the sketches of many, and which of them have a sample. It grows by one
// text at a time, and answers for one in a few milliseconds however many there are. Texts are known by their numbers here,
// counted from 0.
class OriginIndex {
public:
    int add(OriginSketch sketch); // its number
    void remove(int number);

    [[nodiscard]] int count() const { return int(m_sketches.size()); } // with those removed
    [[nodiscard]] const OriginSketch &at(int number) const { return m_sketches[size_t(number)]; }
    [[nodiscard]] bool isThere(int number) const { return m_isThere[size_t(number)]; }

    struct Candidate {
        int number = 0;
        double overlap = 0;       // about that part of the smaller one stands in the other
        bool mayBeOrigin = false; // else it may share a quotation
    };
    enum class Among { All, Earlier };
    // The texts that may share enough with this one, the most first; not more than a few dozen.
    [[nodiscard]] std::vector<Candidate> candidates(int number, Among among) const;

private:
    // One sample, and the texts that have it as a chain of postings; beyond a number of texts they are only counted, for such
    // words stand in every article of an outlet or in every contract, and say nothing of their origin.
    struct Slot {
        quint64 key = 0; // 0: free
        quint32 count = 0, first = 0;
    };
    struct Posting {
        quint32 number = 0, next = 0; // `next` counts from 1; 0: the last one
    };
    struct Tally;

    [[nodiscard]] size_t slotOf(quint64 key) const;
    void post(quint64 key, int number);
    void unpost(quint64 key, int number);
    void grow();
    void count(const OriginSketch &sketch, int below, Tally &tally) const;

    std::vector<OriginSketch> m_sketches;
    std::vector<bool> m_isThere;
    std::vector<Slot> m_slots; // a power of two
    size_t m_used = 0;
    std::vector<Posting> m_postings;
    QHash<quint64, QList<int>> m_wholes; // texts by all their words; the first few of each
};

} // namespace sidelight
