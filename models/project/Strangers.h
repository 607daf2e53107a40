// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Header.h"
#include "models/project/Opening.h"
#include "models/project/Rebuild.h"

namespace sidelight {

// What is known of a project that somebody else made, while it is open.
struct Stranger {
    Id id; // that the file bears; the one that is open has an id of its own
    LeftOut leftOut;
};

// Opens a file whose project is none of options.own: only its bytes are copied to a private place, never a journal beside it, or
// stand there already when they were decrypted (options.held); its tables must be those of its version, byte for byte, before
// anything is asked of them; its pages are checked; and then a new project is made of its rows, in another private place, which is
// what is open, for reading only. Gives no connection when the project is the user's own. `options` then say that it may only be
// read, and why.
[[nodiscard]] Opened openStrangers(const QByteArray &path, const Header &header, OpenOptions &options);

} // namespace sidelight
