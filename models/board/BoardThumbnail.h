// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardStyle.h"
#include "models/project/Library.h"

#include <QImage>
#include <QLineF>
#include <QRectF>

namespace sidelight {

// A board as small as a stamp: where its cards lie, in their colours, and its links as lines. No word is in it. Values, so
// that it can be painted on any thread.
struct BoardThumbnail {
    struct Shape {
        QRectF rect;
        int colour = 0;
        bool isGroup = false;
    };
    QList<Shape> cards; // from bottom to top
    QList<QLineF> links;

    static BoardThumbnail of(const Library &library, Id board);
    // All of it fitted into a picture of this size in pixels; the ground alone for an empty board.
    [[nodiscard]] QImage painted(QSize size, qreal pixelRatio, const BoardStyle &style) const;
    [[nodiscard]] QRectF bounds() const;
    // Paints with a painter whose coordinates are the board's; `pixel` is how large a pixel is there.
    void paint(QPainter &painter, qreal pixel, const BoardStyle &style) const;
};

} // namespace sidelight
