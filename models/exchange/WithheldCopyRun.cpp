// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WithheldCopyRun.h"

#include "models/base/OnPool.h"

#include <QDateTime>

namespace sidelight {

namespace {

constexpr qsizetype picturesAtOnce = 8;

} // namespace

// One search or one copy. Its file is only touched in the pool, by one piece of work after the other.
struct WithheldCopyRun::Job {
    std::shared_ptr<const WithheldCopy> copy;
    QString path; // empty: a search
    QList<WithheldBatch> batches{};
    qsizetype done = 0;
    int articles = 0;
    QList<ContentHash> pictures{}; // that are still to be taken
    QList<WithheldPlace> places{};
    std::unique_ptr<WithheldCopyFile> file{};
    std::atomic<bool> isStopped = false;
};

WithheldCopyRun::WithheldCopyRun(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(project, &Project::aboutToClose, this, &WithheldCopyRun::stop);
}

WithheldCopyRun::~WithheldCopyRun() { stop(); }

void WithheldCopyRun::stop()
{
    if (m_job)
        m_job->isStopped = true;
    m_job.reset();
}

void WithheldCopyRun::search(const std::shared_ptr<const WithheldCopy> &copy) { start(std::make_shared<Job>(copy, QString())); }

void WithheldCopyRun::write(const std::shared_ptr<const WithheldCopy> &copy, const QString &path)
{
    start(std::make_shared<Job>(copy, path));
}

// Runs `work` in the pool, and goes on if it went well and nobody has called the job off.
template <class Work>
void WithheldCopyRun::later(const std::shared_ptr<Job> &job, const Work &work,
                            void (WithheldCopyRun::*then)(const std::shared_ptr<Job> &))
{
    onPool(
        this, [job, work] { return job->isStopped ? Result<void>() : work(*job); },
        [this, job, then](const Result<void> &done) {
            if (m_job != job)
                return;
            if (!done)
                return end(job, done);
            (this->*then)(job);
        });
}

void WithheldCopyRun::start(const std::shared_ptr<Job> &job)
{
    stop();
    m_job = job;
    const auto prepare = [](Job &each) -> Result<void> {
        each.batches = withheldBatches(*each.copy);
        if (each.path.isEmpty()) {
            each.places = each.copy->placesInRecords();
            return {};
        }
        auto file = WithheldCopyFile::create(each.path);
        if (!file)
            return std::unexpected(file.error());
        each.file = std::move(*file);
        each.pictures = WithheldCopyFile::picturesOf(*each.copy);
        return {};
    };
    later(job, prepare, &WithheldCopyRun::next);
}

void WithheldCopyRun::next(const std::shared_ptr<Job> &job)
{
    Q_EMIT advanced(job->articles, int(job->copy->records().of<Article>().inserted.size()));
    if (job->done == job->batches.size())
        return job->path.isEmpty() ? end(job, {}) : takePictures(job);
    const auto read = [copy = job->copy, batch = job->batches.at(job->done)](const Reader &reader) {
        return withheldSources(reader, *copy, batch);
    };
    m_project->read(read).then(this, [this, job](const Result<QList<WithheldCopy::Source>> &sources) {
        if (m_job != job)
            return;
        if (!sources)
            return end(job, std::unexpected(sources.error()));
        work(job, *sources);
    });
}

void WithheldCopyRun::work(const std::shared_ptr<Job> &job, const QList<WithheldCopy::Source> &sources)
{
    const auto take = [sources](Job &each) -> Result<void> {
        const WithheldBatch &batch = each.batches.at(each.done++);
        each.articles += int(batch.size());
        if (each.file)
            return each.file->take(*each.copy, batch, sources);
        each.places += withheldPlaces(*each.copy, batch, sources);
        return {};
    };
    later(job, take, &WithheldCopyRun::next);
}

void WithheldCopyRun::takePictures(const std::shared_ptr<Job> &job)
{
    if (job->pictures.isEmpty())
        return finish(job);
    const QList<ContentHash> some = job->pictures.first(std::min(picturesAtOnce, job->pictures.size()));
    job->pictures.remove(0, some.size());
    const auto read = [some](const Reader &reader) {
        QList<QByteArray> pictures;
        for (const ContentHash &hash : some)
            pictures.append(reader.content(hash));
        return pictures;
    };
    m_project->read(read).then(this, [this, job](const Result<QList<QByteArray>> &pictures) {
        if (m_job != job)
            return;
        if (!pictures)
            return end(job, std::unexpected(pictures.error()));
        later(job, [pictures = *pictures](Job &each) { return each.file->take(pictures); }, &WithheldCopyRun::takePictures);
    });
}

void WithheldCopyRun::finish(const std::shared_ptr<Job> &job)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    onPool(
        this, [job, now] { return job->isStopped ? Result<void>() : job->file->finish(*job->copy, now); },
        [this, job](const Result<void> &done) {
            if (m_job == job)
                end(job, done);
        });
}

void WithheldCopyRun::end(const std::shared_ptr<Job> &job, const Result<void> &done)
{
    m_job.reset();
    if (!done)
        Q_EMIT failed(done.error());
    else if (job->path.isEmpty())
        Q_EMIT found(job->places);
    else
        Q_EMIT written();
}

} // namespace sidelight
