// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/GuardedVfs.h"

#include <atomic>
#include <sqlite3.h>

namespace sidelight {

struct GuardedVfs::Private {
    QByteArray name, database, journal, wal; // the last may be empty
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_file *databaseFile = nullptr;

    [[nodiscard]] bool allows(const char *path) const { return path && (database == path || mayGo(path)); }
    [[nodiscard]] bool mayGo(const char *path) const { return journal == path || (!wal.isEmpty() && wal == path); }
};

// The functions that SQLite calls.
struct GuardedVfs::Calls {
    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }

    // A null path asks for a nameless temporary file; with temp_store in memory SQLite never needs one.
    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        if (!of(vfs)->allows(path))
            return SQLITE_CANTOPEN;
        const int code = of(vfs)->base->xOpen(of(vfs)->base, path, file, flags, outFlags);
        if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB))
            of(vfs)->databaseFile = file;
        return code;
    }

    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
    {
        if (!of(vfs)->mayGo(path))
            return SQLITE_IOERR_DELETE;
        return of(vfs)->base->xDelete(of(vfs)->base, path, syncFolder);
    }

    static int access(sqlite3_vfs *vfs, const char *path, int flags, int *result)
    {
        *result = 0;
        if (!of(vfs)->allows(path) || (of(vfs)->journal == path && hasMoved(of(vfs)->databaseFile)))
            return SQLITE_OK; // as if it were not there: a super-journal, a -wal
        return of(vfs)->base->xAccess(of(vfs)->base, path, flags, result);
    }

    // A journal beside a file that took our file's place is that file's, and would be rolled back into ours.
    static bool hasMoved(sqlite3_file *file)
    {
        int moved = 0;
        return file && file->pMethods && file->pMethods->xFileControl(file, SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
    }

    static int fullPathname(sqlite3_vfs *vfs, const char *path, int size, char *out)
    {
        return of(vfs)->base->xFullPathname(of(vfs)->base, path, size, out);
    }
    static int randomness(sqlite3_vfs *vfs, int size, char *out) { return of(vfs)->base->xRandomness(of(vfs)->base, size, out); }
    static int sleep(sqlite3_vfs *vfs, int microseconds) { return of(vfs)->base->xSleep(of(vfs)->base, microseconds); }
    static int lastError(sqlite3_vfs *vfs, int size, char *out) { return of(vfs)->base->xGetLastError(of(vfs)->base, size, out); }
    static int currentTime(sqlite3_vfs *vfs, sqlite3_int64 *time) { return of(vfs)->base->xCurrentTimeInt64(of(vfs)->base, time); }
};

GuardedVfs::GuardedVfs(const QByteArray &databasePath, const QByteArray &base, Beside beside)
    : d(std::make_unique<Private>())
{
    static std::atomic<int> count = 0;
    d->name = "sidelight-" + QByteArray::number(++count);
    d->database = databasePath;
    d->journal = databasePath + "-journal";
    d->wal = beside == Beside::Wal ? databasePath + "-wal" : QByteArray();
    d->base = sqlite3_vfs_find(base.constData());
    Q_ASSERT(d->base);
    sqlite3_vfs &vfs = d->vfs;
    vfs.iVersion = 2;
    vfs.szOsFile = d->base->szOsFile;
    vfs.mxPathname = d->base->mxPathname;
    vfs.zName = d->name.constData();
    vfs.pAppData = d.get();
    vfs.xOpen = Calls::open;
    vfs.xDelete = Calls::remove;
    vfs.xAccess = Calls::access;
    vfs.xFullPathname = Calls::fullPathname;
    vfs.xRandomness = Calls::randomness;
    vfs.xSleep = Calls::sleep;
    vfs.xGetLastError = Calls::lastError;
    vfs.xCurrentTimeInt64 = Calls::currentTime;
    sqlite3_vfs_register(&vfs, 0);
}

GuardedVfs::~GuardedVfs() { sqlite3_vfs_unregister(&d->vfs); }

const char *GuardedVfs::name() const { return d->name.constData(); }

} // namespace sidelight
