// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardStyle.h"
#include "widgets/common/Theme.h"

namespace sidelight {

// The window's theme as a board is painted with it.
[[nodiscard]] BoardStyle boardStyle(const Theme &theme);

} // namespace sidelight
