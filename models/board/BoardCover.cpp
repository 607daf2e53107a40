// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardCover.h"

#include "models/board/ReadingOrder.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace sidelight {

namespace {

constexpr qreal hair = 1; // board units: the edge of a card that peeks out says nothing
constexpr qsizetype mostShapes = 4'000;

bool isSeen(const QRectF &piece) { return piece.width() >= hair && piece.height() >= hair; }

// What is left of a piece outside of the cover: at most four pieces.
void subtract(const QRectF &piece, const QRectF &cover, QList<QRectF> &left)
{
    const QRectF hidden = piece & cover;
    const QRectF parts[] = {QRectF(piece.topLeft(), QPointF(piece.right(), hidden.top())),
                            QRectF(QPointF(piece.left(), hidden.bottom()), piece.bottomRight()),
                            QRectF(QPointF(piece.left(), hidden.top()), QPointF(hidden.left(), hidden.bottom())),
                            QRectF(QPointF(hidden.right(), hidden.top()), QPointF(piece.right(), hidden.bottom()))};
    for (const QRectF &part : parts)
        if (isSeen(part))
            left.append(part);
}

} // namespace

bool isOpaque(const CardContent &card) { return card.kind != CardKind::Group || card.colour > 0; }

QList<const CardContent *> fromBottomToTop(const QList<CardContent> &cards)
{
    QList<const CardContent *> order;
    order.reserve(cards.size());
    for (const CardContent &card : cards)
        order.append(&card);
    std::ranges::sort(order, {},
                      [](const CardContent *card) { return std::tuple(card->kind != CardKind::Group, card->z, card->id); });
    return order;
}

bool isCovered(const QRectF &rect, const QList<QRectF> &covers)
{
    QList<QRectF> pieces{rect};
    for (const QRectF &cover : covers) {
        QList<QRectF> left;
        for (const QRectF &piece : std::as_const(pieces)) {
            if (piece.intersects(cover))
                subtract(piece, cover, left);
            else
                left.append(piece);
        }
        pieces = left;
        if (pieces.isEmpty())
            return true;
        if (pieces.size() > mostShapes) // so many are not all hidden
            return false;
    }
    return false;
}

void removeCovered(BoardContent &content)
{
    const QList<const CardContent *> order = fromBottomToTop(content.cards);
    QSet<Id> hidden;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QList<QRectF> covers;
        for (qsizetype above = i + 1; above < order.size(); ++above)
            if (isOpaque(*order.at(above)) && order.at(above)->rect.intersects(order.at(i)->rect))
                covers.append(order.at(above)->rect);
        if (!covers.isEmpty() && isCovered(order.at(i)->rect, covers))
            hidden.insert(order.at(i)->id);
    }
    if (hidden.isEmpty())
        return;
    content.cards.removeIf([&](const CardContent &card) { return hidden.contains(card.id); });
    content.links.removeIf([&](const LinkContent &link) { return hidden.contains(link.from) || hidden.contains(link.to); });
    indexPairs(content.links);
}

BoardContent seenContent(const Library &library, Id board, const std::optional<QSet<Id>> &shown)
{
    BoardContent content = BoardContent::of(library, board);
    if (shown) {
        content.cards.removeIf([&](const CardContent &card) { return !shown->contains(card.id); });
        content.links.removeIf([&](const LinkContent &link) {
            return !shown->contains(link.id) || !shown->contains(link.from) || !shown->contains(link.to);
        });
        indexPairs(content.links);
    }
    removeCovered(content);
    number(content.cards);
    return content;
}

} // namespace sidelight
