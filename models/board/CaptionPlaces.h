// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/LinkRouter.h"

namespace sidelight {

// Keeps the captions of a board's links off each other: each goes where its route has it, or, where one before it lies,
// to the nearest place along its way that is free. Asked in one order, links by id, it says the same for a screen and a page.
class CaptionPlaces {
public:
    explicit CaptionPlaces(const Obstacles &cards)
        : m_cards(cards)
    {
    }

    // Where the middle of a caption of this size goes; it is taken from then on.
    QPointF take(const LinkRoute &route, QSizeF size);

private:
    using Cell = std::pair<int, int>;
    [[nodiscard]] bool isFree(const QRectF &caption) const;
    [[nodiscard]] QPointF find(const LinkRoute &route, QSizeF size) const;

    const Obstacles &m_cards;
    QHash<Cell, QList<QRectF>> m_taken;
};

} // namespace sidelight
