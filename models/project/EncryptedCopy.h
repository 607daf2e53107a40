// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Encryption.h"
#include "models/project/OpenOptions.h"

namespace sidelight {

class Connection;

// A file, and the VFS of SQLite in which it bears that name.
struct FilePlace {
    QByteArray path, vfs;
};

// Writes an encrypted copy of an open project under a name that is free, readable by its owner alone, without what is kept of
// layout and scroll positions. The project is checked in full before, and what was written is read back and decrypted before it
// bears the name. Nothing is written but ciphertext: what the copy has differently stands in memory, over the project's file.
void encryptProject(Connection &from, const FilePlace &fromPlace, const QByteArray &path, const OpenOptions &options,
                    const encryption::Lock &lock);

} // namespace sidelight
