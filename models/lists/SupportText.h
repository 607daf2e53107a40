// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a claim, in words, as every list, matrix and tooltip says it.
#pragma once

#include "models/project/Support.h"

#include <QString>

namespace sidelight {

// "2 origins, 6 articles"; empty for nothing.
QString backingText(const Backing &backing);
// One sentence for each stance that is taken, one under the other: "Asserted by 6 statements: 2 origins, 6 articles."
// When nobody takes one, a sentence that says so.
QString supportSentences(const ClaimSupport &support);

} // namespace sidelight
