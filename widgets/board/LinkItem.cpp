// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkItem.h"

#include "widgets/board/CardItem.h"
#include "widgets/board/LinkCaption.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace sidelight {

LinkItem::LinkItem(const BoardPainter &painter, LinkContent content)
    : m_painter(painter)
    , m_content(std::move(content))
    , m_caption(new LinkCaption(painter, *this))
{
    setFlags(ItemIsSelectable);
    setZValue(-1e10);
}

// The caption stands in the scene beside its link, not beneath it, since children share their parent's layer.
LinkItem::~LinkItem() { delete m_caption; }

void LinkItem::setContent(const LinkContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    reroute();
}

void LinkItem::setEnds(const QRectF &from, const QRectF &to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    reroute();
}

void LinkItem::forgetStyle()
{
    m_caption->follow();
    update();
}

void LinkItem::reroute()
{
    prepareGeometryChange();
    m_route = BoardPainter::routeOf(m_content, m_from, m_to);
    constexpr qreal margin = BoardPainter::linkMargin;
    m_bounds = m_route.path.controlPointRect().adjusted(-margin, -margin, margin, margin);
    m_caption->follow();
    update();
}

QRectF LinkItem::boundingRect() const { return m_bounds; }

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(12); // a line is thin, a hand is not
    return stroker.createStroke(m_route.path);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QColor ink = isSelected() ? m_painter.style().accent : m_painter.style().line;
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) >= CardItem::afar) {
        m_painter.paintLink(*painter, m_content, m_route, ink);
        return;
    }
    painter->setPen(QPen(ink, 0));
    painter->drawLine(m_route.from, m_route.to);
}

QVariant LinkItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemSelectedHasChanged)
        m_caption->update();
    if (change == ItemSceneHasChanged && scene())
        scene()->addItem(m_caption);
    return QGraphicsItem::itemChange(change, value);
}

} // namespace sidelight
