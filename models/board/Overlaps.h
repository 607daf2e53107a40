// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace sidelight {

// Moves rectangles until no two of them are nearer to each other than `gap`, and as little as it can, so that the shape of
// the whole is kept. Those that are fixed stay, even where two of them overlap; `fixed` is as long as `rects`. The same
// rectangles always come to the same places.
void removeOverlaps(QList<QRectF> &rects, const QList<bool> &fixed, double gap);

} // namespace sidelight
