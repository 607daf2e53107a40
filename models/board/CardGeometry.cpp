// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CardGeometry.h"

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

double bounded(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

} // namespace

QRectF withinBoard(double x, double y, double width, double height)
{
    const double w = bounded(width, smallestCardWidth, largestCardSide, smallestCardWidth);
    const double h = bounded(height, smallestCardHeight, largestCardSide, smallestCardHeight);
    return {bounded(x, -boardLimit, boardLimit - w, 0), bounded(y, -boardLimit, boardLimit - h, 0), w, h};
}

void setRect(Card &card, const QRectF &rect)
{
    const QRectF good = withinBoard(rect);
    card.x = good.x();
    card.y = good.y();
    card.width = good.width();
    card.height = good.height();
}

} // namespace sidelight
