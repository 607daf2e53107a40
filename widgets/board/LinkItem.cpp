// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkItem.h"

#include "models/board/CaptionPlaces.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/CardItem.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <utility>

namespace sidelight {

LinkItem::LinkItem(const BoardPainter &painter, LinkContent content)
    : m_painter(painter)
    , m_content(std::move(content))
{
    setFlags(ItemIsSelectable);
    setZValue(-1e10);
}

void LinkItem::setContent(const LinkContent &content)
{
    if (content == m_content)
        return;
    updateCaption();
    m_content = content;
    m_caption = {};
    updateCaption();
    update();
}

void LinkItem::forgetStyle()
{
    m_caption = {};
    update();
}

QRectF LinkItem::captionRect() const
{
    if (m_caption.isNull())
        m_caption = m_painter.captionRect(m_content, m_route);
    return m_caption;
}

void LinkItem::paintCaption(QPainter &painter) const
{
    const BoardStyle &style = m_painter.style();
    m_painter.paintCaption(painter, m_content, m_route, isSelected() ? style.accent : style.muted);
}

void LinkItem::updateCaption()
{
    if (scene())
        scene()->update(captionRect().adjusted(-2, -2, 2, 2));
}

void LinkItem::shift(QPointF by)
{
    const QPointF label = m_label + by;
    setRoute(m_route.translated(by));
    m_label = label;
}

void LinkItem::placeCaption(CaptionPlaces &places)
{
    LinkRoute way = m_route;
    way.label = m_label;
    const QPointF at = places.take(way, captionRect().size());
    if (at == m_route.label)
        return;
    updateCaption();
    m_route.label = at;
    m_caption = {};
    updateCaption();
}

void LinkItem::setRoute(LinkRoute route)
{
    const QPointF shown = std::exchange(m_route.label, m_label);
    const bool same = route == m_route;
    m_route.label = shown;
    if (same)
        return;
    prepareGeometryChange();
    const bool wasSeen = !m_caption.isNull();
    if (wasSeen)
        updateCaption();
    m_caption = {};
    m_route = std::move(route);
    m_label = m_route.label;
    constexpr qreal margin = BoardPainter::linkMargin;
    m_bounds = m_route.path.controlPointRect().adjusted(-margin, -margin, margin, margin);
    if (wasSeen)
        updateCaption();
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
    const QColor ink = isSelected() ? m_painter.style().accent : m_painter.inkOf(m_content);
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const auto *board = qobject_cast<const BoardScene *>(scene());
    if (zoom >= CardItem::afar && !(board && board->isRough())) {
        m_painter.paintLink(*painter, m_content, m_route, ink);
        return;
    }
    painter->setPen(QPen(ink, 0));
    QPointF at = m_route.from;
    for (const QPointF bend : m_route.bends)
        painter->drawLine(std::exchange(at, bend), bend);
    painter->drawLine(at, m_route.to);
}

QVariant LinkItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemSelectedHasChanged)
        updateCaption();
    if (change == ItemSceneChange && scene())
        updateCaption(); // it leaves
    return QGraphicsItem::itemChange(change, value);
}

} // namespace sidelight
