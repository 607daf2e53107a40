// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Project.h"

#include "models/project/Encryption.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QThreadPool>
#include <spdlog/spdlog.h>

namespace sidelight {

// What the project's thread found when it opened the file.
struct Project::Opening {
    QString path;
    bool readOnly = false;
    QString readOnlyReason;
    Id id;
    std::optional<Id> strangersId;
    LeftOut leftOut;
    Disk::Medium medium = Disk::Medium::Own;
    int otherNames = 0;
    Library library; // made on the project's thread, so that a large one does not hold up the window
    JournalStack stack;
    QList<ProjectFile::Kept> kept;
};

Project::Project(QObject *parent)
    : QObject(parent)
    , m_queue(new WriteQueue)
{
    m_thread.setObjectName(QStringLiteral("project"));
    m_queue->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    connectQueue();
    m_thread.start();
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(1000);
    connect(&m_keepTimer, &QTimer::timeout, this, &Project::flushKept);
}

void Project::connectQueue()
{
    connect(m_queue, &WriteQueue::held, this, [this](const Error &error) {
        followHeld(error);
        Q_EMIT held(error);
    });
    connect(m_queue, &WriteQueue::resumed, this, [this] {
        followHeld(std::nullopt);
        Q_EMIT resumed();
    });
    connect(m_queue, &WriteQueue::reread, this, &Project::followRecords);
}

Project::~Project()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

QString Project::displayName() const { return QFileInfo(m_path).completeBaseName(); }

void Project::post(Task task)
{
    QMetaObject::invokeMethod(m_queue, [queue = m_queue, task = std::move(task)] {
        if (queue->file())
            task(*queue->file());
    });
}

QFuture<Result<void>> Project::open(const QString &path, const OpenOptions &options) { return start(path, options, false); }

QFuture<Result<void>> Project::create(const QString &path, const OpenOptions &options) { return start(path, options, true); }

QFuture<Result<void>> Project::start(const QString &path, const OpenOptions &options, bool create)
{
    Q_ASSERT(!m_open);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_queue, [this, path, options, create, promise] {
        Opening opening;
        const auto look = [&](const Reader &reader, const Reader *beside) { opening.library.load(reader, beside); };
        const Result<void> done = (create ? ProjectFile::create(path, options) : ProjectFile::open(path, options, look))
                                      .transform([&](std::unique_ptr<ProjectFile> file) {
                                          opening.path = path;
                                          opening.readOnly = file->isReadOnly();
                                          opening.readOnlyReason = file->readOnlyReason();
                                          opening.id = file->projectId();
                                          if (file->isStrangers())
                                              opening.strangersId = file->strangersId();
                                          opening.leftOut = file->leftOut();
                                          opening.medium = file->medium();
                                          opening.otherNames = file->otherNames();
                                          opening.stack = file->stack();
                                          opening.kept = file->allKept().value_or(QList<ProjectFile::Kept>());
                                          m_queue->adopt(std::move(file));
                                      });
        if (!done)
            spdlog::warn("opening failed: kind {} {}", int(done.error().kind), done.error().detail.toStdString());
        // Finished on this object's thread, as an edit's future is: see commit().
        QMetaObject::invokeMethod(this, [this, promise, done, opening = std::move(opening)] {
            if (done)
                follow(opening);
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

void Project::follow(const Opening &opening)
{
    m_open = true;
    m_path = opening.path;
    m_readOnly = opening.readOnly;
    m_readOnlyReason = opening.readOnlyReason;
    m_id = opening.id;
    m_strangersId = opening.strangersId;
    m_leftOut = opening.leftOut;
    m_medium = opening.medium;
    m_otherNames = opening.otherNames;
    m_stack = opening.stack;
    m_library = opening.library;
    for (const ProjectFile::Kept &item : opening.kept)
        m_kept[item.scope].insert(item.key, item.value);
    Q_EMIT opened();
    Q_EMIT stackChanged();
    sweepSome();
}

// Content that a cancelled import left behind goes a little at a time, so that edits pass in between.
void Project::sweepSome()
{
    constexpr int most = 20;
    post([this](ProjectFile &file) {
        if (file.sweep(most).value_or(0) == most)
            QMetaObject::invokeMethod(this, &Project::sweepSome);
    });
}

void Project::close()
{
    if (m_open)
        Q_EMIT aboutToClose();
    flushKept();
    QMetaObject::invokeMethod(m_queue, &WriteQueue::close, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the last commits are still told
    if (!m_open)
        return;
    m_open = false;
    m_held.reset();
    m_library = {};
    m_stack = {};
    m_kept.clear();
    Q_EMIT closed();
}

QFuture<Result<EditId>> Project::edit(const QString &name, std::function<void(Writer &)> change, const QString &foldKey)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return commit(
        [name, change = std::move(change), now, foldKey](ProjectFile &file) { return file.edit(name, change, now, foldKey); });
}

QFuture<Result<EditId>> Project::undo()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return commit([now](ProjectFile &file) { return file.undo(now); });
}

QFuture<Result<EditId>> Project::redo()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return commit([now](ProjectFile &file) { return file.redo(now); });
}

// The future is finished on this thread, after the change was told. Were it finished on the project's thread, a continuation
// that is attached a moment too late would run at once, and find a library that has not followed yet.
QFuture<Result<EditId>> Project::commit(std::function<Result<Commit>(ProjectFile &)> work)
{
    if (!m_open) {
        const auto error = failure(ErrorKind::NotFound, tr("No project is open. Open one first."));
        return QtFuture::makeReadyValueFuture(Result<EditId>(error));
    }
    if (m_pendingEdits++ == 0)
        Q_EMIT savedChanged(false);
    auto promise = std::make_shared<QPromise<Result<EditId>>>();
    promise->start();
    const auto settle = [this, promise](const Result<Commit> &done) {
        QMetaObject::invokeMethod(this, [this, promise, done] {
            follow(done);
            promise->addResult(done.transform([](const Commit &commit) { return commit.id; }));
            promise->finish();
        });
    };
    QMetaObject::invokeMethod(m_queue,
                              [queue = m_queue, change = WriteQueue::Change{std::move(work), settle}] { queue->add(change); });
    return promise->future();
}

void Project::follow(const Result<Commit> &commit)
{
    --m_pendingEdits;
    if (commit) {
        follow(commit->changes, commit->stack);
    } else {
        spdlog::warn("edit failed: kind {} {}", int(commit.error().kind), commit.error().detail.toStdString());
        Q_EMIT editFailed(commit.error());
    }
    if (isSaved())
        Q_EMIT savedChanged(true);
}

void Project::follow(const Changes &changes, const JournalStack &stack)
{
    m_library.apply(changes);
    const bool moved = m_stack != stack;
    m_stack = stack;
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    if (moved)
        Q_EMIT stackChanged();
}

// After the disk failed: whether the last edit is among them nobody could know before.
void Project::followRecords(const Changes &records, const JournalStack &stack) { follow(m_library.changesTo(records), stack); }

void Project::followHeld(const std::optional<Error> &error)
{
    const bool before = isSaved();
    m_held = error;
    if (isSaved() != before)
        Q_EMIT savedChanged(isSaved());
}

void Project::tryAgain() { QMetaObject::invokeMethod(m_queue, &WriteQueue::tryAgain); }

void Project::giveUpWaiting() { QMetaObject::invokeMethod(m_queue, &WriteQueue::giveUp); }

QFuture<Result<void>> Project::continueIn(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_queue, [this, path, promise] {
        const Result<void> done =
            m_queue->file() ? m_queue->continueIn(path) : failure(ErrorKind::NotFound, tr("No project is open. Open one first."));
        const Disk::Medium medium = done ? m_queue->file()->medium() : Disk::Medium::Own;
        QMetaObject::invokeMethod(this, [this, path, promise, done, medium] {
            if (done) {
                m_otherNames = 0; // a new file
                m_path = path;
                m_medium = medium;
                m_readOnly = false;
                m_readOnlyReason.clear();
                m_strangersId.reset();
                Q_EMIT pathChanged();
            }
            promise->addResult(done);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<ContentHash>> Project::store(const Blob &blob)
{
    return ask<ContentHash>([blob](ProjectFile &file) { return file.store(blob); });
}

QFuture<Result<void>> Project::storeAll(const QList<Blob> &blobs)
{
    return ask<void>([blobs](ProjectFile &file) { return file.storeAll(blobs); });
}

void Project::keep(const QString &scope, const QString &key, const QByteArray &value)
{
    if (!m_open || m_kept.value(scope).value(key) == value)
        return;
    m_kept[scope].insert(key, value);
    m_unwritten[scope].insert(key, value);
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
}

QByteArray Project::kept(const QString &scope, const QString &key) const { return m_kept.value(scope).value(key); }

QHash<QString, QByteArray> Project::kept(const QString &scope) const { return m_kept.value(scope); }

void Project::flushKept()
{
    m_keepTimer.stop();
    QList<ProjectFile::Kept> items;
    for (auto scope = m_unwritten.constBegin(); scope != m_unwritten.constEnd(); ++scope)
        for (auto item = scope->constBegin(); item != scope->constEnd(); ++item)
            items.append({scope.key(), item.key(), item.value()});
    m_unwritten.clear();
    if (items.isEmpty())
        return;
    post([this, items](ProjectFile &file) {
        if (const Result<void> done = file.keep(items); !done) {
            spdlog::warn("keeping failed: {}", done.error().detail.toStdString());
            QMetaObject::invokeMethod(this, [this, items] { keepLater(items); });
        }
    });
}

// What could not be written goes along with what is kept next, unless that is newer.
void Project::keepLater(const QList<ProjectFile::Kept> &items)
{
    for (const ProjectFile::Kept &item : items)
        if (m_open && !m_unwritten.value(item.scope).contains(item.key))
            m_unwritten[item.scope].insert(item.key, item.value);
}

QFuture<Result<void>> Project::writeCopy(const QString &path)
{
    return ask<void>([path](ProjectFile &file) { return file.writeCopy(path); });
}

QFuture<Result<void>> Project::writeEncrypted(const QString &path, const std::shared_ptr<const encryption::Lock> &lock)
{
    return ask<void>([path, lock](ProjectFile &file) { return file.writeEncrypted(path, *lock); });
}

struct Project::Taken {
    std::unique_ptr<SnapshotTaking> taking;
    QPromise<Result<std::optional<Snapshot>>> promise;
    // Not inlined: GCC 14 then takes the value that an error does not have for one that is read.
    [[gnu::noinline]] void settle(const Result<std::optional<Snapshot>> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

QFuture<Result<std::optional<Snapshot>>> Project::takeSnapshot(const QString &parentFolder, SnapshotNeed need)
{
    const auto taken = std::make_shared<Taken>();
    taken->promise.start();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    post([taken, parentFolder, need, now, queue = m_queue](ProjectFile &file) {
        const Snapshots snapshots(Snapshots::folderFor(file.path(), parentFolder), file.projectId());
        if (need == SnapshotNeed::IfChanged && !snapshots.isNeeded(file))
            return taken->settle(std::nullopt);
        auto begun = SnapshotTaking::begin(file, snapshots, now);
        if (!begun)
            return taken->settle(std::unexpected(begun.error()));
        taken->taking = std::move(*begun);
        stepSnapshot(queue, taken);
    });
    return taken->promise.future();
}

// Each step stands in the queue behind the edits that came meanwhile.
void Project::stepSnapshot(WriteQueue *queue, const std::shared_ptr<Taken> &taken)
{
    const auto step = [queue, taken] {
        if (!queue->file())
            return;
        const Result<bool> done = taken->taking->step(*queue->file());
        if (!done)
            return taken->settle(std::unexpected(done.error()));
        if (!*done)
            return stepSnapshot(queue, taken);
        QThreadPool::globalInstance()->start(
            [taken] { taken->settle(taken->taking->finish().transform([](const Snapshot &one) { return std::optional(one); })); });
    };
    QMetaObject::invokeMethod(queue, step, Qt::QueuedConnection);
}

void Project::afterSnapshot(const std::function<void()> &change)
{
    if (m_snapshotFirst)
        m_snapshotFirst(change);
    else
        change();
}

QFuture<Result<Verification>> Project::verify(const VerifyWatch &watch)
{
    auto promise = std::make_shared<QPromise<Result<Verification>>>();
    promise->start();
    post([promise, watch](ProjectFile &file) {
        const Result<std::shared_ptr<Verifier>> verifier = file.verifier();
        QThreadPool::globalInstance()->start([promise, watch, verifier] {
            promise->addResult(verifier.and_then([&](const auto &beside) { return beside->run(watch); }));
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<QList<JournalEntry>>> Project::history()
{
    return ask<QList<JournalEntry>>([](ProjectFile &file) { return file.history(); });
}

QFuture<Result<QList<JournalEntry>>> Project::historyFrom(EditId first)
{
    return ask<QList<JournalEntry>>([first](ProjectFile &file) { return file.historyFrom(first); });
}

QFuture<Result<QList<JournalEntry>>> Project::historyBefore(EditId entry, int most)
{
    return ask<QList<JournalEntry>>([entry, most](ProjectFile &file) { return file.historyBefore(entry, most); });
}

QFuture<Result<QList<Touched>>> Project::touched(const QList<EditId> &entries)
{
    return ask<QList<Touched>>([entries](ProjectFile &file) { return file.touched(entries); });
}

QFuture<Result<QList<Touch>>> Project::whatGoesBack(EditId entry)
{
    return ask<QList<Touch>>([entry](ProjectFile &file) { return file.whatGoesBack(entry); });
}

QFuture<Result<EditId>> Project::goBack(const QString &name, EditId entry)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return commit([name, entry, now](ProjectFile &file) { return file.goBack(name, entry, now); });
}

QFuture<Result<void>> Project::purgeHistory(const Purging &purging)
{
    flushKept();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_queue, [this, purging, now, promise] {
        const Result<Commit> done = m_queue->file() ? m_queue->purgeHistory(now, purging)
                                                    : failure(ErrorKind::NotFound, tr("No project is open. Open one first."));
        QMetaObject::invokeMethod(this, [this, promise, done] {
            if (done) {
                follow(done->changes, done->stack);
                Q_EMIT historyPurged();
            }
            promise->addResult(done.transform([](const Commit &) {}));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace sidelight
