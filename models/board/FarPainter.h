// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <QImage>
#include <QTransform>

namespace sidelight {

// How a card or a link is seen among the others; 1: as all are.
struct FarLook {
    bool isSelected = false;
    qreal opacity = 1;
};

// Paints a board as it looks from afar, where words would be dust: thousands of cards and links as plain shapes, without
// smoothing, straight into the pixels, which is several times as quick as through a QPainter. Cards come from the bottom up,
// groups before the links and the links before the other cards.
class FarPainter {
public:
    // What is `seen` of the view, in its coordinates; `ratio` of the device's pixels go into each of those.
    FarPainter(const BoardPainter &look, const QTransform &toView, const QRect &seen, qreal ratio);

    void paintCard(const CardContent &card, FarLook how);
    void paintLink(const LinkContent &link, const LinkRoute &route, FarLook how);

    [[nodiscard]] const QImage &image() const { return m_image; } // of what is seen, on the board's ground

private:
    void paintWords(const CardContent &card, const QRect &place, qreal opacity);
    [[nodiscard]] QPoint placed(QPointF point) const;
    [[nodiscard]] QRgb ink(const QColor &colour, qreal opacity) const;
    void fill(const QRect &place, QRgb ink);
    void frame(const QRect &place, int thick, QRgb ink);
    void line(QPoint from, QPoint to, QRgb ink);

    const BoardPainter &m_look;
    QTransform m_toPixels;
    QImage m_image;
    qreal m_zoom;
    int m_hair; // how many pixels the thinnest line has
};

} // namespace sidelight
