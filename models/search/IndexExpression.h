// SPDX-License-Identifier: GPL-3.0-or-later
// Queries as FTS5 has them.
#pragma once

#include "models/search/SearchQuery.h"

namespace sidelight::indexexpression {

// Whether the index alone can answer it, as one expression over articles.
[[nodiscard]] bool isExpression(const SearchQuery::Node &node);
[[nodiscard]] QString of(const SearchQuery::Node &node);
// The same for other columns, with no fields in it.
[[nodiscard]] QString in(const QString &columns, const SearchQuery::Node &node);
// Whether it names no field, so that it can be looked for in notes too.
[[nodiscard]] bool isPlain(const SearchQuery::Node &node);

} // namespace sidelight::indexexpression
