// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfPages.h"

#include <functional>

namespace sidelight {

// A board's PDF in two halves as Qt writes them, with what Qt says about its making still in them: see finishedPdf().
struct DrawnPdf {
    QByteArray board;  // empty: the board has more tiles than are ever printed
    QByteArray behind; // empty: nothing stands behind it
    PdfMarks marks;    // with pages counted through both
};

// Draws both halves at a time, each on a thread of its own, which sets and draws its words: fonts belong to a thread. Tells,
// from either, how many pages of how many are done.
[[nodiscard]] DrawnPdf drawnPdf(const PdfJob &job, const std::function<void(int done, int of)> &tell = {});

} // namespace sidelight
