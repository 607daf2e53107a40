// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/PassageArrangement.h"
#include "models/lists/PassageListModel.h"
#include "models/lists/ShownRows.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sidelight {

// The passages of a project as a list shows them: sorted, only those with certain words, perhaps in sections by article, by
// who speaks, by tag or by claim; a passage stands in each section to which it belongs. What a cell shows is said by the
// PassageListModel behind.
//
// With a hundred thousand passages too the thread of the window is never held up: what is needed of each is looked up in
// slices of a few milliseconds and sorted, filtered and divided on the pool, and what is shown stays until the answer has
// come. Up to a few thousand, all is done at once. Rows come, go and move one by one as the project changes; when something
// else is asked for, the whole changes as one change of layout, in which whoever holds a row keeps it.
class PassageTable : public QAbstractItemModel, public ShownRows {
    Q_OBJECT

public:
    enum class Grouping { None, Article, Actor, Tag, Claim };
    // A further condition, none when empty; call refresh() when what it depends on has changed.
    using Accept = std::function<bool(const Passage &)>;

    PassageTable(PassageListModel *passages, const Library &library, QObject *parent = nullptr);
    ~PassageTable() override;

    void setWords(const QString &typed);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setAccept(Accept accept);
    void refresh();

    [[nodiscard]] bool isSection(const QModelIndex &index) const;
    [[nodiscard]] int shownCount() const;          // passages, each in each of its sections
    [[nodiscard]] QList<Id> shownPassages() const; // in order, each once
    // Up to so many passages are arranged at once; for tests.
    void setAtOnce(int most) { m_atOnce = most; }

    [[nodiscard]] QModelIndex find(Id passage) const override;
    [[nodiscard]] bool isFiltering() const override { return !m_words.isEmpty() || m_accept; }
    [[nodiscard]] bool isWorking() const override { return m_slices.isActive() || m_calledOff; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arranged(); // all is shown as it was asked for

private:
    [[nodiscard]] bool isDivided() const { return m_grouping != Grouping::None; }
    [[nodiscard]] Id idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex sectionIndex(int section) const;
    [[nodiscard]] QVariant sectionData(const PassageSection &section, int column, int role) const;
    [[nodiscard]] QString titleOf(Id section) const;

    void prepareAll();
    void listAll();
    void prepareSlice();
    void prepareNext();
    void finishPreparing();
    [[nodiscard]] PassageRow prepared(Id id) const;
    [[nodiscard]] QList<Id> sectionsOf(Id passage) const;
    void noteTitles(const PassageRow &row);
    void arrange();
    void show(const passages::Answer &answer);
    void callOff();

    void followInserted(int first, int last);
    void followChanged(const QModelIndex &first, const QModelIndex &last);
    void followRemoved();
    void follow(const QList<Id> &ids);
    void placeRow(Id id);
    void placeIn(const PassageRow &row, Id section, bool belongs);
    void reorder(int place, bool present);
    int sectionFor(Id id);
    [[nodiscard]] int shownBefore(const PassageSection &section, const PassageRow &row) const;

    PassageListModel *m_passages;
    const Library &m_library;
    QList<PassageRow> m_rows, m_next;      // m_next: being prepared
    QHash<Id, int> m_places, m_nextPlaces; // in them
    QList<Id> m_toPrepare;
    QSet<Id> m_late; // changed while others were being prepared
    QList<Id> m_leaving;
    QTimer m_slices;

    QList<int> m_order; // of m_rows; empty: to be made
    QList<int> m_found;
    QList<QByteArray> m_foundWords;
    bool m_foundHolds = false; // m_found is what matches m_foundWords among the rows as they are
    QHash<Id, QString> m_titles;

    QList<QByteArray> m_words;
    bool m_withWords = false; // rows are prepared with their words
    Accept m_accept;
    Grouping m_grouping = Grouping::None;
    int m_column = PassageListModel::ArticleTitle;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_atOnce = 2000;
    std::shared_ptr<std::atomic_bool> m_calledOff; // of the question that is being answered
    passages::Sorting m_sorting;

    QList<PassageSection> m_sections; // exactly one when not divided
};

} // namespace sidelight
