// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

namespace sidelight {

// The rule behind "nothing leaves the machine": from the moment that it stands, the kernel refuses this process, its threads
// and its children every socket that is not a local one, and io_uring, which could open sockets past the rule. It cannot be
// taken down again.
class NetworkGuard {
public:
    [[nodiscard]] static Result<void> install();

    // True when the window would reach its display over the network, as under ssh -X, which the guard would refuse.
    [[nodiscard]] static bool displayNeedsNetwork();
};

} // namespace sidelight
