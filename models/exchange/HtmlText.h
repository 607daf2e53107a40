// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/HtmlTree.h"

namespace sidelight {

// A page as text that a simple parser reads, in UTF-8: each element ends, `&`, `<`, `>` and `"` are written as entities. Left out
// are comments, styles, templates, and all scripts but JSON-LD, whose text is escaped like any other; what nests deeper than
// `deepestElement` keeps its words alone; long values, which are pictures, are cut.
[[nodiscard]] QByteArray wellFormedHtml(const HtmlTree &tree);

} // namespace sidelight
