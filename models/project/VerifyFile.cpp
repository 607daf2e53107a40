// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/VerifyFile.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/FindingText.h"
#include "models/project/Guarded.h"
#include "models/project/Header.h"
#include "models/project/Migration.h"
#include "models/project/ScratchVfs.h"
#include "models/project/Verify.h"
#include "models/project/VfsFile.h"

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

// Keeps other programs from writing for as long as it lives; nothing where the file may only be read or cannot be locked.
std::unique_ptr<VfsFile> locked(const QByteArray &path, const OpenOptions &options)
{
    if (!options.disk->isWritable(path))
        return nullptr;
    auto file = std::make_unique<VfsFile>(path, VfsFile::Access::Lock, options.vfs);
    return file->lock() ? std::move(file) : nullptr;
}

// False: damage was met. What it is, the check itself says better.
template <class Work> bool isReadable(Work work)
{
    const auto isDamage = [](ErrorKind kind) {
        return kind == ErrorKind::Damaged || kind == ErrorKind::Foreign || kind == ErrorKind::Internal;
    };
    try {
        work();
        return true;
    } catch (const Refusal &refusal) {
        if (!isDamage(refusal.error.kind))
            throw;
    } catch (const SQLite::Exception &exception) {
        if (!isDamage(errorOf(exception).kind))
            throw;
    }
    return false;
}

Verification checkIn(ScratchVfs::Journal journal, const QByteArray &path, const OpenOptions &options, const VerifyWatch &watch)
{
    const ScratchVfs scratch(options.vfs, journal);
    std::optional<Connection> connection;
    Verification found;
    if (!isReadable([&] { connection.emplace(path, Connection::Access::ReadWrite, scratch.name()); })) {
        found.findings.append(finding::ofUnreadable());
        return found;
    }
    [[maybe_unused]] const bool isCurrent = isReadable([&] { migrate(connection->database(), *options.schema, 0); });
    return checkProject(connection->database(), *options.schema, History::Replayed, watch);
}

// A journal that lies beside the file is followed if that leads to a sound project, as opening would do.
Verification checkClosed(const QByteArray &path, const OpenOptions &options, const VerifyWatch &watch)
{
    const bool hasJournal = options.disk->kindOf(path + "-journal") == Disk::Kind::File;
    Verification found = checkIn(ScratchVfs::Journal::Seen, path, options, watch);
    if (!hasJournal)
        return found;
    if (!found.isSound()) {
        Verification alone = checkIn(ScratchVfs::Journal::Hidden, path, options, watch);
        if (alone.isSound())
            found = alone;
    }
    found.remarks.prepend(tr("The project was not closed properly: an unfinished change lies beside it, in the file that ends in "
                             "“-journal”. Opening the project sets that right."));
    return found;
}

} // namespace

Result<Verification> verifyFile(const QString &path, const VerifyWatch &watch, const OpenOptions &options)
{
    const Result<QByteArray> where = options.disk->canonicalPath(path);
    if (!where)
        return std::unexpected(where.error());
    const Result<Header> header = guarded([&] {
                                      return readHeader(*where, *options.disk, options.vfs);
                                  }).and_then([](const Result<Header> &read) { return read; });
    if (!header)
        return std::unexpected(header.error());
    if (header->version > options.schema->version())
        return failure(ErrorKind::Newer, newerMessage(*where, header->version, options.schema->version()));
    if (header->isInWal)
        return failure(ErrorKind::Foreign, tr("A database tool left the project in another mode. Open it, which sets that right, "
                                              "and verify it then."));
    return guarded([&] {
        const auto lock = locked(*where, options);
        return checkClosed(*where, options, watch);
    });
}

} // namespace sidelight
