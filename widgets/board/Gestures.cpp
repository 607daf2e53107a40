// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/Gestures.h"

#include "models/board/CardGeometry.h"

#include <cmath>

namespace sidelight {

MoveCards::MoveCards(BoardScene *scene, const BoardEdits &edits, const QList<Id> &cards, QPointF start)
    : m_scene(scene)
    , m_edits(edits)
    , m_start(start)
{
    for (const Id id : cards) {
        if (const CardItem *item = scene->card(id); item && !item->content().locked)
            m_rects.insert(id, item->rect());
    }
}

QPointF MoveCards::offset(QPointF point, Qt::KeyboardModifiers modifiers) const
{
    QPointF by(std::round(point.x() - m_start.x()), std::round(point.y() - m_start.y()));
    if (modifiers & Qt::ShiftModifier)
        (std::abs(by.x()) >= std::abs(by.y()) ? by.ry() : by.rx()) = 0;
    return by;
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
    if (by.isNull() || m_rects.isEmpty())
        return cancel();
    if (modifiers & Qt::AltModifier) {
        cancel();
        m_scene->selectWhenMade(m_edits.duplicate(m_rects.keys(), by, m_scene->topLayer() + 1));
        return;
    }
    const QHash<Id, QRectF> rects = moved(by);
    m_scene->showMoved(rects);
    m_edits.move(rects);
}

void MoveCards::cancel() { m_scene->showMoved(m_rects); }

ResizeCard::ResizeCard(BoardScene *scene, const BoardEdits &edits, Id card, Qt::Corner corner, BoardMarks *marks)
    : m_scene(scene)
    , m_edits(edits)
    , m_card(card)
    , m_corner(corner)
    , m_marks(marks)
    , m_rect(scene->cardRect(card))
{
}

QRectF ResizeCard::resized(QPointF point) const
{
    const QPointF at(std::round(point.x()), std::round(point.y()));
    QRectF rect = m_rect;
    const bool left = m_corner == Qt::TopLeftCorner || m_corner == Qt::BottomLeftCorner;
    const bool top = m_corner == Qt::TopLeftCorner || m_corner == Qt::TopRightCorner;
    if (left)
        rect.setLeft(std::min(at.x(), rect.right() - smallestCardWidth));
    else
        rect.setRight(std::max(at.x(), rect.left() + smallestCardWidth));
    if (top)
        rect.setTop(std::min(at.y(), rect.bottom() - smallestCardHeight));
    else
        rect.setBottom(std::max(at.y(), rect.top() + smallestCardHeight));
    return withinBoard(rect);
}

void ResizeCard::move(QPointF point, Qt::KeyboardModifiers)
{
    const QRectF rect = resized(point);
    m_scene->showMoved({{m_card, rect}});
    m_marks->showHandles(rect);
}

void ResizeCard::finish(QPointF point, Qt::KeyboardModifiers)
{
    const QRectF rect = resized(point);
    if (rect == m_rect)
        return cancel();
    m_scene->showMoved({{m_card, rect}});
    m_edits.resize(m_card, rect);
}

void ResizeCard::cancel()
{
    m_scene->showMoved({{m_card, m_rect}});
    m_marks->showHandles(m_rect);
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
