// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/Agreement.h"
#include "models/lists/ClaimGrid.h"
#include "models/lists/MatrixCell.h"
#include "models/lists/RecordModel.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace sidelight {

enum MatrixRole {
    CellRole = RecordRoleCount, // MatrixCell
    StatementsRole,             // QList<Id>, in order
    StanceRole,                 // Stance as a number, of cells in which all agree
    MixedRole,                  // bool
    NameRole,                   // of a header: plain text
    SupportRole,                // of a claim's header: ClaimSupport
};

// The claim matrix: speakers or articles by claims, with the statements in the cells. It follows a library that has already
// followed the change, see attach(); rows and columns come, go and move one by one, and it is reset only when a project is opened
// or something else becomes its rows. How its lines are ordered and which are left out is nobody's work but the view's: it is no
// edit. That holds for claims too, whose own position orders the list of claims; a matrix begins with that order.
class ClaimMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Order { Statements, Name, Agreement, Hand };

    explicit ClaimMatrixModel(const Library &library, QObject *parent = nullptr);
    ~ClaimMatrixModel() override;

    void reset();
    void follow(const Changes &changes);

    [[nodiscard]] MatrixAxis axis() const { return m_axis; }
    void setAxis(MatrixAxis axis);
    // Vertical: of the rows, from top to bottom; horizontal: of the claims.
    [[nodiscard]] Order order(Qt::Orientation lines) const { return linesOf(lines).order; }
    void setOrder(Qt::Orientation lines, Order order);
    // Every word must occur: in a name or alias, an article's title, outlet or byline, a claim or its note.
    [[nodiscard]] QString words(Qt::Orientation lines) const { return linesOf(lines).words; }
    void setWords(Qt::Orientation lines, const QString &words);
    // Leaves out lines without a statement on what is shown across.
    [[nodiscard]] bool hidesEmpty() const { return m_hidesEmpty; }
    void setHidesEmpty(bool hides);

    // The order by hand: all lines that have ever been put in it, gone or hidden ones too. Others come behind.
    [[nodiscard]] QList<Id> hand(Qt::Orientation lines) const { return linesOf(lines).hand; }
    void setHand(Qt::Orientation lines, const QList<Id> &ids);
    // Puts a shown line to another place; the order is by hand from then on, and hidden lines stay where they were.
    void moveLine(Qt::Orientation lines, int from, int to);

    [[nodiscard]] MatrixLayout layout() const { return {m_axis, m_rows.shown, m_columns.shown}; }
    [[nodiscard]] Id idAt(Qt::Orientation lines, int place) const { return linesOf(lines).shown.value(place); }
    [[nodiscard]] int placeOf(Qt::Orientation lines, Id id) const { return linesOf(lines).places.value(id, -1); }
    [[nodiscard]] QList<Id> statementsAt(const QModelIndex &index) const;
    [[nodiscard]] int statementCount() const; // in the cells that are shown
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] bool isWorking() const { return m_working > 0; }
    // Up to so many steps an order by agreement is made at once; for tests.
    void setAtOnce(qint64 cost) { m_atOnce = cost; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void arranged(); // lines came, went or moved

private:
    struct Lines {
        Order order = Order::Hand;
        QString words;
        QList<Id> hand;
        QHash<Id, int> handPlaces;
        QList<Id> agreed; // what an order by agreement said last
        QList<Id> shown;
        QHash<Id, int> places;
        int question = 0; // number of the last order that was asked for
        mutable QHash<Id, QCollatorSortKey> keys;
    };
    [[nodiscard]] const Lines &linesOf(Qt::Orientation lines) const { return lines == Qt::Vertical ? m_rows : m_columns; }
    [[nodiscard]] Lines &linesOf(Qt::Orientation lines) { return lines == Qt::Vertical ? m_rows : m_columns; }

    [[nodiscard]] QList<Id> all(Qt::Orientation lines) const;
    [[nodiscard]] QString nameOf(Qt::Orientation lines, Id id) const;
    [[nodiscard]] QString searched(Qt::Orientation lines, Id id) const;
    [[nodiscard]] QString tipOf(Qt::Orientation lines, Id id) const;
    [[nodiscard]] int countOf(Qt::Orientation lines, Id id) const;
    [[nodiscard]] QList<Id> matching(Qt::Orientation lines) const;
    void removeEmpty(QList<Id> &rows, QList<Id> &claims) const;
    void sortLines(Qt::Orientation lines, QList<Id> &ids, Order order) const;
    [[nodiscard]] QList<StanceLine> stances(Qt::Orientation lines, const QList<Id> &ids, const QList<Id> &across) const;
    // At once, or later on the pool.
    void agree(Qt::Orientation lines, const QList<Id> &ids, const QList<Id> &across);
    void sortAgreed(Qt::Orientation lines, QList<Id> &ids) const;

    [[nodiscard]] std::pair<QList<Id>, QList<Id>> wanted(); // rows and claims
    void arrange();
    void show(Qt::Orientation lines, const QList<Id> &wanted);
    void removeLines(Qt::Orientation lines, const QSet<Id> &kept);
    void orderLines(Qt::Orientation lines, const QList<Id> &wanted);
    void insertLines(Qt::Orientation lines, const QList<Id> &wanted);
    static void number(Lines &lines);

    void collect(const Changes &changes, QSet<Id> &statements) const;
    void followNames(const Changes &changes);
    void touchCells(const QSet<MatrixPlace> &places);

    const Library &m_library;
    QCollator m_collator;
    MatrixAxis m_axis = MatrixAxis::Speaker;
    ClaimGrid m_grid;
    Lines m_rows, m_columns;
    bool m_hidesEmpty = false;
    int m_working = 0;
    qint64 m_atOnce = 2'000'000;
};

} // namespace sidelight
