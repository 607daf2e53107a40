// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/ProjectSearch.h"

#include "models/search/TextTests.h"

#include <QThreadPool>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostOfBatch = 64;  // articles
constexpr int longestRead = 1'000'000; // code units, unless one article alone is longer
constexpr int beginning = 64 * 1024;   // bytes, of a text that may be long and in which much stands
constexpr int longestContext = 200;    // code units behind a place that are shown, at most
constexpr int mostNotes = 5;           // listed of an article

// Of each article of a page: fewer where there are many, since a list of thousands is nobody's to read at a key.
int placesEach(qsizetype articles, int most)
{
    constexpr int ofPage = 1000, least = 10;
    return most > mostPlacesOfArticle ? most : std::clamp(int(ofPage / std::max<qsizetype>(articles, 1)), least, most);
}

// The last word of a beginning may go on.
QByteArray withoutLastWord(const QByteArray &utf8)
{
    const auto space = std::find_if(utf8.crbegin(), utf8.crend(), [](char c) { return c == ' ' || c == '\n'; });
    return space == utf8.crend() ? utf8 : utf8.first(utf8.crend() - space);
}

} // namespace

ProjectSearch::ProjectSearch(Project *project, SearchIndex *index, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_index(index)
{
    connect(project, &Project::aboutToClose, this, &ProjectSearch::stop);
}

ProjectSearch::~ProjectSearch() { stop(); }

void ProjectSearch::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_running = false;
}

void ProjectSearch::start(const SearchQuery &query)
{
    stop();
    m_stop = {};
    m_query = query;
    m_outcome = {};
    m_hits.clear();
    m_candidates.clear();
    m_shown = m_done = 0;
    m_places = 0;
    m_running = true;
    m_index->ask(
        this,
        [query, library = m_project->library(), stop = m_stop.get_token()](IndexFile *file) {
            if (!file || stop.stop_requested())
                return SearchAnswer{.indexed = file != nullptr};
            return SearchRun(*file, library, [stop] { return stop.stop_requested(); }).answer(query);
        },
        [this, number = m_number](const SearchAnswer &answer) {
            if (number == m_number)
                take(answer);
        });
}

void ProjectSearch::take(const SearchAnswer &answer)
{
    m_outcome.indexed = answer.indexed;
    m_outcome.leftOut = answer.leftOut;
    if (!answer.leftOut.isEmpty())
        m_query = m_query.withoutBeginning().value_or(m_query);
    if (!m_query.textTests().isEmpty()) {
        m_candidates = answer.articles;
        return next();
    }
    m_hits = answer.articles;
    m_places = answer.places;
    for (const SearchHit &hit : answer.articles)
        m_places += hit.notes.size();
    Q_EMIT answered(answer);
    page();
}

void ProjectSearch::more()
{
    if (!hasMore())
        return;
    m_running = true;
    page();
}

ProjectSearch::Source ProjectSearch::sourceOf(const Library &library, const SearchHit &hit)
{
    Source source{.hit = hit, .text = {}, .language = {}, .length = 0, .notes = {}};
    if (const Article *const article = library.find<Article>(hit.article)) {
        source.text = article->text;
        source.language = article->language;
        source.length = article->length;
    }
    for (const Id id : hit.notes) {
        if (const auto passage = library.find<Passage>(id))
            source.notes.append({id, QString(passage->note + u'\n' + passage->translation).trimmed()});
        else if (const auto statement = library.find<Statement>(id))
            source.notes.append({statement->passage, statement->note});
        if (source.notes.size() == mostNotes)
            break;
    }
    return source;
}

void ProjectSearch::page()
{
    QList<Source> sources;
    for (; m_shown < m_hits.size() && sources.size() < pageSize; ++m_shown)
        sources.append(sourceOf(m_project->library(), m_hits[m_shown]));
    // What is looked for often stands often at the beginning, so that most texts need not be read to their ends.
    run(sources, Read::Beginnings, [this, sources](const Batch &batch) {
        if (batch.cutShort.isEmpty())
            return show(batch);
        QList<Source> again;
        for (const qsizetype each : batch.cutShort)
            again.append(sources[each]);
        run(again, Read::Whole, [this, batch](const Batch &whole) {
            Batch all = batch;
            for (qsizetype i = 0; i < whole.found.size(); ++i)
                all.found[all.cutShort[i]] = whole.found[i];
            show(all);
        });
    });
}

void ProjectSearch::show(const Batch &batch)
{
    m_outcome.unreadable += batch.outcome.unreadable;
    m_running = false;
    if (!batch.found.isEmpty())
        Q_EMIT found(batch.found);
    Q_EMIT finished(m_outcome);
}

// The next batch of texts that are to be looked at.
void ProjectSearch::next()
{
    QList<Source> batch;
    int length = 0;
    for (; m_done < m_candidates.size() && batch.size() < mostOfBatch; ++m_done) {
        const Source source = sourceOf(m_project->library(), m_candidates[m_done]);
        length += source.length;
        if (!batch.isEmpty() && length > longestRead)
            break;
        batch.append(source);
    }
    if (batch.isEmpty()) {
        m_running = false;
        Q_EMIT finished(m_outcome);
        return;
    }
    run(batch, Read::Whole, [this](const Batch &looked) {
        m_outcome.problem = looked.outcome.problem;
        m_outcome.tooCostly += looked.outcome.tooCostly;
        m_outcome.unreadable += looked.outcome.unreadable;
        if (!m_outcome.problem.isEmpty())
            m_done = m_candidates.size(); // it is as bad in all others
        m_hits += looked.hits;
        m_shown = m_hits.size();
        for (const FoundArticle &each : looked.found)
            m_places += each.count;
        if (!looked.found.isEmpty())
            Q_EMIT found(looked.found);
        Q_EMIT progressed(int(m_done), int(m_candidates.size()));
        next();
    });
}

void ProjectSearch::run(const QList<Source> &sources, Read read, const std::function<void(const Batch &)> &then)
{
    QList<ContentHash> hashes;
    for (const Source &source : sources)
        hashes.append(source.text);
    m_project
        ->read([hashes, read](const Reader &reader) {
            return read == Read::Whole ? reader.contents(hashes) : reader.contentBeginnings(hashes, beginning);
        })
        .then(QThreadPool::globalInstance(),
              [sources, read, query = m_query, most = placesEach(sources.size(), m_mostPlaces),
               stop = m_stop.get_token()](const Result<QList<QByteArray>> &texts) {
                  return look(query, sources, texts ? *texts : QList<QByteArray>(sources.size()), most, stop,
                              read == Read::Beginnings ? std::optional(beginning) : std::nullopt);
              })
        .then(this, [this, then, number = m_number](const Batch &batch) {
            // A continuation that is attached too late runs at once: whoever starts a search would be answered before that
            // returned.
            const auto tell = [=, this] {
                if (number == m_number)
                    then(batch);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
}

ProjectSearch::Batch ProjectSearch::look(const SearchQuery &query, const QList<Source> &sources, const QList<QByteArray> &texts,
                                         int mostPlaces, const std::stop_token &stop, std::optional<int> cutAt)
{
    Batch batch;
    const QList<SearchQuery::Node> wanted = query.textTests();
    const TextTests tests(wanted);
    PlaceFinder finder(query);
    for (qsizetype i = 0; i < sources.size() && !stop.stop_requested(); ++i) {
        const Source &source = sources[i];
        if (texts[i].isEmpty() && source.length > 0)
            ++batch.outcome.unreadable;
        QList<FoundSpan> lit;
        if (!wanted.isEmpty()) {
            const TextTests::Outcome outcome = tests.look(QString::fromUtf8(texts[i]), source.language, stop);
            batch.outcome.tooCostly += outcome.tooCostly;
            batch.outcome.problem = outcome.problem;
            if (!outcome.problem.isEmpty())
                break;
            if (!outcome.passes)
                continue;
            lit = outcome.spans;
        }
        batch.hits.append(source.hit);
        const bool isCut = texts[i].size() == cutAt;
        const std::optional<FoundArticle> found =
            listed(source, isCut ? withoutLastWord(texts[i]) : texts[i], isCut, finder, lit, mostPlaces);
        if (!found)
            batch.cutShort.append(batch.found.size());
        batch.found.append(found.value_or(FoundArticle()));
    }
    return batch;
}

std::optional<FoundArticle> ProjectSearch::listed(const Source &source, const QByteArray &utf8, bool isCut, PlaceFinder &finder,
                                                  const QList<FoundSpan> &lit, int mostPlaces)
{
    FoundArticle found{source.hit.article, source.hit.places + int(lit.size() + source.hit.notes.size()), {}};
    QList<FoundSpan> spans = finder.find(utf8, mostPlaces);
    if (!lit.isEmpty()) {
        spans += lit;
        std::ranges::sort(spans, {}, &FoundSpan::start);
        spans = spans.first(std::min<qsizetype>(spans.size(), mostPlaces));
    }
    const QString text = spans.isEmpty() ? QString() : QString::fromUtf8(utf8);
    if (isCut && (spans.size() < mostPlaces || text.size() - spans.last().end < longestContext))
        return std::nullopt;
    found.places = placesOf(text, spans);
    for (const auto &[passage, note] : source.notes) {
        const QList<FoundPlace> places = placesOf(note, finder.find(note.toUtf8(), 1));
        for (FoundPlace place : places) {
            place.passage = passage;
            found.places.append(place);
        }
    }
    return found;
}

} // namespace sidelight
