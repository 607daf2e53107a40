// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

class Reader;

// A name or words of the user's, in one line, shortened, and isolated from the direction of what stands around them.
[[nodiscard]] QString quoted(const QString &words);

// Which record it is, in words that stand before a colon: “Tag “timing””, “Passage “They were told” of “Port denies””. What
// cannot be read of it is left out.
[[nodiscard]] QString labelOf(const Reader &reader, RecordKind kind, Id id);

} // namespace sidelight
