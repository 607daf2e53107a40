// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkCaption.h"

#include "widgets/board/CardItem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace sidelight {

LinkCaption::LinkCaption(const BoardPainter &painter, const LinkItem &link)
    : m_painter(painter)
    , m_link(link)
{
    setZValue(1e12);
}

void LinkCaption::follow()
{
    const QRectF bounds = m_painter.captionRect(m_link.content(), m_link.route()).adjusted(-1, -1, 1, 1);
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    update();
}

void LinkCaption::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < CardItem::afar)
        return;
    const BoardStyle &style = m_painter.style();
    m_painter.paintCaption(*painter, m_link.content(), m_link.route(), m_link.isSelected() ? style.accent : style.muted);
}

} // namespace sidelight
