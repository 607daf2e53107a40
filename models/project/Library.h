// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Changes.h"

#include <QHash>

namespace sidelight {

class Reader;

// All light records of a project in memory: no texts, no images. Project keeps one in step with the file for the GUI
// thread, and sends `changed` after it has followed; models and views look records up here and never query the file.
class Library {
public:
    template <class T> using Table = QHash<Id, T>;

    // All that a file holds, in the place of what was here; one kind after the other, since there may be much of each. A second
    // reader of the same file, on a connection of its own, reads the statements at the same time.
    void load(const Reader &reader, const Reader *beside = nullptr);
    void apply(const Changes &changes);
    // What must be applied to hold just these records (given as inserted).
    [[nodiscard]] Changes changesTo(const Changes &records) const;

    // The record, or nullptr. The pointer is good until the next change.
    template <class T> [[nodiscard]] const T *find(Id id) const
    {
        const auto &table = std::get<Table<T>>(m_tables);
        const auto it = table.constFind(id);
        return it == table.constEnd() ? nullptr : &*it;
    }
    template <class T> [[nodiscard]] const Table<T> &all() const { return std::get<Table<T>>(m_tables); }

    // Ids in no particular order.
    [[nodiscard]] QList<Id> passagesOf(Id article) const { return m_passagesOfArticle.value(article); }
    [[nodiscard]] QList<Id> statementsOf(Id passage) const { return m_statementsOfPassage.value(passage); }
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
    [[nodiscard]] int statementCount(Id actor) const { return int(m_statementsOfActor.value(actor).size()); }
    [[nodiscard]] int passageCount(Id tag) const { return m_passageCount.value(tag); }

private:
    using Index = QHash<Id, QList<Id>>; // a QMultiHash allocates for each value, and again for each list that is asked for

    template <class T> void follow(const ChangesOf<T> &changes);
    template <class T> void fill(const Reader &reader);
    template <class T> void index(const T &record, int by);

    std::tuple<Table<Article>, Table<Passage>, Table<Tag>, Table<Actor>, Table<Claim>, Table<Statement>, Table<Origin>,
               Table<Board>, Table<Card>, Table<Link>, Table<LinkType>, Table<Mention>, Table<SameAs>, Table<PassageLink>,
               Table<DistinctOrigins>, Table<Ach>, Table<Hypothesis>, Table<Evidence>, Table<Collection>>
        m_tables;
    Index m_passagesOfArticle, m_statementsOfPassage, m_cardsOfBoard, m_linksOfBoard, m_linksOfPassage, m_mentionsOfPassage,
        m_cardsShowing, m_statementsOfClaim, m_statementsOfActor, m_mentionsOfActor, m_articlesOfOrigin, m_hypothesesOfAch,
        m_evidenceOfAch, m_collectionsOfArticle;
    QHash<Id, int> m_passageCount;
};

} // namespace sidelight
