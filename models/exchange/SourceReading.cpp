// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/SourceReading.h"

#include "models/project/Project.h"

#include <QDateTime>
#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

namespace sidelight {

// What the GUI thread and the one that reads share.
struct SourceReading::Job {
    QStringList paths;
    QList<ImportSource> sources;
    KnownArticles known;
    qint64 now = 0;

    std::atomic<bool> stopped = false;
    QSemaphore batches{2}; // read but not yet stored: a slow disk holds the reading up, not the memory

    QMutex mutex; // for `owner`, which is told of what was read only while it is there
    SourceReading *owner = nullptr;

    // From here on used on the GUI thread only.
    int total = 0, done = 0, storing = 0;
    bool allRead = false;

    template <class Tell> void tellOwner(Tell tell)
    {
        const QMutexLocker locker(&mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, [to = owner, tell = std::move(tell)] { tell(*to); }, Qt::QueuedConnection);
    }

    void abandon()
    {
        stopped = true;
        const QMutexLocker locker(&mutex);
        owner = nullptr;
    }

    bool waitForRoom()
    {
        while (!stopped) {
            if (batches.tryAcquire(1, 50))
                return true;
        }
        return false;
    }
};

SourceReading::SourceReading(Project *project, Take take, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_take(std::move(take))
{
}

SourceReading::~SourceReading() { giveUp(); }

int SourceReading::done() const { return m_job ? m_job->done : 0; }
int SourceReading::total() const { return m_job ? m_job->total : 0; }

void SourceReading::start(const QStringList &paths, const KnownArticles &known)
{
    auto job = std::make_shared<Job>();
    job->paths = paths;
    start(job, known);
}

void SourceReading::start(const QList<ImportSource> &sources, const KnownArticles &known)
{
    auto job = std::make_shared<Job>();
    job->sources = sources;
    start(job, known);
}

void SourceReading::start(const std::shared_ptr<Job> &job, const KnownArticles &known)
{
    giveUp();
    m_job = job;
    job->owner = this;
    job->known = known;
    job->now = QDateTime::currentMSecsSinceEpoch();
    QThreadPool::globalInstance()->start([job] { read(job); });
}

// On a thread of the pool.
void SourceReading::read(const std::shared_ptr<Job> &job)
{
    if (!job->paths.isEmpty())
        job->sources = sourcesOf(job->paths);
    const QList<ImportSource> &sources = job->sources;
    job->tellOwner([job, total = int(sources.size())](SourceReading &owner) {
        if (owner.m_job != job)
            return;
        job->total = total;
        Q_EMIT owner.progressed(0, total);
    });
    for (qsizetype start = 0, count = 0; start < sources.size() && job->waitForRoom(); start += count) {
        count = batchSize(sources, start);
        const auto isStopped = [&] { return job->stopped.load(); };
        const QList<SourceRead> reads = readSources(sources.sliced(start, count), job->known, job->now, isStopped);
        if (job->stopped)
            break; // some of these were not read, or blamed for being called off
        job->tellOwner([job, reads](SourceReading &owner) { owner.follow(job, reads); });
    }
    job->tellOwner([job](SourceReading &owner) {
        job->allRead = true;
        owner.proceed(job);
    });
}

void SourceReading::follow(const std::shared_ptr<Job> &job, const QList<SourceRead> &reads)
{
    if (job != m_job)
        return;
    const QList<Blob> blobs = m_take(reads);
    job->done += int(reads.size());
    Q_EMIT progressed(job->done, job->total);
    if (job != m_job) // given up by whoever was told
        return;
    if (blobs.isEmpty()) {
        job->batches.release();
        return;
    }
    ++job->storing;
    m_project->storeAll(blobs).then(this, [this, job](const Result<void> &result) { stored(job, result); });
}

void SourceReading::stored(const std::shared_ptr<Job> &job, const Result<void> &done)
{
    --job->storing;
    job->batches.release();
    if (job != m_job)
        return;
    if (!done)
        finish(done.error());
    else
        proceed(job);
}

void SourceReading::proceed(const std::shared_ptr<Job> &job)
{
    if (job == m_job && job->allRead && job->storing == 0)
        finish(std::nullopt);
}

void SourceReading::finish(const std::optional<Error> &error)
{
    giveUp();
    Q_EMIT finished(error);
}

void SourceReading::stop()
{
    if (m_job)
        m_job->stopped = true;
}

void SourceReading::giveUp()
{
    if (m_job)
        m_job->abandon();
    m_job.reset();
}

} // namespace sidelight
