// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ShortcutModel.h"

namespace sidelight {

// The commands whose keys hold in one place of the window alone, with their usual keys: in an article, on a board, in the lists.
// Those without a name have fixed keys.
[[nodiscard]] QList<Shortcut> placeCommands();

} // namespace sidelight
