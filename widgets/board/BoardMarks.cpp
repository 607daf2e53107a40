// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardMarks.h"

#include <QPainter>

namespace sidelight {

namespace {

constexpr qreal dotRadius = 4.5, handleSide = 8, reach = 9; // in pixels of the view
constexpr Qt::Edge allEdges[] = {Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge};
constexpr Qt::Corner allCorners[] = {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner};

} // namespace

BoardMarks::BoardMarks(const BoardPainter &painter)
    : m_painter(painter)
{
    setZValue(1e13);
    setAcceptedMouseButtons(Qt::NoButton);
}

QPointF BoardMarks::sideMiddle(const QRectF &card, Qt::Edge edge)
{
    switch (edge) {
    case Qt::TopEdge:
        return {card.center().x(), card.top()};
    case Qt::LeftEdge:
        return {card.left(), card.center().y()};
    case Qt::RightEdge:
        return {card.right(), card.center().y()};
    case Qt::BottomEdge:
        return {card.center().x(), card.bottom()};
    }
    return card.center();
}

QPointF BoardMarks::cornerOf(const QRectF &card, Qt::Corner corner)
{
    switch (corner) {
    case Qt::TopLeftCorner:
        return card.topLeft();
    case Qt::TopRightCorner:
        return card.topRight();
    case Qt::BottomLeftCorner:
        return card.bottomLeft();
    case Qt::BottomRightCorner:
        return card.bottomRight();
    }
    return card.center();
}

void BoardMarks::setPixel(qreal pixel)
{
    if (pixel == m_pixel)
        return;
    m_pixel = pixel;
    remeasure();
}

void BoardMarks::showDots(const QRectF &card)
{
    if (card == m_dots)
        return;
    m_dots = card;
    remeasure();
}

void BoardMarks::showHandles(const QRectF &card)
{
    if (card == m_handles)
        return;
    m_handles = card;
    remeasure();
}

void BoardMarks::showDraft(const QPainterPath &path, const QRectF &target)
{
    m_draft = path;
    m_target = target;
    remeasure();
}

void BoardMarks::showEnds(QPointF from, QPointF to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    remeasure();
}

void BoardMarks::showGuides(const QList<QLineF> &guides)
{
    if (guides == m_guides)
        return;
    m_guides = guides;
    remeasure();
}

std::optional<BoardMarks::End> BoardMarks::endAt(QPointF point) const
{
    if (m_from == m_to)
        return std::nullopt;
    if (QLineF(m_to, point).length() <= reach * m_pixel)
        return End::To;
    if (QLineF(m_from, point).length() <= reach * m_pixel)
        return End::From;
    return std::nullopt;
}

void BoardMarks::remeasure()
{
    prepareGeometryChange();
    const qreal margin = 12 * m_pixel;
    m_bounds = m_dots | m_handles | m_target | m_draft.controlPointRect();
    if (m_from != m_to)
        m_bounds |= QRectF(m_from, m_to).normalized().adjusted(-1, -1, 1, 1);
    for (const QLineF &guide : std::as_const(m_guides))
        m_bounds |= QRectF(guide.p1(), guide.p2()).normalized().adjusted(-1, -1, 1, 1);
    if (!m_bounds.isNull())
        m_bounds.adjust(-margin, -margin, margin, margin);
    update();
}

// On a card that is small on the screen the marks would cover it, and hands would miss the card.
bool BoardMarks::isRoomy(const QRectF &card) const
{
    return !card.isNull() && std::min(card.width(), card.height()) >= 30 * m_pixel;
}

std::optional<Qt::Edge> BoardMarks::dotAt(QPointF point) const
{
    if (!isRoomy(m_dots))
        return std::nullopt;
    for (const Qt::Edge edge : allEdges) {
        if (QLineF(sideMiddle(m_dots, edge), point).length() <= reach * m_pixel)
            return edge;
    }
    return std::nullopt;
}

std::optional<Qt::Corner> BoardMarks::handleAt(QPointF point) const
{
    if (!isRoomy(m_handles))
        return std::nullopt;
    for (const Qt::Corner corner : allCorners) {
        if (QLineF(cornerOf(m_handles, corner), point).length() <= reach * m_pixel)
            return corner;
    }
    return std::nullopt;
}

void BoardMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const BoardStyle &style = m_painter.style();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(style.accent, 1.5 * m_pixel));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_draft);
    if (!m_target.isNull())
        painter->drawRoundedRect(m_target.adjusted(-3, -3, 3, 3), 6, 6);
    painter->setPen(QPen(style.accent, m_pixel, Qt::DashLine));
    painter->drawLines(m_guides);
    painter->setPen(QPen(style.accent, 1.5 * m_pixel));
    painter->setBrush(style.card);
    if (m_from != m_to) {
        painter->drawEllipse(m_from, dotRadius * m_pixel, dotRadius * m_pixel);
        painter->drawEllipse(m_to, dotRadius * m_pixel, dotRadius * m_pixel);
    }
    if (isRoomy(m_dots)) {
        for (const Qt::Edge edge : allEdges)
            painter->drawEllipse(sideMiddle(m_dots, edge), dotRadius * m_pixel, dotRadius * m_pixel);
    }
    if (isRoomy(m_handles)) {
        const qreal half = handleSide * m_pixel / 2;
        for (const Qt::Corner corner : allCorners)
            painter->drawRect(QRectF(cornerOf(m_handles, corner) - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sidelight
