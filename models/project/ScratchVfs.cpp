// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ScratchVfs.h"

#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QHash>
#include <atomic>
#include <cstring>
#include <map>
#include <sqlite3.h>

namespace sidelight {

namespace {

constexpr qint64 blockSize = 4096;

// An error of the real files, as SQLite's code; Refusal is the only exception that VfsFile throws.
template <class Work> int guarded(int failed, Work work)
{
    try {
        return work();
    } catch (const Refusal &) {
        return failed;
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

} // namespace

// A file as it would be: blocks that were written, over the real file's bytes.
struct ScratchVfs::Overlay {
    std::unique_ptr<VfsFile> real;
    qint64 realSize = 0, size = 0; // how much of the real file still shows; how long the file is now
    QHash<qint64, QByteArray> blocks;
    bool exists = false;

    QByteArray blockAt(qint64 number) const
    {
        if (const auto written = blocks.constFind(number); written != blocks.constEnd())
            return *written;
        QByteArray block;
        if (const qint64 from = number * blockSize; from < realSize)
            block = real->read(from, int(std::min(blockSize, realSize - from)));
        return block.append(blockSize - block.size(), '\0');
    }

    void write(const char *from, qint64 amount, qint64 offset)
    {
        size = std::max(size, offset + amount);
        while (amount > 0) {
            const qint64 number = offset / blockSize, inside = offset % blockSize, part = std::min(amount, blockSize - inside);
            QByteArray block = blockAt(number);
            std::memcpy(block.data() + inside, from, size_t(part));
            blocks.insert(number, block);
            from += part;
            offset += part;
            amount -= part;
        }
    }

    void truncate(qint64 to)
    {
        const qint64 last = to / blockSize;
        if (to % blockSize != 0) {
            QByteArray block = blockAt(last);
            std::memset(block.data() + to % blockSize, 0, size_t(blockSize - to % blockSize));
            blocks.insert(last, block);
        }
        blocks.removeIf([&](const auto &each) { return each.key() * blockSize >= to; });
        realSize = std::min(realSize, to);
        size = to;
    }
};

struct ScratchVfs::Private {
    QByteArray name;
    Journal journal = Journal::Seen;
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs vfs{};
    std::map<QByteArray, Overlay> files; // by path; references into it stay valid

    // The file of that name, with what it really holds when it is asked for first.
    Overlay &at(const char *path)
    {
        const auto [place, isNew] = files.try_emplace(path);
        Overlay &overlay = place->second;
        int there = 0;
        const bool hidden = journal == Journal::Hidden && QByteArrayView(path).endsWith("-journal");
        if (isNew && !hidden && base->xAccess(base, path, SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there) {
            overlay.real = std::make_unique<VfsFile>(path, VfsFile::Access::Read, base->zName);
            overlay.realSize = overlay.size = overlay.real->size();
            overlay.exists = true;
        }
        return overlay;
    }
};

// The functions that SQLite calls.
struct ScratchVfs::Calls {
    struct Handle {
        sqlite3_file file;
        Private *vfs;
        Overlay *overlay;
    };
    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }
    static Overlay &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file)->overlay; }

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
    {
        file->pMethods = nullptr;
        return guarded(SQLITE_CANTOPEN, [&] {
            Overlay &overlay = of(vfs)->at(path);
            if (!overlay.exists && !(flags & SQLITE_OPEN_CREATE))
                return SQLITE_CANTOPEN;
            overlay.exists = true;
            *reinterpret_cast<Handle *>(file) = {{&methods}, of(vfs), &overlay};
            if (outFlags)
                *outFlags = flags;
            return SQLITE_OK;
        });
    }

    static int remove(sqlite3_vfs *vfs, const char *path, int)
    {
        return guarded(SQLITE_IOERR_DELETE, [&] {
            of(vfs)->at(path) = {};
            return SQLITE_OK;
        });
    }

    static int access(sqlite3_vfs *vfs, const char *path, int, int *result)
    {
        return guarded(SQLITE_IOERR_ACCESS, [&] {
            const Overlay &overlay = of(vfs)->at(path);
            *result = overlay.exists && overlay.size > 0;
            return SQLITE_OK;
        });
    }

    static int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
    {
        return guarded(SQLITE_IOERR_READ, [&] {
            const Overlay &overlay = of(file);
            auto *target = static_cast<char *>(to);
            const qint64 end = std::min<qint64>(offset + amount, overlay.size);
            for (qint64 at = offset; at < end;) {
                const qint64 inside = at % blockSize, part = std::min(end - at, blockSize - inside);
                std::memcpy(target + (at - offset), overlay.blockAt(at / blockSize).constData() + inside, size_t(part));
                at += part;
            }
            if (end - offset >= amount)
                return SQLITE_OK;
            const qint64 got = std::max<qint64>(0, end - offset);
            std::memset(target + got, 0, size_t(amount - got));
            return SQLITE_IOERR_SHORT_READ;
        });
    }

    static int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
    {
        return guarded(SQLITE_IOERR_WRITE, [&] {
            of(file).write(static_cast<const char *>(from), amount, offset);
            return SQLITE_OK;
        });
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return guarded(SQLITE_IOERR_TRUNCATE, [&] {
            of(file).truncate(size);
            return SQLITE_OK;
        });
    }

    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        *size = of(file).size;
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
    static int sectorSize(sqlite3_file *) { return int(blockSize); }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods ScratchVfs::Calls::methods = {
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

ScratchVfs::ScratchVfs(const QByteArray &base, Journal journal)
    : d(std::make_unique<Private>())
{
    static std::atomic<int> count = 0;
    d->name = "scratch-" + QByteArray::number(++count);
    d->journal = journal;
    d->base = sqlite3_vfs_find(base.constData());
    Q_ASSERT(d->base);
    d->vfs = *d->base; // time, randomness and names are the base's
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = int(sizeof(Calls::Handle));
    d->vfs.pNext = nullptr;
    d->vfs.zName = d->name.constData();
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = Calls::open;
    d->vfs.xDelete = Calls::remove;
    d->vfs.xAccess = Calls::access;
    sqlite3_vfs_register(&d->vfs, 0);
}

ScratchVfs::~ScratchVfs() { sqlite3_vfs_unregister(&d->vfs); }

const QByteArray &ScratchVfs::name() const { return d->name; }

} // namespace sidelight
