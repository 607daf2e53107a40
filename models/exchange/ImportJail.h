// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sidelight {

struct JailLimits {
    int cpuSeconds = 20;
    bool reservesAddresses = false; // by the gigabyte, without using them, as PDFium does: only memory that is used counts then
    bool operator==(const JailLimits &) const = default;
};

// Takes from this process what a reader of a file has no need of, for good: files, sockets, other programs, more than 1 GiB of
// memory, more than some seconds of computing. Opening a file is refused with an error, as libraries look for optional ones; the
// rest ends the process. Only what is open stays usable. False when the system could not be made to promise it.
[[nodiscard]] bool enterJail(const JailLimits &limits);

// The same for a process that is about to become another program, which has to be started: it may read what is installed on the
// system, where the kernel can tell that from the rest, run nothing but `program`, and have threads. It writes to no file, reaches
// no socket and no other process; what it may not do is answered as if the system had never heard of it.
[[nodiscard]] bool enterProgramJail(const JailLimits &limits, const char *program);

// Takes from this process, for good, what makes code of memory; libraries can still be loaded. Who tries that when it starts then
// does without, where in the jail it would be too late. False when the system could not be made to promise it.
[[nodiscard]] bool refuseMadeCode();

} // namespace sidelight
