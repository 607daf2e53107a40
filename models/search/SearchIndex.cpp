// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchIndex.h"

#include <algorithm>
#include <utility>

namespace sidelight {

namespace {

constexpr qsizetype mostArticles = 256; // of a batch
constexpr int longestBatch = 2'000'000; // code units, unless one article alone is longer
constexpr qsizetype mostRecords = 1000;
constexpr int mostOnTheirWay = 2; // one is read while the other is put in

} // namespace

SearchIndex::SearchIndex(Project *project, const QString &path, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_path(path)
{
    connect(project, &Project::changed, this, &SearchIndex::follow);
    connect(project, &Project::historyPurged, this, &SearchIndex::beginAnew);
    connect(project, &Project::aboutToClose, this, [this] { m_closing = true; });
    start();
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::start()
{
    // The thread is joined before this goes.
    m_thread = std::make_unique<IndexThread>(
        m_path, [this] { QMetaObject::invokeMethod(this, &SearchIndex::compare, Qt::QueuedConnection); });
    compare();
}

void SearchIndex::beginAnew()
{
    m_thread->beginAnew();
    compare();
}

void SearchIndex::moveTo(const QString &path)
{
    if (path == m_path)
        return;
    m_thread.reset();
    if (!m_path.isEmpty())
        IndexFile::remove(m_path);
    m_path = path;
    start();
}

// Asks what the index lacks. What is changed meanwhile is put in when that is known.
void SearchIndex::compare()
{
    ++m_number;
    m_compared = m_complete = false;
    m_records.clear();
    m_articles.clear();
    m_waiting.clear();
    m_stamps.clear();
    m_onTheirWay = 0;
    m_all = m_project->library().all<Article>().size();
    m_thread->put([this, number = m_number, library = m_project->library()](IndexFile *file) {
        QMetaObject::invokeMethod(
            this,
            [this, number, gap = file ? IndexGap::of(*file, library) : IndexGap()]() mutable {
                if (m_number == number)
                    take(std::move(gap));
            },
            Qt::QueuedConnection);
    });
}

// What has changed since it was asked stands in the lists already, and is put in once. The gap may be as long as the project is
// large, so nothing here goes through it.
void SearchIndex::take(IndexGap gap)
{
    m_compared = true;
    for (const Id id : std::as_const(m_waiting))
        gap.held.remove(id);
    m_stamps = std::move(gap.held);
    m_records = m_records.isEmpty() ? std::move(gap.records) : gap.records + m_records;
    m_articles.removeIf([&gap](Id id) { return gap.missing.contains(id); });
    m_articles = m_articles.isEmpty() ? std::move(gap.articles) : m_articles + gap.articles;
    gap.missing.unite(m_waiting);
    m_waiting = std::move(gap.missing);
    next();
}

void SearchIndex::add(RecordKind kind, Id id)
{
    m_complete = false;
    if (kind != RecordKind::Article) {
        m_records.append({kind, id});
    } else if (!m_waiting.contains(id)) {
        m_waiting.insert(id);
        m_articles.append(id);
    }
}

template <class T> void SearchIndex::followRecords(const ChangesOf<T> &changes, RecordKind kind)
{
    for (const QList<T> &records : {changes.inserted, changes.updated})
        for (const T &each : records)
            add(kind, each.id);
    remove(changes.removed);
}

void SearchIndex::follow(const Changes &changes)
{
    if (m_closing)
        return;
    const ChangesOf<Article> &articles = changes.of<Article>();
    for (const QList<Article> &records : {articles.inserted, articles.updated})
        for (const Article &each : records)
            if (m_stamps.value(each.id) != entryOf(each).stamp)
                add(RecordKind::Article, each.id);
    for (const Id id : articles.removed)
        m_stamps.remove(id);
    remove(articles.removed);
    followRecords(changes.of<Passage>(), RecordKind::Passage);
    followRecords(changes.of<Statement>(), RecordKind::Statement);
    followRecords(changes.of<Claim>(), RecordKind::Claim);
    followRecords(changes.of<Actor>(), RecordKind::Actor);
    followRecords(changes.of<Tag>(), RecordKind::Tag);
    m_all = m_project->library().all<Article>().size();
    if (m_compared)
        next();
}

void SearchIndex::remove(const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    m_thread->put([ids](IndexFile *file) {
        if (file)
            file->change([&ids](IndexFile &in) {
                for (const Id id : ids)
                    in.remove(id);
            });
    });
}

void SearchIndex::next()
{
    while (!m_closing && m_onTheirWay < mostOnTheirWay && (!m_records.isEmpty() || !m_articles.isEmpty())) {
        if (!m_records.isEmpty())
            putRecords();
        else
            readArticles();
    }
    if (m_onTheirWay > 0 || m_complete || m_closing)
        return;
    m_complete = true;
    Q_EMIT completed();
}

void SearchIndex::putRecords()
{
    QList<IndexEntry> entries;
    const qsizetype count = std::min(m_records.size(), mostRecords);
    for (const auto &[kind, id] : m_records.first(count))
        if (const IndexEntry each = entryOf(m_project->library(), kind, id); each.id.isValid())
            entries.append(each);
    m_records.remove(0, count);
    ++m_onTheirWay;
    putEntries(entries, {});
}

void SearchIndex::readArticles()
{
    Batch batch;
    qsizetype taken = 0;
    for (int length = 0; taken < m_articles.size() && batch.articles.size() < mostArticles; ++taken) {
        const Article *const article = m_project->library().find<Article>(m_articles[taken]);
        if (!article) {
            m_waiting.remove(m_articles[taken]);
            continue;
        }
        length += article->length;
        if (!batch.articles.isEmpty() && length > longestBatch)
            break;
        batch.articles.append(article->id);
        batch.texts.append(article->text);
    }
    m_articles.remove(0, taken);
    if (batch.articles.isEmpty())
        return;
    ++m_onTheirWay;
    m_project->read([hashes = batch.texts](const Reader &reader) { return reader.contents(hashes); })
        .then(this, [this, batch, number = m_number](const Result<QList<QByteArray>> &texts) {
            if (number == m_number)
                putArticles(batch, texts ? *texts : QList<QByteArray>(batch.articles.size()));
        });
}

// One whose text cannot be read is found by its title.
void SearchIndex::putArticles(const Batch &batch, const QList<QByteArray> &texts)
{
    QList<IndexEntry> entries;
    QList<QByteArray> bodies;
    for (qsizetype i = 0; i < batch.articles.size(); ++i) {
        const Article *const article = m_project->library().find<Article>(batch.articles[i]);
        m_waiting.remove(batch.articles[i]);
        if (!article)
            continue;
        if (article->text != batch.texts[i]) {
            add(RecordKind::Article, article->id);
            continue;
        }
        entries.append(entryOf(*article));
        bodies.append(texts[i]);
        m_stamps.insert(article->id, entries.last().stamp);
    }
    putEntries(entries, bodies);
}

void SearchIndex::putEntries(const QList<IndexEntry> &entries, const QList<QByteArray> &bodies)
{
    m_thread->put([this, number = m_number, entries, bodies](IndexFile *file) {
        if (file)
            file->change([&](IndexFile &in) {
                for (qsizetype i = 0; i < entries.size(); ++i)
                    if (!in.holds(entries[i]))
                        in.put(entries[i], bodies.value(i));
            });
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (m_number != number)
                    return;
                --m_onTheirWay;
                Q_EMIT progressed(done(), all());
                next();
            },
            Qt::QueuedConnection);
    });
}

} // namespace sidelight
