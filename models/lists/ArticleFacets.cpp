// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleFacets.h"

#include "models/project/Standing.h"

#include <algorithm>

namespace sidelight {
namespace {

using Members = QHash<QString, QSet<Id>>; // the articles of each value

class ArticlesByValue {
public:
    explicit ArticlesByValue(const Library &library)
        : m_library(library)
    {
        for (const Article &article : library.all<Article>())
            addArticle(article);
    }

    const Members &of(ArticleFacet facet) const { return m_members[size_t(facet)]; }
    QString words(ArticleFacet facet, const QString &key) const
    {
        const Id id = facet >= ArticleFacet::Actor ? Id::fromString(key).value_or(Id()) : Id();
        if (const Actor *const actor = facet == ArticleFacet::Actor ? m_library.find<Actor>(id) : nullptr)
            return actor->name;
        if (const Tag *const tag = facet == ArticleFacet::Tag ? m_library.find<Tag>(id) : nullptr)
            return tag->name;
        const Claim *const claim = facet == ArticleFacet::Claim ? m_library.find<Claim>(id) : nullptr;
        return claim ? claim->text : QString();
    }

private:
    void add(ArticleFacet facet, const QString &key, Id article) { m_members[size_t(facet)][key].insert(article); }
    void addArticle(const Article &article)
    {
        add(ArticleFacet::State, QString::number(int(article.state)), article.id);
        add(ArticleFacet::Outlet, article.outlet, article.id);
        add(ArticleFacet::Year, yearOf(article), article.id);
        add(ArticleFacet::Language, languageOf(article), article.id);
        const Standing standing = standingIn(m_library, article);
        addEach(ArticleFacet::Actor, standing.actors, article.id);
        addEach(ArticleFacet::Tag, standing.tags, article.id);
        addEach(ArticleFacet::Claim, standing.claims, article.id);
    }
    void addEach(ArticleFacet facet, const QSet<Id> &records, Id article)
    {
        for (const Id id : records)
            add(facet, id.toString(), article);
        if (records.isEmpty())
            add(facet, {}, article);
    }

    const Library &m_library;
    std::array<Members, articleFacetCount> m_members;
};

// Those that hold in each facet but one, as far as something is chosen there.
std::optional<QSet<Id>> holding(const ArticlesByValue &index, const ArticleFacetChoice &choice,
                                std::optional<ArticleFacet> but = std::nullopt)
{
    std::optional<QSet<Id>> all;
    for (size_t i = 0; i < articleFacetCount; ++i) {
        if (choice[i].isEmpty() || (but && size_t(*but) == i))
            continue;
        QSet<Id> any;
        for (const QString &key : choice[i])
            any.unite(index.of(ArticleFacet(i)).value(key));
        all = all ? all->intersect(any) : any;
    }
    return all;
}

int countOf(const QSet<Id> &articles, const std::optional<QSet<Id>> &among)
{
    if (!among)
        return int(articles.size());
    return int(std::ranges::count_if(articles, [&](Id id) { return among->contains(id); }));
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

} // namespace

ArticleFacetAnswer articleFacetsOf(const Library &library, const ArticleFacetChoice &choice)
{
    const ArticlesByValue index(library);
    ArticleFacetAnswer answer;
    for (size_t i = 0; i < articleFacetCount; ++i) {
        const auto facet = ArticleFacet(i);
        const std::optional<QSet<Id>> others = holding(index, choice, facet);
        QList<ArticleFacetValue> &values = answer.values[i];
        for (auto it = index.of(facet).begin(); it != index.of(facet).end(); ++it) {
            const int count = countOf(it.value(), others);
            if (count > 0 || choice[i].contains(it.key()))
                values.append({it.key(), index.words(facet, it.key()), count});
        }
        std::ranges::sort(values, [facet](const ArticleFacetValue &one, const ArticleFacetValue &other) {
            return comesBefore(facet, one, other);
        });
    }
    answer.articles = holding(index, choice);
    return answer;
}

} // namespace sidelight
