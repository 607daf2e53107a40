// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

namespace sidelight {

// Whether it hides what lies beneath it: a group does only if it has a colour.
[[nodiscard]] bool isOpaque(const CardContent &card);

// What lies on what, and what of a card is still seen. Cards are opaque, groups are not.

// Groups lie beneath, then by z; cards of one z by id, which no gesture changes.
[[nodiscard]] QList<const CardContent *> fromBottomToTop(const QList<CardContent> &cards);

// True when less than a hair of the rectangle is left free by the others.
[[nodiscard]] bool isCovered(const QRectF &rect, const QList<QRectF> &covers);

// Takes out the cards of which nothing is seen, and their links. Numbers stay as they are.
void removeCovered(BoardContent &content);

} // namespace sidelight
