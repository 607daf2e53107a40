// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"
#include "models/exchange/PdfMarks.h"

#include <QByteArrayList>

namespace sidelight {

// Makes one file out of the pages that Qt drew, the parts one after the other (an empty one is none): takes out what Qt says about
// its making, puts in places, jumps and outline, language, title, date and attachment, and gives it an id that follows from its
// content. Throws what libqpdf throws, and when the module with it is not there.
[[nodiscard]] QByteArray finishedPdf(const QByteArrayList &drawn, const PdfMarks &marks, const PdfJob &job);

// The module, and the function in there that makes the file.
inline constexpr auto pdfFinishModule = "sidelight-pdf-finish.so";
inline constexpr auto pdfFinishEntry = "sidelightFinishPdf";
using PdfFinishEntry = void (*)(const QByteArrayList &drawn, const PdfMarks &marks, const PdfJob &job, QByteArray &pdf);

} // namespace sidelight
