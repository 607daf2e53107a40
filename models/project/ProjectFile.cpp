// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ProjectFile.h"

#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/FileOnDisk.h"
#include "models/project/Journal.h"
#include "models/project/Rows.h"
#include "models/project/Schema.h"
#include "models/project/Verify.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <sqlite3.h>

namespace sidelight {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ProjectFile", text); }

// Runs `work` and turns what it throws into the error of a Result: exceptions end here.
template <class Work> auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Io, tr("There is not enough memory for this. Close other programs and try again."),
                       QStringLiteral("bad_alloc"));
    }
}

// A write transaction that is rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(SQLite::Database &database)
        : m_database(database)
    {
        m_database.exec("BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (!sqlite3_get_autocommit(m_database.getHandle()))
            sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit() { m_database.exec("COMMIT"); }

private:
    SQLite::Database &m_database;
};

void makeSchema(SQLite::Database &database, Id id, qint64 now)
{
    Transaction transaction(database);
    for (int number = 1; number <= schema::version; ++number)
        database.exec(schema::step(number).constData());
    database.exec("PRAGMA application_id = " + std::to_string(qint32(schema::applicationId)));
    database.exec("PRAGMA user_version = " + std::to_string(schema::version));
    SQLite::Statement insert(database, "INSERT INTO project (id, created, min_reader) VALUES (?, ?, 1)");
    insert.bind(1, std::int64_t(id.value));
    insert.bind(2, std::int64_t(now));
    insert.exec();
    transaction.commit();
}

// The first look at a file that exists: is it ours alone, whole, and made of our tables.
void examine(SQLite::Database &database, bool readOnly)
{
    if (!readOnly)
        Transaction(database).commit(); // takes the lock now, not at the first edit
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        refuse(ErrorKind::Damaged, tr("The project's file is damaged. Nothing was changed in it; open a copy of it, or a backup."));
    if (schema::describe(database) != schema::expected())
        refuse(ErrorKind::Foreign, tr("The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it "
                                      "for an untouched copy."));
}

Id readProjectId(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT id FROM project");
    if (!query.executeStep())
        refuse(ErrorKind::Damaged, tr("The project's file is damaged. Nothing was changed in it; open a copy of it, or a backup."));
    return {query.getColumn(0).getInt64()};
}

} // namespace

struct ProjectFile::Private {
    Private(const QByteArray &where, const OpenOptions &options)
        : path(where)
        , readOnly(options.readOnly)
        , connection(where, options.readOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite, options.vfs)
        , journal(connection.database())
    {
    }

    SQLite::Database &database() { return connection.database(); }

    // The door: `work` runs in a transaction under a session and says under which entry it goes into the journal.
    template <class Work> Result<Commit> change(Work work);

    QByteArray path;
    bool readOnly;
    Connection connection;
    Journal journal;
    Id id;
    bool storedSinceOpening = false;
};

template <class Work> Result<Commit> ProjectFile::Private::change(Work work)
{
    if (readOnly)
        return failure(ErrorKind::ReadOnly, tr("The project is open for reading only. Save a copy and work in that."));
    const Journal::State before = journal.state();
    Result<Commit> result = guarded([&] {
        Transaction transaction(database());
        Commit commit = work();
        transaction.commit();
        commit.stack = journal.stack();
        return commit;
    });
    if (!result)
        journal.restore(before);
    return result;
}

ProjectFile::ProjectFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ProjectFile::~ProjectFile() = default;

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const OpenOptions &options)
{
    QByteArray where = path.toUtf8();
    const bool onDisk = options.vfs != Connection::memoryVfs;
    if (onDisk) {
        const Result<QByteArray> canonical = disk::canonicalPath(path);
        if (!canonical)
            return std::unexpected(canonical.error());
        where = *canonical;
        if (const Result<void> made = disk::createPrivate(where); !made)
            return std::unexpected(made.error());
    }
    auto file = guarded([&] {
        auto priv = std::make_unique<Private>(where, options);
        priv->id = Id::random();
        makeSchema(priv->database(), priv->id, QDateTime::currentMSecsSinceEpoch());
        priv->connection.forbidSchemaChanges();
        return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(priv)));
    });
    if (!file && onDisk)
        disk::removeFile(where);
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const OpenOptions &options)
{
    OpenOptions effective = options;
    QByteArray where = path.toUtf8();
    if (options.vfs != Connection::memoryVfs) {
        const Result<QByteArray> canonical = disk::canonicalPath(path);
        if (!canonical)
            return std::unexpected(canonical.error());
        where = *canonical;
        if (const Result<void> fits = disk::checkHeader(where); !fits)
            return std::unexpected(fits.error());
        effective.readOnly = options.readOnly || !disk::isWritable(where);
    }
    return guarded([&] {
        auto priv = std::make_unique<Private>(where, effective);
        examine(priv->database(), effective.readOnly);
        priv->connection.forbidSchemaChanges();
        sqlite3_busy_timeout(priv->database().getHandle(), 250);
        priv->id = readProjectId(priv->database());
        priv->journal.load();
        return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(priv)));
    });
}

Id ProjectFile::projectId() const { return d->id; }

bool ProjectFile::isReadOnly() const { return d->readOnly; }

Result<Commit> ProjectFile::edit(const QString &name, const std::function<void(Writer &)> &change, qint64 at,
                                 const QString &foldKey)
{
    return d->change([&] {
        changeset::Recorder recorder(d->database());
        Writer writer(d->database());
        change(writer);
        const QByteArray changeset = recorder.take();
        Commit commit;
        if (changeset.isEmpty())
            return commit;
        commit.id = d->journal.append(name, at, changeset, foldKey);
        commit.changes = changeset::changesOf(changeset, writer);
        commit.changes.journalMoved = true;
        return commit;
    });
}

Result<Commit> ProjectFile::undo(qint64 at)
{
    return d->change([&] {
        Commit commit;
        const EditId target = d->journal.nextUndo();
        const QByteArray changeset = changeset::inverted(d->journal.changeset(target));
        changeset::apply(d->database(), changeset);
        commit.id = d->journal.appendStep(JournalEntry::Kind::Undo, at, target);
        commit.changes = changeset::changesOf(changeset, Reader(d->database()));
        commit.changes.journalMoved = true;
        return commit;
    });
}

Result<Commit> ProjectFile::redo(qint64 at)
{
    return d->change([&] {
        Commit commit;
        const EditId target = d->journal.nextRedo();
        const QByteArray changeset = d->journal.changeset(target);
        changeset::apply(d->database(), changeset);
        commit.id = d->journal.appendStep(JournalEntry::Kind::Redo, at, target);
        commit.changes = changeset::changesOf(changeset, Reader(d->database()));
        commit.changes.journalMoved = true;
        return commit;
    });
}

Result<void> ProjectFile::read(const std::function<void(const Reader &)> &query, Patience patience) const
{
    return guarded([&] {
        std::optional<Connection::Deadline> deadline;
        if (patience == Patience::TwoSeconds)
            deadline.emplace(d->database());
        query(Reader(d->database()));
    });
}

JournalStack ProjectFile::stack() const { return d->journal.stack(); }

Result<QList<JournalEntry>> ProjectFile::history() const
{
    return guarded([this] { return d->journal.entries(); });
}

Result<ContentHash> ProjectFile::store(const QByteArray &bytes)
{
    return storeAll({bytes}).transform([&] { return rows::hashOf(bytes); });
}

Result<void> ProjectFile::storeAll(const QList<QByteArray> &blobs)
{
    return guarded([&] {
        d->storedSinceOpening = true;
        Transaction transaction(d->database());
        content::put(d->database(), blobs);
        transaction.commit();
    });
}

// Content that was stored since the opening may wait for its edit, so nothing is swept any more.
Result<int> ProjectFile::sweep(int most)
{
    if (d->storedSinceOpening || d->readOnly)
        return 0;
    return guarded([&] {
        Transaction transaction(d->database());
        const int gone = content::sweep(d->database(), most);
        transaction.commit();
        return gone;
    });
}

Result<void> ProjectFile::keep(const QList<Kept> &items)
{
    if (d->readOnly)
        return {};
    return guarded([&] {
        Transaction transaction(d->database());
        SQLite::Statement put(d->database(), "INSERT OR REPLACE INTO kept (scope, key, value) VALUES (?, ?, ?)");
        SQLite::Statement drop(d->database(), "DELETE FROM kept WHERE scope = ? AND key = ?");
        for (const Kept &item : items) {
            SQLite::Statement &query = item.value.isEmpty() ? drop : put;
            query.bind(1, item.scope.toStdString());
            query.bind(2, item.key.toStdString());
            if (!item.value.isEmpty())
                query.bind(3, item.value.constData(), int(item.value.size()));
            query.exec();
            query.reset();
        }
        transaction.commit();
    });
}

Result<QList<ProjectFile::Kept>> ProjectFile::allKept() const
{
    return guarded([this] {
        QList<Kept> items;
        SQLite::Statement query(d->database(), "SELECT scope, key, value FROM kept");
        while (query.executeStep()) {
            const SQLite::Column value = query.getColumn(2);
            items.append({rows::textOf(query.getColumn(0)), rows::textOf(query.getColumn(1)),
                          QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes())});
        }
        return items;
    });
}

// Layout and scroll positions are nobody else's business: a copy leaves them behind.
Result<void> ProjectFile::writeCopy(const QString &path) const
{
    const Result<QByteArray> target = disk::canonicalPath(path);
    if (!target)
        return std::unexpected(target.error());
    const qsizetype slash = target->lastIndexOf('/');
    const QByteArray temporary = target->left(slash + 1) + '.' + target->mid(slash + 1) + ".tmp-" +
                                 QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    if (const Result<void> made = disk::createPrivate(temporary); !made)
        return std::unexpected(made.error());
    Result<void> done = guarded([&] {
        Connection copy(temporary, Connection::Access::ReadWrite);
        sqlite3_backup *backup = sqlite3_backup_init(copy.database().getHandle(), "main", d->database().getHandle(), "main");
        if (!backup)
            throw SQLite::Exception(copy.database().getHandle());
        sqlite3_backup_step(backup, -1);
        if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
            throw SQLite::Exception(copy.database().getHandle(), code);
        copy.database().exec("DELETE FROM kept");
        if (const QStringList findings = verifyProject(copy.database()); !findings.isEmpty())
            refuse(ErrorKind::Damaged, tr("The copy did not pass its check and was removed. %1").arg(findings.constFirst()));
    });
    if (done)
        done = disk::publish(temporary, *target);
    if (!done) {
        disk::removeFile(temporary);
        disk::removeFile(temporary + "-journal");
    }
    return done;
}

Result<QStringList> ProjectFile::verify() const
{
    return guarded([this] { return verifyProject(d->database()); });
}

} // namespace sidelight
