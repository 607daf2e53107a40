// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sidelight {

// What is set on the process before anything else happens. Both functions are called once, at the top of main(), before
// any thread.
class Hardening {
public:
    // No core dumps and no reading of our memory (both left as they are in sanitizer builds, which need them); files are
    // made for their owner alone; a full file or a closed pipe is an error code, not a death.
    static void apply();

    // Drops what would let the surroundings put code, styles or chatter into Qt: every QT_ and QML variable but those
    // that say how to reach the screen, the keyboard and assistive technology.
    static void cleanEnvironment();
};

} // namespace sidelight
