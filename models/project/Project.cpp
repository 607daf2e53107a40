// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Project.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <spdlog/spdlog.h>

namespace sidelight {

// What the project's thread found when it opened the file.
struct Project::Opening {
    QString path;
    bool readOnly = false;
    Library library; // made on the project's thread, so that a large one does not hold up the window
    JournalStack stack;
    QList<ProjectFile::Kept> kept;
};

Project::Project(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("project"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(1000);
    connect(&m_keepTimer, &QTimer::timeout, this, &Project::flushKept);
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
    QMetaObject::invokeMethod(m_worker, [this, task = std::move(task)] {
        if (m_file)
            task(*m_file);
    });
}

QFuture<Result<void>> Project::open(const QString &path, const OpenOptions &options) { return start(path, options, false); }

QFuture<Result<void>> Project::create(const QString &path, const OpenOptions &options) { return start(path, options, true); }

QFuture<Result<void>> Project::start(const QString &path, const OpenOptions &options, bool create)
{
    Q_ASSERT(!m_open);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, path, options, create, promise] {
        Opening opening;
        const Result<void> done =
            (create ? ProjectFile::create(path, options) : ProjectFile::open(path, options))
                .and_then([&](std::unique_ptr<ProjectFile> file) {
                    m_file = std::move(file);
                    opening.path = path;
                    opening.readOnly = m_file->isReadOnly();
                    opening.stack = m_file->stack();
                    return m_file->read([&](const Reader &reader) { opening.library.apply(reader.allRecords()); });
                });
        if (done) {
            opening.kept = m_file->allKept().value_or(QList<ProjectFile::Kept>());
            QMetaObject::invokeMethod(this, [this, opening = std::move(opening)] { follow(opening); });
        } else {
            m_file.reset();
            spdlog::warn("opening failed: kind {} {}", int(done.error().kind), done.error().detail.toStdString());
        }
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

void Project::follow(const Opening &opening)
{
    m_open = true;
    m_path = opening.path;
    m_readOnly = opening.readOnly;
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
    QMetaObject::invokeMethod(m_worker, [this] { m_file.reset(); }, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the last commits are still told
    if (!m_open)
        return;
    m_open = false;
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
    post([this, promise, work = std::move(work)](ProjectFile &file) {
        QMetaObject::invokeMethod(this, [this, promise, done = work(file)] {
            follow(done);
            promise->addResult(done.transform([](const Commit &commit) { return commit.id; }));
            promise->finish();
        });
    });
    return promise->future();
}

void Project::follow(const Result<Commit> &commit)
{
    --m_pendingEdits;
    if (commit) {
        m_library.apply(commit->changes);
        const bool moved = m_stack != commit->stack;
        m_stack = commit->stack;
        if (!commit->changes.isEmpty())
            Q_EMIT changed(commit->changes);
        if (moved)
            Q_EMIT stackChanged();
    } else {
        spdlog::warn("edit failed: kind {} {}", int(commit.error().kind), commit.error().detail.toStdString());
        Q_EMIT editFailed(commit.error());
    }
    if (m_pendingEdits == 0)
        Q_EMIT savedChanged(true);
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
    post([items](ProjectFile &file) {
        if (const Result<void> done = file.keep(items); !done)
            spdlog::warn("keeping failed: {}", done.error().detail.toStdString());
    });
}

QFuture<Result<void>> Project::writeCopy(const QString &path)
{
    return ask<void>([path](ProjectFile &file) { return file.writeCopy(path); });
}

QFuture<Result<QStringList>> Project::verify()
{
    return ask<QStringList>([](ProjectFile &file) { return file.verify(); });
}

QFuture<Result<QList<JournalEntry>>> Project::history()
{
    return ask<QList<JournalEntry>>([](ProjectFile &file) { return file.history(); });
}

} // namespace sidelight
