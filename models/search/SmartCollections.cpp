// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SmartCollections.h"

#include "models/search/ProjectSearch.h"

#include <algorithm>

namespace sidelight {

namespace {
constexpr int pauseTime = 400; // ms
}

SmartCollections::SmartCollections(Project *project, SearchIndex *index, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_index(index)
    , m_search(new ProjectSearch(project, index, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &SmartCollections::searchAll);
    connect(project, &Project::changed, this, &SmartCollections::follow);
    connect(index, &SearchIndex::completed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &ProjectSearch::finished, this, &SmartCollections::take);
    if (index->isComplete())
        m_pause.start();
}

SmartCollections::~SmartCollections() = default;

int SmartCollections::addedAfter(Id collection, qint64 moment) const
{
    const QSet<Id> articles = articlesOf(collection);
    return int(std::ranges::count_if(articles, [&](Id id) {
        const Article *const article = m_project->library().find<Article>(id);
        return article && article->added > moment;
    }));
}

// What a query finds may change with anything; the index tells when it has followed.
void SmartCollections::follow(const Changes &changes)
{
    for (const Id id : changes.of<Collection>().removed)
        m_found.remove(id);
    if (!changes.isEmpty())
        m_pause.start();
}

void SmartCollections::searchAll()
{
    if (!m_index->isComplete())
        return; // it will say so
    m_waiting.clear();
    for (const Collection &collection : m_project->library().all<Collection>())
        if (!collection.query.isEmpty())
            m_waiting.append(collection.id);
    std::ranges::sort(m_waiting);
    next();
}

void SmartCollections::next()
{
    while (!m_waiting.isEmpty()) {
        const Collection *const collection = m_project->library().find<Collection>(m_waiting.first());
        const SearchQuery query = SearchQuery::read(collection ? collection->query : QString());
        if (!query.isEmpty())
            return m_search->start(query);
        tell(m_waiting.takeFirst(), {}); // what is wrong finds nothing
    }
}

void SmartCollections::take()
{
    if (m_waiting.isEmpty())
        return;
    const Id collection = m_waiting.takeFirst();
    QSet<Id> articles;
    for (const SearchHit &hit : m_search->hits())
        articles.insert(hit.article);
    tell(collection, articles);
    next();
}

void SmartCollections::tell(Id collection, const QSet<Id> &articles)
{
    const bool isNew = !m_found.contains(collection) || m_found[collection] != articles;
    m_found.insert(collection, articles);
    if (isNew)
        Q_EMIT found(collection);
}

} // namespace sidelight
