// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// An imported article as lines that a person reads: its details that are not empty, then a line a block, with spans in brackets.
// A refusal is its sentence.
QString dumpOf(const Result<ImportedArticle> &article);

} // namespace sidelight
