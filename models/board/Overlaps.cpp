// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Overlaps.h"

#include <QHash>
#include <QPoint>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace sidelight {

namespace {

// Which rectangles lie near a place, by squares of a grid; so that nobody compares each with each.
class Neighbourhood {
public:
    explicit Neighbourhood(double side)
        : m_side(side)
    {
    }

    void add(int which, const QRectF &rect)
    {
        forSquares(rect, [&](QPoint square) { m_squares[square].append(which); });
    }
    // Each that shares a square with the rectangle: once in every square that they share.
    template <class Visit> void visit(const QRectF &rect, Visit visit) const
    {
        forSquares(rect, [&](QPoint square) {
            const auto found = m_squares.constFind(square);
            if (found == m_squares.constEnd())
                return;
            for (const int which : *found)
                visit(which, square);
        });
    }
    // The square in which two rectangles that overlap begin to.
    [[nodiscard]] QPoint squareOf(const QRectF &a, const QRectF &b) const
    {
        const auto square = [this](double one, double other) { return int(std::floor(std::max(one, other) / m_side)); };
        return {square(a.left(), b.left()), square(a.top(), b.top())};
    }

private:
    template <class Each> void forSquares(const QRectF &rect, Each each) const
    {
        const auto square = [this](double at) { return int(std::floor(at / m_side)); };
        for (int y = square(rect.top()); y <= square(rect.bottom()); ++y) {
            for (int x = square(rect.left()); x <= square(rect.right()); ++x)
                each(QPoint(x, y));
        }
    }

    double m_side;
    QHash<QPoint, QList<int>> m_squares;
};

class Parting {
public:
    Parting(QList<QRectF> &rects, const QList<bool> &fixed, double gap)
        : m_rects(rects)
        , m_fixed(fixed)
        , m_gap(gap)
        , m_side(usualSide())
    {
    }

    void run()
    {
        if (isApart())
            return;
        unstack();
        makeRoom();
        constexpr int rounds = 40;
        for (int round = 0; round < rounds; ++round) {
            if (!pushApart())
                return;
        }
        placeFromTheMiddle();
    }

private:
    [[nodiscard]] double usualSide() const
    {
        double sum = 0;
        for (const QRectF &rect : std::as_const(m_rects))
            sum += std::max(rect.width(), rect.height());
        return std::clamp(m_rects.isEmpty() ? 0.0 : sum / double(m_rects.size()) + m_gap, 64.0, 2048.0);
    }
    [[nodiscard]] Neighbourhood neighbourhood() const
    {
        Neighbourhood all(m_side);
        for (int i = 0; i < m_rects.size(); ++i)
            all.add(i, wide(i));
        return all;
    }
    // With half the gap on all sides: two of these may touch.
    [[nodiscard]] QRectF wide(int i) const
    {
        const double half = m_gap / 2;
        return m_rects[i].adjusted(-half, -half, half, half);
    }
    // A hair's overlap is none: numbers are rounded.
    [[nodiscard]] static bool overlap(const QRectF &a, const QRectF &b)
    {
        constexpr double hair = 0.01;
        return a.left() + hair < b.right() && b.left() + hair < a.right() && a.top() + hair < b.bottom() &&
               b.top() + hair < a.bottom();
    }
    [[nodiscard]] bool isApart() const
    {
        const Neighbourhood all = neighbourhood();
        bool apart = true;
        for (int i = 0; i < m_rects.size() && apart; ++i) {
            all.visit(wide(i), [&](int other, QPoint) {
                if (other > i && !(m_fixed[i] && m_fixed[other]) && overlap(wide(i), wide(other)))
                    apart = false;
            });
        }
        return apart;
    }
    [[nodiscard]] QPointF middle() const
    {
        QRectF bounds;
        for (const QRectF &rect : std::as_const(m_rects))
            bounds |= rect;
        return bounds.center();
    }

    // What lies in a pile has no direction in which it could be pushed: each pile is first laid out as a square.
    void unstack()
    {
        constexpr double near = 24;
        QHash<QPoint, QList<int>> piles;
        for (int i = 0; i < m_rects.size(); ++i) {
            if (!m_fixed[i])
                piles[(m_rects[i].center() / near).toPoint()].append(i);
        }
        for (const QList<int> &pile : std::as_const(piles)) {
            if (pile.size() > 1)
                spread(pile);
        }
    }
    void spread(const QList<int> &pile)
    {
        const int columns = int(std::ceil(std::sqrt(double(pile.size()))));
        const int rows = int((pile.size() + columns - 1) / columns);
        QSizeF cell;
        for (const int i : pile)
            cell = cell.expandedTo(wide(i).size());
        const QPointF centre = m_rects[pile.constFirst()].center();
        for (int at = 0; at < pile.size(); ++at) {
            const double x = (at % columns - (columns - 1) / 2.0) * cell.width();
            const double y = (at / columns - (rows - 1) / 2.0) * cell.height();
            m_rects[pile[at]].moveCenter(centre + QPointF(x, y));
        }
    }

    // Where there is less room than the rectangles need, the whole grows about its middle.
    void makeRoom()
    {
        constexpr double fullest = 0.7;
        QRectF bounds;
        double area = 0;
        for (int i = 0; i < m_rects.size(); ++i) {
            bounds |= wide(i);
            area += wide(i).width() * wide(i).height();
        }
        const double growth = std::sqrt(area / (fullest * bounds.width() * bounds.height()));
        if (!(growth > 1))
            return;
        const QPointF centre = bounds.center();
        for (int i = 0; i < m_rects.size(); ++i) {
            if (!m_fixed[i])
                m_rects[i].moveCenter(centre + (m_rects[i].center() - centre) * growth);
        }
    }

    // One round: each pair that overlaps moves apart, the shorter way. False: none does.
    bool pushApart()
    {
        const Neighbourhood all = neighbourhood();
        QList<QPointF> pushes(m_rects.size());
        bool any = false;
        for (int i = 0; i < m_rects.size(); ++i) {
            all.visit(wide(i), [&](int other, QPoint square) {
                if (other <= i || (m_fixed[i] && m_fixed[other]) || !overlap(wide(i), wide(other)) ||
                    all.squareOf(wide(i), wide(other)) != square)
                    return;
                any = true;
                const QPointF by = wayApart(wide(i), wide(other));
                const bool both = !m_fixed[i] && !m_fixed[other];
                pushes[i] -= by * (m_fixed[i] ? 0 : both ? 0.5 : 1);
                pushes[other] += by * (m_fixed[other] ? 0 : both ? 0.5 : 1);
            });
        }
        const double most = m_side; // else those that many push would be thrown out of the whole
        for (int i = 0; i < m_rects.size(); ++i)
            m_rects[i].translate(std::clamp(pushes[i].x(), -most, most), std::clamp(pushes[i].y(), -most, most));
        return any;
    }
    // By how much `b` must move to leave `a`.
    [[nodiscard]] static QPointF wayApart(const QRectF &a, const QRectF &b)
    {
        const bool right = b.center().x() >= a.center().x(), down = b.center().y() >= a.center().y();
        const double x = right ? a.right() - b.left() : a.left() - b.right();
        const double y = down ? a.bottom() - b.top() : a.top() - b.bottom();
        return std::abs(x) < std::abs(y) ? QPointF(x, 0) : QPointF(0, y);
    }

    // Certain to end: from the middle outward each goes straight away from it, until it has room.
    void placeFromTheMiddle()
    {
        const QPointF centre = middle();
        QList<int> order;
        Neighbourhood placed(m_side);
        for (int i = 0; i < m_rects.size(); ++i) {
            if (m_fixed[i])
                placed.add(i, wide(i));
            else
                order.append(i);
        }
        const auto distance = [&](int i) {
            const QPointF away = m_rects[i].center() - centre;
            return std::pair(std::hypot(away.x(), away.y()), i);
        };
        std::ranges::sort(order, {}, distance);
        for (const int i : std::as_const(order)) {
            QPointF away = m_rects[i].center() - centre;
            const double length = std::hypot(away.x(), away.y());
            const double angle = i * std::numbers::pi * (3 - std::sqrt(5.0)); // never twice the same
            away = length > 1 ? away / length : QPointF(std::cos(angle), std::sin(angle));
            while (const double step = stepAway(i, away, placed))
                m_rects[i].translate(away * step);
            placed.add(i, wide(i));
        }
    }
    // How far one must go to leave what it overlaps first; 0: it has room.
    [[nodiscard]] double stepAway(int i, QPointF away, const Neighbourhood &placed) const
    {
        double step = 0;
        const QRectF mine = wide(i);
        placed.visit(mine, [&](int other, QPoint) {
            const QRectF its = wide(other);
            if (!overlap(mine, its))
                return;
            const auto until = [](double gapAhead, double gapBehind, double speed) {
                constexpr double still = 1e-6;
                return std::abs(speed) < still ? 1e12 : (speed > 0 ? gapAhead : gapBehind) / std::abs(speed);
            };
            const double x = until(its.right() - mine.left(), mine.right() - its.left(), away.x());
            const double y = until(its.bottom() - mine.top(), mine.bottom() - its.top(), away.y());
            step = std::max(step, std::min(x, y) + 0.01);
        });
        return step;
    }

    QList<QRectF> &m_rects;
    const QList<bool> &m_fixed;
    double m_gap, m_side;
};

} // namespace

void removeOverlaps(QList<QRectF> &rects, const QList<bool> &fixed, double gap) { Parting(rects, fixed, gap).run(); }

} // namespace sidelight
