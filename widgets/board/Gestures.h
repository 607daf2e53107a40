// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/board/BoardEdits.h"
#include "widgets/board/BoardMarks.h"
#include "widgets/board/BoardScene.h"

namespace sidelight {

// A press of the mouse button, until it is released or given up. It shows what it would do as it goes, and asks for at
// most one edit, at its end. Points are in board units.
class Gesture {
public:
    Gesture() = default;
    virtual ~Gesture() = default;
    Q_DISABLE_COPY_MOVE(Gesture)

    virtual void move(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    virtual void finish(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    virtual void cancel() = 0;
};

// Drags cards; Shift keeps to one axis, Alt leaves them and makes copies.
class MoveCards : public Gesture {
public:
    MoveCards(BoardScene *scene, const BoardEdits &edits, const QList<Id> &cards, QPointF start);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;

private:
    [[nodiscard]] QPointF offset(QPointF point, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QHash<Id, QRectF> moved(QPointF by) const;

    BoardScene *m_scene;
    BoardEdits m_edits;
    QHash<Id, QRectF> m_rects;
    QPointF m_start;
};

// Drags a corner of a card.
class ResizeCard : public Gesture {
public:
    ResizeCard(BoardScene *scene, const BoardEdits &edits, Id card, Qt::Corner corner, BoardMarks *marks);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;

private:
    [[nodiscard]] QRectF resized(QPointF point) const;

    BoardScene *m_scene;
    BoardEdits m_edits;
    Id m_card;
    Qt::Corner m_corner;
    BoardMarks *m_marks;
    QRectF m_rect;
};

// Draws a link out of a card. What becomes of it is asked of the view: `drawn` gets the card at which it ended, or none
// and the empty place.
class DrawLink : public Gesture {
public:
    using Drawn = std::function<void(Id from, Id to, QPointF place)>;

    DrawLink(BoardScene *scene, BoardMarks *marks, Id from, Drawn drawn);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_marks->clearDraft(); }

private:
    [[nodiscard]] CardItem *target(QPointF point) const;

    BoardScene *m_scene;
    BoardMarks *m_marks;
    Id m_from;
    Drawn m_drawn;
};

} // namespace sidelight
