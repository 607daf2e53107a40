// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <QGraphicsItem>

namespace sidelight {

// What hands see of their own doing, above everything else: dots at the sides of the card under the pointer, handles at the
// corners of the selected one, the link that is being drawn, and the card at which it would end. The view says what to show.
class BoardMarks : public QGraphicsItem {
public:
    explicit BoardMarks(const BoardPainter &painter);

    void setPixel(qreal pixel); // of the view, in board units: marks keep their size at every zoom
    void showDots(const QRectF &card);
    void showHandles(const QRectF &card);
    void showDraft(const QPainterPath &path, const QRectF &target);
    void clearDraft() { showDraft({}, {}); }
    // The ends of the selected link; null points: none.
    void showEnds(QPointF from, QPointF to);
    // The lines to which what is dragged was drawn.
    void showGuides(const QList<QLineF> &guides);

    // The side whose dot, or the corner whose handle, lies under a point.
    [[nodiscard]] std::optional<Qt::Edge> dotAt(QPointF point) const;
    [[nodiscard]] std::optional<Qt::Corner> handleAt(QPointF point) const;
    enum class End { From, To };
    [[nodiscard]] std::optional<End> endAt(QPointF point) const;
    [[nodiscard]] QRectF dotsCard() const { return m_dots; }
    [[nodiscard]] QRectF target() const { return m_target; } // at which the link that is drawn would end

    [[nodiscard]] static QPointF sideMiddle(const QRectF &card, Qt::Edge edge);
    [[nodiscard]] static QPointF cornerOf(const QRectF &card, Qt::Corner corner);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void remeasure();
    [[nodiscard]] bool isRoomy(const QRectF &card) const;

    const BoardPainter &m_painter;
    qreal m_pixel = 1;
    QRectF m_dots, m_handles, m_target, m_bounds;
    QPainterPath m_draft;
    QPointF m_from, m_to;
    QList<QLineF> m_guides;
};

} // namespace sidelight
