// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a project's file outside SQLite: making it, renaming a copy.
// Disk offers it to the rest.
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

namespace sidelight::disk {

// The absolute path without symbolic links in its folders, as the system knows it. Refuses a missing folder.
[[nodiscard]] Result<QByteArray> canonicalPath(const QString &path);

// Makes an empty file that only its owner may read and write; refuses one that is there already.
[[nodiscard]] Result<void> createPrivate(const QByteArray &path);

[[nodiscard]] bool isWritable(const QByteArray &path);

// Flushes a finished file to the disk and gives it its name, which must be free.
[[nodiscard]] Result<void> publish(const QByteArray &temporary, const QByteArray &path);
// Gives a file, link or folder another name, which must be free.
[[nodiscard]] Result<void> moveAside(const QByteArray &path, const QByteArray &to);
void removeFile(const QByteArray &path);

} // namespace sidelight::disk
