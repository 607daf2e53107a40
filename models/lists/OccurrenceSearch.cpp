// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OccurrenceSearch.h"

#include "models/lists/ArticleTexts.h"
#include "models/text/Characters.h"

#include <QThreadPool>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostAtOnce = 256;             // articles
constexpr int longestAtOnce = 2'000'000;          // code units, unless one article alone is longer
constexpr qsizetype mostOnTheirWay = 3;           // batches: one is read, two are scanned
constexpr int wordsBefore = 60, wordsAfter = 100; // code units

NamedPlace placeOf(Id article, const QString &text, const Occurrence &found)
{
    const QStringView all(text);
    const int from = std::max(0, found.start - wordsBefore);
    const QString before = oneLine(all.sliced(from, found.start - from));
    return {.article = article,
            .actor = found.owner,
            .start = found.start,
            .end = found.end,
            .quote = quoteOf(text, {found.start, found.end}),
            .before = from > 0 ? u'…' + before : before,
            .after = oneLine(all.sliced(found.end, std::min<qsizetype>(wordsAfter, all.size() - found.end)))};
}

} // namespace

OccurrenceSearch::OccurrenceSearch(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(project, &Project::aboutToClose, this, &OccurrenceSearch::stop);
}

OccurrenceSearch::~OccurrenceSearch() { stop(); }

void OccurrenceSearch::stop()
{
    if (m_stopped)
        *m_stopped = true;
    ++m_number;
    m_running = false;
}

void OccurrenceSearch::start(const QList<NameOf> &names)
{
    stop();
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_found.clear();
    m_asked = m_done = m_listed = 0;
    m_sources.clear();
    m_scanner = std::make_shared<const MentionScanner>(names);
    QList<const Article *> articles;
    if (!m_scanner->isEmpty())
        for (const Article &article : m_project->library().all<Article>())
            articles.append(&article);
    std::ranges::sort(articles, {},
                      [](const Article *article) { return std::tie(article->published, article->title, article->id); });
    for (const Article *article : std::as_const(articles))
        m_sources.append({article->id, article->text, article->length});
    m_running = true;
    next();
}

void OccurrenceSearch::next()
{
    while (m_running && m_asked < m_sources.size() && qsizetype(m_found.size()) < mostOnTheirWay + m_done) {
        const qsizetype first = m_asked;
        QList<Source> batch;
        for (int length = 0; m_asked < m_sources.size() && batch.size() < mostAtOnce; ++m_asked) {
            length += m_sources[m_asked].length;
            if (!batch.isEmpty() && length > longestAtOnce)
                break;
            batch.append(m_sources[m_asked]);
        }
        m_found[first] = {};
        read(batch, first);
    }
    if (!m_running || m_done < qsizetype(m_found.size()))
        return;
    m_running = false;
    QList<NamedPlace> places;
    int count = 0;
    for (const auto &[first, batch] : m_found) {
        count += batch.count;
        places += batch.places.first(std::min(batch.places.size(), mostPlaces - places.size()));
    }
    m_found.clear();
    Q_EMIT finished(places, count);
}

void OccurrenceSearch::read(const QList<Source> &batch, qsizetype first)
{
    m_project
        ->read([stopped = m_stopped, texts = readTexts(batch)](const Reader &reader) {
            return *stopped ? QList<QByteArray>() : texts(reader);
        })
        .then(QThreadPool::globalInstance(),
              [batch, scanner = m_scanner, most = mostPlaces - std::min(m_listed, mostPlaces), stopped = m_stopped](
                  const Result<QList<QByteArray>> &read) { return read ? scan(*scanner, batch, *read, most, *stopped) : Batch(); })
        .then(this, [this, first, number = m_number](const Batch &found) {
            // A continuation that is attached too late runs at once: whoever starts a search would be answered before that
            // returned.
            const auto tell = [=, this] {
                if (number == m_number)
                    take(first, found);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
}

void OccurrenceSearch::take(qsizetype first, const Batch &batch)
{
    m_found[first] = batch;
    m_listed += batch.places.size();
    ++m_done;
    next();
}

OccurrenceSearch::Batch OccurrenceSearch::scan(const MentionScanner &scanner, const QList<Source> &sources,
                                               const QList<QByteArray> &texts, qsizetype most, const std::atomic<bool> &stopped)
{
    Batch batch;
    for (qsizetype i = 0; i < texts.size() && !stopped; ++i) {
        const QString text = QString::fromUtf8(texts[i]);
        const QList<Occurrence> found = scanner.scan(text);
        batch.count += int(found.size());
        for (const Occurrence &each : found) {
            if (batch.places.size() >= most)
                break;
            batch.places.append(placeOf(sources[i].article, text, each));
        }
    }
    return batch;
}

} // namespace sidelight
