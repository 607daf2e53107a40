// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/Obstacles.h"

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace sidelight {

// The way of a link: a curve that leaves one card's side and meets another's at right angles.
struct LinkRoute {
    QPointF from, to;          // on the cards' edges
    QPointF leaving, arriving; // unit vectors: out of the first card, into the second
    QPainterPath path;         // from `from` to `to`
    QList<QPointF> bends;      // between the two, where it walks around cards: what is drawn from afar
    QPointF label;             // where its caption is centred
    qreal labelWidth = 0;      // how wide the caption may be without hiding the arrow
    QRectF reach;              // cards outside it had no say in the way

    [[nodiscard]] LinkRoute translated(QPointF by) const;
    [[nodiscard]] bool operator==(const LinkRoute &) const = default;
};

// What a link joins, and what it carries.
struct LinkEnds {
    QRectF from, to;
    Id fromCard, toCard;
    int index = 0, count = 1; // which it is of the links between these two cards
    QSizeF caption;           // as large as its words want; empty: none
};

// Finds the way of a link between two cards. Links between the same two cards fan out, so that each can be seen, read and
// picked; their order does not depend on their directions. A way that would cross other cards, or whose caption would lie
// on one, goes round them where there is room. It depends on nothing but what is given, so that a screen and a PDF agree.
class LinkRouter {
public:
    // The plain way, past nothing: `index` of `count` links between these two cards.
    [[nodiscard]] static LinkRoute route(const QRectF &from, const QRectF &to, int index = 0, int count = 1);
    [[nodiscard]] static LinkRoute route(const LinkEnds &ends, const Obstacles &obstacles);
    // Of many links, in the same order; of very many by two threads, while the caller waits.
    [[nodiscard]] static QList<LinkRoute> routes(const QList<LinkEnds> &ends, const Obstacles &obstacles);
    // From a card to a free point, while a link is being drawn.
    [[nodiscard]] static LinkRoute routeTo(const QRectF &from, QPointF to);
    // Points along a way, from end to end, near enough to each other to be joined by straight lines.
    [[nodiscard]] static QList<QPointF> pointsAlong(const QPainterPath &path);
    // Where a side of the card is left for a point: middle of the side that faces it.
    [[nodiscard]] static QLineF sideTowards(const QRectF &card, QPointF point);
};

} // namespace sidelight
