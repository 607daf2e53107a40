// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/board/BoardStyle.h"
#include "models/board/CardText.h"
#include "models/board/LinkRouter.h"

#include <QImage>
#include <functional>

class QPainter;

namespace sidelight {

// Paints boards, cards and links with any painter: the one hand that draws them on the screen and in a PDF. What a link
// says is told by its dash, its ends and its caption; colour adds nothing that they do not say. The painter is given back
// as it came.
class BoardPainter {
public:
    explicit BoardPainter(BoardStyle style);

    // The pixels of an image, null while they are not at hand.
    using Pictures = std::function<QImage(const ContentHash &)>;

    [[nodiscard]] const BoardStyle &style() const { return m_style; }
    // Where the painter gets the images of cards from; without it they are shown as frames with their words.
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }
    [[nodiscard]] const Pictures &pictures() const { return m_pictures; }

    // The whole board, in board coordinates: groups, links, cards, captions.
    void paint(QPainter &painter, const BoardContent &content) const;
    // What `paint` touches; empty for a board without cards.
    [[nodiscard]] QRectF bounds(const BoardContent &content) const;

    // One card, its upper left corner at the origin. `text` may be kept between paints, as long as the content is the same.
    // Without the letters that the mask leaves out.
    void paintCard(QPainter &painter, const CardContent &card, const CardText &text, const TextMask &mask = {}) const;
    void paintCard(QPainter &painter, const CardContent &card) const { paintCard(painter, card, CardText(m_style, card)); }
    // The picture of an image card with the pixels that the mask shows, all of them; the others are empty. Null without a picture.
    [[nodiscard]] QImage seenPicture(const CardContent &card, const CardText &text, const TextMask &mask) const;
    // That a card is locked, across its upper edge; hands need to know it, a page does not.
    void paintLock(QPainter &painter, const CardContent &card) const;
    // A card from afar, where words would be dust: its shape, its colour and how much stands on it.
    void paintCardFromAfar(QPainter &painter, const CardContent &card, qreal zoom) const;
    [[nodiscard]] qreal preferredHeight(const CardContent &card, qreal width) const
    {
        return CardText::preferredHeight(m_style, card, width);
    }

    // A link's line and ends, in board coordinates; the caption apart, since it stands above the cards.
    void paintLink(QPainter &painter, const LinkContent &link, const LinkRoute &route, const QColor &ink) const;
    void paintCaption(QPainter &painter, const LinkContent &link, const LinkRoute &route, const QColor &ink,
                      const TextMask &mask = {}) const;
    [[nodiscard]] QRectF captionRect(const LinkContent &link, const LinkRoute &route) const;
    [[nodiscard]] LinkEnds endsOf(const LinkContent &link, const QRectF &from, const QRectF &to) const;
    // The way of a link between its two cards, around what lies between.
    [[nodiscard]] LinkRoute routeOf(const LinkContent &link, const QRectF &from, const QRectF &to,
                                    const Obstacles &obstacles) const;
    // The colour of a link's line: its type's own, if that has one.
    [[nodiscard]] QColor inkOf(const LinkContent &link) const;
    // What a link's ends and line take beyond its path.
    static constexpr qreal linkMargin = 10;

    [[nodiscard]] QColor fillOf(const CardContent &card) const;
    [[nodiscard]] QColor edgeOf(const CardContent &card) const;

private:
    void paintGround(QPainter &painter, const CardContent &card) const;
    void paintPicture(QPainter &painter, const CardContent &card, const QRectF &frame, const TextMask &mask) const;
    void paintSign(QPainter &painter, const CardContent &card, const QRectF &rect) const;

    [[nodiscard]] qreal captionWidth(const QString &caption) const;

    BoardStyle m_style;
    Pictures m_pictures;
    qreal m_captionHeight;
    mutable QHash<QString, qreal> m_captionWidths; // measured once
};

} // namespace sidelight
