// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/LinkRouter.h"

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal spread = 28;     // between links of one pair
constexpr qreal cornerRoom = 12; // links keep away from a card's corners
constexpr qreal widestLabel = 220, narrowestLabel = 72;

struct Sides {
    QPointF leaving, arriving;
};

// The sides that face each other: those between which there is the most room.
Sides facingSides(const QRectF &from, const QRectF &to)
{
    const qreal across = std::max(to.left() - from.right(), from.left() - to.right());
    const qreal down = std::max(to.top() - from.bottom(), from.top() - to.bottom());
    const bool beside = across >= down;
    const qreal sign = beside ? (to.center().x() >= from.center().x() ? 1 : -1) : (to.center().y() >= from.center().y() ? 1 : -1);
    const QPointF out = beside ? QPointF(sign, 0) : QPointF(0, sign);
    return {out, out};
}

// The middle of the side that faces `out`, moved along the side by `offset`.
QPointF anchor(const QRectF &card, QPointF out, qreal offset)
{
    const QPointF middle(card.center().x() + out.x() * card.width() / 2, card.center().y() + out.y() * card.height() / 2);
    return out.x() != 0 ? middle + QPointF(0, offset) : middle + QPointF(offset, 0);
}

qreal sideLength(const QRectF &card, QPointF out) { return out.x() != 0 ? card.height() : card.width(); }

qreal fannedOut(qreal room, int index, int count)
{
    const qreal step = std::min(spread, std::max(0.0, room - 2 * cornerRoom) / std::max(1, count - 1));
    return (index - (count - 1) / 2.0) * step;
}

void drawCurve(LinkRoute &route)
{
    const qreal distance = QLineF(route.from, route.to).length();
    const qreal pull = std::clamp(distance * 0.4, 0.0, 160.0);
    route.path.moveTo(route.from);
    route.path.cubicTo(route.from + route.leaving * pull, route.to - route.arriving * pull, route.to);
}

// Captions of links that run down stand in line with each other, so they are set at different heights.
void placeLabel(LinkRoute &route, int index, int count)
{
    const bool runsDown = route.leaving.x() == 0;
    const qreal shift = runsDown && count > 1 ? (index / (count - 1.0) - 0.5) * 0.4 : 0;
    // Not pointAtPercent, which measures the curve: this is called for every card that a drag moves.
    const qreal t = 0.5 + shift, u = 1 - t;
    const QPointF second = route.path.elementAt(1), third = route.path.elementAt(2);
    route.label = u * u * u * route.from + 3 * u * u * t * second + 3 * u * t * t * third + t * t * t * route.to;
    const qreal length = std::hypot(route.to.x() - route.from.x(), route.to.y() - route.from.y());
    route.labelWidth = runsDown ? widestLabel : std::clamp(length - 40, narrowestLabel, widestLabel);
}

// A link from a card to itself: a loop at its upper corner.
LinkRoute loop(const QRectF &card, int index)
{
    LinkRoute route;
    const qreal size = 36 + index * spread;
    route.from = {card.right(), card.top() + std::min(24.0, card.height() / 2)};
    route.to = {card.right() - std::min(24.0, card.width() / 2), card.top()};
    route.leaving = {1, 0};
    route.arriving = {0, 1};
    route.path.moveTo(route.from);
    route.path.cubicTo(route.from + QPointF(2 * size, 0), route.to - QPointF(0, 2 * size), route.to);
    route.label = QPointF(card.right() + size * 0.75, card.top() - size * 0.75);
    route.labelWidth = narrowestLabel;
    return route;
}

} // namespace

LinkRoute LinkRouter::route(const QRectF &from, const QRectF &to, int index, int count)
{
    if (from == to)
        return loop(from, index);
    const Sides sides = facingSides(from, to);
    const qreal offset = fannedOut(std::min(sideLength(from, sides.leaving), sideLength(to, sides.leaving)), index, count);
    LinkRoute route;
    route.leaving = sides.leaving;
    route.arriving = sides.arriving;
    route.from = anchor(from, sides.leaving, offset);
    route.to = anchor(to, -sides.arriving, offset);
    drawCurve(route);
    placeLabel(route, index, count);
    return route;
}

QLineF LinkRouter::sideTowards(const QRectF &card, QPointF point)
{
    const QRectF target(point, QSizeF(0, 0));
    const QPointF out = facingSides(card, target).leaving;
    const QPointF start = anchor(card, out, 0);
    return {start, start + out};
}

LinkRoute LinkRouter::routeTo(const QRectF &from, QPointF to) { return route(from, QRectF(to - QPointF(0.5, 0.5), QSizeF(1, 1))); }

} // namespace sidelight
