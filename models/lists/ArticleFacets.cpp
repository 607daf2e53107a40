// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleFacets.h"

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
        for (const Passage &passage : library.all<Passage>())
            for (const Id tag : passage.tags)
                add(ArticleFacet::Tag, tag.toString(), passage.article);
        for (const Statement &statement : library.all<Statement>())
            addStatement(statement);
        for (const ArticleFacet facet : {ArticleFacet::Actor, ArticleFacet::Tag, ArticleFacet::Claim})
            addWithout(facet);
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
        add(ArticleFacet::Year, article.published.left(4), article.id);
        add(ArticleFacet::Language, article.language.section(u'-', 0, 0), article.id);
        for (const Id tag : article.tags)
            add(ArticleFacet::Tag, tag.toString(), article.id);
    }
    void addStatement(const Statement &statement)
    {
        const Passage *const passage = m_library.find<Passage>(statement.passage);
        if (!passage)
            return;
        if (statement.claim.isValid())
            add(ArticleFacet::Claim, statement.claim.toString(), passage->article);
        for (const Speaker &speaker : statement.speakers)
            if (speaker.actor.isValid())
                add(ArticleFacet::Actor, speaker.actor.toString(), passage->article);
    }
    void addWithout(ArticleFacet facet)
    {
        QSet<Id> having;
        for (const QSet<Id> &some : of(facet))
            having.unite(some);
        for (const Article &article : m_library.all<Article>())
            if (!having.contains(article.id))
                add(facet, {}, article.id);
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
