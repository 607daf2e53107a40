// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineLayout.h"

#include <algorithm>
#include <limits>

namespace sidelight {

namespace {
constexpr int mostRows = 3; // of one date in a lane
constexpr int itemGap = 2;
constexpr double leastSpan = 1.75; // widths of a shape; of less its ends could not be told from the shape
} // namespace

// The rows of one date in one lane, filled in time order.
class TimelineLayout::Rows {
public:
    Rows(const TimelineSizes &sizes, int firstRow, std::vector<TimelineItem> &items)
        : m_sizes(sizes)
        , m_firstRow(firstRow)
        , m_items(items)
    {
        m_ends.fill(-std::numeric_limits<double>::max());
    }

    void add(TimelineItem item)
    {
        const int row = rowFor(item.left);
        if (row < 0)
            return fold(item);
        m_used = std::max(m_used, row + 1);
        m_ends[size_t(row)] = item.right;
        m_last[size_t(row)] = int(m_items.size());
        item.row = m_firstRow + row;
        m_items.push_back(std::move(item));
    }
    [[nodiscard]] int used() const { return m_used; }

private:
    // One with room for the words of what stands there already, else a new one, else one with room for the mark. -1: none.
    [[nodiscard]] int rowFor(double left) const
    {
        for (int row = 0; row < m_used; ++row)
            if (m_ends[size_t(row)] + m_sizes.labelRoom <= left)
                return row;
        if (m_used < mostRows - 1)
            return m_used;
        for (int row = 0; row < m_used; ++row)
            if (m_ends[size_t(row)] + itemGap <= left)
                return row;
        return m_used < mostRows ? m_used : -1;
    }

    // Into the thing that stands nearest before it; spans of time are left alone as long as there is something else.
    void fold(const TimelineItem &item)
    {
        int into = m_last[0];
        for (int row = 1; row < m_used; ++row) {
            const TimelineItem &one = m_items[size_t(into)], &other = m_items[size_t(m_last[size_t(row)])];
            if (one.isSpan != other.isSpan ? one.isSpan : one.left < other.left)
                into = m_last[size_t(row)];
        }
        TimelineItem &taker = m_items[size_t(into)];
        if (taker.folded.empty()) {
            taker.folded.push_back(taker.mark);
            taker.isSpan = false;
            taker.right = taker.left + m_sizes.folded;
            m_ends[size_t(taker.row - m_firstRow)] = taker.right;
        }
        taker.folded.push_back(item.mark);
    }

    const TimelineSizes &m_sizes;
    int m_firstRow;
    std::vector<TimelineItem> &m_items;
    std::array<double, mostRows> m_ends{};
    std::array<int, mostRows> m_last{};
    int m_used = 0;
};

void TimelineLayout::arrange(const TimelineModel &model, double minutesPerPixel, const TimelineSizes &sizes)
{
    const std::optional<DateSpan> all = model.extent();
    m_base = all ? double(all->first) : 0;
    m_lanes.clear();
    m_lanes.reserve(size_t(model.laneCount()));
    m_height = 0;
    for (int row = 0; row < model.laneCount(); ++row) {
        m_lanes.push_back(arranged(model.lane(row), minutesPerPixel, sizes));
        TimelineLaneLayout &lane = m_lanes.back();
        if (sizes.shiftLine > 0)
            lane.shift = shiftOf(model.lane(row));
        lane.top = m_height;
        m_height += lane.height;
    }
}

TimelineLaneLayout TimelineLayout::arranged(const TimelineLane &lane, double minutesPerPixel, const TimelineSizes &sizes) const
{
    TimelineLaneLayout layout;
    layout.items.reserve(lane.marks.size());
    int rows = 0;
    for (int date = 0; date < timelineDateCount; ++date) {
        Rows stack(sizes, rows, layout.items);
        const size_t firstItem = layout.items.size();
        for (size_t i = 0; i < lane.marks.size(); ++i) {
            const TimelineMark &mark = lane.marks[i];
            if (int(mark.date) != date)
                continue;
            TimelineItem item{.mark = int(i), .folded = {}};
            item.left = (double(mark.span.first) - m_base) / minutesPerPixel;
            item.right = (double(mark.span.last) + 1 - m_base) / minutesPerPixel;
            item.isSpan = item.right - item.left > sizes.mark * leastSpan;
            if (!item.isSpan) {
                item.left = (item.left + item.right - sizes.mark) / 2;
                item.right = item.left + sizes.mark;
            }
            stack.add(std::move(item));
        }
        std::array<double, mostRows> next;
        next.fill(std::numeric_limits<double>::max());
        for (size_t i = layout.items.size(); i-- > firstItem;) {
            TimelineItem &item = layout.items[i];
            item.room = std::max(0.0, next[size_t(item.row - rows)] - item.right - itemGap);
            next[size_t(item.row - rows)] = item.left;
        }
        rows += stack.used();
    }
    layout.rows = rows;
    layout.height = std::max(sizes.leastLane + sizes.shiftLine, rows * sizes.row + 2 * sizes.padding);
    return layout;
}

int TimelineLayout::laneAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_lanes, y, {}, &TimelineLaneLayout::top);
    return y < m_height ? int(after - m_lanes.begin()) - 1 : -1;
}

const TimelineItem *TimelineLayout::itemOf(int lane, int mark) const
{
    if (lane < 0 || lane >= laneCount())
        return nullptr;
    const auto &items = m_lanes[size_t(lane)].items;
    const auto found = std::ranges::find_if(items, [mark](const TimelineItem &item) {
        return item.folded.empty() ? item.mark == mark : std::ranges::contains(item.folded, mark);
    });
    return found == items.end() ? nullptr : &*found;
}

} // namespace sidelight
