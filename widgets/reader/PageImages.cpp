// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageImages.h"

#include "models/exchange/ImportWorker.h"
#include "models/exchange/PdfReader.h"

#include <QMutex>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <cmath>

namespace sidelight {

struct PageImages::Job {
    QByteArray pdf;
    std::atomic<bool> isOver = false;
    QMutex mutex; // for `owner`, which is told only while it is there
    PageImages *owner = nullptr;

    template <class Tell> void tellOwner(Tell tell)
    {
        const QMutexLocker locker(&mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, [to = owner, tell = std::move(tell)] { tell(*to); }, Qt::QueuedConnection);
    }
    [[nodiscard]] WorkerLimits limits()
    {
        return {.cpuSeconds = 10, .wallMilliseconds = 15'000, .cancelled = [this] { return isOver.load(); }};
    }
};

PageImages::PageImages(Project *project, const ContentHash &original, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_job(std::make_shared<Job>())
{
    m_job->owner = this;
    load(original);
}

PageImages::~PageImages()
{
    m_job->isOver = true;
    const QMutexLocker locker(&m_job->mutex);
    m_job->owner = nullptr;
}

void PageImages::load(const ContentHash &original)
{
    m_project->read([original](const Reader &reader) { return reader.content(original); })
        .then(this, [this](const Result<QByteArray> &bytes) {
            if (!bytes) {
                Q_EMIT failed(bytes.error().message);
                return;
            }
            m_job->pdf = *bytes;
            QThreadPool::globalInstance()->start([job = m_job] {
                const auto sizes = ImportWorker::measurePages(job->pdf, job->limits());
                job->tellOwner([sizes](PageImages &owner) {
                    owner.m_sizes = sizes.value_or(QList<QSizeF>());
                    if (owner.m_sizes.isEmpty())
                        Q_EMIT owner.failed(tr("The pages of the original could not be drawn; its text stands beside."));
                    else
                        Q_EMIT owner.sizesKnown();
                });
            });
        });
}

void PageImages::want(const QList<int> &pages, double scale)
{
    m_scale = scale;
    m_wanted.clear();
    qint64 bytes = 0;
    for (const int page : pages) {
        const QSize pixels = pixelsOf(page);
        bytes += qint64(pixels.width()) * pixels.height() * 4;
        if (bytes > mostBytes && !m_wanted.isEmpty())
            break; // drawn, it would have to go at once
        m_wanted.append(page);
    }
    if (!m_isDrawing)
        drawNext();
}

// As large as wished, or as a worker may make it.
QSize PageImages::pixelsOf(int page) const
{
    const QSizeF wished = m_sizes[page] * m_scale;
    const double most = std::min({1.0, longestPageSide / std::max(wished.width(), wished.height()),
                                  std::sqrt(mostPagePixels / (wished.width() * wished.height()))});
    return QSize(int(wished.width() * most), int(wished.height() * most)).expandedTo({1, 1});
}

void PageImages::drawNext()
{
    const auto lacks = [this](int page) {
        const QSize pixels = pixelsOf(page);
        return m_images.value(page).size() != pixels && m_hopeless.value(page) != pixels;
    };
    const auto next = std::ranges::find_if(m_wanted, lacks);
    m_isDrawing = next != m_wanted.end();
    if (!m_isDrawing)
        return;
    QThreadPool::globalInstance()->start([job = m_job, page = *next, pixels = pixelsOf(*next)] {
        const auto image = ImportWorker::drawPage(job->pdf, page, pixels, job->limits());
        job->tellOwner([page, pixels, image](PageImages &owner) {
            if (image)
                owner.keep(page, *image);
            else
                owner.m_hopeless.insert(page, pixels);
            Q_EMIT owner.drawn(page);
            owner.drawNext();
        });
    });
}

// Those go first that nobody wants and that are farthest from what is wanted.
void PageImages::keep(int page, const QImage &image)
{
    m_images.insert(page, image);
    const int middle = m_wanted.isEmpty() ? page : m_wanted.first();
    qint64 bytes = 0;
    QList<int> spare;
    for (auto it = m_images.cbegin(); it != m_images.cend(); ++it) {
        bytes += it->sizeInBytes();
        if (!m_wanted.contains(it.key()))
            spare.append(it.key());
    }
    std::ranges::sort(spare, {}, [middle](int other) { return std::abs(other - middle); });
    while (bytes > mostBytes && !spare.isEmpty())
        bytes -= m_images.take(spare.takeLast()).sizeInBytes();
}

} // namespace sidelight
