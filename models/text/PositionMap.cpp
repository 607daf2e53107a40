// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/PositionMap.h"

#include <algorithm>
#include <map>

namespace sidelight {

namespace {

// Of anchors sorted by their start in the first text, those of the heaviest chain that starts ever later in the second.
QList<SharedRun> chainOf(const QList<SharedRun> &sorted)
{
    struct Link {
        qint64 weight = 0;
        int before = -1;
    };
    QList<Link> links(sorted.size());
    std::map<int, int> best; // start in the second text → the anchor in which the heaviest chain up to there ends; weights rise
    for (int i = 0; i < sorted.size(); ++i) {
        const int start = sorted[i].second.start;
        const auto from = best.lower_bound(start);
        if (from != best.begin()) {
            links[i].before = std::prev(from)->second;
            links[i].weight = links[links[i].before].weight;
        }
        links[i].weight += sorted[i].first.end - sorted[i].first.start;
        auto at = best.lower_bound(start);
        if (at != best.end() && at->first == start && links[at->second].weight >= links[i].weight)
            continue;
        while (at != best.end() && links[at->second].weight <= links[i].weight)
            at = best.erase(at);
        best[start] = i;
    }
    QList<SharedRun> chain;
    for (int i = best.empty() ? -1 : best.rbegin()->second; i >= 0; i = links[i].before)
        chain.prepend(sorted[i]);
    return chain;
}

template <class Knots, class Number> qreal across(const Knots &knots, qreal at, Number from, Number to)
{
    if (knots.isEmpty())
        return at;
    const auto behind = std::ranges::upper_bound(knots, at, {}, from);
    if (behind == knots.begin())
        return std::invoke(to, knots.first());
    const auto before = std::prev(behind);
    if (behind == knots.end())
        return std::invoke(to, *before);
    const qreal part = (at - std::invoke(from, *before)) / (std::invoke(from, *behind) - std::invoke(from, *before));
    return std::invoke(to, *before) + part * (std::invoke(to, *behind) - std::invoke(to, *before));
}

} // namespace

PositionMap::PositionMap(QList<SharedRun> anchors, int firstLength, int secondLength)
{
    std::ranges::sort(anchors, {}, [](const SharedRun &run) { return std::pair(run.first.start, run.second.start); });
    m_knots.append({0, 0});
    // An anchor at the end of one text alone would leave no place for the rest of the other.
    const auto add = [&](int first, int second) {
        if (first > m_knots.last().first && second > m_knots.last().second && (first < firstLength) == (second < secondLength))
            m_knots.append({qreal(first), qreal(second)});
    };
    const QList<SharedRun> chain = chainOf(anchors);
    for (const SharedRun &run : chain) {
        add(run.first.start, run.second.start);
        add(run.first.end, run.second.end);
    }
    add(firstLength, secondLength);
}

qreal PositionMap::toSecond(qreal first) const { return across(m_knots, first, &Knot::first, &Knot::second); }
qreal PositionMap::toFirst(qreal second) const { return across(m_knots, second, &Knot::second, &Knot::first); }

} // namespace sidelight
