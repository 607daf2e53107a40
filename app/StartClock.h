// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sidelight {

// For the bench: the time from the start of the process, as the kernel has it, to the window's first paint.
class StartClock {
public:
    // Prints one JSON object ({"start_ms":…,"peak_kib":…}) when `window` was first painted, and ends the program.
    static void printAtFirstPaint(QWidget &window);
};

} // namespace sidelight
