// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SimulatedDisk.h"

#include "models/project/Connection.h"

#include <cstring>
#include <sqlite3.h>

namespace sidelight::test {

// The functions that SQLite calls.
struct SimulatedDisk::Calls {
    struct Handle {
        sqlite3_file file;
        SimulatedDisk *disk;
        File *at;
        int level;
        bool syncsFolder; // a journal that was just made: its first sync is its folder's too, as in SQLite's unix VFS
    };
    static SimulatedDisk &of(sqlite3_vfs *vfs) { return *static_cast<SimulatedDisk *>(vfs->pAppData); }
    static Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        SimulatedDisk &disk = of(vfs);
        file->pMethods = nullptr;
        if (const int code = disk.fails(Operation::Open))
            return code;
        if (disk.kindOf(path) == Kind::Link || disk.kindOf(path) == Kind::Other)
            return SQLITE_CANTOPEN;
        File *found = disk.find(path);
        const bool isNew = !found;
        if (isNew && !(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        if (isNew)
            found = &disk.make(path);
        of(file) = {{&methods}, &disk, found, SQLITE_LOCK_NONE, isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL)};
        ++disk.m_open;
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int close(sqlite3_file *file)
    {
        unlock(file, SQLITE_LOCK_NONE);
        --of(file).disk->m_open;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
    {
        SimulatedDisk &disk = of(vfs);
        if (const int code = disk.fails(Operation::Delete))
            return code;
        if (!disk.m_names.contains(path))
            return SQLITE_IOERR_DELETE_NOENT;
        disk.remove(path);
        if (!syncFolder)
            return SQLITE_OK;
        if (const int code = disk.fails(Operation::SyncFolder))
            return code;
        disk.note({.kind = DiskEvent::Kind::SyncFolder});
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs *vfs, const char *path, int, int *result)
    {
        const File *file = of(vfs).find(path);
        *result = of(vfs).kindOf(path) == Kind::Other || (file && !file->bytes.isEmpty());
        return SQLITE_OK;
    }

    static int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
    {
        if (const int code = of(file).disk->fails(Operation::Read))
            return code;
        const QByteArray &bytes = of(file).at->bytes;
        const qint64 got = std::clamp<qint64>(bytes.size() - offset, 0, amount);
        if (got > 0)
            std::memcpy(to, bytes.constData() + offset, size_t(got));
        if (got == amount)
            return SQLITE_OK;
        std::memset(static_cast<char *>(to) + got, 0, size_t(amount - got));
        return SQLITE_IOERR_SHORT_READ;
    }

    // One that fails has written half of it.
    static int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
    {
        const int code = of(file).disk->fails(Operation::Write);
        if (code)
            amount /= 2;
        File &at = *of(file).at;
        if (at.bytes.size() < offset + amount)
            at.bytes.append(offset + amount - at.bytes.size(), '\0');
        std::memcpy(at.bytes.data() + offset, from, size_t(amount));
        ++at.writes;
        of(file).disk->note({.kind = DiskEvent::Kind::Write,
                             .file = at.number,
                             .offset = offset,
                             .bytes = {static_cast<const char *>(from), amount}});
        return code;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int code = of(file).disk->fails(Operation::Truncate))
            return code;
        File &at = *of(file).at;
        at.bytes.truncate(size);
        ++at.writes;
        of(file).disk->note({.kind = DiskEvent::Kind::Truncate, .file = at.number, .offset = size});
        return SQLITE_OK;
    }

    static int sync(sqlite3_file *file, int)
    {
        SimulatedDisk &disk = *of(file).disk;
        const int code = disk.fails(Operation::Sync);
        disk.note({.kind = code ? DiskEvent::Kind::FailedSync : DiskEvent::Kind::Sync, .file = of(file).at->number});
        if (code)
            return disk.m_fault.isConcealed ? SQLITE_OK : code;
        if (of(file).syncsFolder && disk.fails(Operation::SyncFolder) == SQLITE_OK)
            disk.note({.kind = DiskEvent::Kind::SyncFolder});
        of(file).syncsFolder = false;
        return SQLITE_OK;
    }

    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        *size = of(file).at->bytes.size();
        return SQLITE_OK;
    }

    static int lock(sqlite3_file *file, int level)
    {
        Handle &handle = of(file);
        File &at = *handle.at;
        if (const int code = handle.disk->fails(Operation::Lock))
            return code;
        if (level <= handle.level)
            return SQLITE_OK;
        const auto others = [&](const void *holder) { return holder && holder != file; };
        if (others(at.exclusive) || (level >= SQLITE_LOCK_RESERVED && others(at.reserved)))
            return SQLITE_BUSY;
        if (level == SQLITE_LOCK_SHARED)
            ++at.readers;
        if (level >= SQLITE_LOCK_RESERVED)
            at.reserved = file;
        if (level == SQLITE_LOCK_EXCLUSIVE && at.readers > 1)
            return SQLITE_BUSY;
        if (level == SQLITE_LOCK_EXCLUSIVE)
            at.exclusive = file;
        handle.level = level;
        return SQLITE_OK;
    }

    static int unlock(sqlite3_file *file, int level)
    {
        Handle &handle = of(file);
        File &at = *handle.at;
        if (level <= SQLITE_LOCK_SHARED && at.exclusive == file)
            at.exclusive = nullptr;
        if (level <= SQLITE_LOCK_SHARED && at.reserved == file)
            at.reserved = nullptr;
        if (level == SQLITE_LOCK_NONE && handle.level >= SQLITE_LOCK_SHARED)
            --at.readers;
        handle.level = std::min(handle.level, level);
        return SQLITE_OK;
    }

    static int checkReserved(sqlite3_file *file, int *result)
    {
        *result = of(file).at->reserved != nullptr;
        return SQLITE_OK;
    }

    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return 4096; }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }
    static int fullPathname(sqlite3_vfs *, const char *path, int size, char *out)
    {
        return qstrlen(path) < size_t(size) ? (qstrcpy(out, path), SQLITE_OK) : SQLITE_CANTOPEN;
    }
    static int randomness(sqlite3_vfs *, int size, char *out)
    {
        std::memset(out, 7, size_t(size));
        return size;
    }
    static int sleep(sqlite3_vfs *, int) { return 0; }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }
    static int currentTime(sqlite3_vfs *, sqlite3_int64 *time)
    {
        *time = 212'000'000'000'000;
        return SQLITE_OK;
    }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods SimulatedDisk::Calls::methods = {
    .iVersion = 1,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = size,
    .xLock = lock,
    .xUnlock = unlock,
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

SimulatedDisk::SimulatedDisk()
    : m_vfs(std::make_unique<sqlite3_vfs>())
{
    static int count = 0;
    Connection::configure();
    m_vfsName = "simulated-" + QByteArray::number(++count);
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = int(sizeof(Calls::Handle));
    m_vfs->mxPathname = 512;
    m_vfs->zName = m_vfsName.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = Calls::open;
    m_vfs->xDelete = Calls::remove;
    m_vfs->xAccess = Calls::access;
    m_vfs->xFullPathname = Calls::fullPathname;
    m_vfs->xRandomness = Calls::randomness;
    m_vfs->xSleep = Calls::sleep;
    m_vfs->xGetLastError = Calls::lastError;
    m_vfs->xCurrentTimeInt64 = Calls::currentTime;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimulatedDisk::~SimulatedDisk()
{
    Q_ASSERT(m_open == 0);
    sqlite3_vfs_unregister(m_vfs.get());
}

OpenOptions SimulatedDisk::options() const
{
    OpenOptions options;
    options.vfs = m_vfsName;
    options.disk = this;
    return options;
}

void SimulatedDisk::mount(const DiskImage &image)
{
    if (m_open != 0)
        qFatal("a file of the simulated disk is still open");
    m_files.clear();
    m_names.clear();
    m_links.clear();
    m_folders.clear();
    for (auto file = image.constBegin(); file != image.constEnd(); ++file)
        make(file.key()).bytes = *file;
    m_events.clear();
    m_counts = {};
    m_fault.at = 0;
    m_failed = false;
}

DiskImage SimulatedDisk::image() const
{
    DiskImage image;
    for (auto name = m_names.constBegin(); name != m_names.constEnd(); ++name)
        image.insert(name.key(), m_files.at(size_t(*name)).bytes);
    return image;
}

void SimulatedDisk::fail(const Fault &fault)
{
    m_fault = fault;
    m_until = fault.at;
    m_failed = false;
}

int SimulatedDisk::fails(Operation operation) const
{
    ++m_counts.at(size_t(operation));
    ++m_counts.at(size_t(Operation::Any));
    if (m_fault.at == 0 || (m_fault.operation != operation && m_fault.operation != Operation::Any))
        return SQLITE_OK;
    const bool now = --m_until == 0 || (m_until < 0 && m_fault.forEver);
    m_failed = m_failed || now;
    return now ? m_fault.code : SQLITE_OK;
}

int SimulatedDisk::writesTo(const QByteArray &path) const
{
    const File *file = find(path);
    return file ? file->writes : 0;
}

SimulatedDisk::File *SimulatedDisk::find(const QByteArray &path) const
{
    const auto name = m_names.constFind(path);
    return name == m_names.constEnd() ? nullptr : &m_files.at(size_t(*name));
}

SimulatedDisk::File &SimulatedDisk::make(const QByteArray &path) const
{
    const int number = int(m_files.size());
    m_names.insert(path, number);
    note({.kind = DiskEvent::Kind::Name, .file = number, .name = path});
    return m_files.emplace_back(File{.number = number});
}

void SimulatedDisk::rename(const QByteArray &from, const QByteArray &to) const
{
    const auto move = [&](QSet<QByteArray> &names) {
        if (names.remove(from))
            names.insert(to);
    };
    move(m_links);
    move(m_folders);
    if (!m_names.contains(from))
        return;
    m_names.insert(to, m_names.take(from));
    note({.kind = DiskEvent::Kind::Name, .file = m_names.value(to), .name = to, .oldName = from});
    note({.kind = DiskEvent::Kind::SyncFolder});
}

Result<QByteArray> SimulatedDisk::canonicalPath(const QString &path) const { return path.toUtf8(); }

Disk::Kind SimulatedDisk::kindOf(const QByteArray &path) const
{
    if (m_links.contains(path))
        return Kind::Link;
    if (m_folders.contains(path))
        return Kind::Other;
    return m_names.contains(path) ? Kind::File : Kind::Missing;
}

bool SimulatedDisk::isWritable(const QByteArray &) const { return true; }

Result<void> SimulatedDisk::createPrivate(const QByteArray &path) const
{
    if (kindOf(path) != Kind::Missing)
        return failure(ErrorKind::Invalid, QStringLiteral("It is there already."));
    if (fails(Operation::Open))
        return failure(ErrorKind::Io, QStringLiteral("It cannot be made."));
    make(path);
    return {};
}

Result<void> SimulatedDisk::publish(const QByteArray &temporary, const QByteArray &path) const
{
    if (kindOf(path) != Kind::Missing)
        return failure(ErrorKind::Invalid, QStringLiteral("It is there already."));
    return replace(temporary, path);
}

Result<void> SimulatedDisk::replace(const QByteArray &temporary, const QByteArray &path) const
{
    const File *file = find(temporary);
    if (!file || fails(Operation::Sync))
        return failure(ErrorKind::Io, QStringLiteral("It cannot be given its name."));
    note({.kind = DiskEvent::Kind::Sync, .file = file->number});
    rename(temporary, path);
    return {};
}

Result<void> SimulatedDisk::moveAside(const QByteArray &path, const QByteArray &to) const
{
    if (fails(Operation::SyncFolder))
        return failure(ErrorKind::Io, QStringLiteral("It cannot be renamed."));
    rename(path, to);
    return {};
}

Result<void> SimulatedDisk::makePrivateFolder(const QByteArray &path) const
{
    if (m_links.contains(path) || m_names.contains(path))
        return failure(ErrorKind::Invalid, QStringLiteral("It is there already, and no folder."));
    if (fails(Operation::Open))
        return failure(ErrorKind::Io, QStringLiteral("The folder cannot be made."));
    m_folders.insert(path);
    return {};
}

QByteArrayList SimulatedDisk::namesIn(const QByteArray &folder) const
{
    QByteArrayList names;
    for (const QByteArray &path : m_names.keys())
        if (path.startsWith(folder + '/'))
            names.append(path.mid(folder.size() + 1));
    return names;
}

void SimulatedDisk::remove(const QByteArray &path) const
{
    if (m_names.remove(path))
        note({.kind = DiskEvent::Kind::Name, .name = path});
}

} // namespace sidelight::test
