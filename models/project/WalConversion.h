// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"

namespace sidelight {

// A database tool can leave a project in SQLite's WAL mode, with what it wrote last in a second file ("-wal"). What both hold
// together is worked out in memory and written to a new file, which takes the old one's place when it has passed its check;
// then the files beside it go. Until that moment, and whenever it fails, nothing of the old ones is changed. The caller holds
// a lock on the old file. Throws a Refusal or an exception of SQLite.
void convertFromWal(const QByteArray &path, const OpenOptions &options);

} // namespace sidelight
