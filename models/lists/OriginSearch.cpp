// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OriginSearch.h"

#include "models/base/OnPool.h"
#include "models/lists/ArticleTexts.h"
#include "models/text/NewsAgencies.h"

#include <algorithm>
#include <unordered_map>

namespace sidelight {

namespace {

constexpr qsizetype mostInBatch = 64;     // articles
constexpr int longestInBatch = 1'000'000; // code units, unless one article alone is longer
constexpr int mostReads = 3;              // at once: one is read while others are looked at
constexpr qsizetype largeGroup = 12;      // articles of one origin, of which not each is compared with each any more

std::pair<Id, Id> inOrder(Id one, Id other) { return {std::min(one, other), std::max(one, other)}; }

} // namespace

OriginSearch::OriginSearch(Project *project, QObject *parent, Pairs pairs)
    : QObject(parent)
    , m_project(project)
    , m_wantedPairs(pairs)
    , m_index(std::make_shared<OriginIndex>())
{
    connect(project, &Project::changed, this, &OriginSearch::follow);
    connect(project, &Project::aboutToClose, this, [this] {
        m_isStarted = false;
        m_queue.clear();
        m_pairs.clear();
    });
}

void OriginSearch::lookFor(const QList<Article> &articles)
{
    start();
    for (const Article &article : articles) {
        m_lookedFor.insert(article.id);
        if (m_sources.contains(article.id))
            forget(article.id);
        enqueue(article);
    }
    work();
}

void OriginSearch::leave(const QList<Id> &articles)
{
    for (const Id id : articles) {
        if (m_lookedFor.remove(id) && m_sources.contains(id) && !m_project->library().find<Article>(id))
            forget(id);
    }
    work();
}

void OriginSearch::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    QList<const Article *> articles;
    for (const Article &article : m_project->library().all<Article>())
        articles.append(&article);
    std::ranges::sort(articles, {}, [](const Article *article) { return std::pair(article->added, article->id); });
    for (const Article *article : std::as_const(articles))
        enqueue(*article);
    m_isTold = false;
    work();
}

bool OriginSearch::isWorking() const
{
    return !m_queue.isEmpty() || m_inReading > 0 || !m_sketched.isEmpty() || m_isFinding || !m_pairs.isEmpty() || m_isComparing;
}

std::optional<OriginLink> OriginSearch::linkOf(Id one, Id other) const
{
    const auto found = m_links.constFind(inOrder(one, other));
    return found == m_links.constEnd() ? std::nullopt : std::optional(*found);
}

OriginSearch::Source OriginSearch::sourceOf(const Article &article)
{
    // A time of day and what says that the day is not sure stand behind it.
    const QDate day = QDate::fromString(article.published.left(10), Qt::ISODate);
    return {article.id, article.text, article.length, {article.outlet, article.byline, day}};
}

void OriginSearch::follow(const Changes &changes)
{
    if (!m_isStarted)
        return;
    const ChangesOf<Article> &articles = changes.of<Article>();
    for (const Id id : articles.removed)
        forget(id);
    for (const Article &article : articles.inserted)
        followArticle(article);
    for (const Article &article : articles.updated)
        followArticle(article);
    work();
}

// It may have been looked for before it came.
void OriginSearch::followArticle(const Article &article)
{
    if (isCurrent(sourceOf(article)))
        return;
    if (m_sources.contains(article.id))
        forget(article.id);
    enqueue(article);
}

void OriginSearch::enqueue(const Article &article)
{
    const Source source = sourceOf(article);
    m_sources.insert(article.id, source);
    m_queue.append(source);
    m_isTold = false;
}

void OriginSearch::forget(Id article)
{
    m_sources.remove(article);
    m_lookedAt -= int(m_queue.removeIf([&](const Source &source) { return source.article == article; }) == 0);
    m_sketched.removeIf([&](const Sketched &each) { return each.source.article == article; });
    if (const auto number = m_numbers.constFind(article); number != m_numbers.constEnd()) {
        m_gone.append(*number);
        m_numbers.erase(number);
    }
    m_group.remove(article);
    const qsizetype before = m_links.size();
    m_links.removeIf([&](const auto &link) { return link.key().first == article || link.key().second == article; });
    if (m_links.size() == before)
        return;
    m_quotations = int(std::ranges::count_if(m_links, [](const OriginLink &link) { return !link.likeness.isOrigin(); }));
    Q_EMIT linksChanged();
}

void OriginSearch::work()
{
    if (!m_isStarted)
        return;
    while (!m_queue.isEmpty() && m_reads < mostReads)
        readSome();
    if (m_queue.isEmpty() && m_inReading == 0 && !m_isFinding && !(m_sketched.isEmpty() && m_gone.isEmpty()))
        findPairs();
    if (!m_pairs.isEmpty() && !m_isComparing)
        compareSome();
    if (!isWorking() && !std::exchange(m_isTold, true))
        Q_EMIT settled();
}

void OriginSearch::readSome()
{
    QList<Source> batch;
    int length = 0;
    while (!m_queue.isEmpty() && batch.size() < mostInBatch) {
        length += m_queue.first().length;
        if (!batch.isEmpty() && length > longestInBatch)
            break;
        batch.append(m_queue.takeFirst());
    }
    ++m_reads;
    m_inReading += int(batch.size());
    m_project->read(readTexts(batch)).then(this, [this, batch](const Result<QList<QByteArray>> &read) {
        const QList<QByteArray> all = read ? *read : QList<QByteArray>(batch.size());
        onPool(this, [batch, all] { return sketched(batch, all); }, [this](const QList<Sketched> &done) { takeSketches(done); });
    });
}

QList<OriginSearch::Sketched> OriginSearch::sketched(const QList<Source> &sources, const QList<QByteArray> &texts)
{
    const auto agencies = NewsAgencies::shipped();
    QList<Sketched> all;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        all.append({sources[i], {}});
        if (const QString text = QString::fromUtf8(texts[i]); !text.isEmpty())
            all.last().sketch = std::make_shared<OriginSketch>(shinglesOf(text), text, sources[i].facts, *agencies);
    }
    return all;
}

void OriginSearch::takeSketches(const QList<Sketched> &sketches)
{
    --m_reads;
    m_inReading -= int(sketches.size());
    for (const Sketched &each : sketches) {
        if (!isCurrent(each.source))
            continue;
        ++m_lookedAt;
        if (each.sketch)
            m_sketched.append(each);
    }
    Q_EMIT progressed();
    work();
}

void OriginSearch::findPairs()
{
    m_isFinding = true;
    const QList<Sketched> sketches = std::exchange(m_sketched, {});
    const QList<int> gone = std::exchange(m_gone, {});
    for (const Sketched &each : sketches) {
        m_numbers.insert(each.source.article, int(m_ids.size()));
        m_ids.append(each.source.article);
    }
    onPool(
        this, [index = m_index, gone, sketches] { return found(*index, gone, sketches); },
        [this](const QList<NumberPair> &pairs) {
            m_isFinding = false;
            takePairs(pairs);
        });
}

// Each new text against all that came before it: the pairs, those that are most alike first.
QList<OriginSearch::NumberPair> OriginSearch::found(OriginIndex &index, const QList<int> &gone, const QList<Sketched> &sketched)
{
    for (const int number : gone)
        index.remove(number);
    const int from = index.count();
    for (const Sketched &each : sketched)
        index.add(std::move(*each.sketch));
    struct Ranked {
        NumberPair pair;
        size_t rank;
    };
    std::vector<Ranked> origins;
    std::vector<std::pair<double, NumberPair>> quotations;
    for (int number = from; number < index.count(); ++number) {
        const auto candidates = index.candidates(number, OriginIndex::Among::Earlier);
        for (size_t rank = 0; rank < candidates.size(); ++rank) {
            const NumberPair pair(candidates[rank].number, number);
            if (candidates[rank].mayBeOrigin)
                origins.push_back({pair, rank});
            else
                quotations.emplace_back(candidates[rank].overlap, pair);
        }
    }
    std::ranges::stable_sort(origins, {}, &Ranked::rank);
    std::ranges::stable_sort(quotations, std::greater(), &std::pair<double, NumberPair>::first);
    if (quotations.size() > mostQuotations)
        quotations.resize(mostQuotations);
    QList<NumberPair> pairs;
    for (const Ranked &each : origins)
        pairs.append(each.pair);
    for (const auto &[overlap, pair] : quotations)
        pairs.append(pair);
    return pairs;
}

void OriginSearch::takePairs(const QList<NumberPair> &pairs)
{
    QList<Pair> more;
    for (const auto &[first, second] : pairs) {
        const Id a = m_ids[first], b = m_ids[second];
        const bool isWanted = m_wantedPairs == Pairs::All || m_lookedFor.contains(a) || m_lookedFor.contains(b);
        if (isWanted && m_numbers.value(a, -1) == first && m_numbers.value(b, -1) == second)
            more.append({m_sources.value(a), m_sources.value(b)});
    }
    std::ranges::reverse(more);
    m_pairs = more + m_pairs;
    work();
}

void OriginSearch::compareSome()
{
    QList<Pair> batch;
    QList<Source> sources; // each once
    int length = 0;
    while (!m_pairs.isEmpty() && sources.size() < mostInBatch && length < longestInBatch) {
        const Pair pair = m_pairs.takeLast();
        if (!isCurrent(pair.first) || !isCurrent(pair.second) || isInLargeGroup(pair.first.article, pair.second.article))
            continue;
        for (const Source &source : {pair.first, pair.second})
            if (!std::ranges::contains(sources, source.article, &Source::article)) {
                sources.append(source);
                length += source.length;
            }
        batch.append(pair);
    }
    if (batch.isEmpty())
        return;
    m_isComparing = true;
    m_project->read(readTexts(sources)).then(this, [this, batch, sources](const Result<QList<QByteArray>> &read) {
        QHash<Id, QByteArray> texts;
        for (qsizetype i = 0; read && i < sources.size(); ++i)
            texts.insert(sources[i].article, read->at(i));
        onPool(
            this, [batch, texts] { return compared(batch, texts); },
            [this](const QList<OriginLink> &links) {
                m_isComparing = false;
                takeLinks(links);
            });
    });
}

QList<OriginLink> OriginSearch::compared(const QList<Pair> &pairs, const QHash<Id, QByteArray> &texts)
{
    struct Known {
        ShingleSet shingles;
        OriginSketch sketch;
    };
    const auto agencies = NewsAgencies::shipped();
    std::unordered_map<qint64, Known> known;
    const auto knownOf = [&](const Source &source) -> const Known & {
        const auto [at, isNew] = known.try_emplace(source.article.value);
        if (isNew) {
            const QString text = QString::fromUtf8(texts.value(source.article));
            at->second.shingles = ShingleSet(shinglesOf(text));
            at->second.sketch = OriginSketch(at->second.shingles.shingles(), text, source.facts, *agencies);
        }
        return at->second;
    };
    QList<OriginLink> links;
    for (const Pair &pair : pairs) {
        const Known &first = knownOf(pair.first), &second = knownOf(pair.second);
        const SharedWords shared = sharedWords(first.shingles, second.shingles);
        if (const auto likeness = likenessOf(first.sketch, second.sketch, shared))
            links.append({pair.first.article, pair.second.article, *likeness});
    }
    return links;
}

void OriginSearch::takeLinks(const QList<OriginLink> &links)
{
    bool hasNew = false;
    for (const OriginLink &link : links) {
        const bool isOrigin = link.likeness.isOrigin();
        if (!m_sources.contains(link.first) || !m_sources.contains(link.second) || (!isOrigin && m_quotations >= mostQuotations))
            continue;
        m_links.insert(inOrder(link.first, link.second), link);
        m_quotations += int(!isOrigin);
        if (isOrigin)
            rememberJoined(link.first, link.second);
        hasNew = true;
    }
    if (hasNew)
        Q_EMIT linksChanged();
    work();
}

void OriginSearch::rememberJoined(Id first, Id second)
{
    auto &one = m_group[first];
    if (!one)
        one = std::make_shared<QList<Id>>(1, first);
    const std::shared_ptr<QList<Id>> group = one, other = m_group.value(second);
    if (other == group)
        return;
    const QList<Id> joining = other ? *other : QList<Id>(1, second);
    group->append(joining);
    for (const Id article : joining)
        m_group.insert(article, group);
}

bool OriginSearch::isInLargeGroup(Id first, Id second) const
{
    const auto group = m_group.value(first);
    return group && group->size() > largeGroup && group == m_group.value(second);
}

} // namespace sidelight
