// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportEdit.h"

#include "models/lists/OriginProposals.h"
#include "models/project/Writer.h"

#include <algorithm>

namespace sidelight {

namespace {

// Whether the one was captured before the other, as far as both say when they were.
bool isEarlierCapture(const Article &one, const Article &other)
{
    return !one.retrieved.isEmpty() && !other.retrieved.isEmpty() && one.retrieved < other.retrieved;
}

} // namespace

ImportEdit::ImportEdit(const Library &library, const QList<ImportRow> &rows)
{
    for (const ImportRow &row : rows)
        m_articles.append(row.article);
    putIdsInOrder();
    QList<std::pair<Id, Id>> origins;
    QHash<Id, qsizetype> places;
    QSet<Id> versioned;
    for (qsizetype i = 0; i < m_articles.size(); ++i)
        places.insert(m_articles[i].id, i);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].copy || rows[i].relation == ImportRow::Relation::OfItsOwn)
            continue;
        const Id other = m_newIds.value(rows[i].copy->other, rows[i].copy->other);
        const Article *const there = library.find<Article>(other);
        if (!there && !places.contains(other))
            continue; // it was left out, or is gone
        if (rows[i].relation == ImportRow::Relation::OneOrigin)
            origins.append({m_articles[i].id, other});
        else if (there && !there->versionOf.isValid() && !versioned.contains(other) && isEarlierCapture(m_articles[i], *there)) {
            m_newerVersions.append({other, m_articles[i].id});
            versioned.insert(other);
        } else
            m_articles[i].versionOf = other;
    }
    join(library, origins);
}

// Ids are random, but lists go by them.
void ImportEdit::putIdsInOrder()
{
    QList<Id> ids;
    for (const Article &article : std::as_const(m_articles))
        ids.append(article.id);
    std::ranges::sort(ids);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        m_newIds.insert(m_articles[i].id, ids[i]);
        m_articles[i].id = ids[i];
    }
}

// Pairs that touch, also by an origin that is there, make one origin.
void ImportEdit::join(const Library &library, const QList<std::pair<Id, Id>> &pairs)
{
    if (pairs.isEmpty())
        return;
    Library after = library;
    Changes coming;
    coming.of<Article>().inserted = m_articles;
    after.apply(coming);
    QList<QSet<Id>> groups; // of articles, and of what they come from
    for (const auto &[one, other] : pairs) {
        QSet<Id> group{one, other, originOf(after, *after.find<Article>(one)), originOf(after, *after.find<Article>(other))};
        for (qsizetype i = groups.size() - 1; i >= 0; --i)
            if (groups[i].intersects(group))
                group += groups.takeAt(i);
        groups.append(group);
    }
    for (const QSet<Id> &group : std::as_const(groups)) {
        QList<Id> articles;
        for (const Id id : group)
            if (after.find<Article>(id))
                articles.append(id);
        std::ranges::sort(articles);
        if (const OriginJoin joined(after, articles, originName(after, articles)); !joined.isNothing())
            m_joins.append(joined);
    }
}

void ImportEdit::apply(Writer &writer) const
{
    for (const Article &article : m_articles)
        writer.insert(article);
    for (const auto &[id, older] : m_newerVersions)
        writer.modify<Article>(id, [&](Article &article) { article.versionOf = older; });
    for (const OriginJoin &each : m_joins)
        each.apply(writer);
}

} // namespace sidelight
