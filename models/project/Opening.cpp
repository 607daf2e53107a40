// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Opening.h"

#include "models/base/Id.h"
#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/Header.h"
#include "models/project/Migration.h"
#include "models/project/Recovery.h"
#include "models/project/Strangers.h"
#include "models/project/Transaction.h"
#include "models/project/Trial.h"
#include "models/project/Verify.h"
#include "models/project/VfsFile.h"
#include "models/project/WalConversion.h"
#include "models/project/Writer.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

void orRefuse(const Result<void> &done)
{
    if (!done)
        throw Refusal{done.error()};
}

// A number on the file's first page by which Recovery knows the file's own journals: SQLite's schema cookie, which counts up
// from anywhere. A copy gets one of its own.
void mark(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); // else SQLite ignores it
    database.exec("PRAGMA schema_version = " + std::to_string(QRandomGenerator::system()->bounded(1 << 16, 1 << 30)));
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

// Is the file whole? Of a large one the answer comes later, from a connection and a thread of its own; it is opened by then,
// since closing any other descriptor of a file would drop its lock.
std::future<QStringList> examine(Connection &connection, const QByteArray &path, const OpenOptions &options)
{
    const bool isCurrent = versionOf(connection.database()) == options.schema->version();
    const auto identity = options.vfs == Connection::memoryVfs ? std::nullopt : options.disk->identityOf(path);
    if (isCurrent && identity && identity->size >= options.checkedBesideFrom)
        return std::async(std::launch::async,
                          [beside = std::make_unique<Connection>(path, Connection::Access::ReadOnly, options.vfs)] {
                              return checkPages(beside->database(), PageCheck::Quick, 1);
                          });
    if (!checkPages(connection.database(), PageCheck::Quick, 1).isEmpty())
        refuseDamaged();
    return {};
}

// A newer file may be read when it looks so, and says that we can.
void refuseUnlessWithin(SQLite::Database &database, const QByteArray &path, const Schema &schema)
{
    if (!schema.isWithin(database))
        refuse(ErrorKind::Newer, newerMessage(path, versionOf(database), schema.version()));
}

void refuseUnlessReadable(SQLite::Database &database, const QByteArray &path, const Schema &schema)
{
    SQLite::Statement query(database, "SELECT min_reader FROM project");
    if (!query.executeStep() || query.getColumn(0).getInt64() > schema.version())
        refuse(ErrorKind::Newer, newerMessage(path, versionOf(database), schema.version()));
}

QByteArray namedLike(const QByteArray &path, int version, const Disk &disk)
{
    const QByteArray ending = path.endsWith(".sidelight") ? ".sidelight" : "";
    const QByteArray start = path.chopped(ending.size()) + ".format-" + QByteArray::number(version);
    QByteArray name = start + ending;
    for (int number = 2; disk.kindOf(name) != Disk::Kind::Missing; ++number)
        name = start + '-' + QByteArray::number(number) + ending;
    return name;
}

void convert(Connection &connection, const QByteArray &path, const OpenOptions &options)
{
    const int version = versionOf(connection.database());
    if (version == options.schema->version())
        return;
    if (options.readOnly)
        refuse(ErrorKind::ReadOnly,
               tr("The project was made by an older version of Sidelight and must be converted, but it may only "
                  "be read here. Copy it to where you may write and open the copy."));
    copyProject(connection, namedLike(path, version, *options.disk), options, Layout::Taken);
    migrate(connection.database(), *options.schema, QDateTime::currentMSecsSinceEpoch());
}

QByteArray vfsOfCopies(const OpenOptions &options)
{
    return options.vfs == Connection::memoryVfs ? QByteArray(Connection::defaultVfs) : options.vfs;
}

void refuseUnsound(const QByteArray &copy, const OpenOptions &options, const VerifyWatch &watch = {})
{
    const Trial trial =
        tryOut(copy, vfsOfCopies(options), *options.schema, ScratchVfs::Journal::Hidden, History::Chained, {}, watch);
    if (!trial.isSound())
        refuse(ErrorKind::Damaged, tr("The copy did not pass its check and was removed. %1").arg(trial.findings.constFirst()));
}

void backUp(Connection &from, const QByteArray &path, const QByteArray &vfs, Layout layout)
{
    Connection copy(path, Connection::Access::ReadWrite, vfs);
    sqlite3_backup *backup = sqlite3_backup_init(copy.database().getHandle(), "main", from.database().getHandle(), "main");
    if (!backup)
        throw SQLite::Exception(copy.database().getHandle());
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        throw SQLite::Exception(copy.database().getHandle(), code);
    prepareCopy(copy, layout);
}

void setReadOnly(OpenOptions &options, const QString &reason)
{
    options.readOnly = true;
    options.readOnlyReason = reason;
}

void leaveWal(const QByteArray &path, const OpenOptions &options)
{
    const auto lock = options.readOnly ? nullptr : lockedFile(path, options);
    if (!lock)
        refuse(ErrorKind::ReadOnly, tr("A database tool left the project in another mode. It must be converted, but it may only be "
                                       "read here. Copy it and the file beside it that ends in “-wal” to where you may write, and "
                                       "open the copy."));
    convertFromWal(path, options);
}

// What was decrypted stands where nobody else can reach it, and is the user's own.
Opened openHeld(const QByteArray &path, const Header &header, const OpenOptions &options)
{
    if (header.isInWal) // as no copy of ours is
        refuseDamaged();
    auto connection = std::make_unique<Connection>(PrivateVfs::path, Connection::Access::ReadOnly, options.held->name());
    SQLite::Database &database = connection->database();
    if (header.version > options.schema->version())
        refuseUnlessWithin(database, path, *options.schema);
    else if (header.version < options.schema->version())
        refuse(ErrorKind::ReadOnly,
               tr("The copy was made by an older version of Sidelight and must be converted, which cannot be done "
                  "in memory. Decrypt it into a file and open that."));
    else
        refuseForeignTables(database, *options.schema);
    if (!checkPages(database, PageCheck::Quick, 1).isEmpty())
        refuseDamaged();
    if (header.version > options.schema->version())
        refuseUnlessReadable(database, path, *options.schema);
    connection->forbidSchemaChanges();
    return {.place = options.held, .connection = std::move(connection)};
}

Opened openDecrypted(const QByteArray &path, OpenOptions &options)
{
    const VfsFile bytes(PrivateVfs::path, VfsFile::Access::Read, options.held->name());
    const Result<Header> header = judgeHeader(path, bytes.read(0, headerSize), bytes.size());
    if (!header)
        throw Refusal{header.error()};
    if (options.own)
        if (Opened strangers = openStrangers(path, *header, options); strangers.connection)
            return strangers;
    setReadOnly(options, tr("This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the "
                            "disk. Save a copy of it as a project to work on it."));
    return openHeld(path, *header, options);
}

} // namespace

std::unique_ptr<VfsFile> lockedFile(const QByteArray &path, const OpenOptions &options)
{
    auto file = std::make_unique<VfsFile>(path, VfsFile::Access::Lock, options.vfs);
    return file->lock() && options.disk->keepsOthersOut(path) ? std::move(file) : nullptr;
}

void refuseDamaged()
{
    refuse(ErrorKind::Damaged, tr("The project's file is damaged. Nothing was changed in it; open a copy of it, or a backup."));
}

void awaitCheck(std::future<QStringList> &findings)
{
    if (findings.valid() && !findings.get().isEmpty())
        refuseDamaged();
}

void prepareCopy(Connection &copy, Layout layout)
{
    Transaction transaction(copy.database());
    mark(copy.database());
    if (layout == Layout::Left)
        copy.database().exec("DELETE FROM kept");
    transaction.commit();
}

void makeTables(SQLite::Database &database, const Schema &schema)
{
    Transaction transaction(database);
    for (int number = 1; number <= schema.version(); ++number)
        database.exec(schema.step(number).sql.constData());
    database.exec("PRAGMA application_id = " + std::to_string(qint32(schema::applicationId)));
    database.exec("PRAGMA user_version = " + std::to_string(schema.version()));
    SQLite::Statement insert(database, "INSERT INTO project (id, created, min_reader) VALUES (?, ?, 1)");
    insert.bind(1, std::int64_t(Id::random().value));
    insert.bind(2, std::int64_t(QDateTime::currentMSecsSinceEpoch()));
    insert.exec();
    mark(database);
    transaction.commit();
}

std::unique_ptr<Connection> makeProject(const QByteArray &path, const OpenOptions &options)
{
    if (options.vfs != Connection::memoryVfs && !lockedFile(path, options))
        refuse(ErrorKind::Io, tr("A project cannot be made there: files cannot be locked, so two programs could write it at once. "
                                 "Choose a place on this computer's own disk."));
    auto connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite, options.vfs);
    makeTables(connection->database(), *options.schema);
    connection->forbidSchemaChanges();
    return connection;
}

Opened openProject(const QByteArray &path, OpenOptions &options)
{
    if (options.held)
        return openDecrypted(path, options);
    std::unique_ptr<VfsFile> lock;
    bool isNewer = false;
    if (options.vfs != Connection::memoryVfs) {
        const Result<Header> header = readHeader(path, *options.disk, options.vfs);
        if (!header)
            throw Refusal{header.error()};
        if (options.own)
            if (Opened strangers = openStrangers(path, *header, options); strangers.connection)
                return strangers;
        isNewer = header->version > options.schema->version();
        if (isNewer)
            setReadOnly(options, tr("This project is open for reading only, since it was made by a newer version of Sidelight (its "
                                    "format is %1, this version writes %2). To change it, open it with the newer version.")
                                     .arg(header->version)
                                     .arg(options.schema->version()));
        else if (!options.readOnly && !options.disk->isWritable(path))
            setReadOnly(options,
                        tr("This project is open for reading only, since its file or folder cannot be written. Save a copy "
                           "to work on it."));
        if (header->isInWal)
            leaveWal(path, options);
        if (!options.readOnly) {
            lock = lockedFile(path, options);
            if (!lock) {
                setReadOnly(options, tr("This project is open for reading only: files cannot be locked where it lies, so two "
                                        "programs could write it at once. Save a copy on this computer's own disk to work on it."));
                options.vfs = Connection::locklessVfs;
            }
        }
        if (lock) {
            recover(path, *options.disk, options.vfs, *options.schema);
            lock->unlock();
        }
    }
    const auto access = options.readOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
    auto connection = std::make_unique<Connection>(path, access, options.vfs);
    if (!options.readOnly)
        Transaction(connection->database()).commit(); // takes the lock now, not at the first edit
    // Before anything is asked of the tables: what a schema may hold, a check of the pages would run.
    isNewer ? refuseUnlessWithin(connection->database(), path, *options.schema)
            : refuseForeignTables(connection->database(), *options.schema);
    std::future<QStringList> findings = examine(*connection, path, options);
    damageFirst(findings, [&] {
        if (isNewer)
            refuseUnlessReadable(connection->database(), path, *options.schema);
        else
            convert(*connection, path, options);
    });
    connection->forbidSchemaChanges();
    sqlite3_busy_timeout(connection->database().getHandle(), 250);
    return {.connection = std::move(connection), .findings = std::move(findings)};
}

void writeChecked(const QByteArray &path, const OpenOptions &options, Place place,
                  const std::function<void(const QByteArray &, const OpenOptions &)> &fill, const VerifyWatch &watch)
{
    OpenOptions onDisk = options;
    onDisk.vfs = vfsOfCopies(options);
    NewFile file(path, *options.disk, place);
    fill(file.path(), onDisk);
    refuseUnsound(file.path(), options, watch);
    file.publish();
}

void copyProject(Connection &from, const QByteArray &path, const OpenOptions &options, Layout layout, Place place)
{
    writeChecked(path, options, place,
                 [&](const QByteArray &temporary, const OpenOptions &onDisk) { backUp(from, temporary, onDisk.vfs, layout); });
}

void publishSteppedCopy(const QByteArray &temporary, const QByteArray &path, const OpenOptions &options)
{
    {
        Connection copy(temporary, Connection::Access::ReadWrite, vfsOfCopies(options));
        prepareCopy(copy, Layout::Taken);
    }
    refuseUnsound(temporary, options);
    orRefuse(options.disk->publish(temporary, path));
}

} // namespace sidelight
