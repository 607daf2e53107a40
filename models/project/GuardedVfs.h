// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace sidelight {

// SQLite's way to the disk for one project: a shim over "unix-excl", or over a VFS of the tests, that lets nothing be opened,
// looked for or deleted but the project's file and what belongs beside it. A hostile journal can name a super-journal anywhere on
// the disk, which SQLite would delete; here such a name leads nowhere. Made before the connection, and lives longer than it.
class GuardedVfs {
public:
    enum class Beside { Journal, Wal }; // a rollback journal; or one and a "-wal"
    GuardedVfs(const QByteArray &databasePath, const QByteArray &base, Beside beside = Beside::Journal);
    ~GuardedVfs();
    GuardedVfs(const GuardedVfs &) = delete;
    GuardedVfs &operator=(const GuardedVfs &) = delete;

    [[nodiscard]] const char *name() const;

private:
    struct Private;
    struct Calls;
    std::unique_ptr<Private> d;
};

} // namespace sidelight
