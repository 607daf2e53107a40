// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace sidelight {

// Frames around what was found on a board, the current one heavier; above the cards, in the colours of found words.
class FoundMarks : public QGraphicsItem {
public:
    FoundMarks();

    void show(const QList<QRectF> &rects, int current);
    [[nodiscard]] const QList<QRectF> &rects() const { return m_rects; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QList<QRectF> m_rects;
    QRectF m_bounds;
    int m_current = -1;
};

} // namespace sidelight
