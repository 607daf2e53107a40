// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a project's file outside SQLite: making it, looking at its header before SQLite does, renaming a copy.
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

namespace sidelight::disk {

// The absolute path without symbolic links in its folders, as the system knows it. Refuses a missing folder.
[[nodiscard]] Result<QByteArray> canonicalPath(const QString &path);

// Makes an empty file that only its owner may read and write; refuses one that is there already.
[[nodiscard]] Result<void> createPrivate(const QByteArray &path);

// Says in a sentence why a file is no project that this version can open: missing, empty, truncated, of another program,
// of a newer version. Reads the file's first bytes, so it may only be called while we have no connection to it.
[[nodiscard]] Result<void> checkHeader(const QByteArray &path);

[[nodiscard]] bool isWritable(const QByteArray &path);

// Flushes a finished file to the disk and gives it its name, which must be free.
[[nodiscard]] Result<void> publish(const QByteArray &temporary, const QByteArray &path);
void removeFile(const QByteArray &path);

} // namespace sidelight::disk
