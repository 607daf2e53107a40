// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextVersions.h"

#include <QStringMatcher>
#include <algorithm>
#include <optional>

namespace sidelight {

namespace {

// Aligns two sequences: at numbers that stand once in each (patience), and between those by Myers' way through the middle.
class Alignment {
public:
    Alignment(std::span<const int> first, std::span<const int> second)
        : m_first(first)
        , m_second(second)
        , m_partner(qsizetype(first.size()), -1)
    {
    }

    QList<int> run()
    {
        m_open.push_back({0, int(m_first.size()), 0, int(m_second.size()), 0});
        while (!m_open.empty()) {
            const Box box = m_open.back();
            m_open.pop_back();
            align(box);
        }
        return m_partner;
    }

private:
    // A part of each sequence that is aligned with the other's.
    struct Box {
        int a0, a1, b0, b1;
        int depth;
    };
    static constexpr int mostDepth = 24; // of patience; each level looks at everything once
    static constexpr int mostCost = 256; // of one search for a middle, in steps along a diagonal each way

    void align(Box box)
    {
        while (box.a0 < box.a1 && box.b0 < box.b1 && m_first[size_t(box.a0)] == m_second[size_t(box.b0)])
            m_partner[box.a0++] = box.b0++;
        while (box.a0 < box.a1 && box.b0 < box.b1 && m_first[size_t(box.a1 - 1)] == m_second[size_t(box.b1 - 1)])
            m_partner[--box.a1] = --box.b1;
        if (box.a0 == box.a1 || box.b0 == box.b1)
            return;
        if (box.depth < mostDepth && splitAtUnique(box))
            return;
        const auto [x, y] = middle(box);
        if ((x == box.a0 && y == box.b0) || (x == box.a1 && y == box.b1))
            return; // nothing in common
        m_open.push_back({box.a0, x, box.b0, y, mostDepth});
        m_open.push_back({x, box.a1, y, box.b1, mostDepth});
    }

    bool splitAtUnique(const Box &box)
    {
        struct Seen {
            int inFirst = 0, inSecond = 0;
            int at = 0; // in the second
        };
        QHash<int, Seen> seen;
        seen.reserve(std::min(box.a1 - box.a0, box.b1 - box.b0));
        for (int i = box.a0; i < box.a1; ++i)
            ++seen[m_first[size_t(i)]].inFirst;
        for (int j = box.b0; j < box.b1; ++j)
            if (const auto it = seen.find(m_second[size_t(j)]); it != seen.end()) {
                ++it->inSecond;
                it->at = j;
            }
        std::vector<std::pair<int, int>> pairs;
        for (int i = box.a0; i < box.a1; ++i)
            if (const Seen each = seen.value(m_first[size_t(i)]); each.inFirst == 1 && each.inSecond == 1)
                pairs.emplace_back(i, each.at);
        const std::vector<std::pair<int, int>> chain = rising(pairs);
        int a = box.a0, b = box.b0;
        for (const auto &[i, j] : chain) {
            m_open.push_back({a, i, b, j, box.depth + 1});
            m_partner[i] = j;
            a = i + 1;
            b = j + 1;
        }
        if (!chain.empty())
            m_open.push_back({a, box.a1, b, box.b1, box.depth + 1});
        return !chain.empty();
    }

    // The longest chain whose second numbers rise, too.
    static std::vector<std::pair<int, int>> rising(const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<int> tails, before(pairs.size(), -1);
        for (int i = 0; i < int(pairs.size()); ++i) {
            const auto at =
                std::ranges::lower_bound(tails, pairs[size_t(i)].second, {}, [&](int tail) { return pairs[size_t(tail)].second; });
            if (at != tails.begin())
                before[size_t(i)] = *std::prev(at);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<std::pair<int, int>> chain;
        for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[size_t(i)])
            chain.push_back(pairs[size_t(i)]);
        std::ranges::reverse(chain);
        return chain;
    }

    // A point on a shortest way through the box, found from both ends at once; when that costs too much, the furthest point
    // that was reached. The box's first and last pairs differ, so the point is never a corner.
    std::pair<int, int> middle(const Box &box)
    {
        const int n = box.a1 - box.a0, m = box.b1 - box.b0, delta = n - m;
        const int reach = std::min((n + m + 1) / 2, mostCost) + 1;
        m_forward.assign(2 * size_t(reach) + 1, -1);
        m_backward.assign(2 * size_t(reach) + 1, n + 1);
        const auto forward = [&](int k) -> int & { return m_forward[size_t(k) + size_t(reach)]; };
        const auto backward = [&](int k) -> int & { return m_backward[size_t(k) + size_t(reach)]; }; // k counts from delta
        const auto a = [&](int x) { return m_first[size_t(box.a0) + size_t(x)]; };
        const auto b = [&](int y) { return m_second[size_t(box.b0) + size_t(y)]; };
        forward(1) = 0;
        backward(-1) = n;
        std::pair<int, int> furthest{0, 0}, nearest{n, m};
        for (int d = 0; d < reach; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && forward(k - 1) < forward(k + 1)) ? forward(k + 1) : forward(k - 1) + 1;
                int y = x - k;
                if (x > n || y > m || x < 0 || y < 0) {
                    forward(k) = std::min(x, n + 1);
                    continue;
                }
                while (x < n && y < m && a(x) == b(y))
                    ++x, ++y;
                forward(k) = x;
                if (x + y > furthest.first + furthest.second)
                    furthest = {x, y};
                const int other = k - delta;
                if (delta % 2 != 0 && std::abs(other) <= d - 1 && (other - (d - 1)) % 2 == 0 && backward(other) <= x)
                    return {box.a0 + x, box.b0 + y};
            }
            for (int k = -d; k <= d; k += 2) {
                int x = k == d || (k != -d && backward(k - 1) < backward(k + 1)) ? backward(k - 1) : backward(k + 1) - 1;
                int y = x - (k + delta);
                if (x < 0 || y < 0 || x > n || y > m) {
                    backward(k) = std::max(x, -1);
                    continue;
                }
                while (x > 0 && y > 0 && a(x - 1) == b(y - 1))
                    --x, --y;
                backward(k) = x;
                if (x + y < nearest.first + nearest.second)
                    nearest = {x, y};
                const int other = k + delta;
                if (delta % 2 == 0 && std::abs(other) <= d && (other - d) % 2 == 0 && forward(other) >= x)
                    return {box.a0 + x, box.b0 + y};
            }
        }
        const bool ahead = furthest.first + furthest.second >= n + m - nearest.first - nearest.second;
        const std::pair<int, int> point = ahead ? furthest : nearest;
        return {box.a0 + point.first, box.b0 + point.second};
    }

    std::span<const int> m_first, m_second;
    QList<int> m_partner;
    std::vector<Box> m_open;
    std::vector<int> m_forward, m_backward;
};

// Two or three words that chance left standing amid changes on both sides read as noise: they count as changed, too.
void dropCrumbs(QList<int> &partner, qsizetype newCount)
{
    struct Block {
        int old, now, length;
    };
    constexpr int mostCrumb = 3;
    QList<Block> blocks;
    for (int i = 0; i < partner.size(); ++i) {
        if (partner[i] < 0)
            continue;
        if (!blocks.isEmpty() && blocks.last().old + blocks.last().length == i &&
            blocks.last().now + blocks.last().length == partner[i])
            ++blocks.last().length;
        else
            blocks.append({i, partner[i], 1});
    }
    int oldFrom = 0, newFrom = 0; // where the changes before the block begin
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const int oldTo = i + 1 < blocks.size() ? blocks[i + 1].old : int(partner.size());
        const int newTo = i + 1 < blocks.size() ? blocks[i + 1].now : int(newCount);
        const int before = std::min(block.old - oldFrom, block.now - newFrom);
        const int behind = std::min(oldTo - block.old - block.length, newTo - block.now - block.length);
        if (block.length <= mostCrumb && before >= 2 * block.length && behind >= 2 * block.length) {
            for (int k = 0; k < block.length; ++k)
                partner[block.old + k] = -1;
        } else {
            oldFrom = block.old + block.length;
            newFrom = block.now + block.length;
        }
    }
}

// Places without a partner, each stretch set apart from the next by a number that stands nowhere else.
struct Loose {
    QList<int> numbers, places;
    Loose(const QList<int> &all, const QList<int> &partner, int apart)
    {
        for (int i = 0; i < all.size(); ++i) {
            if (partner[i] >= 0)
                continue;
            if (!places.isEmpty() && places.last() != i - 1) {
                numbers.append(apart);
                places.append(-1);
                apart -= 2;
            }
            numbers.append(all[i]);
            places.append(i);
        }
    }
};

// Stretches of places for which `isIn` holds.
template <class IsIn> QList<TextSpan> stretches(const Words &words, IsIn isIn)
{
    QList<TextSpan> spans;
    int begun = -1;
    for (int i = 0; i <= words.count(); ++i) {
        const bool in = i < words.count() && isIn(i);
        if (in && begun < 0)
            begun = i;
        if (!in && begun >= 0) {
            spans.append(words.span(begun, i));
            begun = -1;
        }
    }
    return spans;
}

int commonEnd(QStringView a, QStringView b)
{
    int count = 0;
    while (count < a.size() && count < b.size() && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

int commonStart(QStringView a, QStringView b)
{
    int count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count])
        ++count;
    return count;
}

} // namespace

QList<int> alignedWords(std::span<const int> first, std::span<const int> second) { return Alignment(first, second).run(); }

TextVersions::TextVersions(const QString &older, const QString &newer)
    : m_older(older)
    , m_newer(newer)
{
    WordNumbers numbers(WordNumbers::Sameness::Exact);
    m_old = numbers.wordsOf(m_older);
    m_new = numbers.wordsOf(m_newer);
    m_partner = alignedWords(m_old.numbers, m_new.numbers);
    dropCrumbs(m_partner, m_new.count());
    m_newPartner = QList<int>(m_new.count(), -1);
    for (int i = 0; i < m_partner.size(); ++i)
        if (m_partner[i] >= 0)
            m_newPartner[m_partner[i]] = i;
    m_isMoved = QList<bool>(m_old.count(), false);
    findMoved();
    collect();
}

void TextVersions::findMoved()
{
    const Loose old(m_old.numbers, m_partner, -1), now(m_new.numbers, m_newPartner, -2);
    for (const CommonWords &run : commonWords(old.numbers, now.numbers, leastMoved)) {
        for (int k = 0; k < run.length; ++k) {
            const int from = old.places[run.first + k], to = now.places[run.second + k];
            m_partner[from] = to;
            m_newPartner[to] = from;
            m_isMoved[from] = true;
        }
    }
}

void TextVersions::collect()
{
    for (int i = 0; i < m_old.count();) {
        const int partner = m_partner[i];
        if (partner < 0) {
            ++i;
            continue;
        }
        int length = 1;
        while (i + length < m_old.count() && m_partner[i + length] == partner + length && m_isMoved[i + length] == m_isMoved[i])
            ++length;
        (m_isMoved[i] ? m_moved : m_kept).append({m_old.span(i, i + length), m_new.span(partner, partner + length)});
        i += length;
    }
    m_deleted = stretches(m_old, [this](int i) { return m_partner[i] < 0; });
    m_inserted = stretches(m_new, [this](int i) { return m_newPartner[i] < 0; });
}

// Where the newer text has what stood before a word of the older one.
int TextVersions::expectedPlace(int oldWord) const
{
    for (int i = std::min(oldWord, int(m_old.count()) - 1); i >= 0; --i)
        if (m_partner[i] >= 0 && !m_isMoved[i])
            return m_new.places[m_partner[i]].start;
    return 0;
}

CarriedQuote TextVersions::carry(TextSpan span) const
{
    const auto behindStart = [](const TextSpan &place) { return place.end; };
    const int first = int(std::ranges::upper_bound(m_old.places, span.start, {}, behindStart) - m_old.places.begin());
    const int behind = int(std::ranges::lower_bound(m_old.places, span.end, {}, &TextSpan::start) - m_old.places.begin());
    if (first >= behind || span.start < 0 || span.end > m_older.size())
        return {};
    // All its words went to one place together.
    bool together = m_partner[first] >= 0;
    for (int i = first + 1; i < behind && together; ++i)
        together = m_partner[i] == m_partner[first] + i - first;
    if (together) {
        const TextSpan from = m_old.span(first, behind), to = m_new.span(m_partner[first], m_partner[first] + behind - first);
        // A span may begin or end within a word.
        TextSpan place{to.start + span.start - from.start, to.end + span.end - from.end};
        place = {std::clamp(place.start, 0, int(m_newer.size())), std::clamp(place.end, 0, int(m_newer.size()))};
        if (place.start < place.end)
            return {place, 1, true};
    }
    if (const CarriedQuote exact = carryExactly(span, expectedPlace(first)); exact.sure)
        return exact;
    else if (const CarriedQuote like = carryByLikeness(first, behind); like.sure || exact.place.start == exact.place.end)
        return like;
    else
        return exact;
}

// The same words elsewhere: sure when what stands around them is the same, too.
CarriedQuote TextVersions::carryExactly(TextSpan span, int expected) const
{
    constexpr int mostPlaces = 1000;
    const TextQuote quote = quoteOf(m_older, span);
    const QStringMatcher matcher(quote.exact);
    CarriedQuote best;
    int bestContext = -1, places = 0;
    for (qsizetype at = matcher.indexIn(m_newer); at >= 0 && places < mostPlaces; at = matcher.indexIn(m_newer, at + 1), ++places) {
        const auto end = at + quote.exact.size();
        const QStringView before = QStringView(m_newer).first(at), behind = QStringView(m_newer).sliced(end);
        const int context = commonEnd(before, quote.prefix) + commonStart(behind, quote.suffix);
        const bool nearer = std::abs(int(at) - expected) < std::abs(best.place.start - expected);
        if (context > bestContext || (context == bestContext && nearer)) {
            bestContext = context;
            best = {{int(at), int(end)}, 1, false};
        }
    }
    const auto around = int(quote.prefix.size() + quote.suffix.size());
    best.sure = bestContext >= 0 && 2 * bestContext >= around;
    return best;
}

// From the first of its words that is left to the last, and as much of what was put in their place on either side.
CarriedQuote TextVersions::carryByLikeness(int first, int behind) const
{
    std::optional<int> low, high;
    for (int i = first; i < behind; ++i) {
        if (m_partner[i] < 0)
            continue;
        const int lowest = m_partner[i] - (i - first), highest = m_partner[i] + (behind - i);
        // Words that moved apart from the rest say nothing about where it is.
        if (low && std::abs(lowest - *low) > behind - first)
            continue;
        low = std::min(low.value_or(lowest), lowest);
        high = std::max(high.value_or(highest), highest);
    }
    if (!low)
        return {};
    int from = std::clamp(*low, 0, int(m_new.count()) - 1), to = std::clamp(*high, from + 1, int(m_new.count()));
    // What belongs to words outside of the quotation is none of it.
    const auto isForeign = [&](int place) {
        const int partner = m_newPartner[place];
        return partner >= 0 && (partner < first || partner >= behind);
    };
    while (from + 1 < to && isForeign(from))
        ++from;
    while (to - 1 > from && isForeign(to - 1))
        --to;
    const double like = likeness(first, behind, from, to);
    return {m_new.span(from, to), like, like >= leastLikeness};
}

double TextVersions::likeness(int oldFirst, int oldBehind, int newFirst, int newBehind) const
{
    const auto part = [](const QList<int> &numbers, int from, int to) {
        return std::span<const int>(numbers).subspan(size_t(from), size_t(to - from));
    };
    const QList<int> partner = alignedWords(part(m_old.numbers, oldFirst, oldBehind), part(m_new.numbers, newFirst, newBehind));
    const auto same = std::ranges::count_if(partner, [](int each) { return each >= 0; });
    return 2.0 * double(same) / (oldBehind - oldFirst + newBehind - newFirst);
}

} // namespace sidelight
