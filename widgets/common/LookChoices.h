// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wishes of the look besides its colours. Set from the settings or a test, on the GUI thread.
#pragma once

#include <QString>

namespace sidelight::look {

// What they call a colour of passages, by number from 1 on: Theme::highlightName then says so. Empty: its usual name.
void setHighlightName(int colour, const QString &name);
[[nodiscard]] QString usualHighlightName(int colour);

// Whether things may glide and fade; where the desktop says that they may not, they do not in any case.
void setMotion(bool allowed);
[[nodiscard]] bool allowsMotion();

} // namespace sidelight::look
