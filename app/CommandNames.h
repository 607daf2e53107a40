// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sidelight::commandNames {

// What a command is known by in the settings, for its words in English, behind those of its menus or its place. Whoever changes the
// words adds a row with the new ones and leaves the old row, by which settings of former versions are read. What has no row is
// known by its words.
[[nodiscard]] QString idOf(const QString &words);

} // namespace sidelight::commandNames
