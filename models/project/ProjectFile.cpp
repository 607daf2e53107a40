// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ProjectFile.h"

#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/EncryptedCopy.h"
#include "models/project/Journal.h"
#include "models/project/Opening.h"
#include "models/project/Rows.h"
#include "models/project/Transaction.h"
#include "models/project/Verify.h"

#include <QCoreApplication>
#include <QFile>
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

template <class T> bool isWorthKeeping(const T &) { return true; }

// A change of which the journal holds nothing has changed nothing. Were it otherwise, for whatever reason, nobody could undo
// it, so it is not kept.
bool isWorthKeeping(const Commit &commit) { return commit.changes.journalMoved; }

// After an error of the disk it is not known how much of a change reached it.
bool leavesDoubt(const SQLite::Exception &exception) { return (codeOf(exception) & 0xff) == SQLITE_IOERR; }

} // namespace

struct ProjectFile::Private {
    Private(const QByteArray &where, const OpenOptions &how, std::unique_ptr<Connection> opened)
        : path(where)
        , options(how)
        , connection(std::move(opened))
        , journal(connection->database())
    {
        id = readId();
        journal.load();
        journalEnd = journal.end();
        if (options.vfs != Connection::memoryVfs)
            identity = options.disk->identityOf(path);
    }

    enum class Place { Same, Missing, Replaced, CutOff }; // where the path leads now
    Place place() const;
    Result<void> checkPlace() const;

    SQLite::Database &database() { return connection->database(); }
    Id readId();

    // Runs `work` in a transaction, or changes nothing.
    template <class Work> auto write(Work work) -> Result<std::invoke_result_t<Work>>;
    // The door: as write, and the journal's stack follows.
    template <class Work> Result<Commit> change(Work work);

    QByteArray path;
    OpenOptions options;
    std::unique_ptr<Connection> connection;
    Journal journal;
    Id id;
    bool storedSinceOpening = false;
    bool inDoubt = false;
    bool holdsFailedChange = false;
    QByteArray journalEnd;                  // after the last acknowledged change
    std::optional<Disk::Identity> identity; // of the file as it was opened, with the size that it reached
};

Id ProjectFile::Private::readId()
{
    SQLite::Statement query(database(), "SELECT id FROM project");
    if (!query.executeStep())
        refuseDamaged();
    return {query.getColumn(0).getInt64()};
}

template <class Work> auto ProjectFile::Private::write(Work work) -> Result<std::invoke_result_t<Work>>
{
    if (options.readOnly)
        return failure(ErrorKind::ReadOnly, tr("The project is open for reading only. Save a copy and work in that."));
    if (inDoubt)
        return failure(ErrorKind::Io,
                       tr("The disk failed while a change was being saved, so nothing more is written to the project. Check the "
                          "disk, then close the project and open it again."),
                       QStringLiteral("in doubt"));
    if (const Result<void> here = checkPlace(); !here)
        return std::unexpected(here.error());
    auto result = guarded([&] {
        try {
            Transaction transaction(database());
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                transaction.commit();
            } else {
                auto value = work();
                if (isWorthKeeping(value))
                    transaction.commit();
                return value;
            }
        } catch (const SQLite::Exception &exception) {
            inDoubt = leavesDoubt(exception);
            throw;
        }
    });
    inDoubt = inDoubt || Transaction::isOpen(database()); // not even the way back went well
    if (result && identity)
        if (const auto now = options.disk->identityOf(path); now && now->inode == identity->inode)
            identity->size = std::max(identity->size, now->size); // we never make it smaller: it was cut off meanwhile
    return result;
}

ProjectFile::Private::Place ProjectFile::Private::place() const
{
    if (!identity)
        return Place::Same; // not a file of the system's
    const std::optional<Disk::Identity> now = options.disk->identityOf(path);
    if (!now)
        return Place::Missing;
    if (now->device != identity->device || now->inode != identity->inode)
        return Place::Replaced;
    return now->size < identity->size ? Place::CutOff : Place::Same;
}

Result<void> ProjectFile::Private::checkPlace() const
{
    switch (place()) {
    case Place::Same:
        break;
    case Place::Missing:
        return failure(ErrorKind::Displaced,
                       tr("The project's file is no longer where it was opened: it was moved, deleted, or its disk was taken "
                          "out. Save the project somewhere else, or put the file back."),
                       QStringLiteral("missing"));
    case Place::Replaced:
        return failure(ErrorKind::Displaced,
                       tr("Another file has taken the place of the project's file, and nothing is written to it. Save the "
                          "project somewhere else."),
                       QStringLiteral("replaced"));
    case Place::CutOff:
        return failure(ErrorKind::Displaced,
                       tr("Another program has cut off the project's file, and nothing more is written to it. Open a backup of "
                          "it in its place."),
                       QStringLiteral("cut off"));
    }
    return {};
}

template <class Work> Result<Commit> ProjectFile::Private::change(Work work)
{
    const Journal::State before = journal.state();
    QByteArray end;
    Result<Commit> result = write([&] {
        Commit commit = work();
        end = journal.end();
        return commit;
    });
    if (result) {
        result->stack = journal.stack();
        journalEnd = end;
    } else {
        journal.restore(before);
    }
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
        const Result<QByteArray> canonical = options.disk->canonicalPath(path);
        if (!canonical)
            return std::unexpected(canonical.error());
        where = *canonical;
        if (const Result<void> made = options.disk->createPrivate(where); !made)
            return std::unexpected(made.error());
    }
    auto file = guarded([&] {
        return std::unique_ptr<ProjectFile>(
            new ProjectFile(std::make_unique<Private>(where, options, makeProject(where, options))));
    });
    if (!file && onDisk)
        options.disk->remove(where);
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const OpenOptions &options,
                                                       const std::function<void(const Reader &)> &firstLook)
{
    QByteArray where = path.toUtf8();
    if (options.vfs != Connection::memoryVfs) {
        const Result<QByteArray> canonical = options.disk->canonicalPath(path);
        if (!canonical)
            return std::unexpected(canonical.error());
        where = *canonical;
    }
    return guarded([&] {
        OpenOptions effective = options;
        Opened opened = openProject(where, effective);
        auto file = damageFirst(opened.findings, [&] {
            std::unique_ptr<ProjectFile> made(
                new ProjectFile(std::make_unique<Private>(where, effective, std::move(opened.connection))));
            if (firstLook)
                firstLook(Reader(made->d->database()));
            return made;
        });
        awaitCheck(opened.findings);
        return file;
    });
}

bool ProjectFile::isInDoubt() const { return d->inDoubt; }

bool ProjectFile::holdsFailedChange() const { return d->holdsFailedChange; }

Result<void> ProjectFile::checkPlace() const { return d->checkPlace(); }

// The new connection is made while the old one still is there, so that no other program gets in between.
Result<void> ProjectFile::reopen()
{
    if (d->place() == Private::Place::Replaced)
        return d->checkPlace(); // the other file is not even looked at
    if (Transaction::isOpen(d->database()))
        sqlite3_exec(d->database().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    auto again = guarded([&] {
        OpenOptions options = d->options;
        Opened opened = openProject(d->path, options);
        auto fresh =
            damageFirst(opened.findings, [&] { return std::make_unique<Private>(d->path, options, std::move(opened.connection)); });
        awaitCheck(opened.findings);
        if (fresh->id != d->id || fresh->journal.state().last < d->journal.state().last)
            refuse(ErrorKind::Foreign, tr("Another file has taken the project's place. Nothing was changed in it."));
        if (const QStringList findings = verifyProject(fresh->database(), *options.schema, History::Chained); !findings.isEmpty())
            refuse(ErrorKind::Damaged, findings.constFirst());
        return fresh;
    });
    if (!again)
        return std::unexpected(again.error());
    // Were the last deletion of a rollback journal not on the disk yet, this puts it there.
    const Result<void> written = (*again)->write([&] { (*again)->database().exec("UPDATE project SET created = created"); });
    if (!written)
        return written;
    (*again)->storedSinceOpening = d->storedSinceOpening;
    (*again)->holdsFailedChange = (*again)->journalEnd != d->journalEnd;
    d = std::move(*again);
    return {};
}

Id ProjectFile::projectId() const { return d->id; }

QString ProjectFile::path() const { return QFile::decodeName(d->path); }

bool ProjectFile::isReadOnly() const { return d->options.readOnly; }
QString ProjectFile::readOnlyReason() const { return d->options.readOnlyReason; }
Disk::Medium ProjectFile::medium() const { return d->options.disk->mediumOf(d->path); }

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

Result<ContentHash> ProjectFile::store(const Blob &blob)
{
    return storeAll({blob}).transform([&] { return blob.hash(); });
}

Result<void> ProjectFile::storeAll(const QList<Blob> &blobs)
{
    return d->write([&] {
        d->storedSinceOpening = true;
        content::put(d->database(), blobs);
    });
}

// Content that was stored since the opening may wait for its edit, so nothing is swept any more.
Result<int> ProjectFile::sweep(int most)
{
    if (d->storedSinceOpening || d->options.readOnly)
        return 0;
    return d->write([&] { return content::sweep(d->database(), most); });
}

Result<void> ProjectFile::keep(const QList<Kept> &items)
{
    if (d->options.readOnly)
        return {};
    return d->write([&] {
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

Result<void> ProjectFile::writeCopy(const QString &path, Layout layout) const
{
    const Result<QByteArray> target = d->options.disk->canonicalPath(path);
    if (!target)
        return std::unexpected(target.error());
    return guarded([&] { copyProject(*d->connection, *target, d->options, layout); });
}

Result<void> ProjectFile::writeEncrypted(const QString &path, const encryption::Lock &lock) const
{
    if (const Result<void> here = d->checkPlace(); !here)
        return here;
    const Result<QByteArray> target = d->options.disk->canonicalPath(path);
    if (!target)
        return std::unexpected(target.error());
    return guarded([&] { encryptProject(*d->connection, d->path, *target, d->options, lock); });
}

Result<QStringList> ProjectFile::verify(History history) const
{
    return guarded([&] { return verifyProject(d->database(), *d->options.schema, history); });
}

} // namespace sidelight
