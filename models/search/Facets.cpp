// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/Facets.h"

#include "models/project/Standing.h"
#include "models/search/SearchQuery.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Counts {
    QHash<QString, int> outlets, years, languages;
    QHash<Id, int> actors, tags, claims;
    QHash<ArticleState, int> states;

    void add(const Library &library, const Article &article)
    {
        if (!article.outlet.isEmpty())
            ++outlets[article.outlet];
        if (const QString year = yearOf(article); !year.isEmpty())
            ++years[year];
        if (const QString language = languageOf(article); !language.isEmpty())
            ++languages[language];
        ++states[article.state];
        const Standing standing = standingIn(library, article);
        for (const Id id : standing.actors)
            ++actors[id];
        for (const Id id : standing.tags)
            ++tags[id];
        for (const Id id : standing.claims)
            ++claims[id];
    }
};

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

Facet facet(SearchField field, QList<FacetValue> values)
{
    std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
        return a.count != b.count ? a.count > b.count : QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    const qsizetype shown = std::min(values.size(), Facets::mostValues);
    return {field, values.first(shown), int(values.size() - shown)};
}

Facet facet(SearchField field, const QHash<QString, int> &counts)
{
    QList<FacetValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({field == SearchField::Language ? languageName(it.key()) : it.key(), SearchQuery::condition(field, it.key()),
                       it.value()});
    return facet(field, values);
}

template <class T> Facet facet(SearchField field, const QHash<Id, int> &counts, const Library &library, QString T::*name)
{
    QList<FacetValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (const T *const record = library.find<T>(it.key()))
            values.append({record->*name, SearchQuery::condition(field, record->*name), it.value()});
    return facet(field, values);
}

QString stateName(ArticleState state)
{
    switch (state) {
    case ArticleState::Unread:
        return QCoreApplication::translate("Facets", "Unread");
    case ArticleState::Reading:
        return QCoreApplication::translate("Facets", "Reading");
    case ArticleState::Done:
        return QCoreApplication::translate("Facets", "Done");
    case ArticleState::SetAside:
        return QCoreApplication::translate("Facets", "Set aside");
    }
    return {};
}

Facet facet(const QHash<ArticleState, int> &counts)
{
    QList<FacetValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.append({stateName(it.key()), SearchQuery::condition(SearchField::Is, keyOf(it.key())), it.value()});
    return facet(SearchField::Is, values);
}

} // namespace

QList<Facet> Facets::of(const Library &library, const QList<Id> &articles, const std::function<bool()> &stopped)
{
    Counts counts;
    for (const Id id : articles) {
        if (stopped())
            return {};
        if (const Article *const article = library.find<Article>(id))
            counts.add(library, *article);
    }
    QList<Facet> facets{facet(SearchField::Outlet, counts.outlets),
                        facet(SearchField::On, counts.years),
                        facet(SearchField::Language, counts.languages),
                        facet(SearchField::Actor, counts.actors, library, &Actor::name),
                        facet(SearchField::Tag, counts.tags, library, &Tag::name),
                        facet(SearchField::Claim, counts.claims, library, &Claim::text),
                        facet(counts.states)};
    facets.removeIf([](const Facet &each) { return each.values.isEmpty(); });
    return facets;
}

} // namespace sidelight
