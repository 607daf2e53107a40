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

// Drags cards, a group with what is in it; Shift keeps to one axis, Alt leaves them and makes copies, Ctrl does not snap.
class MoveCards : public Gesture {
public:
    MoveCards(BoardScene *scene, const BoardEdits &edits, const QList<Id> &cards, QPointF start, BoardMarks *marks,
              Snapping snapping);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;

private:
    [[nodiscard]] QPointF offset(QPointF point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QHash<Id, QRectF> moved(QPointF by) const;

    BoardScene *m_scene;
    BoardEdits m_edits;
    QHash<Id, QRectF> m_rects;
    QRectF m_bounds;
    QPointF m_start;
    BoardMarks *m_marks;
    Snapping m_snapping;
};

// A press on what is only selected: it holds on to nothing.
class HoldNothing : public Gesture {
public:
    void move(QPointF, Qt::KeyboardModifiers) override {}
    void finish(QPointF, Qt::KeyboardModifiers) override {}
    void cancel() override {}
};

// Drags a corner of a card; Shift keeps its proportions, Ctrl does not snap.
class ResizeCard : public Gesture {
public:
    ResizeCard(BoardScene *scene, const BoardEdits &edits, Id card, Qt::Corner corner, BoardMarks *marks, Snapping snapping);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;

private:
    [[nodiscard]] QRectF resized(QPointF point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QRectF drawnTo(QPointF point) const;
    [[nodiscard]] QRectF inProportion(const QRectF &rect) const;
    [[nodiscard]] Qt::Edges edges() const;

    BoardScene *m_scene;
    BoardEdits m_edits;
    Id m_card;
    Qt::Corner m_corner;
    BoardMarks *m_marks;
    QRectF m_rect;
    Snapping m_snapping;
};

// Drags one end of a link to another card.
class MoveLinkEnd : public Gesture {
public:
    MoveLinkEnd(BoardScene *scene, const BoardEdits &edits, BoardMarks *marks, Id link, BoardMarks::End end);
    void move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_marks->clearDraft(); }

private:
    [[nodiscard]] const CardItem *target(QPointF point) const;

    BoardScene *m_scene;
    BoardEdits m_edits;
    BoardMarks *m_marks;
    Id m_link, m_stays, m_moves; // the cards at its two ends
    BoardMarks::End m_end;
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
