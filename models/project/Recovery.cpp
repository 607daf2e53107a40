// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Recovery.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/Trial.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QtEndian>
#include <optional>
#include <spdlog/spdlog.h>

namespace sidelight {

namespace {

constexpr auto journalMagic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

quint32 numberAt(const QByteArray &bytes, qsizetype offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); }

// What a journal's first bytes say of it, or nothing when SQLite had not begun with it or will not follow it.
struct JournalHeader {
    quint32 records = 0;   // 0xffffffff: as many as the journal has room for
    quint32 pagesThen = 0; // how many pages the project's file had
    qint64 sectorSize = 0, pageSize = 0;
    [[nodiscard]] qint64 recordSize() const { return pageSize + 8; }
};

std::optional<JournalHeader> headerOf(const VfsFile &journal)
{
    constexpr qint64 leastSector = 32, leastPage = 512, most = 65'536; // as SQLite has them
    const QByteArray bytes = journal.read(0, 28);
    if (bytes.size() < 28 || !bytes.startsWith(journalMagic))
        return std::nullopt;
    const JournalHeader header{numberAt(bytes, 8), numberAt(bytes, 16), numberAt(bytes, 20), numberAt(bytes, 24)};
    const auto fits = [](qint64 size, qint64 least) { return size >= least && size <= most && (size & (size - 1)) == 0; };
    return fits(header.sectorSize, leastSector) && fits(header.pageSize, leastPage) ? std::optional(header) : std::nullopt;
}

// A transaction counts the file's change counter up by one, so a journal that would set it back by more belongs to an older
// state; and the schema cookie by the few changes that a conversion makes, so one that would set it elsewhere belongs to
// another file, see mark() in Opening. Such a journal can lead to a state that is whole, but lacks edits that were saved.
bool isStale(const VfsFile &file, const VfsFile &journal)
{
    constexpr int counterAt = 24, cookieAt = 40, most = 1024; // page 1 is among the first that a transaction changes
    constexpr quint32 mostSchemaChanges = 1000;
    const auto header = headerOf(journal);
    const QByteArray first = file.read(0, 100);
    if (!header || first.size() < 100)
        return false;
    qint64 at = header->sectorSize;
    for (int i = 0; i < most; ++i, at += header->recordSize()) {
        const QByteArray start = journal.read(at, 4 + 100);
        if (start.size() < 104 || numberAt(start, 0) == 0)
            return false;
        if (numberAt(start, 0) == 1)
            return numberAt(first, counterAt) - numberAt(start, 4 + counterAt) > 1 ||
                   numberAt(first, cookieAt) - numberAt(start, 4 + cookieAt) > mostSchemaChanges;
    }
    return false;
}

// A journal that ends before the records that it was closed with can't put everything back.
bool isCutOff(const VfsFile &journal)
{
    const auto header = headerOf(journal);
    return header && header->records != 0xffffffff &&
           journal.size() < header->sectorSize + qint64(header->records) * header->recordSize();
}

// Only a journal of a whole file can make another project of this one; a part of one leaves a mixture, which is found.
bool holdsAllPages(const VfsFile &journal)
{
    const auto header = headerOf(journal);
    return header && journal.size() >= qint64(header->pagesThen) * header->pageSize;
}

// Nothing when the file is half written, as one with a journal may be.
Id idWithoutJournal(const QByteArray &path, const QByteArray &vfs)
{
    const ScratchVfs scratch(vfs, ScratchVfs::Journal::Hidden);
    try {
        Connection connection(path, Connection::Access::ReadWrite, scratch.name());
        SQLite::Statement query(connection.database(), "SELECT id FROM project");
        return query.executeStep() ? Id{query.getColumn(0).getInt64()} : Id{};
    } catch (const SQLite::Exception &) {
        return {};
    }
}

void setAside(const QByteArray &path, const Disk &disk, const char *ending)
{
    spdlog::warn("a file beside the project that is not the project's is set aside");
    for (int number = 1;; ++number) {
        const QByteArray name = path + ".recovery-" + QByteArray::number(number) + ending;
        if (disk.kindOf(name) != Disk::Kind::Missing)
            continue;
        if (const Result<void> moved = disk.moveAside(path + ending, name); !moved)
            throw Refusal{moved.error()};
        return;
    }
}

} // namespace

void recover(const QByteArray &path, const Disk &disk, const QByteArray &vfs, const Schema &schema)
{
    if (disk.kindOf(path + "-wal") != Disk::Kind::Missing)
        setAside(path, disk, "-wal"); // we never leave one, but a tool that opens the project would follow it
    const QByteArray journal = path + "-journal";
    const Disk::Kind kind = disk.kindOf(journal);
    if (kind == Disk::Kind::Missing)
        return;
    if (kind != Disk::Kind::File)
        return setAside(path, disk, "-journal");
    bool isOurs = false, holdsAll = false;
    {
        const VfsFile left(journal, VfsFile::Access::Read, vfs);
        if (left.size() == 0)
            return; // SQLite has not begun with it
        holdsAll = holdsAllPages(left);
        isOurs = !isCutOff(left) && !isStale(VfsFile(path, VfsFile::Access::Read, vfs), left);
    }
    if (isOurs) {
        const Trial together = tryOut(path, vfs, schema, ScratchVfs::Journal::Seen);
        const Id alone = together.isSound() && holdsAll ? idWithoutJournal(path, vfs) : Id{};
        if (together.isSound() && (!alone.isValid() || alone == together.project)) {
            spdlog::info("an unfinished change is rolled back");
            return;
        }
    }
    if (!tryOut(path, vfs, schema, ScratchVfs::Journal::Hidden, History::Replayed).isSound())
        refuse(ErrorKind::Damaged,
               tr("The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the "
                  "one beside it that ends in “-journal” to a safe place, and open a backup."));
    setAside(path, disk, "-journal");
}

} // namespace sidelight
