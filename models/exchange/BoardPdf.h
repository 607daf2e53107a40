// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/PdfJob.h"

#include <atomic>
#include <functional>

namespace sidelight {

// A board as a PDF: the board as vectors with text that can be selected, then its numbered sources. The same job gives the
// same bytes, whoever exports it, where and when: no author, host, path, time zone, time or random number goes in. Qt embeds
// fonts in the order of a hash that is seeded anew in each process, so the pages are drawn in a process of their own
// with a fixed seed.
namespace boardPdf {

// The argument under which the program draws a PDF: a job on standard input, the PDF on standard output, a line with pages
// done and pages in all on standard error for each page.
inline constexpr auto helperArgument = "--draw-pdf";
// What main() does then; the exit code. Makes its own QGuiApplication, which shows nothing.
int runHelper(int argc, char **argv);
// Sets what must be set before Qt starts in the helper.
void prepareHelper();

// For whoever waits: told from the thread that writes, and asked by it many times a second.
struct Progress {
    std::function<void(int done, int pages)> tell = {};
    const std::atomic_bool *cancelled = nullptr;
};

// Draws the job in the helper process, which may take a while, and writes the file: wholly or not at all, over one that is
// there, readable by its owner alone. May be called from any thread. An error of kind Cancelled when it was.
[[nodiscard]] Result<void> write(const PdfJob &job, const QString &path, const Progress &progress = {});

} // namespace boardPdf
} // namespace sidelight
