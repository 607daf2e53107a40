// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportedArticle.h"
#include "models/exchange/ListingDefinition.h"

namespace sidelight {

// The articles of a file that a news database delivered, each with its own lines as its bytes: `start` is where the file begins in
// what was given to the reader. `fileName` is for the sentence of a refusal.
[[nodiscard]] ImportedArticles readListing(const QByteArray &bytes, const ListingDefinition &definition, qsizetype start,
                                           const QString &fileName);

} // namespace sidelight
