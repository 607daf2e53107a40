// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Library.h"

#include "models/project/Writer.h"

#include <QSet>

#include <algorithm>
#include <future>

namespace sidelight {

namespace {

void count(QHash<Id, int> &counts, Id id, int by)
{
    if ((counts[id] += by) <= 0)
        counts.remove(id);
}

void put(IdLists &index, Id key, Id value, int by)
{
    if (by > 0)
        index.insert(key, value);
    else
        index.remove(key, value);
}

} // namespace

// Adds a record to the indexes (by = 1), or takes it out of them (by = -1).
template <class T> void Library::index(const T &record, int by)
{
    if constexpr (std::is_same_v<T, Passage>) {
        put(m_passagesOfArticle, record.article, record.id, by);
        for (const Id tag : record.tags)
            count(m_passageCount, tag, by);
    } else if constexpr (std::is_same_v<T, Statement>) {
        put(m_statementsOfPassage, record.passage, record.id, by);
        by > 0 ? m_latestStatements.insert(record.added, record.id) : m_latestStatements.remove(record.added, record.id);
        if (record.claim.isValid())
            put(m_statementsOfClaim, record.claim, record.id, by);
        const QList<Speaker> &speakers = record.speakers; // one to four
        for (auto it = speakers.begin(); it != speakers.end(); ++it)
            if (std::ranges::find(speakers.begin(), it, it->actor, &Speaker::actor) == it)
                put(m_statementsOfActor, it->actor, record.id, by);
    } else if constexpr (std::is_same_v<T, Card>) {
        put(m_cardsOfBoard, record.board, record.id, by);
        if (record.shows.isValid())
            put(m_cardsShowing, record.shows, record.id, by);
    } else if constexpr (std::is_same_v<T, Link>) {
        put(m_linksOfBoard, record.board, record.id, by);
    } else if constexpr (std::is_same_v<T, PassageLink>) {
        put(m_linksOfPassage, record.from, record.id, by);
        put(m_linksOfPassage, record.to, record.id, by);
    } else if constexpr (std::is_same_v<T, Mention>) {
        put(m_mentionsOfPassage, record.passage, record.id, by);
        put(m_mentionsOfActor, record.actor, record.id, by);
    } else if constexpr (std::is_same_v<T, Article>) {
        if (record.origin.isValid())
            put(m_articlesOfOrigin, record.origin, record.id, by);
    } else if constexpr (std::is_same_v<T, Hypothesis>) {
        put(m_hypothesesOfAch, record.ach, record.id, by);
    } else if constexpr (std::is_same_v<T, Evidence>) {
        put(m_evidenceOfAch, record.ach, record.id, by);
    } else if constexpr (std::is_same_v<T, Collection>) {
        for (const Id article : record.articles)
            put(m_collectionsOfArticle, article, record.id, by);
    }
}

template <class T> void Library::follow(const ChangesOf<T> &changes)
{
    auto &table = std::get<Table<T>>(m_tables);
    const auto drop = [&](Id id) {
        if (const auto record = find<T>(id)) {
            index(*record, -1);
            table.remove(id);
        }
    };
    for (const Id id : changes.removed)
        drop(id);
    for (const QList<T> *list : {&changes.inserted, &changes.updated}) {
        for (const T &record : *list) {
            drop(record.id);
            if constexpr (isPacked<T>)
                table.insert(record);
            else
                table.insert(record.id, record);
            index(record, 1);
        }
    }
    if constexpr (std::is_same_v<T, Statement>)
        if (m_latestStatements.isShort()) {
            m_latestStatements = LatestIds();
            for (const Statement &statement : table)
                m_latestStatements.insert(statement.added, statement.id);
        }
}

template <class T> void Library::fill(const Reader &reader)
{
    auto &table = std::get<Table<T>>(m_tables);
    table.reserve(reader.count<T>());
    if constexpr (isPacked<T>)
        reader.eachPacked<T>([&](T &&record, QByteArrayView packed) {
            index(record, 1);
            table.insert(record.id, packed);
        });
    else
        reader.each<T>([&](T &&record) {
            index(record, 1);
            const Id id = record.id;
            table.emplace(id, std::move(record));
        });
}

// Statements are as many as passages, and stand in tables and indexes of their own.
void Library::load(const Reader &reader, const Reader *beside)
{
    *this = Library();
    m_statementsOfPassage.reserve(reader.count<Passage>());
    std::future<void> statements;
    if (beside)
        statements = std::async(std::launch::async, [this, beside] { fill<Statement>(*beside); });
    const auto load = [&](const auto &table) {
        using T = std::decay_t<decltype(table)>::mapped_type;
        if (!std::is_same_v<T, Statement> || !beside)
            fill<T>(reader);
    };
    std::apply([&](const auto &...tables) { (load(tables), ...); }, m_tables);
    if (beside)
        statements.get();
}

void Library::apply(const Changes &changes)
{
    std::apply([this](const auto &...each) { (follow(each), ...); }, changes.all);
}

QList<Passage> Library::sortedPassagesOf(Id article) const
{
    QList<Passage> passages;
    const QList<Id> ids = passagesOf(article);
    passages.reserve(ids.size());
    for (const Id id : ids)
        passages.append(*find<Passage>(id));
    std::ranges::sort(passages, {}, [](const Passage &passage) { return std::tuple(passage.start, passage.end, passage.id); });
    return passages;
}

Changes Library::changesTo(const Changes &records) const
{
    Changes changes;
    const auto compare = [this]<class T>(const ChangesOf<T> &wanted, ChangesOf<T> &out) {
        QSet<Id> seen;
        for (const T &record : wanted.inserted) {
            seen.insert(record.id);
            const auto known = find<T>(record.id);
            if (!known)
                out.inserted.append(record);
            else if (*known != record)
                out.updated.append(record);
        }
        for (auto it = all<T>().constBegin(); it != all<T>().constEnd(); ++it)
            if (!seen.contains(it.key()))
                out.removed.append(it.key());
    };
    std::apply([&](const auto &...each) { (compare(each, std::get<std::decay_t<decltype(each)>>(changes.all)), ...); },
               records.all);
    changes.journalMoved = true;
    return changes;
}

} // namespace sidelight
