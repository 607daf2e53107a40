// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/OriginIndex.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr quint32 mostTexts = 200;  // that a sample may stand in
constexpr quint32 mostOfOutlet = 8; // if it is to say something of two texts of one outlet
constexpr size_t mostCandidates = 32;
constexpr qsizetype mostWholes = 4;
constexpr int leastWhole = 16;              // words
constexpr double leastOverlap = 0.25;       // about: the word by word comparison decides
constexpr double leastExcerptOverlap = 0.6; // of a text beside a much longer one, in which there is much of everything
constexpr double muchLonger = 0.3;          // the shorter one's part of it
constexpr double leastCredited = 0.12;      // of texts that credit one agency or author
constexpr int leastQuoted = 4;              // quoted samples, each of which stands for four
constexpr int longestQuoting = 20'000;      // words: books and collections quote everybody
constexpr size_t firstSlots = 1 << 12;

} // namespace

// How many samples of a text others have, by their numbers.
struct OriginIndex::Tally {
    explicit Tally(int texts)
        : shared(size_t(texts))
        , quoted(size_t(texts))
    {
    }
    std::vector<quint16> shared, quoted;
    std::vector<int> touched;
};

size_t OriginIndex::slotOf(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    // Samples have their upper bits in common; the lower ones are as good as random.
    size_t at = size_t(key >> 1) & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void OriginIndex::grow()
{
    std::vector<Slot> old(std::max(firstSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.key != 0)
            m_slots[slotOf(slot.key)] = slot;
}

void OriginIndex::post(quint64 key, int number)
{
    if (m_used * 10 >= m_slots.size() * 7)
        grow();
    Slot &slot = m_slots[slotOf(key)];
    if (slot.key == 0) {
        slot.key = key;
        ++m_used;
    }
    if (++slot.count > mostTexts)
        return;
    m_postings.push_back({quint32(number), slot.first});
    slot.first = quint32(m_postings.size());
}

int OriginIndex::add(OriginSketch sketch)
{
    const int number = count();
    for (const quint64 sample : sketch.samples())
        post(keyOf(sample), number);
    if (sketch.words() >= leastWhole)
        if (QList<int> &same = m_wholes[sketch.whole()]; same.size() < mostWholes)
            same.append(number);
    m_sketches.push_back(std::move(sketch));
    m_isThere.push_back(true);
    return number;
}

void OriginIndex::unpost(quint64 key, int number)
{
    Slot &slot = m_slots[slotOf(key)];
    --slot.count;
    for (quint32 *next = &slot.first; *next != 0; next = &m_postings[*next - 1].next)
        if (m_postings[*next - 1].number == quint32(number)) {
            *next = m_postings[*next - 1].next;
            return;
        }
}

// Its number stays taken.
void OriginIndex::remove(int number)
{
    if (!isThere(number))
        return;
    for (const quint64 sample : at(number).samples())
        unpost(keyOf(sample), number);
    m_wholes[at(number).whole()].removeAll(number);
    m_sketches[size_t(number)] = {};
    m_isThere[size_t(number)] = false;
}

void OriginIndex::count(const OriginSketch &sketch, int below, Tally &tally) const
{
    for (const quint64 sample : sketch.samples()) {
        const Slot &slot = m_slots[slotOf(keyOf(sample))];
        if (slot.count > mostTexts)
            continue;
        for (quint32 next = slot.first; next != 0; next = m_postings[next - 1].next) {
            const size_t other = m_postings[next - 1].number;
            if (int(other) >= below)
                continue;
            const OriginSketch &its = m_sketches[other];
            if (slot.count > mostOfOutlet && !sketch.outlet().isEmpty() && sketch.outlet() == its.outlet())
                continue;
            if (tally.shared[other] == 0 && tally.quoted[other] == 0)
                tally.touched.push_back(int(other));
            const bool counts = OriginSketch::isOfLevel(sample, std::max(sketch.level(), its.level()));
            tally.shared[other] = quint16(std::min(0xffff, tally.shared[other] + int(counts)));
            tally.quoted[other] = quint16(std::min(0xffff, tally.quoted[other] + int(isQuoted(sample))));
        }
    }
}

std::vector<OriginIndex::Candidate> OriginIndex::candidates(int number, Among among) const
{
    const OriginSketch &sketch = at(number);
    Tally tally(count());
    count(sketch, among == Among::Earlier ? number : count(), tally);
    std::vector<Candidate> found;
    const QList<int> same = m_wholes.value(sketch.whole());
    for (const int other : same)
        if (sketch.words() >= leastWhole && other != number && (other < number || among == Among::All))
            found.push_back({other, 1, true});
    for (const int other : tally.touched) {
        if (other == number || same.contains(other))
            continue;
        const OriginSketch &its = at(other);
        const int level = std::max(sketch.level(), its.level());
        const int own = std::max(1, sketch.countOfLevel(level)), itsOwn = std::max(1, its.countOfLevel(level));
        const int fewer = std::min(own, itsOwn);
        const double overlap = double(tally.shared[size_t(other)]) / fewer;
        const double least = fewer < muchLonger * std::max(own, itsOwn) ? leastExcerptOverlap : leastOverlap;
        const bool mayBeOrigin = overlap >= least || (overlap >= leastCredited && haveCommonCredit(sketch, its));
        const bool quotes = tally.quoted[size_t(other)] >= leastQuoted && std::max(sketch.words(), its.words()) <= longestQuoting;
        if (mayBeOrigin || quotes)
            found.push_back({other, overlap, mayBeOrigin});
    }
    std::ranges::stable_sort(found, std::greater(),
                             [](const Candidate &each) { return std::pair(each.mayBeOrigin, each.overlap); });
    if (found.size() > mostCandidates)
        found.resize(mostCandidates);
    return found;
}

} // namespace sidelight
