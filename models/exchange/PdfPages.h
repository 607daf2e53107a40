// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"
#include "models/exchange/PdfJob.h"
#include "models/exchange/PdfMarks.h"

#include <future>
#include <memory>

class QPainter;

namespace sidelight {

// The pages of a board's PDF: the board, then what stands behind it, each with its header and footer. Whoever paints, a PDF
// or a preview, gets the same. Planning takes as long as setting all the words does, and any thread may do it; painting one
// object from two threads at a time is not allowed. Needs a QGuiApplication.
class PdfPages {
public:
    // The job must outlive it. `pictures` decodes those of the job's cards each time that one is painted; without it, that is done
    // right here.
    explicit PdfPages(const PdfJob &job, const BoardPainter::Pictures &pictures = {});
    // Half of them, so that two threads can draw one file: the pages of the board, which learn from the other half how many
    // there are in all, or those behind it.
    [[nodiscard]] static PdfPages ofBoard(const PdfJob &job, std::shared_future<int> countBehind);
    [[nodiscard]] static PdfPages behindBoard(const PdfJob &job);
    PdfPages(PdfPages &&) noexcept;
    ~PdfPages();

    // 0: the board has more tiles than are ever printed. Waits for the other half.
    [[nodiscard]] int count() const;
    [[nodiscard]] int countOfBoard() const;
    [[nodiscard]] QSizeF size(int page) const; // in whole points
    // A unit of the painter is a point; the ground is left as it is.
    void paint(QPainter &painter, int page) const;

    [[nodiscard]] PdfMarks marks() const; // of a half, its own

private:
    class Parts;
    explicit PdfPages(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sidelight
