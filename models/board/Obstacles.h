// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QHash>
#include <QRectF>
#include <QSet>

namespace sidelight {

struct CardContent;

// Where cards lie, found by place: what links walk around and captions keep off. Groups are not in the way.
class Obstacles {
public:
    static Obstacles of(const QList<CardContent> &cards);

    // Puts a card where it now lies; a null rect takes it away.
    void put(Id card, const QRectF &rect);
    [[nodiscard]] QRectF rectOf(Id card) const { return m_rects.value(card); }

    // The cards that a straight line touches, or comes near by `room`.
    void collect(QPointF from, QPointF to, qreal room, QSet<Id> &hit) const;
    [[nodiscard]] bool isFree(const QRectF &rect) const;
    [[nodiscard]] QSet<Id> within(const QRectF &rect) const; // that touch it

private:
    using Cell = std::pair<int, int>;
    template <class Visit> void eachCell(const QRectF &rect, Visit visit) const;

    QHash<Id, QRectF> m_rects;
    QHash<Cell, QList<Id>> m_cells;
};

} // namespace sidelight
