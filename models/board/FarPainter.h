// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <QTransform>

namespace sidelight {

// Paints a board as it looks from afar, where words would be dust: thousands of cards and links as plain shapes, without
// smoothing. The painter must be the device's, untransformed; what is not seen is passed over. Cards come from the bottom
// up, groups before the links and the links before the other cards.
class FarPainter {
public:
    FarPainter(const BoardPainter &look, QPainter &painter, const QTransform &toDevice, const QRect &seen);

    void paintCard(const CardContent &card, bool isSelected);
    // Lines are gathered, and painted by paintLines.
    void addLink(const LinkContent &link, const LinkRoute &route, bool isSelected);
    void paintLines();

private:
    void paintWords(const CardContent &card, const QRect &place);
    [[nodiscard]] QPoint placed(QPointF point) const;

    const BoardPainter &m_look;
    QPainter &m_painter;
    QTransform m_toDevice;
    QRect m_seen;
    qreal m_zoom;
    QHash<QRgb, QList<QLine>> m_lines;
};

} // namespace sidelight
