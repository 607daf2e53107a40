// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// A web page, reduced to the text and marks of its article. Scripts don't run, nothing is fetched or opened, and of what it links
// to only http, https and mailto addresses are kept. `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readHtml(const QByteArray &bytes, const QString &fileName);

} // namespace sidelight
