// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ProjectFile.h"

#include "models/base/Words.h"
#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/EncryptedCopy.h"
#include "models/project/Guarded.h"
#include "models/project/Journal.h"
#include "models/project/Opening.h"
#include "models/project/Purge.h"
#include "models/project/Rows.h"
#include "models/project/SteppedCopy.h"
#include "models/project/Strangers.h"
#include "models/project/Transaction.h"
#include "models/project/Verify.h"

#include <QFile>
#include <algorithm>
#include <sqlite3.h>

namespace sidelight {

namespace {

QString tr(const char *text)
{
    return translatedIn({"sidelight", "sidelight::ProjectFile", "sidelight::ProjectFile::Private"}, text);
}

template <class T> bool isWorthKeeping(const T &) { return true; }

// A change of which the journal holds nothing has changed nothing. Were it otherwise, for whatever reason, nobody could undo
// it, so it is not kept.
bool isWorthKeeping(const Commit &commit) { return commit.changes.journalMoved; }

// After an error of the disk it is not known how much of a change reached it.
bool leavesDoubt(const SQLite::Exception &exception) { return (codeOf(exception) & 0xff) == SQLITE_IOERR; }

// Of a large file by two connections, of which each may be used on a thread of its own.
void lookAt(SQLite::Database &database, const std::optional<FilePlace> &large, const ProjectFile::FirstLook &look)
{
    const Reader reader(database);
    if (!large)
        return look(reader, nullptr);
    Connection connection(large->path, Connection::Access::ReadOnly, large->vfs);
    connection.forbidSchemaChanges();
    const Reader beside(connection.database());
    look(reader, &beside);
}

} // namespace

struct ProjectFile::Private {
    Private(const QByteArray &where, const OpenOptions &how, std::unique_ptr<Connection> opened,
            std::shared_ptr<const Stranger> from = {}, std::shared_ptr<const PrivateVfs> stands = {})
        : path(where)
        , options(how)
        , stranger(std::move(from))
        , place(std::move(stands))
        , connection(std::move(opened))
        , journal(connection->database())
    {
        id = readId();
        journal.load();
        journalEnd = journal.end();
        options.held.reset();
        if (options.vfs != Connection::memoryVfs && !place)
            identity = options.disk->identityOf(path);
    }

    enum class Whereabouts { Same, Missing, Replaced, CutOff }; // where the path leads now
    Whereabouts whereabouts() const;
    Result<void> mayWrite() const;
    Result<void> checkPlace() const;

    SQLite::Database &database() { return connection->database(); }
    // Where SQLite reads what is open: not what somebody sent, and not what is encrypted.
    FilePlace stands() const { return place ? FilePlace{PrivateVfs::path, place->name()} : FilePlace{path, options.vfs}; }
    Id readId();

    // Runs `work` in a transaction, or changes nothing.
    template <class Work> auto write(Work work) -> Result<std::invoke_result_t<Work>>;
    // The door: as write, and the journal's stack follows.
    template <class Work> Result<Commit> change(Work work);

    QByteArray path;
    OpenOptions options;
    std::shared_ptr<const Stranger> stranger;
    std::shared_ptr<const PrivateVfs> place; // goes after the connection
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SteppedCopy> copy; // goes before the connection that it reads by
    Journal journal;
    Id id;
    bool storedSinceOpening = false;
    QSet<ContentHash> waiting; // of what was stored, that to which no edit has referred yet
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

Result<void> ProjectFile::Private::mayWrite() const
{
    if (options.readOnly)
        return failure(ErrorKind::ReadOnly, tr("The project is open for reading only. Save a copy and work in that."));
    if (inDoubt)
        return failure(ErrorKind::Io,
                       tr("The disk failed while a change was being saved, so nothing more is written to the project. Check the "
                          "disk, then close the project and open it again."),
                       QStringLiteral("in doubt"));
    return checkPlace();
}

template <class Work> auto ProjectFile::Private::write(Work work) -> Result<std::invoke_result_t<Work>>
{
    if (const Result<void> may = mayWrite(); !may)
        return std::unexpected(may.error());
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

ProjectFile::Private::Whereabouts ProjectFile::Private::whereabouts() const
{
    if (!identity)
        return Whereabouts::Same; // not a file of the system's
    const std::optional<Disk::Identity> now = options.disk->identityOf(path);
    if (!now)
        return Whereabouts::Missing;
    if (now->device != identity->device || now->inode != identity->inode)
        return Whereabouts::Replaced;
    return now->size < identity->size ? Whereabouts::CutOff : Whereabouts::Same;
}

Result<void> ProjectFile::Private::checkPlace() const
{
    switch (whereabouts()) {
    case Whereabouts::Same:
        break;
    case Whereabouts::Missing:
        return failure(ErrorKind::Displaced,
                       tr("The project's file is no longer where it was opened: it was moved, deleted, or its disk was taken "
                          "out. Save the project somewhere else, or put the file back."),
                       QStringLiteral("missing"));
    case Whereabouts::Replaced:
        return failure(ErrorKind::Displaced,
                       tr("Another file has taken the place of the project's file, and nothing is written to it. Save the "
                          "project somewhere else."),
                       QStringLiteral("replaced"));
    case Whereabouts::CutOff:
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

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const OpenOptions &options, const FirstLook &firstLook)
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
            std::unique_ptr<ProjectFile> made(new ProjectFile(
                std::make_unique<Private>(where, effective, std::move(opened.connection), opened.stranger, opened.place)));
            if (firstLook)
                lookAt(made->d->database(), opened.findings.valid() ? made->d->stands() : std::optional<FilePlace>(), firstLook);
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
    if (d->whereabouts() == Private::Whereabouts::Replaced)
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
    (*again)->waiting = d->waiting;
    (*again)->holdsFailedChange = (*again)->journalEnd != d->journalEnd;
    d = std::move(*again);
    return {};
}

Id ProjectFile::projectId() const { return d->id; }

QString ProjectFile::path() const { return QFile::decodeName(d->path); }

bool ProjectFile::isStrangers() const { return d->stranger != nullptr; }
Id ProjectFile::strangersId() const { return d->stranger ? d->stranger->id : Id(); }
LeftOut ProjectFile::leftOut() const { return d->stranger ? d->stranger->leftOut : LeftOut(); }

bool ProjectFile::isReadOnly() const { return d->options.readOnly; }
QString ProjectFile::readOnlyReason() const { return d->options.readOnlyReason; }
Disk::Medium ProjectFile::medium() const { return d->options.disk->mediumOf(d->path); }

int ProjectFile::otherNames() const { return std::max(0, d->options.disk->namesOf(d->path) - 1); }

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
        if (!d->waiting.isEmpty())
            d->waiting.subtract(changeset::contentOf(changeset));
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

Result<Commit> ProjectFile::goBack(const QString &name, EditId entry, qint64 at)
{
    return d->change([&] {
        const Journal::Way way = d->journal.wayTo(entry);
        changeset::Recorder recorder(d->database());
        for (const EditId each : way.back)
            changeset::apply(d->database(), changeset::inverted(d->journal.changeset(each)));
        for (const EditId each : way.forth)
            changeset::apply(d->database(), d->journal.changeset(each));
        const QByteArray changeset = recorder.take();
        Commit commit;
        if (changeset.isEmpty())
            return commit;
        commit.id = d->journal.append(name, at, changeset, {});
        commit.changes = changeset::changesOf(changeset, Reader(d->database()));
        commit.changes.journalMoved = true;
        return commit;
    });
}

// What happens to a record along the way is what its first change says of the time before and its last one of the time after.
Result<QList<Touch>> ProjectFile::whatGoesBack(EditId entry) const
{
    return guarded([&] {
        struct Course {
            Touch::Fate first, last;
            Id owner;
        };
        QMap<std::pair<int, Id>, Course> courses;
        const auto follow = [&](const QByteArray &changeset) {
            const QList<Touch> touches = changeset::touchesOf(changeset, d->database());
            for (const Touch &touch : touches) {
                const auto known = courses.find({int(touch.kind), touch.id});
                if (known == courses.end())
                    courses.insert({int(touch.kind), touch.id}, {touch.fate, touch.fate, touch.owner});
                else
                    known->last = touch.fate;
            }
        };
        const Journal::Way way = d->journal.wayTo(entry);
        for (const EditId each : way.back)
            follow(changeset::inverted(d->journal.changeset(each)));
        for (const EditId each : way.forth)
            follow(d->journal.changeset(each));
        QList<Touch> touches;
        for (auto it = courses.cbegin(); it != courses.cend(); ++it) {
            const bool wasThere = it->first != Touch::Fate::Made, isThere = it->last != Touch::Fate::Removed;
            const Touch::Fate fate = wasThere == isThere ? Touch::Fate::Changed
                                     : isThere           ? Touch::Fate::Made
                                                         : Touch::Fate::Removed;
            if (wasThere || isThere)
                touches.append({RecordKind(it.key().first), it.key().second, fate, it->owner});
        }
        return touches;
    });
}

namespace {

Purge purgeOf(const Journal &journal, qint64 at, const Purging &purging)
{
    const QList<JournalEntry> entries = journal.entries();
    const EditId last = journal.state().last;
    Purge purge{.at = at, .first = last + 1, .removal = purging.removal, .watch = purging.watch};
    if (purging.before > 0) {
        if (std::ranges::none_of(entries, [&](const JournalEntry &entry) { return entry.id == purging.before; }))
            refuse(ErrorKind::NotFound, tr("That point of the history is no longer in the project. Nothing was changed."));
        purge.first = firstToStay(entries, purging.before);
    }
    const auto goes = [&](const JournalEntry &entry) { return entry.id < purge.first && entry.kind != JournalEntry::Kind::Purge; };
    if (!purge.removal && std::ranges::none_of(entries, goes))
        refuse(ErrorKind::NotFound,
               purging.before > 0 ? tr("There is no history before that point to purge.") : tr("There is no history to purge."));
    for (const QString &word : purging.forgotten)
        if (!word.isEmpty())
            purge.forgotten.append(word.toUtf8());
    return purge;
}

} // namespace

// The new file is opened while the old one still is, so that the project is never without its lock for longer than that takes.
Result<Commit> ProjectFile::purgeHistory(qint64 at, const Purging &purging)
{
    if (const Result<void> may = d->mayWrite(); !may)
        return std::unexpected(may.error());
    if (d->options.vfs == Connection::memoryVfs)
        return failure(ErrorKind::Invalid, tr("A project in memory has no file from which its history could be purged."));
    auto done = guarded([&] {
        Purge purge = purgeOf(d->journal, at, purging);
        purge.waiting = d->waiting;
        Commit commit;
        try {
            commit.changes = purgeProject(*d->connection, d->journal, d->path, d->options, purge);
        } catch (const SQLite::Exception &exception) {
            d->inDoubt = purging.removal && leavesDoubt(exception);
            throw;
        }
        OpenOptions options = d->options;
        Opened opened = openProject(d->path, options);
        auto fresh =
            damageFirst(opened.findings, [&] { return std::make_unique<Private>(d->path, options, std::move(opened.connection)); });
        awaitCheck(opened.findings);
        fresh->storedSinceOpening = d->storedSinceOpening;
        fresh->waiting = d->waiting;
        d = std::move(fresh);
        commit.stack = d->journal.stack();
        return commit;
    });
    d->inDoubt = d->inDoubt || Transaction::isOpen(d->database());
    return done;
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

Result<QList<JournalEntry>> ProjectFile::historyFrom(EditId first) const
{
    return guarded([&] { return d->journal.entriesFrom(first); });
}

Result<QList<JournalEntry>> ProjectFile::historyBefore(EditId entry, int most) const
{
    return guarded([&] { return d->journal.entriesBefore(entry, most); });
}

Result<QList<Touched>> ProjectFile::touched(const QList<EditId> &entries) const
{
    return guarded([&] {
        QList<Touched> all;
        for (const EditId entry : entries)
            all.append({entry, changeset::touchesOf(d->journal.changeset(entry), d->database())});
        return all;
    });
}

Result<ContentHash> ProjectFile::store(const Blob &blob)
{
    return storeAll({blob}).transform([&] { return blob.hash(); });
}

Result<void> ProjectFile::storeAll(const QList<Blob> &blobs)
{
    return d->write([&] {
        d->storedSinceOpening = true;
        for (const Blob &blob : blobs)
            d->waiting.insert(blob.hash());
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
    return guarded([&] { encryptProject(*d->connection, d->stands(), *target, d->options, lock); });
}

Result<void> ProjectFile::beginCopy(const QByteArray &path)
{
    if (d->copy)
        return failure(ErrorKind::Busy, tr("Another copy of the project is being written. Wait until it is there."));
    if (d->inDoubt)
        return failure(ErrorKind::Io, tr("The disk failed while a change was being saved, so no copy is made now."));
    const QByteArray vfs = d->options.vfs == Connection::memoryVfs ? QByteArray(Connection::defaultVfs) : d->options.vfs;
    return guarded([&] { d->copy = std::make_unique<SteppedCopy>(*d->connection, path, vfs); });
}

Result<bool> ProjectFile::stepCopy()
{
    if (!d->copy)
        return failure(ErrorKind::Cancelled, tr("The copy was ended before it was complete. Make it again."));
    const Result<bool> done = guarded([&] { return d->copy->step(); });
    if (!done || *done)
        d->copy.reset();
    return done;
}

void ProjectFile::dropCopy() { d->copy.reset(); }

QByteArray ProjectFile::journalEnd() const { return d->journalEnd; }

Result<QStringList> ProjectFile::verify(History history) const
{
    return guarded([&] { return verifyProject(d->database(), *d->options.schema, history); });
}

Result<Verification> ProjectFile::check(History history) const
{
    return guarded([&] { return checkProject(d->database(), *d->options.schema, history); });
}

// What stands where the file was is not looked at in its stead.
Result<std::shared_ptr<Verifier>> ProjectFile::verifier() const
{
    if (const Result<void> here = d->checkPlace(); !here)
        return std::unexpected(here.error());
    return guarded([&] {
        auto beside = std::make_unique<Connection>(d->stands().path, Connection::Access::ReadOnly, d->stands().vfs);
        beside->forbidSchemaChanges();
        return std::make_shared<Verifier>(std::move(beside), *d->options.schema, d->place);
    });
}

} // namespace sidelight
