// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"

namespace sidelight {

// Draws a job's pages: the board on one page, on paper large enough to read it, then the sources on A4. As Qt writes it,
// with what Qt says about its making still in it: see BoardPdf. Needs a QGuiApplication.
[[nodiscard]] QByteArray drawPages(const PdfJob &job);

} // namespace sidelight
