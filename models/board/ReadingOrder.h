// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

namespace sidelight {

// The order in which a board is read: rows from top to bottom, in a row from left to right, or from the right on a board
// that is read from the right. Cards whose tops nearly align stand in one row. It depends on the records alone, so that
// numbers on the screen and in a PDF agree on every machine.
[[nodiscard]] bool isReadFromTheRight(const QList<CardContent> &cards);
void putInReadingOrder(QList<CardContent> &cards, bool fromTheRight);
// Numbers the cards that cite a source, in the order in which they stand.
void number(QList<CardContent> &cards);

} // namespace sidelight
