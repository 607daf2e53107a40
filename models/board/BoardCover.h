// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

#include <QSet>
#include <optional>

namespace sidelight {

// What lies on what, and what of a card is still seen.

// Whether it hides what lies beneath it: a group does only if it has a colour.
[[nodiscard]] bool isOpaque(const CardContent &card);

// Groups lie beneath, then by z; cards of one z by id, which no gesture changes.
[[nodiscard]] QList<const CardContent *> fromBottomToTop(const QList<CardContent> &cards);

// True when less than a hair of the rectangle is left free by the others.
[[nodiscard]] bool isCovered(const QRectF &rect, const QList<QRectF> &covers);

// Takes out the cards of which nothing is seen, and their links. Numbers stay as they are.
void removeCovered(BoardContent &content);

// A board as it goes out to others: without the cards and links outside of `shown` (none: all are) and the cards of which
// nothing is seen, numbered anew, since a gap would tell that there is more.
[[nodiscard]] BoardContent seenContent(const Library &library, Id board, const std::optional<QSet<Id>> &shown = {});

} // namespace sidelight
