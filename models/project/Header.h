// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Disk.h"

namespace sidelight {

// Looks at a file's first bytes before SQLite does, and returns the version of its tables (user_version, at least 1). Else
// says in a sentence why it is no project: missing, empty, cut off, of another program.
[[nodiscard]] Result<int> readHeader(const QByteArray &path, const Disk &disk, const QByteArray &vfs);

// The sentence for a file whose version we can't read.
[[nodiscard]] QString newerMessage(const QByteArray &path, int version, int ours);

} // namespace sidelight
