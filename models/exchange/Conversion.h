// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of office programs, and books: Pandoc, a program of its own, makes a page of them, which is read as pages are.
#pragma once

#include "models/exchange/DocumentPackage.h"
#include "models/exchange/ImportJail.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// Becomes Pandoc, which reads a document from one descriptor and writes a page to the other, and is given nothing else: no network,
// no file but what is installed on the system. Ends the process when that can't be.
[[noreturn]] void becomeConverter(ImportFormat format, int input, int output, const JailLimits &limits);

// What it means that Pandoc ended with an exit code other than 0.
[[nodiscard]] ImportProblem problemOfConverter(int exitCode);

// The article that was made of the page, completed by what the document says about itself.
[[nodiscard]] ImportedArticle withDetails(ImportedArticle article, const DocumentDetails &details, ImportFormat format);

} // namespace sidelight
