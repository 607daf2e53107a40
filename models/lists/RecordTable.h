// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordRows.h"
#include "models/lists/ShownRows.h"
#include "models/lists/TableArrangement.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sidelight {

// The records of a project as a list shows them: sorted, only those with certain words, perhaps in sections; a record stands in
// each section to which it belongs. What a cell shows is said by the model behind, which knows one row for each record.
//
// With a hundred thousand records too the thread of the window is never held up: what is needed of each is looked up in
// slices of a few milliseconds and sorted, filtered and divided on the pool, and what is shown stays until the answer has
// come. Up to a few thousand, all is done at once. Rows come, go and move one by one as the project changes; when something
// else is asked for, the whole changes as one change of layout, in which whoever holds a row keeps it.
class RecordTable : public QAbstractItemModel, public ShownRows {
    Q_OBJECT

public:
    ~RecordTable() override;

    void setWords(const QString &typed);
    // Words will be typed soon: they are prepared, so that the first letter need not wait for them.
    void expectWords();
    void refresh(); // what rows are accepted by has changed

    [[nodiscard]] bool isSection(const QModelIndex &index) const;
    [[nodiscard]] int shownCount() const;         // records, each in each of its sections
    [[nodiscard]] QList<Id> shownRecords() const; // in order, each once
    // Up to so many records are arranged at once; for tests.
    void setAtOnce(int most) { m_atOnce = most; }

    [[nodiscard]] QModelIndex find(Id record) const override;
    [[nodiscard]] bool isFiltering() const override { return !m_words.isEmpty() || hasCondition(); }
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

protected:
    // `begin` must be called when the derived class is whole.
    RecordTable(RecordRows *records, int column, QObject *parent);
    void begin();
    void divide(bool divided); // anew, also when it was divided in another way
    [[nodiscard]] bool isDivided() const { return m_divided; }

    [[nodiscard]] virtual QList<Id> sectionsOf(Id record) const = 0;
    [[nodiscard]] virtual SectionTitle titleOf(Id section) const = 0;
    [[nodiscard]] virtual QString titleWithout() const = 0; // of the section of those that belong to none
    [[nodiscard]] virtual QString spoken(const QString &title, int count) const = 0;
    [[nodiscard]] virtual bool hasCondition() const = 0;
    [[nodiscard]] virtual bool accepts(Id record) const = 0;

private:
    [[nodiscard]] Id idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex sectionIndex(int section) const;
    [[nodiscard]] QVariant sectionData(const TableSection &section, int column, int role) const;

    enum class Known { Nothing, AllButKeys };
    void prepareAll();
    void prepareRows(Known known);
    void listAll();
    void prepareSlice();
    void prepareNext();
    void finishPreparing();
    [[nodiscard]] TableRow prepared(Id id) const;
    void setKey(TableRow &row, const QModelIndex &index) const;
    void noteTitles(const TableRow &row);
    void arrange();
    void show(const tables::Answer &answer);
    void callOff();

    void followInserted(int first, int last);
    void followChanged(const QModelIndex &first, const QModelIndex &last);
    void followRemoved();
    void follow(const QList<Id> &ids);
    void placeRow(Id id);
    void placeIn(const TableRow &row, Id section, bool belongs);
    void reorder(int place, bool present);
    int sectionFor(Id id);
    [[nodiscard]] int shownBefore(const TableSection &section, const TableRow &row) const;

    RecordRows *m_records;
    QList<TableRow> m_rows, m_next;        // m_next: being prepared
    QHash<Id, int> m_places, m_nextPlaces; // in them
    QList<Id> m_toPrepare;
    QSet<Id> m_late; // changed while others were being prepared
    QList<Id> m_leaving;
    QTimer m_slices;
    Known m_known = Known::Nothing; // of the rows that are being prepared: as they stand in m_rows

    QList<int> m_order; // of m_rows; empty: to be made
    QList<int> m_found;
    QList<QByteArray> m_foundWords;
    bool m_foundHolds = false; // m_found is what matches m_foundWords among the rows as they are
    QHash<Id, SectionTitle> m_titles;

    QList<QByteArray> m_words;
    bool m_withWords = false; // rows are prepared with their words
    bool m_divided = false;
    int m_column;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_atOnce = 2000;
    std::shared_ptr<std::atomic_bool> m_calledOff; // of the question that is being answered
    tables::Sorting m_sorting;

    QList<TableSection> m_sections; // exactly one when not divided
};

} // namespace sidelight
