// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/CardItem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace sidelight {

namespace {

constexpr qreal margin = 9; // for the frame of a selected card and the sign of a locked one

// Groups lie beneath the links, which lie beneath the cards. Of two cards with one z, the id decides, which no gesture
// changes; so the same records always give the same picture.
qreal layerOf(const CardContent &card)
{
    const qreal fraction = qreal(card.id.value) / 9.3e18;
    return (card.kind == CardKind::Group ? -1e11 : 0) + card.z + fraction;
}

} // namespace

CardItem::CardItem(const BoardPainter &painter, CardContent content)
    : m_painter(painter)
    , m_content(std::move(content))
{
    setFlags(ItemIsSelectable | ItemUsesExtendedStyleOption);
    setPos(m_content.rect.topLeft());
    setZValue(layerOf(m_content));
}

void CardItem::setNear(bool isNear, qreal roughZoom)
{
    if (isNear && roughZoom > 0)
        setCacheMode(ItemCoordinateCache, (boundingRect().size() * roughZoom).toSize());
    else
        setCacheMode(isNear ? DeviceCoordinateCache : NoCache);
}

void CardItem::setContent(const CardContent &content)
{
    if (content == m_content)
        return;
    if (content.rect.size() != m_content.rect.size())
        prepareGeometryChange();
    m_content = content;
    setPos(m_content.rect.topLeft());
    setZValue(layerOf(m_content));
    forgetText();
}

void CardItem::setNumber(int number)
{
    if (m_content.number == number)
        return;
    m_content.number = number;
    forgetText();
}

void CardItem::setRect(const QRectF &rect)
{
    if (rect.size() != m_content.rect.size()) {
        prepareGeometryChange();
        forgetText();
    }
    m_content.rect = rect;
    setPos(rect.topLeft());
}

void CardItem::forgetText()
{
    m_text.reset();
    update();
}

QRectF CardItem::boundingRect() const
{
    return QRectF(QPointF(), m_content.rect.size()).adjusted(-margin, -margin, margin, margin);
}

QPainterPath CardItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_content.rect.size()));
    return path;
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (zoom < afar) {
        m_painter.paintCardFromAfar(*painter, m_content, zoom);
    } else {
        if (!m_text)
            m_text.emplace(m_painter.style(), m_content);
        m_painter.paintCard(*painter, m_content, *m_text);
        if (m_content.locked)
            m_painter.paintLock(*painter, m_content);
    }
    if (!(option->state & QStyle::State_Selected))
        return;
    const qreal thickness = std::max(2.0, 1.5 / zoom);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_painter.style().accent, thickness));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(QPointF(), m_content.rect.size()), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sidelight
