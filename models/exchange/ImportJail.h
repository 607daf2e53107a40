// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sidelight {

struct JailLimits {
    int cpuSeconds = 20;
    bool operator==(const JailLimits &) const = default;
};

// Takes from this process what a reader of a file has no need of, for good: files, sockets, other programs, more than 1 GiB of
// memory, more than some seconds of computing. Opening a file is refused with an error, as libraries look for optional ones; the
// rest ends the process. Only what is open stays usable. False when the system could not be made to promise it.
[[nodiscard]] bool enterJail(const JailLimits &limits);

// Takes from this process, for good, what makes code of memory; libraries can still be loaded. Who tries that when it starts then
// does without, where in the jail it would be too late. False when the system could not be made to promise it.
[[nodiscard]] bool refuseMadeCode();

} // namespace sidelight
