// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfPages.h"

#include <functional>

namespace sidelight {

// Draws pages into a PDF as Qt writes it, with what Qt says about its making still in it: see finishedPdf(). Tells how many
// pages are done after each.
[[nodiscard]] QByteArray drawnPdf(const PdfPages &pages, bool asPictures, const std::function<void(int done)> &tell = {});

} // namespace sidelight
