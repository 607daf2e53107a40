// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>

namespace sidelight {

// The way of a link: a curve that leaves one card's side and meets another's at right angles.
struct LinkRoute {
    QPointF from, to;          // on the cards' edges
    QPointF leaving, arriving; // unit vectors: out of the first card, into the second
    QPainterPath path;         // from `from` to `to`
    QPointF label;             // where its caption is centred
    qreal labelWidth = 0;      // how wide the caption may be without hiding the arrow

    [[nodiscard]] bool operator==(const LinkRoute &) const = default;
};

// Finds the way of a link between two cards. Links between the same two cards fan out, so that each can be seen, read and
// picked; their order does not depend on their directions. It does not yet walk around other cards.
class LinkRouter {
public:
    // `index` of `count` links between these two cards.
    [[nodiscard]] static LinkRoute route(const QRectF &from, const QRectF &to, int index = 0, int count = 1);
    // From a card to a free point, while a link is being drawn.
    [[nodiscard]] static LinkRoute routeTo(const QRectF &from, QPointF to);
    // Where a side of the card is left for a point: middle of the side that faces it.
    [[nodiscard]] static QLineF sideTowards(const QRectF &card, QPointF point);
};

} // namespace sidelight
