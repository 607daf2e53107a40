// SPDX-License-Identifier: GPL-3.0-or-later
// How each sort of ribbon is drawn: colour, line and sign together, so that none is told by its colour alone.
#pragma once

#include "widgets/compare/Ribbon.h"

#include <QPen>
#include <QPixmap>

namespace sidelight {

[[nodiscard]] QColor inkOf(const Theme &theme, const Ribbon &ribbon);
// Around the band: solid where two agree, dashed where they contradict, dotted where they differ in part and for an actor.
[[nodiscard]] QPen edgeOf(const Ribbon &ribbon, const QColor &ink, bool strong);
// In the band: = agree, × contradict, ~ differ, a dot for an actor; nothing for words and links.
void paintSign(QPainter &painter, const Theme &theme, const Ribbon &ribbon, QPointF centre);
// One of a kind, for the legend; twice as wide as high.
[[nodiscard]] QPixmap ribbonSample(Ribbon::Kind kind, int height, qreal ratio);

} // namespace sidelight
