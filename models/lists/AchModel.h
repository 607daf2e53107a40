// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/AchEvidence.h"
#include "models/lists/RecordModel.h"

#include <QAbstractTableModel>

namespace sidelight {

// An ACH matrix: a row for each piece of evidence, a column for each hypothesis, behind those for weight and diagnosticity.
// Rows are in the order in which they were arranged by hand, or the most diagnostic first. It holds what its cells show, so
// that they are right while rows come and go, and works all of it out anew when anything changes that it depends on: a matrix
// has some thousand cells.
class AchModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Weight, Diagnosticity, FirstHypothesis };
    enum Role {
        RatingRole = RecordRoleCount, // of a cell: AchRating as a number; invalid: not rated
        SourceRole,                   // of a row's header: who says it, where
        TranslationRole,
        GoneRole,  // bool: what it showed is gone
        RankRole,  // of a column's header: a number; 0: not ranked
        ScoreRole, // a number
    };
    enum class Order { ByHand, ByDiagnosticity };

    AchModel(const Library &library, Id ach, QObject *parent = nullptr);

    void reset();
    void follow(const Changes &changes);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    [[nodiscard]] Id ach() const { return m_ach; }
    [[nodiscard]] int hypothesisCount() const { return int(m_columns.size()); }
    [[nodiscard]] Id hypothesisAt(int column) const; // none: of no hypothesis
    [[nodiscard]] Id evidenceAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(Id evidence, Id hypothesis) const; // no hypothesis: of the first column
    [[nodiscard]] Id passageAt(int row) const;                           // none: it shows none
    [[nodiscard]] QStringList hypothesisTexts() const;
    [[nodiscard]] QString ranking() const;         // a sentence; empty: nothing is rated
    [[nodiscard]] QStringList sensitivity() const; // sentences

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void summaryChanged(); // ranking or sensitivity

private:
    struct Row {
        Evidence evidence;
        EvidenceSource source;
        AchRow counted;
        double weight = 1, diagnosticity = 0;
        int sharing = 1; // rows of its speaker and origin, with this one
        bool operator==(const Row &) const = default;
    };
    struct Rival {
        Hypothesis hypothesis;
        AchStanding standing;
        bool operator==(const Rival &) const = default;
    };

    [[nodiscard]] bool concerns(const Changes &changes) const;
    [[nodiscard]] QList<Row> rowsNow(const QList<Hypothesis> &hypotheses);
    void update();
    void takeRows(const QList<Row> &rows);
    void takeColumns(const QList<Rival> &columns);
    void arrange(const QList<Id> &rows);
    void arrangeColumns(const QList<Id> &hypotheses);
    void sum(const QList<Row> &rows, QList<Rival> &columns);

    [[nodiscard]] QVariant number(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant cell(const Row &row, const Rival &column, int role) const;
    [[nodiscard]] QVariant rowHeader(const Row &row, int role) const;
    [[nodiscard]] QVariant columnHeader(const Rival &column, int role) const;
    [[nodiscard]] QString sourceLine(const Row &row) const;
    [[nodiscard]] QString weightTip(const Row &row) const;

    const Library &m_library;
    Id m_ach;
    Order m_order = Order::ByHand;
    QList<Row> m_rows;
    QList<Rival> m_columns;
    AchSensitivity m_sensitivity;
    QSet<Id> m_lookedAt;
};

} // namespace sidelight
