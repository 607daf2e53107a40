// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Obstacles.h"

#include "models/board/BoardContent.h"

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal cellSide = 320; // about a card and its distance to the next

// Whether a line comes into a rect, by cutting it at the rect's four sides (Liang and Barsky).
bool crosses(QPointF from, QPointF to, const QRectF &rect)
{
    qreal first = 0, last = 1;
    const QPointF way = to - from;
    const auto cutAt = [&](qreal speed, qreal distance) {
        if (speed == 0)
            return distance >= 0;
        const qreal t = distance / speed;
        if (speed < 0)
            first = std::max(first, t);
        else
            last = std::min(last, t);
        return first <= last;
    };
    return cutAt(-way.x(), from.x() - rect.left()) && cutAt(way.x(), rect.right() - from.x()) &&
           cutAt(-way.y(), from.y() - rect.top()) && cutAt(way.y(), rect.bottom() - from.y());
}

} // namespace

Obstacles Obstacles::of(const QList<CardContent> &cards)
{
    Obstacles obstacles;
    obstacles.m_rects.reserve(cards.size());
    for (const CardContent &card : cards) {
        if (card.kind != CardKind::Group)
            obstacles.put(card.id, card.rect);
    }
    return obstacles;
}

template <class Visit> void Obstacles::eachCell(const QRectF &rect, Visit visit) const
{
    const auto at = [](qreal value) { return int(std::floor(value / cellSide)); };
    for (int x = at(rect.left()); x <= at(rect.right()); ++x) {
        for (int y = at(rect.top()); y <= at(rect.bottom()); ++y)
            visit(Cell{x, y});
    }
}

void Obstacles::put(Id card, const QRectF &rect)
{
    const QRectF before = m_rects.value(card);
    if (before == rect)
        return;
    if (!before.isNull()) {
        eachCell(before, [&](Cell cell) {
            auto found = m_cells.find(cell);
            if (found != m_cells.end() && found->removeAll(card) > 0 && found->isEmpty())
                m_cells.erase(found);
        });
        m_rects.remove(card);
    }
    if (rect.isNull())
        return;
    m_rects.insert(card, rect);
    eachCell(rect, [&](Cell cell) { m_cells[cell].append(card); });
}

// A long line is looked at piece by piece, so that only the cells along it are visited, not all within its bounds.
void Obstacles::collect(QPointF from, QPointF to, qreal room, QSet<Id> &hit) const
{
    const int pieces = std::clamp(int(std::hypot(to.x() - from.x(), to.y() - from.y()) / cellSide), 1, 4'000);
    for (int i = 0; i < pieces; ++i) {
        const QPointF a = from + (to - from) * (qreal(i) / pieces), b = from + (to - from) * (qreal(i + 1) / pieces);
        const QRectF bounds = QRectF(a, b).normalized().adjusted(-room, -room, room, room);
        eachCell(bounds, [&](Cell cell) {
            const auto there = m_cells.constFind(cell);
            if (there == m_cells.constEnd())
                return;
            for (const Id card : *there) {
                if (crosses(a, b, m_rects.value(card).adjusted(-room, -room, room, room)))
                    hit.insert(card);
            }
        });
    }
}

QSet<Id> Obstacles::within(const QRectF &rect) const
{
    QSet<Id> found;
    eachCell(rect, [&](Cell cell) {
        const auto there = m_cells.constFind(cell);
        if (there == m_cells.constEnd())
            return;
        for (const Id card : *there) {
            if (m_rects.value(card).intersects(rect))
                found.insert(card);
        }
    });
    return found;
}

bool Obstacles::isFree(const QRectF &rect) const
{
    bool isFree = true;
    eachCell(rect, [&](Cell cell) {
        const auto there = m_cells.constFind(cell);
        if (there != m_cells.constEnd())
            isFree = isFree && std::ranges::none_of(*there, [&](Id card) { return m_rects.value(card).intersects(rect); });
    });
    return isFree;
}

} // namespace sidelight
