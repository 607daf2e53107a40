// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/OriginEdits.h"

#include "models/project/Writer.h"

#include <QSet>

#include <algorithm>

namespace sidelight {

namespace {

using IdPair = std::pair<Id, Id>;

IdPair pairOf(Id one, Id other) { return {std::min(one, other), std::max(one, other)}; }

QSet<IdPair> knownPairs(const Library &library)
{
    QSet<IdPair> known;
    for (const DistinctOrigins &distinct : library.all<DistinctOrigins>())
        known.insert(pairOf(distinct.first, distinct.second));
    return known;
}

DistinctOrigins distinctOf(const IdPair &pair) { return {Id::random(), pair.first, pair.second, {}}; }

// Which of these origins has the most articles.
Id largestOf(const Library &library, const QSet<Id> &origins)
{
    Id largest;
    qsizetype most = 0;
    QList<Id> sorted = origins.values();
    std::ranges::sort(sorted);
    for (const Id origin : std::as_const(sorted))
        if (const qsizetype count = library.articlesOfOrigin(origin).size(); count > most) {
            largest = origin;
            most = count;
        }
    return largest;
}

void setOrigin(Writer &writer, const QList<Id> &articles, Id origin)
{
    for (const Id id : articles)
        writer.modify<Article>(id, [origin](Article &article) { article.origin = origin; });
}

} // namespace

OriginJoin::OriginJoin(const Library &library, const QList<Id> &articles, const QString &name)
{
    QSet<Id> bearers, origins;
    for (const Id id : articles)
        if (const Article *const article = library.find<Article>(id)) {
            const Article &bearer = originBearer(library, *article);
            bearers.insert(bearer.id);
            if (bearer.origin.isValid())
                origins.insert(bearer.origin);
        }
    const Id kept = largestOf(library, origins);
    for (const Id origin : std::as_const(origins)) {
        for (const Id article : library.articlesOfOrigin(origin))
            bearers.insert(article);
        if (origin != kept)
            m_emptied.append(origin);
    }
    if (bearers.size() < 2)
        return;
    m_isNew = !kept.isValid();
    m_origin = m_isNew ? Origin{Id::random(), name, {}} : *library.find<Origin>(kept);
    for (const Id id : std::as_const(m_emptied))
        if (const QString note = library.find<Origin>(id)->note; !note.isEmpty())
            m_origin.note += m_origin.note.isEmpty() ? note : u'\n' + note;
    for (const Id id : std::as_const(bearers))
        if (library.find<Article>(id)->origin != m_origin.id)
            m_articles.append(id);
    const auto isWithin = [&](Id id) {
        const Article *const article = library.find<Article>(id);
        return article && bearers.contains(originBearer(library, *article).id);
    };
    for (const DistinctOrigins &distinct : library.all<DistinctOrigins>())
        if (isWithin(distinct.first) && isWithin(distinct.second))
            m_distinct.append(distinct.id);
    std::ranges::sort(m_articles);
    std::ranges::sort(m_distinct);
}

void OriginJoin::apply(Writer &writer) const
{
    if (m_isNew)
        writer.insert(m_origin);
    else
        writer.update(m_origin);
    setOrigin(writer, m_articles, m_origin.id);
    for (const Id id : m_distinct)
        writer.remove<DistinctOrigins>(id);
    for (const Id id : m_emptied)
        writer.remove<Origin>(id);
}

OriginLeaving::OriginLeaving(const Library &library, const QList<Id> &articles)
{
    QHash<Id, QList<Id>> leaving;
    for (const Id id : articles)
        if (const Article *const article = library.find<Article>(id); article && article->origin.isValid())
            leaving[article->origin].append(id);
    QSet<IdPair> known = knownPairs(library);
    for (const auto &[origin, gone] : leaving.asKeyValueRange()) {
        QList<Id> rest = library.articlesOfOrigin(origin);
        rest.removeIf([&](Id id) { return gone.contains(id); });
        for (const Id one : gone)
            for (const Id other : rest)
                if (const IdPair pair = pairOf(one, other); !known.contains(pair)) {
                    known.insert(pair);
                    m_distinct.append(distinctOf(pair));
                }
        m_articles += gone;
        if (rest.size() > 1)
            continue;
        m_articles += rest;
        m_emptied.append(origin);
    }
}

void OriginLeaving::apply(Writer &writer) const
{
    setOrigin(writer, m_articles, {});
    for (const Id id : m_emptied)
        writer.remove<Origin>(id);
    for (const DistinctOrigins &distinct : m_distinct)
        writer.insert(distinct);
}

QList<DistinctOrigins> keptApart(const Library &library, const QList<Id> &articles, const QList<Id> &others)
{
    QSet<IdPair> known = knownPairs(library);
    QList<DistinctOrigins> more;
    for (const Id one : articles)
        for (const Id other : others) {
            const Article *const first = library.find<Article>(one), *const second = library.find<Article>(other);
            const IdPair pair = pairOf(one, other);
            if (!first || !second || known.contains(pair) || originOf(library, *first) == originOf(library, *second))
                continue;
            known.insert(pair);
            more.append(distinctOf(pair));
        }
    return more;
}

} // namespace sidelight
