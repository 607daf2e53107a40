// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Changes.h"
#include "models/project/IdLists.h"
#include "models/project/LatestIds.h"
#include "models/project/PackedTable.h"

#include <QHash>

namespace sidelight {

class Reader;

// All light records of a project in memory: no texts, no images. Project keeps one in step with the file for the GUI
// thread, and sends `changed` after it has followed; models and views look records up here and never query the file.
class Library {
public:
    // Passages and statements may be many; they are packed, and come as values.
    template <class T> static constexpr bool isPacked = std::is_same_v<T, Passage> || std::is_same_v<T, Statement>;
    template <class T> using Table = std::conditional_t<isPacked<T>, PackedTable<T>, QHash<Id, T>>;
    template <class T> using Find = std::conditional_t<isPacked<T>, FoundRecord<T>, const T *>;

    // All that a file holds, in the place of what was here; one kind after the other, since there may be much of each. A second
    // reader of the same file, on a connection of its own, reads the statements at the same time.
    void load(const Reader &reader, const Reader *beside = nullptr);
    void apply(const Changes &changes);
    // What must be applied to hold just these records (given as inserted).
    [[nodiscard]] Changes changesTo(const Changes &records) const;

    // The record, or nothing. A pointer is good until the next change.
    template <class T> [[nodiscard]] Find<T> find(Id id) const
    {
        const auto &table = std::get<Table<T>>(m_tables);
        if constexpr (isPacked<T>) {
            return table.find(id);
        } else {
            const auto it = table.constFind(id);
            return it == table.constEnd() ? nullptr : &*it;
        }
    }
    // A passage or a statement without its texts.
    template <class T> [[nodiscard]] FoundRecord<T> findBare(Id id) const
    {
        return std::get<PackedTable<T>>(m_tables).find(id, true);
    }
    template <class T> [[nodiscard]] bool contains(Id id) const { return std::get<Table<T>>(m_tables).contains(id); }
    template <class T> [[nodiscard]] const Table<T> &all() const { return std::get<Table<T>>(m_tables); }

    // Ids in no particular order.
    [[nodiscard]] QList<Id> passagesOf(Id article) const { return m_passagesOfArticle.value(article); }
    [[nodiscard]] QList<Id> statementsOf(Id passage) const { return m_statementsOfPassage.value(passage); }
    // Those that were added last, the latest first; at most LatestIds::most.
    [[nodiscard]] QList<Id> latestStatements() const { return m_latestStatements.ids(); }
    // Statements that name a claim, whatever their stance.
    [[nodiscard]] QList<Id> statementsOfClaim(Id claim) const { return m_statementsOfClaim.value(claim); }
    // Statements in whose chain an actor speaks, each once, and mentions of the actor.
    [[nodiscard]] QList<Id> statementsOfActor(Id actor) const { return m_statementsOfActor.value(actor); }
    [[nodiscard]] QList<Id> mentionsOfActor(Id actor) const { return m_mentionsOfActor.value(actor); }
    [[nodiscard]] QList<Id> articlesOfOrigin(Id origin) const { return m_articlesOfOrigin.value(origin); }
    [[nodiscard]] QList<Id> hypothesesOf(Id ach) const { return m_hypothesesOfAch.value(ach); }
    [[nodiscard]] QList<Id> evidenceOf(Id ach) const { return m_evidenceOfAch.value(ach); }
    // Collections into which somebody put an article.
    [[nodiscard]] QList<Id> collectionsOf(Id article) const { return m_collectionsOfArticle.value(article); }
    [[nodiscard]] QList<Id> cardsOf(Id board) const { return m_cardsOfBoard.value(board); }
    [[nodiscard]] QList<Id> linksOf(Id board) const { return m_linksOfBoard.value(board); }
    [[nodiscard]] QList<Id> mentionsOf(Id passage) const { return m_mentionsOfPassage.value(passage); }
    // Links between this passage and others, whichever way they point.
    [[nodiscard]] QList<Id> passageLinksOf(Id passage) const { return m_linksOfPassage.value(passage); }
    // Cards on any board that show a record.
    [[nodiscard]] QList<Id> cardsShowing(Id record) const { return m_cardsShowing.value(record); }
    // Passages of an article by start, then by end.
    [[nodiscard]] QList<Passage> sortedPassagesOf(Id article) const;
    // How many statements an actor speaks in, in any place of their chains.
    [[nodiscard]] int statementCount(Id actor) const { return int(m_statementsOfActor.count(actor)); }
    [[nodiscard]] int passageCount(Id tag) const { return m_passageCount.value(tag); }

private:
    template <class T> void follow(const ChangesOf<T> &changes);
    template <class T> void fill(const Reader &reader);
    template <class T> void index(const T &record, int by);

    std::tuple<Table<Article>, Table<Passage>, Table<Tag>, Table<Actor>, Table<Claim>, Table<Statement>, Table<Origin>,
               Table<Board>, Table<Card>, Table<Link>, Table<LinkType>, Table<Mention>, Table<SameAs>, Table<PassageLink>,
               Table<DistinctOrigins>, Table<Ach>, Table<Hypothesis>, Table<Evidence>, Table<Collection>>
        m_tables;
    IdLists m_passagesOfArticle, m_statementsOfPassage, m_cardsOfBoard, m_linksOfBoard, m_linksOfPassage, m_mentionsOfPassage,
        m_cardsShowing, m_statementsOfClaim, m_statementsOfActor, m_mentionsOfActor, m_articlesOfOrigin, m_hypothesesOfAch,
        m_evidenceOfAch, m_collectionsOfArticle;
    QHash<Id, int> m_passageCount;
    LatestIds m_latestStatements;
};

} // namespace sidelight
