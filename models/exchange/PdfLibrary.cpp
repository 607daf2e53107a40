// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfLibrary.h"

#include "models/base/Module.h"

namespace sidelight {

PdfLibrary *PdfLibrary::load()
{
    static const auto entry = reinterpret_cast<PdfModuleEntry>(moduleFunction(pdfModuleName, pdfModuleEntry));
    return entry ? entry() : nullptr;
}

} // namespace sidelight
