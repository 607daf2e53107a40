// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QByteArrayList>
#include <optional>

namespace sidelight {

// What is done to a project's files beside SQLite's reading and writing: making them, asking what a name leads to,
// renaming. This one is the system's; a test that puts a VFS of its own under a project puts a disk of its own beside it.
class Disk {
public:
    Disk() = default;
    virtual ~Disk() = default;
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    static const Disk &system();

    // The absolute path without symbolic links in its folders. Refuses a missing folder.
    [[nodiscard]] virtual Result<QByteArray> canonicalPath(const QString &path) const;

    enum class Kind { Missing, File, Link, Other };
    [[nodiscard]] virtual Kind kindOf(const QByteArray &path) const;

    // What a name leads to, so that it can be seen later whether it still does. Nothing when it leads to no file.
    struct Identity {
        quint64 device = 0, inode = 0;
        qint64 size = 0;
    };
    [[nodiscard]] virtual std::optional<Identity> identityOf(const QByteArray &path) const;
    [[nodiscard]] virtual int namesOf(const QByteArray &path) const;     // how many names (hard links) lead to the file; 0: none
    [[nodiscard]] virtual bool isWritable(const QByteArray &path) const; // and its folder

    // What a file lies on: a disk of this computer, one that is reached over a network or another program, or a folder that a
    // program keeps in step with other computers, by replacing files when it sees fit.
    enum class Medium { Own, Network, Synchronised };
    [[nodiscard]] virtual Medium mediumOf(const QByteArray &path) const;

    // Whether the lock that we hold on a file, as SQLite locks it for writing, keeps other processes out. Some file systems grant
    // every lock to everyone.
    [[nodiscard]] virtual bool keepsOthersOut(const QByteArray &path) const;

    // Makes an empty file that only its owner may read and write; refuses one that is there already.
    [[nodiscard]] virtual Result<void> createPrivate(const QByteArray &path) const;
    // Flushes a finished file and gives it its name, which must be free.
    [[nodiscard]] virtual Result<void> publish(const QByteArray &temporary, const QByteArray &path) const;
    // The same for a name that is taken: in one step it leads to the new file, and the old one is gone.
    [[nodiscard]] virtual Result<void> replace(const QByteArray &temporary, const QByteArray &path) const;
    // Gives a file, link or folder another name, which must be free.
    [[nodiscard]] virtual Result<void> moveAside(const QByteArray &path, const QByteArray &to) const;
    virtual void remove(const QByteArray &path) const;

    // A folder for its owner alone, and what stands in one. A folder that is there is taken as it is; a link to one is refused.
    [[nodiscard]] virtual Result<void> makePrivateFolder(const QByteArray &path) const;
    [[nodiscard]] virtual QByteArrayList namesIn(const QByteArray &folder) const;
    // How much can still be written there; nothing where the system does not say.
    [[nodiscard]] virtual std::optional<qint64> freeSpace(const QByteArray &folder) const;
};

} // namespace sidelight
