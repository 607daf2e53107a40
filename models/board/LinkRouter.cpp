// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/LinkRouter.h"

#include <QSemaphore>
#include <QThreadPool>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal spread = 28;     // between links of one pair
constexpr qreal cornerRoom = 12; // links keep away from a card's corners
constexpr qreal widestLabel = 220, narrowestLabel = 72;
constexpr qreal clearance = 14;       // between a way and the cards that it goes round
constexpr int steps = 10;             // in which a curve is looked at
constexpr qreal crossingCost = 2'000; // a way goes so much farther to cross one card less
constexpr qreal coveredCost = 300;    // and to carry its caption where it covers no card

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

// One way that a link might go, as it is compared with others.
struct Way {
    LinkRoute route;
    QList<QPointF> places; // along it, from end to end
    QSet<Id> crossed;
    bool captionCovers = false;
    qreal length = 0;

    [[nodiscard]] qreal cost() const { return length + crossingCost * qreal(crossed.size()) + (captionCovers ? coveredCost : 0); }
    [[nodiscard]] bool isGood() const { return crossed.isEmpty() && !captionCovers; }
};

// Tries ways for one link and keeps the best.
class Search {
public:
    Search(const LinkEnds &ends, const Obstacles &obstacles)
        : m_ends(ends)
        , m_obstacles(obstacles)
        , m_reach(ends.from | ends.to)
    {
    }

    LinkRoute run();

private:
    [[nodiscard]] Way measured(LinkRoute route);
    void placeCaption(Way &way);
    void consider(LinkRoute route);
    void goAround(const Way &direct, bool before);
    void arch(QPointF side);
    [[nodiscard]] LinkRoute around(const QRectF &blocks, bool before) const;
    [[nodiscard]] qreal fanOffset() const { return fannedOut(spread * 40, m_ends.index, m_ends.count); }
    // What one of the two cards lies on, or under, it cannot be kept away from.
    [[nodiscard]] bool isInTheWay(Id card) const
    {
        const QRectF rect = m_obstacles.rectOf(card);
        return card != m_ends.fromCard && card != m_ends.toCard && !rect.intersects(m_ends.from) && !rect.intersects(m_ends.to);
    }

    const LinkEnds &m_ends;
    const Obstacles &m_obstacles;
    QRectF m_reach;
    Way m_best;
    bool m_hasBest = false;
};

Way Search::measured(LinkRoute route)
{
    Way way{.route = std::move(route), .places = {}, .crossed = {}};
    way.places = LinkRouter::pointsAlong(way.route.path);
    QSet<Id> hit;
    for (qsizetype i = 1; i < way.places.size(); ++i) {
        const QPointF a = way.places[i - 1], b = way.places[i];
        way.length += std::hypot(b.x() - a.x(), b.y() - a.y());
        m_obstacles.collect(a, b, 2, hit);
        m_reach |= QRectF(a, b).normalized().adjusted(-2, -2, 2, 2);
    }
    for (const Id card : std::as_const(hit)) {
        if (isInTheWay(card))
            way.crossed.insert(card);
    }
    placeCaption(way);
    return way;
}

// In the middle, or as near to it as it covers no card.
void Search::placeCaption(Way &way)
{
    if (m_ends.caption.isEmpty() || way.places.size() < 2)
        return;
    const QSizeF size(std::min(m_ends.caption.width(), way.route.labelWidth + 12), m_ends.caption.height());
    const auto frameAt = [&](QPointF at) {
        return QRectF(at.x() - size.width() / 2, at.y() - size.height() / 2, size.width(), size.height());
    };
    const QPointF middle = way.route.label;
    QList<QPointF> tries{middle};
    for (const qreal aside : {0.08, 0.16, 0.24, 0.32}) {
        for (const qreal part : {0.5 - aside, 0.5 + aside}) {
            const qreal at = part * qreal(way.places.size() - 1);
            const auto i = qsizetype(at);
            tries.append(way.places[i] + (way.places[i + 1] - way.places[i]) * (at - qreal(i)));
        }
    }
    for (const QPointF each : std::as_const(tries)) {
        m_reach |= frameAt(each);
        if (m_obstacles.isFree(frameAt(each))) {
            way.route.label = each;
            return;
        }
    }
    way.captionCovers = true;
}

void Search::consider(LinkRoute route)
{
    Way way = measured(std::move(route));
    if (m_hasBest && way.cost() >= m_best.cost())
        return;
    m_best = std::move(way);
    m_hasBest = true;
}

// A way along one side of what lies between, straight past it. `before`: above it, or left of it.
LinkRoute Search::around(const QRectF &blocks, bool before) const
{
    const Sides sides = facingSides(m_ends.from, m_ends.to);
    const qreal offset = fannedOut(std::min(sideLength(m_ends.from, sides.leaving), sideLength(m_ends.to, sides.leaving)),
                                   m_ends.index, m_ends.count);
    LinkRoute route;
    route.leaving = sides.leaving;
    route.arriving = sides.arriving;
    route.from = anchor(m_ends.from, sides.leaving, offset);
    route.to = anchor(m_ends.to, -sides.arriving, offset);
    const bool across = sides.leaving.x() != 0;
    const qreal beside = fanOffset() + (across ? (before ? blocks.top() - clearance : blocks.bottom() + clearance)
                                               : (before ? blocks.left() - clearance : blocks.right() + clearance));
    const qreal forward = across ? sides.leaving.x() : sides.leaving.y();
    const qreal low = across ? blocks.left() : blocks.top(), high = across ? blocks.right() : blocks.bottom();
    const auto bend = [&](qreal along) { return across ? QPointF(along, beside) : QPointF(beside, along); };
    const QPointF first = bend(forward > 0 ? low : high), second = bend(forward > 0 ? high : low);
    const auto pull = [&](QPointF a, QPointF b) { return std::max(8.0, std::abs(across ? b.x() - a.x() : b.y() - a.y()) * 0.5); };
    const qreal out = pull(route.from, first), in = pull(second, route.to);
    route.path.moveTo(route.from);
    route.path.cubicTo(route.from + route.leaving * out, first - route.leaving * out, first);
    route.path.lineTo(second);
    route.path.cubicTo(second + route.arriving * in, route.to - route.arriving * in, route.to);
    route.bends = {first, second};
    route.label = (first + second) / 2;
    route.labelWidth = widestLabel;
    return route;
}

// Each time that the way beside what is known to block it meets more, that is gone round as well.
void Search::goAround(const Way &direct, bool before)
{
    QSet<Id> blocking = direct.crossed;
    for (int round = 0; round < 4; ++round) {
        QRectF blocks;
        for (const Id card : std::as_const(blocking))
            blocks |= m_obstacles.rectOf(card);
        Way way = measured(around(blocks, before));
        const QSet<Id> crossed = way.crossed;
        if (!m_hasBest || way.cost() < m_best.cost())
            m_best = std::move(way);
        const qsizetype known = blocking.size();
        blocking.unite(crossed);
        if (crossed.isEmpty() || blocking.size() == known)
            return;
    }
}

// A bow out of the same side of both cards: where they stand so close that no word fits between.
void Search::arch(QPointF side)
{
    const qreal length = std::min(sideLength(m_ends.from, side), sideLength(m_ends.to, side));
    const qreal offset = fannedOut(length, m_ends.index, m_ends.count) * 0.5;
    LinkRoute route;
    route.leaving = side;
    route.arriving = -side;
    route.from = anchor(m_ends.from, side, offset);
    route.to = anchor(m_ends.to, side, offset);
    const auto outward = [&](QPointF point) { return QPointF::dotProduct(point, side); };
    const qreal farther = std::max(outward(route.from), outward(route.to));
    const qreal height = 40 + qreal(m_ends.index) * spread;
    const QPointF first = route.from + side * (farther - outward(route.from) + height * 4 / 3);
    const QPointF second = route.to + side * (farther - outward(route.to) + height * 4 / 3);
    route.path.moveTo(route.from);
    route.path.cubicTo(first, second, route.to);
    route.label = (route.from + 3 * first + 3 * second + route.to) / 8;
    route.bends = {route.label};
    route.labelWidth = widestLabel;
    consider(std::move(route));
}

LinkRoute Search::run()
{
    consider(LinkRouter::route(m_ends.from, m_ends.to, m_ends.index, m_ends.count));
    if (!m_best.isGood() && m_ends.from != m_ends.to) {
        const Way direct = m_best;
        if (!direct.crossed.isEmpty()) {
            goAround(direct, true);
            goAround(direct, false);
        }
        const bool across = direct.route.leaving.x() != 0;
        for (const qreal sign : {-1.0, 1.0}) {
            if (!m_best.isGood())
                arch(across ? QPointF(0, sign) : QPointF(sign, 0));
        }
    }
    m_best.route.reach = m_reach;
    return m_best.route;
}

} // namespace

LinkRoute LinkRoute::translated(QPointF by) const
{
    LinkRoute route = *this;
    for (QPointF *point : {&route.from, &route.to, &route.label})
        *point += by;
    for (QPointF &bend : route.bends)
        bend += by;
    route.path.translate(by);
    route.reach.translate(by);
    return route;
}

QList<QPointF> LinkRouter::pointsAlong(const QPainterPath &path)
{
    QList<QPointF> places;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type != QPainterPath::CurveToElement) {
            places.append(element);
            continue;
        }
        const QPointF a = places.constLast(), b = element, c = path.elementAt(i + 1), d = path.elementAt(i + 2);
        for (int step = 1; step <= steps; ++step) {
            const qreal t = qreal(step) / steps, u = 1 - t;
            places.append(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d);
        }
        i += 2;
    }
    return places;
}

LinkRoute LinkRouter::route(const LinkEnds &ends, const Obstacles &obstacles) { return Search(ends, obstacles).run(); }

QList<LinkRoute> LinkRouter::routes(const QList<LinkEnds> &ends, const Obstacles &obstacles)
{
    constexpr qsizetype worthTwo = 100;
    QList<LinkRoute> found(ends.size());
    LinkRoute *const all = found.data();
    const auto find = [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i < last; ++i)
            all[i] = route(ends[i], obstacles);
    };
    const qsizetype half = ends.size() / 2;
    QSemaphore done;
    const bool shared = ends.size() >= worthTwo && QThreadPool::globalInstance()->tryStart([&] {
        find(half, ends.size());
        done.release();
    });
    find(0, shared ? half : ends.size());
    if (shared)
        done.acquire();
    return found;
}

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
