// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfFinish.h"

#include "models/base/Module.h"

#include <stdexcept>

namespace sidelight {

QByteArray finishedPdf(const QByteArrayList &drawn, const PdfMarks &marks, const PdfJob &job)
{
    static const auto finish = reinterpret_cast<PdfFinishEntry>(moduleFunction(pdfFinishModule, pdfFinishEntry));
    if (!finish)
        throw std::runtime_error(pdfFinishModule);
    QByteArray pdf;
    finish(drawn, marks, job, pdf);
    return pdf;
}

} // namespace sidelight
