// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PassageMarks.h"

#include <array>

namespace sidelight {

namespace {
// About one line: passages nearer than this would have their stripes on the same one.
constexpr int laneGap = 75;
} // namespace

void PassageMarks::assign(QList<PassageMark> marks)
{
    std::ranges::sort(marks, [](const PassageMark &a, const PassageMark &b) {
        return std::tuple(a.start, b.end, a.id) < std::tuple(b.start, a.end, b.id);
    });
    m_marks = std::move(marks);
    m_index.assign(m_marks);
    m_places.clear();
    m_places.reserve(m_marks.size());
    for (int i = 0; i < m_marks.size(); ++i)
        m_places.insert(m_marks[i].id, i);
    m_ends.clear();
    m_ends.reserve(m_marks.size());
    for (const PassageMark &mark : std::as_const(m_marks))
        m_ends.append(mark.end);
    std::ranges::sort(m_ends);
    packLanes();
}

int PassageMarks::edgeBefore(int position) const
{
    const auto begin = std::ranges::upper_bound(m_marks, position, {}, &PassageMark::start);
    const auto end = std::ranges::upper_bound(m_ends, position);
    return std::max({0, begin == m_marks.begin() ? 0 : std::prev(begin)->start, end == m_ends.begin() ? 0 : *std::prev(end)});
}

int PassageMarks::edgeBehind(int position, int textEnd) const
{
    const auto begin = std::ranges::upper_bound(m_marks, position, {}, &PassageMark::start);
    const auto end = std::ranges::upper_bound(m_ends, position);
    return std::min({textEnd, begin == m_marks.end() ? textEnd : begin->start, end == m_ends.end() ? textEnd : *end});
}

void PassageMarks::packLanes()
{
    std::array<int, mostLanes> freeFrom{};
    m_lanes.resize(m_marks.size());
    for (int i = 0; i < m_marks.size(); ++i) {
        const auto *lane = std::ranges::find_if(freeFrom, [&](int from) { return from <= m_marks[i].start; });
        const auto chosen = lane == freeFrom.end() ? freeFrom.size() - 1 : size_t(lane - freeFrom.begin());
        freeFrom[chosen] = std::max(freeFrom[chosen], m_marks[i].end + laneGap);
        m_lanes[i] = int(chosen);
    }
}

const PassageMark *PassageMarks::find(Id id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_marks[index];
}

QList<int> PassageMarks::around(int position) const
{
    QList<int> found = m_index.touching({position, position + 1});
    std::ranges::stable_sort(found, {}, [this](int i) { return m_marks[i].end - m_marks[i].start; });
    return found;
}

int PassageMarks::nextFrom(int position) const
{
    const auto it = std::ranges::upper_bound(m_marks, position, {}, &PassageMark::start);
    return it == m_marks.end() ? -1 : int(it - m_marks.begin());
}

int PassageMarks::previousFrom(int position) const
{
    const auto it = std::ranges::lower_bound(m_marks, position, {}, &PassageMark::start);
    return int(it - m_marks.begin()) - 1;
}

int PassageMarks::step(int direction, Id from, int position) const
{
    const int here = indexOf(from);
    int at = here >= 0 ? here + direction : direction > 0 ? nextFrom(position - 1) : previousFrom(position);
    if (at < 0)
        return -1;
    while (at >= 0 && at < m_marks.size() && m_marks[at].dimmed)
        at += direction;
    return at < m_marks.size() ? at : -1;
}

} // namespace sidelight
