// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// A web page, reduced to the text and marks of its article. Scripts don't run, nothing is fetched or opened, and of what it links
// to only http, https and mailto addresses are kept. `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readHtml(const QByteArray &bytes, const QString &fileName);

// The page that a converter made of a document: all of its words, and nothing guessed about what stands where.
[[nodiscard]] Result<ImportedArticle> readConverted(const QByteArray &html, const QString &fileName);

} // namespace sidelight
