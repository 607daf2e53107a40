// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimGrid.h"

#include "models/lists/DisplayText.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

namespace {

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::ClaimGrid)
};

} // namespace

void ClaimGrid::load(const Library &library, MatrixAxis axis)
{
    *this = {};
    m_axis = axis;
    for (const Statement &statement : library.all<Statement>().bare()) {
        const Where where{rowsOf(library, statement), statement.claim};
        if (!where.rows.isEmpty())
            add(library, statement, where);
    }
}

QList<Id> ClaimGrid::rowsOf(const Library &library, const Statement &statement) const
{
    if (m_axis == MatrixAxis::Article) {
        const auto passage = library.findBare<Passage>(statement.passage);
        return passage ? QList<Id>{passage->article} : QList<Id>();
    }
    if (m_axis == MatrixAxis::Speaker || statement.speakers.isEmpty())
        return {sourceOf(statement)};
    QList<Id> rows;
    for (const Speaker &speaker : statement.speakers)
        if (!rows.contains(speaker.actor))
            rows.append(speaker.actor);
    return rows;
}

void ClaimGrid::add(const Library &library, const Statement &statement, const Where &where)
{
    const auto isBefore = [&library, key = std::pair(statement.added, statement.id)](Id other) {
        const auto record = library.findBare<Statement>(other);
        return record && std::pair(record->added, record->id) < key;
    };
    for (const Id row : where.rows) {
        Row &here = m_rows[row];
        if (!where.claim.isValid()) {
            here.without.insert(statement.id);
            continue;
        }
        QList<Id> &cell = here.cells[where.claim];
        cell.insert(std::ranges::partition_point(cell, isBefore), statement.id);
        ++here.count;
    }
    if (where.claim.isValid())
        ++m_claims[where.claim];
    m_where.insert(statement.id, where);
}

void ClaimGrid::remove(Id statement, const Where &where)
{
    for (const Id row : where.rows) {
        Row &here = m_rows[row];
        here.without.remove(statement);
        if (where.claim.isValid()) {
            QList<Id> &cell = here.cells[where.claim];
            cell.removeOne(statement);
            if (cell.isEmpty())
                here.cells.remove(where.claim);
            --here.count;
        }
        if (here.cells.isEmpty() && here.without.isEmpty())
            m_rows.remove(row);
    }
    if (where.claim.isValid() && --m_claims[where.claim] == 0)
        m_claims.remove(where.claim);
}

QSet<MatrixPlace> ClaimGrid::place(const Library &library, const QSet<Id> &statements)
{
    QSet<MatrixPlace> touched;
    const auto touch = [&touched](const Where &where) {
        for (const Id row : where.rows)
            touched.insert({row, where.claim});
    };
    // All leave before any comes, so that a cell is never sorted among statements that belong elsewhere.
    for (const Id id : statements) {
        const auto at = m_where.constFind(id);
        if (at == m_where.constEnd())
            continue;
        touch(*at);
        remove(id, *at);
        m_where.erase(at);
    }
    for (const Id id : statements) {
        const auto statement = library.findBare<Statement>(id);
        const Where where = statement ? Where{rowsOf(library, *statement), statement->claim} : Where();
        if (where.rows.isEmpty())
            continue;
        add(library, *statement, where);
        touch(where);
    }
    return touched;
}

QList<Id> ClaimGrid::at(const MatrixPlace &place) const
{
    const auto row = m_rows.constFind(place.row);
    return row == m_rows.constEnd() ? QList<Id>() : row->cells.value(place.claim);
}

QString matrixRowName(const Library &library, MatrixAxis axis, Id row)
{
    if (axis == MatrixAxis::Article) {
        const Article *const article = library.find<Article>(row);
        return article ? plainText(article->title) : QString();
    }
    if (!row.isValid())
        return GridWords::tr("Nobody named", "the row of statements without a speaker");
    const Actor *const actor = library.find<Actor>(row);
    return actor ? plainText(actor->name) : QString();
}

} // namespace sidelight
