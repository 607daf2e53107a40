// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QBitArray>
#include <QSet>
#include <array>
#include <functional>
#include <optional>

namespace sidelight {

enum class ArticleFacet { State, Outlet, Year, Language, Actor, Tag, Claim, Count };
constexpr size_t articleFacetCount = size_t(ArticleFacet::Count);

// What is chosen, by the keys of the values: within one facet any of them will do, and each facet has to hold.
using ArticleFacetChoice = std::array<QSet<QString>, articleFacetCount>;

struct ArticleFacetValue {
    QString key;   // an outlet, a year, a tag's id; empty: the articles that have none
    QString words; // for people; empty when the key says it
    int count = 0; // of the articles that it would show, given what is chosen in the other facets
    bool operator==(const ArticleFacetValue &) const = default;
};

struct ArticleFacetAnswer {
    std::array<QList<ArticleFacetValue>, articleFacetCount> values; // the most frequent first; years by age
    std::optional<QSet<Id>> articles;                               // that hold; none: nothing is chosen
};

// By what the articles of a library can be narrowed, and how many each value would leave: values in and out, for the pool. Looking
// through all articles is what takes time, and is done once; an answer only counts. Which articles are an actor's, a tag's or a
// claim's is as standingIn() says, here and in the search.
class ArticleFacets {
public:
    using Among = std::function<bool(const Article &)>;

    // Of the articles that are `among` those listed; none: of all. When stopped it knows only some, and is of no use.
    explicit ArticleFacets(const Library &library, const Among &among = {}, const std::function<bool()> &stopped = {});

    [[nodiscard]] ArticleFacetAnswer answer(const ArticleFacetChoice &choice) const;

private:
    struct Value {
        QString words;
        QList<qsizetype> articles; // by their place in m_articles, ascending
    };
    using Values = QHash<QString, Value>;

    void add(ArticleFacet facet, const QString &key) { valuesOf(facet)[key].articles.append(m_articles.size()); }
    void addEach(ArticleFacet facet, const QSet<Id> &records);
    void addArticle(const Library &library, const Article &article);
    void nameRecords(const Library &library);
    [[nodiscard]] Values &valuesOf(ArticleFacet facet) { return m_values[size_t(facet)]; }
    [[nodiscard]] std::optional<QBitArray> holding(const ArticleFacetChoice &choice, ArticleFacet but = ArticleFacet::Count) const;

    QList<Id> m_articles;
    std::array<Values, articleFacetCount> m_values;
    std::array<QHash<Id, QList<qsizetype>>, articleFacetCount> m_records; // while they are looked through
};

} // namespace sidelight
