// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QSet>

namespace sidelight {

// What the rows of a claim matrix are: the actors from whom statements come (sourceOf), all who speak in their chains, or the
// articles in which they stand.
enum class MatrixAxis { Speaker, Chain, Article };

// Which lines of a matrix are shown, in order. The row without a record is that of statements whose speaker is not noted.
struct MatrixLayout {
    MatrixAxis axis = MatrixAxis::Speaker;
    QList<Id> rows, claims;
    bool operator==(const MatrixLayout &) const = default;
};

struct MatrixPlace {
    Id row, claim;
    friend bool operator==(const MatrixPlace &, const MatrixPlace &) = default;
    friend size_t qHash(const MatrixPlace &place, size_t seed = 0) { return qHashMulti(seed, place.row, place.claim); }
};

// Which statements stand in which cell of a claim matrix. Always true: a row is there while a statement stands in it, and each
// statement stands in the row of its speaker or article, or in those of all its speakers, once in each; one that names no claim
// makes a row but stands in no cell. Within a cell statements stand in the order in which they were made.
class ClaimGrid {
public:
    void load(const Library &library, MatrixAxis axis);
    // Puts these statements where they belong now, wherever they stood. The cells that one of them left, came to or stays in.
    QSet<MatrixPlace> place(const Library &library, const QSet<Id> &statements);

    [[nodiscard]] MatrixAxis axis() const { return m_axis; }
    [[nodiscard]] QList<Id> rows() const { return m_rows.keys(); } // in no particular order
    [[nodiscard]] bool hasRow(Id row) const { return m_rows.contains(row); }
    [[nodiscard]] QList<Id> at(const MatrixPlace &place) const;
    // All cells of a row that hold statements, by claim.
    [[nodiscard]] QHash<Id, QList<Id>> cellsOf(Id row) const { return m_rows.value(row).cells; }
    // How many statements stand in a row, or on a claim in all rows together.
    [[nodiscard]] int countOfRow(Id row) const { return m_rows.value(row).count; }
    [[nodiscard]] int countOfClaim(Id claim) const { return m_claims.value(claim); }

private:
    struct Row {
        QHash<Id, QList<Id>> cells;
        QSet<Id> without; // statements that name no claim
        int count = 0;
    };
    struct Where {
        QList<Id> rows;
        Id claim;
    };
    [[nodiscard]] QList<Id> rowsOf(const Library &library, const Statement &statement) const;
    void add(const Library &library, const Statement &statement, const Where &where);
    void remove(Id statement, const Where &where);

    MatrixAxis m_axis = MatrixAxis::Speaker;
    QHash<Id, Row> m_rows;
    QHash<Id, int> m_claims;
    QHash<Id, Where> m_where;
};

// The name of a row as people read it, plain: an actor, an article, or nobody.
[[nodiscard]] QString matrixRowName(const Library &library, MatrixAxis axis, Id row);

} // namespace sidelight
