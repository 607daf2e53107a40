// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardThumbnail.h"

#include "models/board/CardGeometry.h"

#include <QPainter>
#include <algorithm>

namespace sidelight {

BoardThumbnail BoardThumbnail::of(const Library &library, Id board)
{
    QList<const Card *> cards;
    const QList<Id> ids = library.cardsOf(board);
    for (const Id id : ids)
        cards.append(library.find<Card>(id));
    std::ranges::sort(cards, {}, [](const Card *card) { return std::tuple(card->kind != CardKind::Group, card->z, card->id); });
    BoardThumbnail thumbnail;
    thumbnail.cards.reserve(cards.size());
    for (const Card *card : std::as_const(cards))
        thumbnail.cards.append(
            {rectOf(*card), card->colour >= 1 && card->colour <= 6 ? card->colour : 0, card->kind == CardKind::Group});
    const QList<Id> links = library.linksOf(board);
    for (const Id id : links) {
        const Link *link = library.find<Link>(id);
        const Card *from = library.find<Card>(link->from), *to = library.find<Card>(link->to);
        if (from && to)
            thumbnail.links.append({rectOf(*from).center(), rectOf(*to).center()});
    }
    return thumbnail;
}

QRectF BoardThumbnail::bounds() const
{
    QRectF all;
    for (const Shape &shape : cards)
        all |= shape.rect;
    return all;
}

void BoardThumbnail::paint(QPainter &painter, qreal pixel, const BoardStyle &style) const
{
    const auto rim = [&style](const Shape &shape) { return shape.colour > 0 ? style.edges[size_t(shape.colour)] : style.line; };
    painter.setBrush(Qt::NoBrush);
    for (const Shape &shape : cards) {
        if (!shape.isGroup)
            break; // groups come first
        painter.setPen(QPen(rim(shape), 0));
        painter.drawRect(shape.rect);
    }
    painter.setPen(QPen(style.edge, 0));
    painter.drawLines(links);
    for (const Shape &shape : cards) {
        if (shape.isGroup)
            continue;
        // Never thinner than a pixel, else a far card would vanish.
        const QRectF seen(shape.rect.topLeft(), shape.rect.size().expandedTo({1.5 * pixel, 1.5 * pixel}));
        painter.fillRect(seen, rim(shape));
        if (seen.height() > 4 * pixel)
            painter.fillRect(seen.adjusted(pixel, pixel, -pixel, -pixel),
                             shape.colour > 0 ? style.fills[size_t(shape.colour)] : style.card);
    }
}

QImage BoardThumbnail::painted(QSize size, qreal pixelRatio, const BoardStyle &style) const
{
    QImage image((QSizeF(size) * pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(style.ground);
    const QRectF all = bounds();
    if (all.isEmpty())
        return image;
    constexpr qreal room = 3, largest = 0.12; // so that three cards look like three cards, not like a board of one
    const qreal scale = std::min({(size.width() - 2 * room) / all.width(), (size.height() - 2 * room) / all.height(), largest});
    QPainter painter(&image);
    painter.translate(QPointF(size.width(), size.height()) / 2);
    painter.scale(scale, scale);
    painter.translate(-all.center());
    paint(painter, 1 / scale, style);
    return image;
}

} // namespace sidelight
