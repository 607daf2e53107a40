// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Secret.h"

#include <cstdio>

namespace sidelight {

// A passphrase for the command line: asked for at the terminal, which shows nothing of it, or the first line of standard input when
// that is none. Never an argument or a variable, which other processes could read.
enum class PassphraseUse { Making, Opening }; // what is made is asked for twice at a terminal
[[nodiscard]] Result<Secret> readPassphrase(PassphraseUse use, FILE *err);

} // namespace sidelight
