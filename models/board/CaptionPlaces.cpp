// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CaptionPlaces.h"

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal cellSide = 256; // few captions are wider

QRectF around(QPointF middle, QSizeF size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

void eachCell(const QRectF &rect, const auto &visit)
{
    const auto at = [](qreal value) { return int(std::floor(value / cellSide)); };
    for (int x = at(rect.left()); x <= at(rect.right()); ++x) {
        for (int y = at(rect.top()); y <= at(rect.bottom()); ++y)
            visit(std::pair(x, y));
    }
}

QPointF pointAt(const QList<QPointF> &way, qreal part)
{
    const qreal at = std::clamp(part, 0.0, 1.0) * qreal(way.size() - 1);
    const auto i = std::min(qsizetype(at), way.size() - 2);
    return way[i] + (way[i + 1] - way[i]) * (at - qreal(i));
}

} // namespace

bool CaptionPlaces::isFree(const QRectF &caption) const
{
    bool isFree = true;
    eachCell(caption, [&](Cell cell) {
        const auto taken = m_taken.constFind(cell);
        isFree = isFree && (taken == m_taken.cend() ||
                            std::ranges::none_of(*taken, [&](const QRectF &each) { return each.intersects(caption); }));
    });
    return isFree;
}

// Along the way first; then just above or below it, where it still touches its own line. To cover another caption is worse
// than to cover a part of a card, since there are no other words that say the same.
QPointF CaptionPlaces::find(const LinkRoute &route, QSizeF size) const
{
    const QList<QPointF> way = LinkRouter::pointsAlong(route.path);
    if (way.size() < 2)
        return route.label;
    QList<QPointF> tries;
    for (int step = 1; step <= 8; ++step) {
        for (const qreal sign : {-1.0, 1.0})
            tries.append(pointAt(way, 0.5 + sign * step * 0.05));
    }
    for (const qreal sign : {-1.0, 1.0})
        tries.append(route.label + QPointF(0, sign * (size.height() + 1)));
    for (const bool offCards : {true, false}) {
        for (const QPointF each : std::as_const(tries)) {
            const QRectF caption = around(each, size);
            if (isFree(caption) && (!offCards || m_cards.isFree(caption)))
                return each;
        }
    }
    return route.label;
}

QPointF CaptionPlaces::take(const LinkRoute &route, QSizeF size)
{
    const QPointF middle = isFree(around(route.label, size)) ? route.label : find(route, size);
    const QRectF caption = around(middle, size);
    eachCell(caption, [&](Cell cell) { m_taken[cell].append(caption); });
    return middle;
}

} // namespace sidelight
