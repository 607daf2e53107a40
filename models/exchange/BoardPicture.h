// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardSheet.h"

namespace sidelight {

// A board as a picture, painted as it is printed: dark on white, and no words in it that are covered. Needs a QGuiApplication; see
// Drawing.h for the process in which that is done.
class BoardPicture {
public:
    explicit BoardPicture(const BoardContent &board, const BoardPainter::Pictures &pictures = {});

    [[nodiscard]] int mostPercent() const; // of a PNG
    [[nodiscard]] QByteArray png(double scale) const;
    [[nodiscard]] QByteArray svg() const;
    // Of an image card's picture, what is seen of it, in the pixels that it has.
    [[nodiscard]] QImage seenPicture(Id card) const { return m_sheet.seenPicture(card); }

private:
    BoardContent m_board;
    BoardStyle m_style;
    BoardSheet m_sheet;
    QRectF m_bounds; // with a margin
};

} // namespace sidelight
