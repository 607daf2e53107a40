// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <QGraphicsItem>

namespace sidelight {

class CaptionPlaces;

// A link on the canvas, beneath the cards; a mirror of its content and of where its two cards lie. Its caption stands above
// the cards, where the scene paints it.
class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    LinkItem(const BoardPainter &painter, LinkContent content);

    [[nodiscard]] const LinkContent &content() const { return m_content; }
    [[nodiscard]] Id id() const { return m_content.id; }
    [[nodiscard]] const LinkRoute &route() const { return m_route; }
    [[nodiscard]] QRectF captionRect() const; // measured when first asked for
    void paintCaption(QPainter &painter) const;
    void setContent(const LinkContent &content);
    void setRoute(LinkRoute route);
    void shift(QPointF by); // with both its cards
    void placeCaption(CaptionPlaces &places);
    void forgetStyle();

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    void updateCaption();

    const BoardPainter &m_painter;
    LinkContent m_content;
    LinkRoute m_route; // its label where the caption is shown
    QPointF m_label;   // where the way itself has it
    QRectF m_bounds;
    mutable QRectF m_caption;
};

} // namespace sidelight
