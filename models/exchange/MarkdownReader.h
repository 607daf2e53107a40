// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// Markdown with or without details before it (see FrontMatter). HTML in it is text, and nothing that it names is fetched or opened.
// `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readMarkdown(const QByteArray &bytes, const QString &fileName);

} // namespace sidelight
