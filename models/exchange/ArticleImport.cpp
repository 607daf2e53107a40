// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ArticleImport.h"

#include "models/project/Project.h"

#include <QDateTime>
#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

namespace sidelight {

// What the GUI thread and the one that reads share of an import.
struct ArticleImport::Job {
    QStringList paths;
    QList<ImportSource> sources;
    KnownArticles known;
    qint64 now = 0;

    std::atomic<bool> cancelled = false;
    QSemaphore batches{2}; // read but not yet stored: a slow disk holds the reading up, not the memory

    QMutex mutex; // for `owner`, which is told of what was read only while it is there
    ArticleImport *owner = nullptr;

    // From here on used on the GUI thread only.
    ImportLedger ledger;
    int total = 0, done = 0, storing = 0;
    bool allRead = false, committing = false;

    template <class Tell> void tellOwner(Tell tell)
    {
        const QMutexLocker locker(&mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, [to = owner, tell = std::move(tell)] { tell(*to); }, Qt::QueuedConnection);
    }

    void abandon()
    {
        cancelled = true;
        const QMutexLocker locker(&mutex);
        owner = nullptr;
    }

    bool waitForRoom()
    {
        while (!cancelled) {
            if (batches.tryAcquire(1, 50))
                return true;
        }
        return false;
    }
};

ArticleImport::ArticleImport(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(project, &Project::aboutToClose, this, &ArticleImport::cancel);
}

ArticleImport::~ArticleImport()
{
    if (m_job)
        m_job->abandon();
}

void ArticleImport::importFiles(const QStringList &paths)
{
    auto job = std::make_shared<Job>();
    job->paths = paths;
    add(job);
}

void ArticleImport::importPaste(const QByteArray &bytes, ImportFormat format, const QString &url, const QString &published)
{
    auto job = std::make_shared<Job>();
    job->sources = {{.path = {}, .bytes = bytes, .format = format, .url = url, .published = published}};
    add(job);
}

void ArticleImport::add(const std::shared_ptr<Job> &job)
{
    m_waiting.append(job);
    if (!m_job)
        startNext();
}

void ArticleImport::startNext()
{
    if (!m_project || !m_project->isOpen())
        m_waiting.clear();
    if (m_waiting.isEmpty())
        return;
    m_job = m_waiting.takeFirst();
    m_job->owner = this;
    m_job->known = knownArticles(m_project->library().all<Article>());
    m_job->ledger = ImportLedger(m_job->known);
    m_job->now = QDateTime::currentMSecsSinceEpoch();
    QThreadPool::globalInstance()->start([job = m_job] { read(job); });
}

// On a thread of the pool.
void ArticleImport::read(const std::shared_ptr<Job> &job)
{
    if (!job->paths.isEmpty())
        job->sources = sourcesOf(job->paths);
    const QList<ImportSource> &sources = job->sources;
    job->tellOwner([job, total = int(sources.size())](ArticleImport &owner) {
        if (owner.m_job != job)
            return;
        job->total = total;
        Q_EMIT owner.progressed(0, total);
    });
    for (qsizetype start = 0, count = 0; start < sources.size() && job->waitForRoom(); start += count) {
        count = batchSize(sources, start);
        const auto isCancelled = [&] { return job->cancelled.load(); };
        const QList<SourceRead> reads = readSources(sources.sliced(start, count), job->known, job->now, isCancelled);
        job->tellOwner([job, reads](ArticleImport &owner) { owner.follow(job, reads); });
    }
    job->tellOwner([job](ArticleImport &owner) {
        job->allRead = true;
        owner.proceed(job);
    });
}

void ArticleImport::follow(const std::shared_ptr<Job> &job, const QList<SourceRead> &reads)
{
    if (job != m_job)
        return;
    const QList<Blob> blobs = job->ledger.take(reads);
    job->done += int(reads.size());
    Q_EMIT progressed(job->done, job->total);
    if (job != m_job) // cancelled by whoever was told
        return;
    if (blobs.isEmpty()) {
        job->batches.release();
        return;
    }
    ++job->storing;
    m_project->storeAll(blobs).then(this, [this, job](const Result<void> &result) { stored(job, result); });
}

void ArticleImport::stored(const std::shared_ptr<Job> &job, const Result<void> &done)
{
    --job->storing;
    job->batches.release();
    if (job != m_job)
        return;
    if (!done) {
        job->ledger.fail(done.error());
        finish(job);
        return;
    }
    proceed(job);
}

void ArticleImport::proceed(const std::shared_ptr<Job> &job)
{
    if (job != m_job || !job->allRead || job->storing > 0)
        return;
    if (job->ledger.articleCount() == 0) {
        finish(job);
        return;
    }
    job->committing = true;
    m_project->edit(job->ledger.editName(), job->ledger.edit()).then(this, [this, job](const Result<EditId> &done) {
        if (!done)
            job->ledger.fail(done.error());
        finish(job);
    });
}

void ArticleImport::finish(std::shared_ptr<Job> job)
{
    if (job != m_job)
        return;
    job->abandon();
    m_job.reset();
    Q_EMIT finished(job->ledger.report());
    if (!m_job)
        startNext();
}

void ArticleImport::cancel()
{
    m_waiting.clear();
    if (!m_job || m_job->committing) // its edit is on the way, and can be undone
        return;
    m_job->ledger.cancel();
    finish(m_job);
}

} // namespace sidelight
