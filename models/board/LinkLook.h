// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace sidelight {

enum class LinkEnd { None, Arrow, OpenArrow, Hollow, Cross, Dot };

// How a type of link is drawn: line and ends together tell every type from the others in black and white.
struct LinkLook {
    qreal width = 1.4;
    QList<qreal> dashes; // in widths of the line; empty: solid
    LinkEnd fromEnd = LinkEnd::None, toEnd = LinkEnd::Arrow;

    static LinkLook of(const LinkContent &link);
    bool operator==(const LinkLook &) const = default;
};

// Draws an end whose tip is at `tip`, pointing along the unit vector `direction`. `ground` fills what is hollow.
void paintEnd(QPainter &painter, LinkEnd end, QPointF tip, QPointF direction, const QColor &ink, const QColor &ground);

} // namespace sidelight
