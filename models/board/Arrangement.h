// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace sidelight {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

// The rects, each moved so that all share the edge or the middle of their common bounds. Sizes stay.
[[nodiscard]] QList<QRectF> aligned(const QList<QRectF> &rects, Alignment alignment);
// The rects, moved so that the gaps between neighbours are equal; the two outermost stay. Fewer than three stay as they are.
[[nodiscard]] QList<QRectF> distributed(const QList<QRectF> &rects, Qt::Orientation direction);

// Where something that is moved or resized would rather be, and the lines that say why.
struct Snapped {
    QPointF by; // to be added to what was asked
    QList<QLineF> guides;
};

// Draws edges and middles of what moves to those of its neighbours, and else to a grid.
class Snapping {
public:
    // What the moved may snap to; `reach` is how near it must come, in board units. A grid of 0 is none.
    Snapping(QList<QRectF> neighbours, qreal reach, qreal grid)
        : m_neighbours(std::move(neighbours))
        , m_reach(reach)
        , m_grid(grid)
    {
    }

    [[nodiscard]] Snapped moved(const QRectF &rect) const;
    // Only the edges that a resize moves may snap.
    [[nodiscard]] Snapped resized(const QRectF &rect, Qt::Edges edges) const;

private:
    struct Pull;
    [[nodiscard]] Pull pull(const QList<qreal> &places, const QRectF &rect, Qt::Orientation across) const;
    [[nodiscard]] Snapped snapped(const QRectF &rect, const QList<qreal> &x, const QList<qreal> &y) const;

    QList<QRectF> m_neighbours;
    qreal m_reach, m_grid;
};

} // namespace sidelight
