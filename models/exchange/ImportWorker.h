// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportZygote.h"

#include <QImage>
#include <expected>
#include <functional>

namespace sidelight {

struct WorkerLimits {
    int cpuSeconds = 20;
    int wallMilliseconds = 30'000;
    std::function<bool()> cancelled = {}; // looked at now and then; the worker is ended when it says so
};

// Reads a stranger's file in a process of its own, which can open nothing, reach nobody, and is ended when it takes too long. What
// a file does to its reader is blamed on the file, and stops nothing else.
class ImportWorker {
public:
    // Forks the process that all workers come from. To be called at the very beginning of main(): before any thread, project,
    // secret or QCoreApplication. Returns in the program only; false when there could be no such process. `reader` is for tests.
    [[nodiscard]] static bool startZygote(WorkerReader reader = readHere);
    [[nodiscard]] static bool hasZygote();

    // Waits for the answer; from any thread, from several at once. Without a zygote the file is refused.
    [[nodiscard]] static ImportedArticles read(const QByteArray &bytes, const QString &fileName, ImportFormat format,
                                               const WorkerLimits &limits = {});
    // The sizes of a PDF's pages in points, and the pixels of one of them, counted from 0.
    [[nodiscard]] static std::expected<QList<QSizeF>, ImportProblem> measurePages(const QByteArray &pdf,
                                                                                  const WorkerLimits &limits = {});
    [[nodiscard]] static std::expected<QImage, ImportProblem> drawPage(const QByteArray &pdf, int page, QSize size,
                                                                       const WorkerLimits &limits = {});
    // The pixels of a picture and nothing else of it, see readPictureHere().
    [[nodiscard]] static Result<QImage> readPicture(const QByteArray &bytes, const QString &fileName, int most,
                                                    const WorkerLimits &limits = {});
};

} // namespace sidelight
