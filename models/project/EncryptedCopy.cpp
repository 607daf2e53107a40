// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/EncryptedCopy.h"

#include "models/project/Connection.h"
#include "models/project/NewFile.h"
#include "models/project/Opening.h"
#include "models/project/ScratchVfs.h"
#include "models/project/Transaction.h"
#include "models/project/Verify.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace sidelight {

namespace {

using ReadBytes = std::function<QByteArray(qint64 offset, int most)>;

// Reads back what was written: whether the disk has it, and a passphrase will open it.
void check(const QByteArray &path, const QByteArray &vfs, QByteArrayView head, qint64 size, const encryption::Lock &lock)
{
    const VfsFile file(path, VfsFile::Access::Read, vfs);
    encryption::Unsealer unsealer(lock, head);
    Secret chunk(encryption::chunkSize);
    bool isRight = unsealer.fits() && file.read(0, encryption::headSize) == head;
    for (qint64 at = 0, offset = encryption::headSize; isRight && at < size; at += encryption::chunkSize) {
        const int part = int(std::min<qint64>(encryption::chunkSize, size - at)) + encryption::longer;
        isRight = unsealer.unseal(file.read(offset, part), chunk.data(), at + encryption::chunkSize >= size);
        offset += part;
    }
    if (!isRight)
        refuse(ErrorKind::Io,
               QCoreApplication::translate("EncryptedCopy", "The encrypted copy could not be read back as it was "
                                                            "written and was removed. Check the disk and try again."));
}

void write(const ReadBytes &read, qint64 size, const QByteArray &path, const OpenOptions &options, const encryption::Lock &lock)
{
    NewFile file(path, *options.disk);
    encryption::Sealer sealer(lock);
    file.write(sealer.head());
    for (qint64 at = 0; at < size; at += encryption::chunkSize) {
        const QByteArray bytes = read(at, int(std::min<qint64>(encryption::chunkSize, size - at)));
        if (bytes.isEmpty())
            refuseDamaged();
        file.write(sealer.seal(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()),
                               at + encryption::chunkSize >= size));
    }
    file.close();
    check(file.path(), options.vfs == Connection::memoryVfs ? QByteArray(Connection::defaultVfs) : options.vfs, sealer.head(), size,
          lock);
    file.publish();
}

// A project that is in memory already stands there in one piece.
void encryptFromMemory(Connection &from, const QByteArray &path, const OpenOptions &options, const encryption::Lock &lock)
{
    sqlite3_int64 size = 0;
    const auto *const bytes =
        reinterpret_cast<const char *>(sqlite3_serialize(from.database().getHandle(), "main", &size, SQLITE_SERIALIZE_NOCOPY));
    if (!bytes || size <= 0)
        refuse(ErrorKind::Internal, QCoreApplication::translate("EncryptedCopy", "The project in memory could not be read. Save a "
                                                                                 "copy of it and encrypt that."));
    write([bytes](qint64 offset, int most) { return QByteArray::fromRawData(bytes + offset, most); }, size, path, options, lock);
}

} // namespace

void encryptProject(Connection &from, const FilePlace &fromPlace, const QByteArray &path, const OpenOptions &options,
                    const encryption::Lock &lock)
{
    if (fromPlace.vfs == Connection::memoryVfs)
        return encryptFromMemory(from, path, options, lock);
    const ScratchVfs scratch(fromPlace.vfs, ScratchVfs::Journal::Hidden);
    Connection copy(fromPlace.path, Connection::Access::ReadWrite, scratch.name());
    prepareCopy(copy, Layout::Left);
    if (const QStringList findings = verifyProject(copy.database(), *options.schema, History::Chained); !findings.isEmpty())
        refuse(ErrorKind::Damaged, findings.constFirst());
    const VfsFile file(fromPlace.path, VfsFile::Access::Read, scratch.name());
    write([&](qint64 offset, int most) { return file.read(offset, most); }, file.size(), path, options, lock);
}

} // namespace sidelight
