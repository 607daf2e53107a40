// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QRectF>

namespace sidelight {

// What a card's geometry may be. Whatever a file or a gesture asks for is brought within it, so that nothing that paints,
// routes or scrolls meets a number that is not finite or too large to add up.
inline constexpr double boardLimit = 1'000'000;
inline constexpr double smallestCardWidth = 80, smallestCardHeight = 40, largestCardSide = 10'000;

[[nodiscard]] QRectF withinBoard(double x, double y, double width, double height);
[[nodiscard]] inline QRectF withinBoard(const QRectF &rect) { return withinBoard(rect.x(), rect.y(), rect.width(), rect.height()); }
[[nodiscard]] inline QRectF rectOf(const Card &card) { return withinBoard(card.x, card.y, card.width, card.height); }
void setRect(Card &card, const QRectF &rect);

} // namespace sidelight
