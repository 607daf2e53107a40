// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"
#include "models/exchange/PdfMarks.h"

namespace sidelight {

// Makes the file out of the pages that Qt drew: takes out what Qt says about its making, puts in places, jumps and outline,
// language, title, date and attachment, and gives it an id that follows from its content. Throws what libqpdf throws.
[[nodiscard]] QByteArray finishedPdf(const QByteArray &drawn, const PdfMarks &marks, const PdfJob &job);

} // namespace sidelight
