// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Snapshots.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/Guarded.h"
#include "models/project/Header.h"
#include "models/project/Journal.h"
#include "models/project/Opening.h"
#include "models/project/Rows.h"
#include "models/project/Trial.h"
#include "models/project/VfsFile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTimeZone>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int base = 36; // of the project's number in a snapshot's name
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString tr(const char *text) { return translatedIn({"sidelight", "sidelight::SnapshotTaking", "sidelight::Snapshots"}, text); }

QByteArray markOf(Id project) { return QByteArray::number(project.value, base); }

QByteArray nameOf(int number, qint64 at, Id project)
{
    return "snapshot-" + QByteArray::number(number).rightJustified(6, '0') + '-' +
           QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(timeFormat).toLatin1() + '-' + markOf(project) +
           ".sidelight";
}

QByteArray temporaryStart(Id project) { return ".snapshot-" + markOf(project) + ".tmp-"; }

// What kept a snapshot from being taken, as seen by somebody who did not ask for one.
Error notTaken(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Full:
        return {error.kind,
                tr("There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or "
                   "keep snapshots somewhere else."),
                error.detail};
    case ErrorKind::Damaged:
        return {error.kind,
                tr("No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. "
                   "Verify the project."),
                error.detail};
    case ErrorKind::Io:
    case ErrorKind::ReadOnly:
        return {error.kind,
                tr("No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check "
                   "the disk, or keep snapshots somewhere else."),
                error.detail};
    default:
        return error;
    }
}

// A word as any of the encodings writes it in which a page of the web may have been kept.
QByteArrayList spellings(const QString &word)
{
    QByteArrayList all{word.toUtf8(), word.toLatin1()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        all.append(QStringEncoder(encoding).encode(word));
    return all;
}

// Looks for words in one run of bytes after another.
class WordSearch {
public:
    explicit WordSearch(const QStringList &words)
    {
        for (const QString &word : words)
            if (!word.isEmpty())
                m_wanted.append({word, spellings(word)});
    }

    void look(const QByteArray &bytes)
    {
        for (auto word = m_wanted.begin(); word != m_wanted.end();) {
            if (std::ranges::any_of(word->second, [&](const QByteArray &each) { return bytes.contains(each); })) {
                m_found.append(word->first);
                word = m_wanted.erase(word);
            } else {
                ++word;
            }
        }
    }

    [[nodiscard]] qsizetype longest() const
    {
        qsizetype longest = 0;
        for (const auto &word : m_wanted)
            for (const QByteArray &each : word.second)
                longest = std::max(longest, each.size());
        return longest;
    }
    [[nodiscard]] bool isDone() const { return m_wanted.isEmpty(); }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    QList<std::pair<QString, QByteArrayList>> m_wanted;
    QStringList m_found;
};

QByteArray blobIn(const SQLite::Column &column) { return {static_cast<const char *>(column.getBlob()), column.getBytes()}; }

void searchTable(SQLite::Database &database, const std::string &table, WordSearch &search)
{
    SQLite::Statement query(database, "SELECT * FROM \"" + table + '"');
    while (!search.isDone() && query.executeStep())
        for (int i = 0; i < query.getColumnCount(); ++i)
            if (const SQLite::Column column = query.getColumn(i); column.isText() || column.isBlob())
                search.look(blobIn(column));
}

// What is stored in parts is put together first; the rest is looked at value by value.
void searchRows(SQLite::Database &database, WordSearch &search)
{
    QList<std::string> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (names.executeStep())
        tables.append(names.getColumn(0).getString());
    for (const std::string &table : std::as_const(tables))
        if (table != "content" && table != "content_part" && table != "journal_part")
            searchTable(database, table, search);
    SQLite::Statement hashes(database, "SELECT sha256 FROM content");
    while (!search.isDone() && hashes.executeStep())
        search.look(content::get(database, ContentHash(blobIn(hashes.getColumn(0)))));
    const Journal journal(database);
    const QList<JournalEntry> entries = journal.entries();
    for (const JournalEntry &entry : entries)
        if (!search.isDone())
            search.look(journal.changeset(entry.id));
}

void searchBytes(const VfsFile &file, WordSearch &search)
{
    constexpr int piece = 4 * 1024 * 1024;
    const qint64 size = file.size();
    QByteArray tail;
    for (qint64 at = 0; at < size && !search.isDone(); at += piece) {
        const QByteArray bytes = tail + file.read(at, piece);
        search.look(bytes);
        tail = bytes.last(std::min(bytes.size(), std::max<qsizetype>(0, search.longest() - 1)));
    }
}

} // namespace

QString Snapshots::folderFor(const QString &projectPath, const QString &parent)
{
    const QFileInfo project(projectPath);
    return (parent.isEmpty() ? project.absolutePath() : parent) + u'/' + project.completeBaseName() +
           QStringLiteral(".sidelight-snapshots");
}

Snapshots::Snapshots(const QString &folder, Id project, const OpenOptions &options)
    : m_folder(folder)
    , m_project(project)
    , m_options(options)
{
    m_options.readOnly = false;
    if (m_options.vfs == Connection::memoryVfs || m_options.vfs == Connection::locklessVfs)
        m_options.vfs = Connection::defaultVfs;
}

QList<Snapshot> Snapshots::named() const
{
    static const QRegularExpression form(QStringLiteral("^snapshot-(\\d{6,9})-(\\d{8}T\\d{6}Z)-([0-9a-z]{1,13})\\.sidelight$"));
    const Result<QByteArray> folder = m_options.disk->canonicalPath(m_folder);
    QList<Snapshot> all;
    if (!folder)
        return all;
    const QByteArrayList names = m_options.disk->namesIn(*folder);
    for (const QByteArray &name : names) {
        const QRegularExpressionMatch match = form.match(QFile::decodeName(name));
        if (!match.hasMatch() || (m_project.isValid() && match.captured(3).toLatin1() != markOf(m_project)))
            continue;
        QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
        at.setTimeZone(QTimeZone::UTC);
        all.append({.path = QFile::decodeName(*folder + '/' + name),
                    .number = match.captured(1).toInt(),
                    .at = at.isValid() ? at.toMSecsSinceEpoch() : 0,
                    .size = 0,
                    .journalEnd = {}});
    }
    std::ranges::sort(all, std::greater(), [](const Snapshot &each) { return std::pair(each.number, each.path); });
    return all;
}

QList<Snapshot> Snapshots::list() const
{
    QList<Snapshot> all = named();
    for (Snapshot &each : all)
        look(each);
    return all;
}

void Snapshots::look(Snapshot &snapshot) const
{
    const QByteArray path = QFile::encodeName(snapshot.path);
    const Result<void> read = guarded([&] {
        if (m_options.disk->kindOf(path) != Disk::Kind::File)
            return;
        snapshot.size = VfsFile(path, VfsFile::Access::Read, m_options.vfs).size();
        const ScratchVfs scratch(m_options.vfs, ScratchVfs::Journal::Hidden);
        Connection connection(path, Connection::Access::ReadWrite, scratch.name());
        snapshot.journalEnd = Journal(connection.database()).end();
    });
    if (!read)
        snapshot.journalEnd.clear();
}

Result<SnapshotContents> Snapshots::read(const QString &path) const
{
    const QByteArray where = QFile::encodeName(path);
    if (const Result<Header> header = readHeader(where, *m_options.disk, m_options.vfs); !header) {
        if (header.error().kind == ErrorKind::Io || header.error().kind == ErrorKind::NotFound)
            return std::unexpected(header.error());
        return SnapshotContents{.findings = {header.error().message}, .library = {}};
    }
    return guarded([&] {
        SnapshotContents contents;
        const auto look = [&](SQLite::Database &database) { contents.library.load(Reader(database)); };
        contents.findings =
            tryOut(where, m_options.vfs, *m_options.schema, ScratchVfs::Journal::Hidden, History::Chained, look).findings;
        return contents;
    });
}

Result<QStringList> Snapshots::wordsIn(const QString &path, const QStringList &words) const
{
    const QByteArray where = QFile::encodeName(path);
    return guarded([&] {
        WordSearch search(words);
        searchBytes(VfsFile(where, VfsFile::Access::Read, m_options.vfs), search);
        const ScratchVfs scratch(m_options.vfs, ScratchVfs::Journal::Hidden);
        Connection connection(where, Connection::Access::ReadWrite, scratch.name());
        searchRows(connection.database(), search);
        return search.found();
    });
}

Result<void> Snapshots::remove(const QString &path) const
{
    const QList<Snapshot> all = named();
    const auto ours = std::ranges::find(all, path, &Snapshot::path);
    if (ours == all.end())
        return failure(ErrorKind::NotFound, tr("The snapshot is no longer there."));
    const QByteArray where = QFile::encodeName(path);
    m_options.disk->remove(where);
    if (m_options.disk->kindOf(where) != Disk::Kind::Missing)
        return failure(ErrorKind::Io, tr("The snapshot could not be removed. Check whether its folder may be written."));
    return {};
}

Result<void> Snapshots::restore(const QString &path, const QString &to) const
{
    const QByteArray where = QFile::encodeName(path);
    const Result<QByteArray> target = m_options.disk->canonicalPath(to);
    if (!target)
        return std::unexpected(target.error());
    const Result<Header> header = readHeader(where, *m_options.disk, m_options.vfs);
    if (!header)
        return std::unexpected(header.error());
    Result<void> done = guarded([&] {
        const ScratchVfs scratch(m_options.vfs, ScratchVfs::Journal::Hidden);
        Connection from(where, Connection::Access::ReadWrite, scratch.name());
        copyProject(from, *target, m_options, Layout::Taken);
    });
    if (!done && done.error().kind == ErrorKind::Damaged)
        done.error().message = tr("The snapshot is damaged, so nothing was restored from it. Choose another one.");
    return done;
}

bool Snapshots::isNeeded(const ProjectFile &file) const
{
    if (file.isReadOnly())
        return false;
    QList<Snapshot> all = named();
    for (Snapshot &each : all) {
        look(each);
        if (each.isReadable())
            return each.journalEnd != file.journalEnd();
    }
    return file.journalEnd() != QByteArray(32, '\0');
}

Result<Snapshot> Snapshots::take(ProjectFile &file, qint64 at) const
{
    const auto taking = SnapshotTaking::begin(file, *this, at);
    if (!taking)
        return std::unexpected(taking.error());
    for (Result<bool> done = false; !done || !*done;)
        if (done = (*taking)->step(file); !done)
            return std::unexpected(done.error());
    return (*taking)->finish();
}

// Of all that may go, the one whose absence widens a gap least, measured by the age that the gap has.
QList<int> Snapshots::surplus(QList<int> numbers, int most)
{
    constexpr int youngest = 3;
    QList<int> gone;
    while (numbers.size() > std::max(most, youngest + 1)) {
        const auto widening = [&](qsizetype i) {
            return double(numbers.at(i + 1) - numbers.at(i - 1)) / (numbers.last() - numbers.at(i - 1));
        };
        qsizetype least = 1;
        for (qsizetype i = 2; i < numbers.size() - youngest; ++i)
            if (widening(i) < widening(least))
                least = i;
        gone.append(numbers.takeAt(least));
    }
    return gone;
}

void Snapshots::thinOut() const
{
    const QList<Snapshot> all = named();
    QList<int> numbers;
    for (const Snapshot &each : all)
        numbers.prepend(each.number);
    const QList<int> gone = surplus(numbers);
    for (const Snapshot &each : all)
        if (gone.contains(each.number))
            m_options.disk->remove(QFile::encodeName(each.path));
}

SnapshotTaking::SnapshotTaking(Snapshots snapshots, qint64 at, QByteArray temporary)
    : m_snapshots(std::move(snapshots))
    , m_at(at)
    , m_temporary(std::move(temporary))
{
}

SnapshotTaking::~SnapshotTaking()
{
    if (m_temporary.isEmpty())
        return;
    m_snapshots.m_options.disk->remove(m_temporary);
    m_snapshots.m_options.disk->remove(m_temporary + "-journal");
}

Result<std::unique_ptr<SnapshotTaking>> SnapshotTaking::begin(ProjectFile &file, const Snapshots &snapshots, qint64 at)
{
    const Disk &disk = *snapshots.m_options.disk;
    const auto refused = [](const Error &error) { return std::unexpected(notTaken(error)); };
    if (file.isReadOnly())
        return failure(ErrorKind::ReadOnly, tr("No snapshots are taken of a project that is open for reading only."));
    const Result<QByteArray> folder = disk.canonicalPath(snapshots.m_folder);
    if (!folder)
        return std::unexpected(folder.error());
    if (const Result<void> made = disk.makePrivateFolder(*folder); !made)
        return std::unexpected(made.error());
    const QByteArray start = temporaryStart(snapshots.m_project);
    const QByteArrayList names = disk.namesIn(*folder);
    for (const QByteArray &name : names)
        if (name.startsWith(start))
            disk.remove(*folder + '/' + name);
    // A snapshot must not take the room that edits need.
    constexpr qint64 leftForEdits = 4 * 1024 * 1024;
    const auto project = disk.identityOf(QFile::encodeName(file.path()));
    const auto room = disk.freeSpace(*folder);
    if (project && room && *room < project->size + project->size / 4 + leftForEdits)
        return refused({ErrorKind::Full, {}, QStringLiteral("no room for a snapshot")});
    const QByteArray temporary = *folder + '/' + start + QByteArray::number(QRandomGenerator::system()->generate64(), base);
    if (const Result<void> made = disk.createPrivate(temporary); !made)
        return refused(made.error());
    std::unique_ptr<SnapshotTaking> taking(new SnapshotTaking(snapshots, at, temporary));
    if (const Result<void> begun = file.beginCopy(temporary); !begun)
        return refused(begun.error());
    return taking;
}

Result<bool> SnapshotTaking::step(ProjectFile &file) { return file.stepCopy().transform_error(notTaken); }

Result<Snapshot> SnapshotTaking::finish()
{
    const QList<Snapshot> before = m_snapshots.named();
    const int number = before.isEmpty() ? 1 : before.constFirst().number + 1;
    const QByteArray path = m_temporary.left(m_temporary.lastIndexOf('/') + 1) + nameOf(number, m_at, m_snapshots.m_project);
    if (const Result<void> done = guarded([&] { publishSteppedCopy(m_temporary, path, m_snapshots.m_options); }); !done)
        return std::unexpected(notTaken(done.error()));
    m_temporary.clear();
    m_snapshots.thinOut();
    Snapshot taken{.path = QFile::decodeName(path), .number = number, .at = m_at, .size = 0, .journalEnd = {}};
    m_snapshots.look(taken);
    return taken;
}

} // namespace sidelight
