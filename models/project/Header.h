// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Disk.h"

namespace sidelight {

inline constexpr int headerSize = 100; // bytes

struct Header {
    int version = 0;      // of its tables (user_version), at least 1
    bool isInWal = false; // a database tool left it in SQLite's WAL mode, see WalConversion
};

// Looks at a file's first bytes before SQLite does, or says in a sentence why it is no project: missing, empty, cut off, of
// another program.
[[nodiscard]] Result<Header> readHeader(const QByteArray &path, const Disk &disk, const QByteArray &vfs);

// The same of a file of which these are the first bytes.
[[nodiscard]] Result<Header> judgeHeader(const QByteArray &path, const QByteArray &first, qint64 size);

// The sentence for a file whose version we can't read.
[[nodiscard]] QString newerMessage(const QByteArray &path, int version, int ours);

} // namespace sidelight
