// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportedArticle.h"
#include "models/exchange/PdfLibrary.h"

#include <expected>

namespace sidelight {

// The words of a PDF in reading order, with the places where its pages begin. Called right here: bytes of a stranger belong into
// ImportWorker. `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readPdf(const PdfFile &pdf, const QString &fileName);

// A PDF with its password before it, as it goes to a worker; and the two apart again.
[[nodiscard]] QByteArray withPassword(QByteArrayView password, const QByteArray &pdf);
[[nodiscard]] PdfFile apartFromPassword(const QByteArray &bytes);

// The same of what the library found. Lines become paragraphs again: one goes on in the next line, column or page unless that
// begins anew or there would have been room for its first word. What stands at the head or the foot of page after page is left out.
[[nodiscard]] Result<ImportedArticle> articleOfPdf(const PdfContent &content, const QString &fileName);

// The sizes of all pages in points, and one of them on white, made to fit `size`. Called right here, too.
[[nodiscard]] std::expected<QList<QSizeF>, ImportProblem> pdfPageSizes(const PdfFile &pdf);
[[nodiscard]] std::expected<QImage, ImportProblem> drawPdfPage(const PdfFile &pdf, int page, QSize size);
inline constexpr int mostPagePixels = 12'000'000, longestPageSide = 10'000;

// Has the library set up what it would set up later: to be called in a process that is about to lose the means for it.
void preparePdf();

} // namespace sidelight
