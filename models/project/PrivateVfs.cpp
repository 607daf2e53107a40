// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/PrivateVfs.h"

#include "models/project/Connection.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sidelight {

namespace {

int inMemoryFile() { return ::memfd_create("sidelight", MFD_CLOEXEC); }

// On the disk of the user's cache, without a name from the beginning.
int onDiskFile()
{
    const QString set = qEnvironmentVariable("XDG_CACHE_HOME");
    const QString folder = QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.cache");
    if (!QDir().mkpath(folder))
        return -1;
    return ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
}

// More than this computer has: it would end this program or another one instead of failing.
bool exceedsMemory(qint64 size) { return size > qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE); }

bool readAll(int file, char *to, qint64 amount, qint64 offset, qint64 &got)
{
    for (got = 0; got < amount;) {
        const ssize_t part = ::pread(file, to + got, size_t(amount - got), offset + got);
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return false;
        if (part == 0)
            return true;
        got += part;
    }
    return true;
}

bool writeAll(int file, const char *from, qint64 amount, qint64 offset)
{
    while (amount > 0) {
        const ssize_t part = ::pwrite(file, from, size_t(amount), offset);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return false;
        from += part;
        offset += part;
        amount -= part;
    }
    return true;
}

} // namespace

struct PrivateVfs::Private {
    Where where;
    QByteArray name;
    sqlite3_vfs vfs{};
    int file = -1, journal = -1; // journal: −1 while there is none
    bool isFrozen = false;
};

// The functions that SQLite calls.
struct PrivateVfs::Calls {
    struct Handle {
        sqlite3_file file;
        Private *vfs;
        int descriptor;
    };
    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }
    static const Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
    static bool isFile(const char *name) { return name && qstrcmp(name, path) == 0; }
    static bool isJournal(const char *name) { return name && QByteArrayView(name) == path + QByteArray("-journal"); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        Private &d = *of(vfs);
        if (isJournal(name) && d.journal < 0 && !d.isFrozen && (flags & SQLITE_OPEN_CREATE))
            d.journal = inMemoryFile();
        const int descriptor = isFile(name) ? d.file : isJournal(name) ? d.journal : -1;
        if (descriptor < 0)
            return SQLITE_CANTOPEN;
        *reinterpret_cast<Handle *>(file) = {{&methods}, &d, descriptor};
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        if (!isJournal(name))
            return SQLITE_IOERR_DELETE;
        if (of(vfs)->journal >= 0)
            ::close(std::exchange(of(vfs)->journal, -1));
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs *vfs, const char *name, int, int *result)
    {
        *result = isFile(name) || (isJournal(name) && of(vfs)->journal >= 0);
        return SQLITE_OK;
    }

    static int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
    {
        if (qstrlen(name) >= size_t(size))
            return SQLITE_CANTOPEN;
        std::memcpy(out, name, qstrlen(name) + 1);
        return SQLITE_OK;
    }

    static int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
    {
        qint64 got = 0;
        if (!readAll(of(file).descriptor, static_cast<char *>(to), amount, offset, got))
            return SQLITE_IOERR_READ;
        if (got == amount)
            return SQLITE_OK;
        std::memset(static_cast<char *>(to) + got, 0, size_t(amount - got));
        return SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
    {
        if (of(file).vfs->isFrozen)
            return SQLITE_READONLY;
        if (writeAll(of(file).descriptor, static_cast<const char *>(from), amount, offset))
            return SQLITE_OK;
        return errno == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return ::ftruncate(of(file).descriptor, size) == 0 ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
    }

    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        struct stat status{};
        if (::fstat(of(file).descriptor, &status) != 0)
            return SQLITE_IOERR_FSTAT;
        *size = status.st_size;
        return SQLITE_OK;
    }

    static int close(sqlite3_file *) { return SQLITE_OK; }
    static int sync(sqlite3_file *, int) { return SQLITE_OK; }
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int checkReserved(sqlite3_file *, int *result)
    {
        *result = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return 4096; }
    static int characteristics(sqlite3_file *file)
    {
        return SQLITE_IOCAP_POWERSAFE_OVERWRITE | (of(file).vfs->isFrozen ? SQLITE_IOCAP_IMMUTABLE : 0);
    }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods PrivateVfs::Calls::methods = {
    .iVersion = 1,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = size,
    .xLock = lock,
    .xUnlock = lock,
    .xCheckReservedLock = checkReserved,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

PrivateVfs::PrivateVfs(qint64 expectedSize, Where where)
    : d(std::make_unique<Private>(where))
{
    static std::atomic<int> count = 0;
    Connection::configure();
    if (where == Where::BySize && expectedSize >= inMemory)
        d->file = onDiskFile();
    if (d->file < 0 && !exceedsMemory(expectedSize))
        d->file = inMemoryFile();
    if (d->file < 0)
        refuse(ErrorKind::Io, QCoreApplication::translate("PrivateVfs", "There is not enough memory to look at the project. Close "
                                                                        "other programs and try again."));
    d->name = "private-" + QByteArray::number(++count);
    d->vfs = *sqlite3_vfs_find("unix-none"); // time and randomness are the system's
    d->vfs.iVersion = 2;
    d->vfs.szOsFile = int(sizeof(Calls::Handle));
    d->vfs.pNext = nullptr;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = Calls::open;
    d->vfs.xDelete = Calls::remove;
    d->vfs.xAccess = Calls::access;
    d->vfs.xFullPathname = Calls::fullPathname;
    sqlite3_vfs_register(&d->vfs, 0);
}

PrivateVfs::~PrivateVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
    ::close(d->file);
    if (d->journal >= 0)
        ::close(d->journal);
}

const QByteArray &PrivateVfs::name() const { return d->name; }

PrivateVfs::Where PrivateVfs::where() const { return d->where; }

void PrivateVfs::write(qint64 offset, const QByteArray &bytes)
{
    if (!writeAll(d->file, bytes.constData(), bytes.size(), offset))
        throw Refusal{errorOf(errno == ENOSPC ? SQLITE_FULL : SQLITE_NOMEM)};
}

void PrivateVfs::freeze() { d->isFrozen = true; }

} // namespace sidelight
