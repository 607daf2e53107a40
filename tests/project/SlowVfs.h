// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <deque>
#include <sqlite3.h>
#include <thread>

namespace sidelight::test {

// A disk that takes its time: a VFS over "unix-excl" on which each sync waits as long as it is told.
class SlowVfs {
public:
    static constexpr auto name = "slow";
    static inline std::atomic<int> syncDelay = 0; // ms

    static void install()
    {
        static sqlite3_vfs vfs = *sqlite3_vfs_find("unix-excl");
        vfs.zName = name;
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 0);
    }

private:
    static int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        sqlite3_vfs *base = sqlite3_vfs_find("unix-excl");
        const int code = base->xOpen(base, path, file, flags, outFlags);
        if (code == SQLITE_OK) {
            static std::deque<sqlite3_io_methods> all; // SQLite keeps a pointer for as long as the file is open
            all.push_back(*file->pMethods);
            originalSync = all.back().xSync;
            all.back().xSync = sync;
            file->pMethods = &all.back();
        }
        return code;
    }

    static int sync(sqlite3_file *file, int flags)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(syncDelay));
        return originalSync(file, flags);
    }

    static inline int (*originalSync)(sqlite3_file *, int) = nullptr;
};

} // namespace sidelight::test
