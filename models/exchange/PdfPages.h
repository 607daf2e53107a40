// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardPainter.h"
#include "models/exchange/PdfJob.h"
#include "models/exchange/PdfMarks.h"

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
    ~PdfPages();

    // 0: the board has more tiles than are ever printed.
    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF size(int page) const; // in whole points
    // A unit of the painter is a point; the ground is left as it is.
    void paint(QPainter &painter, int page) const;

    [[nodiscard]] PdfMarks marks() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sidelight
