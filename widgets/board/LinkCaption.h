// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/board/LinkItem.h"

namespace sidelight {

// The type and label of a link, above the cards. It has no content of its own, and a click on it means its link.
class LinkCaption : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    LinkCaption(const BoardPainter &painter, const LinkItem &link);

    [[nodiscard]] Id link() const { return m_link.id(); }
    void follow(); // the link's content or way changed

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const BoardPainter &m_painter;
    const LinkItem &m_link;
    QRectF m_bounds;
};

} // namespace sidelight
