// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/CsvTable.h"
#include "models/project/Library.h"

namespace sidelight {

// An ACH matrix as a table: a row for each piece of evidence, in the order in which they were arranged, with its source, its
// weight and its diagnosticity, and a column for each hypothesis; beneath them where each hypothesis stands. Inconsistency is
// written without its sign, which a spreadsheet would take for a formula.
[[nodiscard]] QByteArray achCsv(const Library &library, Id ach, CsvTable::Mark mark);

} // namespace sidelight
