// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/PdfJob.h"

namespace sidelight {

// A board as a PDF: the board as vectors with text that can be selected, then its numbered sources. The same job gives the
// same bytes, whoever exports it, where and when: no author, host, path, time zone, time or random number goes in. Qt embeds
// fonts in the order of a hash that is seeded anew in each process, so the pages are drawn in a process of their own
// with a fixed seed.
namespace boardPdf {

// The argument under which the program draws a PDF: a job on standard input, the PDF on standard output.
inline constexpr auto helperArgument = "--draw-pdf";
// What main() does then; the exit code. Makes its own QGuiApplication, which shows nothing.
int runHelper(int argc, char **argv);
// Sets what must be set before Qt starts in the helper.
void prepareHelper();

// Draws the job in the helper process, which may take a while, and writes the file: wholly or not at all, over one that is
// there, readable by its owner alone. May be called from any thread.
[[nodiscard]] Result<void> write(const PdfJob &job, const QString &path);

} // namespace boardPdf
} // namespace sidelight
