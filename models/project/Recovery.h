// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Disk.h"
#include "models/project/Schema.h"

namespace sidelight {

// Called before SQLite opens a project that a crash may have left with a journal. A journal says which old pages to put
// back, but not whose: it may be ours, or have been left by another file of that name, by an older state of this one, by a
// broken disk, or by somebody who means harm. So what SQLite would do with it is first done in memory and checked in full.
// If the outcome is a sound project of the same identity, SQLite may do it to the file. If it is not, but the file alone is
// sound, the journal is not the file's and is renamed ("….recovery-1-journal"). If neither is, the project is refused, and
// file and journal stay as they are. A "-wal" beside a file that is not in WAL mode is renamed too. The caller holds a lock on the
// file. Throws a Refusal.
void recover(const QByteArray &path, const Disk &disk, const QByteArray &vfs, const Schema &schema);

} // namespace sidelight
