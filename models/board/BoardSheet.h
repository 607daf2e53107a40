// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sidelight {

// A board made ready to be drawn on paper, whole or a part at a time, by the painter that the screen uses too. No letter is
// drawn that is covered by a card or a caption, or that lies outside of the part.
class BoardSheet {
public:
    // Words are set when they are first asked for, so that whoever asks for a few of them does not wait for all; one object
    // belongs to one thread. The content must outlive it. Of an image what is covered, or lies outside of the part, is not drawn
    // either.
    BoardSheet(const BoardStyle &style, const BoardContent &content, const BoardPainter::Pictures &pictures = {});
    ~BoardSheet();
    BoardSheet(const BoardSheet &) = delete;
    BoardSheet &operator=(const BoardSheet &) = delete;

    // What all of it takes; empty for a board without cards.
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    // Tells of rectangles that together hold all that would be painted: a card, a caption, a piece of a line that is no longer
    // than `piece`.
    void forEachShape(const std::function<void(const QRectF &)> &tell, qreal piece) const;
    // In board coordinates. The painter is given back as it came.
    void paint(QPainter &painter, const QRectF &part) const;
    // The shapes without words, for a small map of the whole.
    void paintFromAfar(QPainter &painter, qreal zoom) const;

    struct Caption {
        const LinkContent *link;
        QRectF rect;
    };
    [[nodiscard]] QList<Caption> captions() const;
    // Of a card's title and body, what paint() draws.
    [[nodiscard]] QString seenWords(Id card) const;
    // Of an image card's picture, what paint() draws, in the pixels that it has; null where there is none.
    [[nodiscard]] QImage seenPicture(Id card) const;

private:
    struct SetCard {
        const CardContent *card;
        QList<QRectF> covers;
        std::optional<CardText> text = {}; // set when first asked for, by the thread that asks
    };
    struct SetLink {
        const LinkContent *link;
        LinkRoute route;
        QRectF caption;
        QRectF rect;          // of its line and ends
        QList<QRectF> covers; // of the caption
    };
    [[nodiscard]] const CardText &textOf(SetCard &set) const;
    void paintCards(QPainter &painter, const QRectF &part, bool groups) const;

    BoardPainter m_painter;
    std::vector<std::unique_ptr<SetCard>> m_cards; // from bottom to top
    QHash<Id, SetCard *> m_cardOf;
    std::vector<SetLink> m_links;
    QRectF m_bounds;
};

} // namespace sidelight
