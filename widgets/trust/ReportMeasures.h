// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sidelight::report {

// Of the windows that say in sentences what became of a project: pixels, and letters of the widget's font.
inline constexpr int gap = 8, margin = 24, widthInLetters = 64;

} // namespace sidelight::report
