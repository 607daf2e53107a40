// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/Gestures.h"

#include "models/board/CardGeometry.h"

#include <cmath>

namespace sidelight {

MoveCards::MoveCards(BoardScene *scene, const BoardEdits &edits, const QList<Id> &cards, QPointF start, BoardMarks *marks,
                     Snapping snapping)
    : m_scene(scene)
    , m_edits(edits)
    , m_start(start)
    , m_marks(marks)
    , m_snapping(std::move(snapping))
{
    const QList<Id> all = scene->withContents(cards);
    for (const Id id : all) {
        const CardItem *item = scene->card(id);
        if (!item || item->content().locked)
            continue;
        m_rects.insert(id, item->rect());
        m_bounds |= item->rect();
    }
}

QPointF MoveCards::offset(QPointF point, Qt::KeyboardModifiers modifiers)
{
    QPointF by(std::round(point.x() - m_start.x()), std::round(point.y() - m_start.y()));
    const bool alongX = std::abs(by.x()) >= std::abs(by.y()), oneAxis = modifiers & Qt::ShiftModifier;
    const auto keepAxis = [&](QPointF &vector) { (alongX ? vector.ry() : vector.rx()) = 0; };
    if (oneAxis)
        keepAxis(by);
    Snapped snapped;
    if (!(modifiers & Qt::ControlModifier))
        snapped = m_snapping.moved(m_bounds.translated(by));
    if (oneAxis) {
        keepAxis(snapped.by);
        snapped.guides.clear();
    }
    m_marks->showGuides(snapped.guides);
    return by + snapped.by;
}

QHash<Id, QRectF> MoveCards::moved(QPointF by) const
{
    QHash<Id, QRectF> rects;
    for (auto it = m_rects.begin(); it != m_rects.end(); ++it)
        rects.insert(it.key(), withinBoard(it.value().translated(by)));
    return rects;
}

void MoveCards::move(QPointF point, Qt::KeyboardModifiers modifiers) { m_scene->showMoved(moved(offset(point, modifiers))); }

void MoveCards::finish(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const QPointF by = offset(point, modifiers);
    m_marks->showGuides({});
    if (by.isNull() || m_rects.isEmpty())
        return cancel();
    if (modifiers & Qt::AltModifier) {
        cancel();
        m_scene->selectWhenMade(m_edits.duplicate(m_rects.keys(), by, m_scene->topLayer() + 1));
        return;
    }
    const QHash<Id, QRectF> rects = moved(by);
    m_scene->showMoved(rects, true);
    m_edits.move(rects);
}

void MoveCards::cancel()
{
    m_marks->showGuides({});
    m_scene->showMoved(m_rects, true);
}

ResizeCard::ResizeCard(BoardScene *scene, const BoardEdits &edits, Id card, Qt::Corner corner, BoardMarks *marks, Snapping snapping)
    : m_scene(scene)
    , m_edits(edits)
    , m_card(card)
    , m_corner(corner)
    , m_marks(marks)
    , m_rect(scene->cardRect(card))
    , m_snapping(std::move(snapping))
{
}

Qt::Edges ResizeCard::edges() const
{
    const bool left = m_corner == Qt::TopLeftCorner || m_corner == Qt::BottomLeftCorner;
    const bool top = m_corner == Qt::TopLeftCorner || m_corner == Qt::TopRightCorner;
    return (left ? Qt::LeftEdge : Qt::RightEdge) | (top ? Qt::TopEdge : Qt::BottomEdge);
}

QRectF ResizeCard::drawnTo(QPointF point) const
{
    const QPointF at(std::round(point.x()), std::round(point.y()));
    QRectF rect = m_rect;
    if (edges() & Qt::LeftEdge)
        rect.setLeft(std::min(at.x(), rect.right() - smallestCardWidth));
    else
        rect.setRight(std::max(at.x(), rect.left() + smallestCardWidth));
    if (edges() & Qt::TopEdge)
        rect.setTop(std::min(at.y(), rect.bottom() - smallestCardHeight));
    else
        rect.setBottom(std::max(at.y(), rect.top() + smallestCardHeight));
    return rect;
}

// As large as the larger of the two sides wants it, about the corner that stays.
QRectF ResizeCard::inProportion(const QRectF &rect) const
{
    const qreal least = std::max(smallestCardWidth / m_rect.width(), smallestCardHeight / m_rect.height());
    const qreal factor = std::max({rect.width() / m_rect.width(), rect.height() / m_rect.height(), least});
    QRectF scaled(QPointF(), QSizeF(std::round(m_rect.width() * factor), std::round(m_rect.height() * factor)));
    if (edges() & Qt::LeftEdge)
        scaled.moveRight(m_rect.right());
    else
        scaled.moveLeft(m_rect.left());
    if (edges() & Qt::TopEdge)
        scaled.moveBottom(m_rect.bottom());
    else
        scaled.moveTop(m_rect.top());
    return scaled;
}

QRectF ResizeCard::resized(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_marks->showGuides({});
    if (modifiers & Qt::ShiftModifier)
        return withinBoard(inProportion(drawnTo(point)));
    QRectF rect = drawnTo(point);
    if (!(modifiers & Qt::ControlModifier)) {
        const Snapped snapped = m_snapping.resized(rect, edges());
        rect = drawnTo(point + snapped.by);
        m_marks->showGuides(snapped.guides);
    }
    return withinBoard(rect);
}

void ResizeCard::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const QRectF rect = resized(point, modifiers);
    m_scene->showMoved({{m_card, rect}});
    m_marks->showHandles(rect);
}

void ResizeCard::finish(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const QRectF rect = resized(point, modifiers);
    m_marks->showGuides({});
    if (rect == m_rect)
        return cancel();
    m_scene->showMoved({{m_card, rect}}, true);
    m_edits.resize(m_card, rect);
}

void ResizeCard::cancel()
{
    m_marks->showGuides({});
    m_scene->showMoved({{m_card, m_rect}}, true);
    m_marks->showHandles(m_rect);
}

MoveLinkEnd::MoveLinkEnd(BoardScene *scene, const BoardEdits &edits, BoardMarks *marks, Id link, BoardMarks::End end)
    : m_scene(scene)
    , m_edits(edits)
    , m_marks(marks)
    , m_link(link)
    , m_end(end)
{
    const LinkContent &content = scene->link(link)->content();
    m_stays = end == BoardMarks::End::To ? content.from : content.to;
    m_moves = end == BoardMarks::End::To ? content.to : content.from;
}

const CardItem *MoveLinkEnd::target(QPointF point) const
{
    const CardItem *card = m_scene->cardAt(point);
    return card && card->id() != m_stays ? card : nullptr;
}

void MoveLinkEnd::move(QPointF point, Qt::KeyboardModifiers)
{
    const QRectF stays = m_scene->cardRect(m_stays);
    if (stays.isNull())
        return;
    const CardItem *to = target(point);
    const LinkRoute route = to ? LinkRouter::route(stays, to->rect()) : LinkRouter::routeTo(stays, point);
    m_marks->showDraft(route.path, to ? to->rect() : QRectF());
}

// Dropped on nothing, it stays where it was: a link without a card at its end is none.
void MoveLinkEnd::finish(QPointF point, Qt::KeyboardModifiers)
{
    m_marks->clearDraft();
    const CardItem *to = target(point);
    if (!to || to->id() == m_moves || !m_scene->link(m_link))
        return;
    if (m_end == BoardMarks::End::To)
        m_edits.reconnect(m_link, m_stays, to->id());
    else
        m_edits.reconnect(m_link, to->id(), m_stays);
}

DrawLink::DrawLink(BoardScene *scene, BoardMarks *marks, Id from, Drawn drawn)
    : m_scene(scene)
    , m_marks(marks)
    , m_from(from)
    , m_drawn(std::move(drawn))
{
}

CardItem *DrawLink::target(QPointF point) const
{
    CardItem *card = m_scene->cardAt(point);
    return card && card->id() != m_from ? card : nullptr;
}

void DrawLink::move(QPointF point, Qt::KeyboardModifiers)
{
    const CardItem *from = m_scene->card(m_from);
    if (!from)
        return;
    const CardItem *to = target(point);
    const LinkRoute route = to ? LinkRouter::route(from->rect(), to->rect()) : LinkRouter::routeTo(from->rect(), point);
    m_marks->showDraft(route.path, to ? to->rect() : QRectF());
}

void DrawLink::finish(QPointF point, Qt::KeyboardModifiers)
{
    const CardItem *from = m_scene->card(m_from), *to = target(point);
    if (!from || (!to && from->rect().contains(point))) // back where it began: nothing was meant
        return cancel();
    m_drawn(m_from, to ? to->id() : Id(), point);
}

} // namespace sidelight
