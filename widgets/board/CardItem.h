// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"

#include <QGraphicsItem>
#include <optional>

namespace sidelight {

// A card on the canvas: a mirror of its content, and nothing more but whether it is selected. The scene makes it, fills it
// and deletes it.
class CardItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    // Below this zoom words would be dust, and cards are painted as shapes.
    static constexpr qreal afar = 0.34;

    CardItem(const BoardPainter &painter, CardContent content);

    [[nodiscard]] const CardContent &content() const { return m_content; }
    [[nodiscard]] Id id() const { return m_content.id; }
    [[nodiscard]] QRectF rect() const { return m_content.rect; }
    void setContent(const CardContent &content);
    void setNumber(int number);
    // While a gesture runs; the record follows when it ends.
    void setRect(const QRectF &rect);
    void forgetText();
    // Near enough to be read, a card is kept as a picture, so that panning only copies it. With a rough zoom, that of the
    // picture, zooming does too.
    void setNear(bool isNear, qreal roughZoom = 0);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const BoardPainter &m_painter;
    CardContent m_content;
    std::optional<CardText> m_text; // laid out when first painted
};

} // namespace sidelight
