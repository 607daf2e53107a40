// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleFacets.h"

#include "models/project/Standing.h"

#include <algorithm>
#include <utility>

namespace sidelight {
namespace {

int countOf(const QList<qsizetype> &articles, const std::optional<QBitArray> &among)
{
    if (!among)
        return int(articles.size());
    return int(std::ranges::count_if(articles, [&](qsizetype place) { return among->testBit(place); }));
}

bool comesBefore(ArticleFacet facet, const ArticleFacetValue &one, const ArticleFacetValue &other)
{
    if (one.key.isEmpty() != other.key.isEmpty())
        return other.key.isEmpty();
    if (facet == ArticleFacet::Year || facet == ArticleFacet::State)
        return one.key < other.key;
    if (one.count != other.count)
        return one.count > other.count;
    return std::pair(one.words, one.key) < std::pair(other.words, other.key);
}

QString nameIn(const Library &library, ArticleFacet facet, Id id)
{
    if (const Actor *const actor = facet == ArticleFacet::Actor ? library.find<Actor>(id) : nullptr)
        return actor->name;
    if (const Tag *const tag = facet == ArticleFacet::Tag ? library.find<Tag>(id) : nullptr)
        return tag->name;
    const Claim *const claim = facet == ArticleFacet::Claim ? library.find<Claim>(id) : nullptr;
    return claim ? claim->text : QString();
}

} // namespace

ArticleFacets::ArticleFacets(const Library &library, const Among &among, const std::function<bool()> &stopped)
{
    for (const Article &article : library.all<Article>()) {
        if (stopped && stopped())
            return;
        if (!among || among(article))
            addArticle(library, article);
    }
    nameRecords(library);
}

void ArticleFacets::addArticle(const Library &library, const Article &article)
{
    add(ArticleFacet::State, QString::number(int(article.state)));
    add(ArticleFacet::Outlet, article.outlet);
    add(ArticleFacet::Year, yearOf(article));
    add(ArticleFacet::Language, languageOf(article));
    const Standing standing = standingIn(library, article);
    addEach(ArticleFacet::Actor, standing.actors);
    addEach(ArticleFacet::Tag, standing.tags);
    addEach(ArticleFacet::Claim, standing.claims);
    m_articles.append(article.id);
}

void ArticleFacets::addEach(ArticleFacet facet, const QSet<Id> &records)
{
    for (const Id id : records)
        m_records[size_t(facet)][id].append(m_articles.size());
    if (records.isEmpty())
        add(facet, {});
}

// Each key and name is made once, not once for each article.
void ArticleFacets::nameRecords(const Library &library)
{
    for (size_t i = 0; i < articleFacetCount; ++i)
        for (const auto &[id, articles] : std::exchange(m_records[i], {}).asKeyValueRange())
            m_values[i][id.toString()] = {nameIn(library, ArticleFacet(i), id), articles};
}

// Those that hold in each facet but one, as far as something is chosen there.
std::optional<QBitArray> ArticleFacets::holding(const ArticleFacetChoice &choice, ArticleFacet but) const
{
    std::optional<QBitArray> all;
    for (size_t i = 0; i < articleFacetCount; ++i) {
        if (choice[i].isEmpty() || size_t(but) == i)
            continue;
        QBitArray any(m_articles.size());
        for (const QString &key : choice[i])
            for (const qsizetype place : m_values[i].value(key).articles)
                any.setBit(place);
        all = all ? *all & any : any;
    }
    return all;
}

ArticleFacetAnswer ArticleFacets::answer(const ArticleFacetChoice &choice) const
{
    ArticleFacetAnswer answer;
    for (size_t i = 0; i < articleFacetCount; ++i) {
        const auto facet = ArticleFacet(i);
        const std::optional<QBitArray> others = holding(choice, facet);
        QList<ArticleFacetValue> &values = answer.values[i];
        for (const auto &[key, value] : m_values[i].asKeyValueRange()) {
            const int count = countOf(value.articles, others);
            if (count > 0 || choice[i].contains(key))
                values.append({key, value.words, count});
        }
        std::ranges::sort(values, [facet](const ArticleFacetValue &one, const ArticleFacetValue &other) {
            return comesBefore(facet, one, other);
        });
    }
    if (const std::optional<QBitArray> left = holding(choice)) {
        answer.articles.emplace();
        for (qsizetype place = 0; place < m_articles.size(); ++place)
            if (left->testBit(place))
                answer.articles->insert(m_articles[place]);
    }
    return answer;
}

} // namespace sidelight
