// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Arrangement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sidelight {

namespace {

QRectF boundsOf(const QList<QRectF> &rects)
{
    QRectF bounds;
    for (const QRectF &rect : rects)
        bounds |= rect;
    return bounds;
}

QPointF towards(const QRectF &rect, const QRectF &bounds, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {bounds.left() - rect.left(), 0};
    case Alignment::Centre:
        return {std::round(bounds.center().x() - rect.center().x()), 0};
    case Alignment::Right:
        return {bounds.right() - rect.right(), 0};
    case Alignment::Top:
        return {0, bounds.top() - rect.top()};
    case Alignment::Middle:
        return {0, std::round(bounds.center().y() - rect.center().y())};
    case Alignment::Bottom:
        return {0, bounds.bottom() - rect.bottom()};
    }
    return {};
}

} // namespace

QList<QRectF> aligned(const QList<QRectF> &rects, Alignment alignment)
{
    const QRectF bounds = boundsOf(rects);
    QList<QRectF> moved;
    for (const QRectF &rect : rects)
        moved.append(rect.translated(towards(rect, bounds, alignment)));
    return moved;
}

QList<QRectF> distributed(const QList<QRectF> &rects, Qt::Orientation direction)
{
    if (rects.size() < 3)
        return rects;
    const bool across = direction == Qt::Horizontal;
    const auto low = [across](const QRectF &rect) { return across ? rect.left() : rect.top(); };
    const auto size = [across](const QRectF &rect) { return across ? rect.width() : rect.height(); };
    QList<qsizetype> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return std::pair(low(rects[i]), low(rects[i]) + size(rects[i])); });
    qreal taken = 0;
    for (const QRectF &rect : rects)
        taken += size(rect);
    const QRectF &first = rects[order.first()], &last = rects[order.last()];
    const qreal gap = (low(last) + size(last) - low(first) - taken) / qreal(rects.size() - 1);
    QList<QRectF> moved = rects;
    qreal at = low(first);
    for (qsizetype n = 0; n < order.size(); ++n) {
        QRectF &rect = moved[order[n]];
        const bool stays = n == 0 || n + 1 == order.size();
        const qreal by = stays ? 0 : std::round(at) - low(rect);
        rect.translate(across ? by : 0, across ? 0 : by);
        at += size(rect) + gap;
    }
    return moved;
}

struct Snapping::Pull {
    qreal by = 0;
    qreal place = 0; // the line to which it was drawn
    bool isDrawn = false;
    QRectF towards; // the neighbour whose line it is
};

// The least move that brings one of the places onto a neighbour's edge or middle.
Snapping::Pull Snapping::pull(const QList<qreal> &places, const QRectF &rect, Qt::Orientation across) const
{
    Pull best;
    qreal distance = m_reach;
    qreal farness = 0;
    const bool x = across == Qt::Horizontal;
    for (const QRectF &other : m_neighbours) {
        const qreal away = x ? std::abs(other.center().y() - rect.center().y()) : std::abs(other.center().x() - rect.center().x());
        const std::array<qreal, 3> lines = x ? std::array{other.left(), other.center().x(), other.right()}
                                             : std::array{other.top(), other.center().y(), other.bottom()};
        for (const qreal line : lines) {
            for (const qreal place : places) {
                const qreal by = line - place;
                const bool nearer = std::abs(by) < distance || (best.isDrawn && std::abs(by) == distance && away < farness);
                if (!nearer || std::abs(by) > m_reach)
                    continue;
                best = {by, line, true, other};
                distance = std::abs(by);
                farness = away;
            }
        }
    }
    return best;
}

Snapped Snapping::snapped(const QRectF &rect, const QList<qreal> &x, const QList<qreal> &y) const
{
    Snapped result;
    const Pull across = pull(x, rect, Qt::Horizontal), down = pull(y, rect, Qt::Vertical);
    const auto onGrid = [this](qreal at) { return m_grid > 0 ? std::round(at / m_grid) * m_grid - at : 0.0; };
    result.by.setX(x.isEmpty() ? 0 : across.isDrawn ? across.by : onGrid(x.first()));
    result.by.setY(y.isEmpty() ? 0 : down.isDrawn ? down.by : onGrid(y.first()));
    const QRectF there = rect.translated(result.by);
    if (across.isDrawn) {
        const QRectF both = there | across.towards;
        result.guides.append({across.place, both.top(), across.place, both.bottom()});
    }
    if (down.isDrawn) {
        const QRectF both = there | down.towards;
        result.guides.append({both.left(), down.place, both.right(), down.place});
    }
    return result;
}

Snapped Snapping::moved(const QRectF &rect) const
{
    return snapped(rect, {rect.left(), rect.center().x(), rect.right()}, {rect.top(), rect.center().y(), rect.bottom()});
}

Snapped Snapping::resized(const QRectF &rect, Qt::Edges edges) const
{
    QList<qreal> x, y;
    if (edges & Qt::LeftEdge)
        x.append(rect.left());
    if (edges & Qt::RightEdge)
        x.append(rect.right());
    if (edges & Qt::TopEdge)
        y.append(rect.top());
    if (edges & Qt::BottomEdge)
        y.append(rect.bottom());
    return snapped(rect, x, y);
}

} // namespace sidelight
