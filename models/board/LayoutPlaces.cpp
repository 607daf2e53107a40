// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/LayoutPlaces.h"

#include "models/board/CardGeometry.h"
#include "models/board/Overlaps.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sidelight {

namespace {

constexpr double gap = 24;      // between cards that stand together
constexpr double laneGap = 120; // between lanes and columns: room for the captions of links
constexpr double bandGap = 96;  // between the days, what is doubtful, and what has no date

double heightOf(const LayoutJob &job, const QList<int> &blocks)
{
    double sum = 0;
    for (const int i : blocks)
        sum += job.blocks[i].rect.height() + gap;
    return sum;
}

double widthOf(const LayoutJob &job, const QList<int> &blocks)
{
    double most = 0;
    for (const int i : blocks)
        most = std::max(most, job.blocks[i].rect.width());
    return most;
}

// Stacks of one width, filled one after the other.
class Stacks {
public:
    Stacks(const LayoutJob &job, const QList<int> &blocks, double mostHeight)
        : m_job(job)
        , m_blocks(blocks)
        , m_width(widthOf(job, blocks))
    {
        const double all = heightOf(job, blocks);
        m_count = std::max(1, int(std::ceil(all / mostHeight)));
        m_height = all / m_count;
    }

    [[nodiscard]] double width() const { return m_count * m_width + (m_count - 1) * gap; }
    // Puts all of them, the first at `corner`; says where they end.
    double put(QPointF corner, Middles &middles) const
    {
        int stack = 0;
        double y = 0, lowest = 0;
        for (const int i : m_blocks) {
            const QSizeF size = m_job.blocks[i].rect.size();
            if (y > 0 && y + size.height() / 2 > m_height && stack + 1 < m_count) {
                ++stack;
                y = 0;
            }
            const double x = stack * (m_width + gap) + m_width / 2;
            middles[i] = corner + QPointF(x, y + size.height() / 2);
            y += size.height() + gap;
            lowest = std::max(lowest, y - gap);
        }
        return corner.y() + lowest;
    }

private:
    const LayoutJob &m_job;
    QList<int> m_blocks;
    double m_width, m_height = 0;
    int m_count = 1;
};

// How high a stack may grow before another is begun beside it: so that a full board is not a strip.
double mostHeight(const LayoutJob &job)
{
    double area = 0;
    for (const LayoutBlock &block : job.blocks)
        area += (block.rect.width() + gap) * (block.rect.height() + gap);
    return std::max(1'400.0, std::sqrt(area) * 0.8);
}

// The axis: where each moment stands that a date begins or ends with, and each day on which cards stand.
class TimeAxis {
public:
    // Room for a column at a day.
    void addDay(qint64 day, double width) { m_knots[day * DateSpan::minutesOfDay].width = width; }
    void addEnd(qint64 minute) { m_knots[minute]; }

    void measure()
    {
        double x = 0;
        qint64 before = 0;
        bool first = true;
        for (auto &[minute, knot] : m_knots) {
            if (!first)
                x += distance(minute - before);
            knot.x = x;
            x += knot.width;
            before = minute;
            first = false;
        }
        m_end = x;
    }
    [[nodiscard]] double columnAt(qint64 day) const { return m_knots.at(day * DateSpan::minutesOfDay).x; }
    // Of a moment that was added, or of one that lies within a day that was.
    [[nodiscard]] double startAt(qint64 minute) const { return m_knots.at(minute).x; }
    [[nodiscard]] double endAt(qint64 minute) const
    {
        const auto knot = m_knots.find(minute / DateSpan::minutesOfDay * DateSpan::minutesOfDay);
        return knot == m_knots.end() ? m_knots.at(minute).x : knot->second.x + knot->second.width;
    }
    [[nodiscard]] double length() const { return m_end; }

private:
    struct Knot {
        double width = 0, x = 0;
    };
    // Ten years are not a thousand times as long as three days, else nothing could be read.
    static double distance(qint64 minutes) { return 12 + 36 * std::log2(1 + double(minutes) / double(DateSpan::minutesOfDay)); }

    std::map<qint64, Knot> m_knots;
    double m_end = 0;
};

class TimeLine {
public:
    explicit TimeLine(const LayoutJob &job)
        : m_job(job)
        , m_middles(job.blocks.size())
    {
        for (int i = 0; i < job.blocks.size(); ++i) {
            const std::optional<DateSpan> &date = job.blocks[i].date;
            if (!date)
                m_undated.append(i);
            else if (date->exact)
                m_days[date->day()].append(i);
            else
                m_doubtful.append(i);
        }
    }

    Middles arranged()
    {
        measure();
        double bottom = 0;
        for (const auto &[day, blocks] : m_days)
            bottom = std::max(bottom, m_stacks.at(day).put({m_axis.columnAt(day), 0}, m_middles));
        bottom = putDoubtful(bottom == 0 ? 0 : bottom + bandGap);
        putUndated(bottom == 0 ? 0 : bottom + bandGap);
        if (m_job.fromTheRight) {
            for (QPointF &middle : m_middles)
                middle.setX(-middle.x());
        }
        return m_middles;
    }

private:
    void measure()
    {
        const double most = mostHeight(m_job);
        for (auto &[day, blocks] : m_days) {
            std::ranges::stable_sort(blocks, {}, [this](int i) { return m_job.blocks[i].date->first; });
            const Stacks &stacks = m_stacks.emplace(day, Stacks(m_job, blocks, most)).first->second;
            m_axis.addDay(day, stacks.width());
        }
        for (const int i : std::as_const(m_doubtful)) {
            m_axis.addEnd(m_job.blocks[i].date->first);
            m_axis.addEnd(m_job.blocks[i].date->last);
        }
        m_axis.measure();
    }
    // Each in the first row in which it has room at its place.
    double putDoubtful(double top)
    {
        const auto middle = [this](int i) {
            const DateSpan &date = *m_job.blocks[i].date;
            return (m_axis.startAt(date.first) + m_axis.endAt(date.last)) / 2;
        };
        std::ranges::stable_sort(m_doubtful, {}, middle);
        double height = 0;
        for (const int i : std::as_const(m_doubtful))
            height = std::max(height, m_job.blocks[i].rect.height());
        QList<double> rows; // where each ends
        double bottom = 0;
        for (const int i : std::as_const(m_doubtful)) {
            const QSizeF size = m_job.blocks[i].rect.size();
            const double left = middle(i) - size.width() / 2;
            const auto row = std::ranges::find_if(rows, [left](double end) { return end + gap <= left; });
            const double y = top + double(row - rows.begin()) * (height + gap);
            m_middles[i] = {middle(i), y + size.height() / 2};
            bottom = std::max(bottom, y + size.height());
            if (row == rows.end())
                rows.append(left + size.width());
            else
                *row = left + size.width();
        }
        return m_doubtful.isEmpty() ? std::max(0.0, top - bandGap) : bottom;
    }
    void putUndated(double top)
    {
        QList<bool> chosen(m_job.blocks.size(), false);
        for (const int i : std::as_const(m_undated))
            chosen[i] = true;
        inRows(m_job, chosen, {0, top}, std::max(m_axis.length(), mostHeight(m_job)), m_middles);
    }

    const LayoutJob &m_job;
    Middles m_middles;
    std::map<qint64, QList<int>> m_days;
    std::map<qint64, Stacks> m_stacks;
    QList<int> m_doubtful, m_undated;
    TimeAxis m_axis;
};

QRectF around(const QList<QRectF> &rects, const QList<bool> &fixed)
{
    QRectF bounds;
    for (int i = 0; i < rects.size(); ++i) {
        if (!fixed[i])
            bounds |= rects[i];
    }
    return bounds;
}

bool keepsItsMiddle(LayoutMethod method)
{
    return method == LayoutMethod::Force || method == LayoutMethod::Layers || method == LayoutMethod::Tidy;
}

// Back to where the whole was: by its middle, or by the corner where it begins.
QPointF wayBack(const LayoutJob &job, const QRectF &before, const QRectF &now)
{
    if (keepsItsMiddle(job.method))
        return before.center() - now.center();
    return job.fromTheRight ? before.topRight() - now.topRight() : before.topLeft() - now.topLeft();
}

} // namespace

Middles alongTime(const LayoutJob &job) { return TimeLine(job).arranged(); }

Middles inLanes(const LayoutJob &job)
{
    QList<QList<int>> lanes(job.lanes + 1);
    for (int i = 0; i < job.blocks.size(); ++i)
        lanes[job.blocks[i].lane < 0 ? job.lanes : job.blocks[i].lane].append(i);
    Middles middles(job.blocks.size());
    const double most = mostHeight(job);
    double x = 0;
    for (QList<int> &lane : lanes) {
        if (lane.isEmpty())
            continue;
        std::ranges::stable_sort(lane, {}, [&job](int i) { return job.blocks[i].placeInLane; });
        const Stacks stacks(job, lane, most);
        stacks.put({x, 0}, middles);
        x += stacks.width() + laneGap;
    }
    if (job.fromTheRight) {
        for (QPointF &middle : middles)
            middle.setX(-middle.x());
    }
    return middles;
}

void inRows(const LayoutJob &job, const QList<bool> &chosen, QPointF top, double width, Middles &middles)
{
    double x = 0, y = 0, high = 0;
    for (int i = 0; i < job.blocks.size(); ++i) {
        if (!chosen[i])
            continue;
        const QSizeF size = job.blocks[i].rect.size();
        if (x > 0 && x + size.width() > width) {
            y += high + gap;
            x = high = 0;
        }
        middles[i] = top + QPointF(x + size.width() / 2, y + size.height() / 2);
        x += size.width() + gap;
        high = std::max(high, size.height());
    }
}

QHash<Id, QRectF> placesOf(const LayoutJob &job, const Middles &middles)
{
    QList<QRectF> before, rects;
    QList<bool> locked;
    for (int i = 0; i < job.blocks.size(); ++i) {
        before.append(job.blocks[i].rect);
        locked.append(job.blocks[i].locked);
        QRectF rect = job.blocks[i].rect;
        if (!locked[i])
            rect.moveCenter(middles[i]);
        rects.append(rect);
    }
    const QPointF by = wayBack(job, around(before, locked), around(rects, locked));
    for (int i = 0; i < rects.size(); ++i) {
        if (!locked[i])
            rects[i].translate(by);
    }
    removeOverlaps(rects, locked, gap - 1); // what was set a gap apart is not moved by a rounding
    QHash<Id, QRectF> places;
    for (int i = 0; i < rects.size(); ++i) {
        const QPointF shift = (rects[i].topLeft() - before[i].topLeft()).toPoint(); // whole units stay sharp
        for (const auto &[card, rect] : job.blocks[i].cards) {
            if (!locked[i] && !shift.isNull())
                places.insert(card, withinBoard(rect.translated(shift)));
        }
    }
    return places;
}

} // namespace sidelight
