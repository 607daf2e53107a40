// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Schema.h"

#include "models/project/Connection.h"

#include <QFile>
#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

static void initialiseResources() { Q_INIT_RESOURCE(schema); }

namespace sidelight {

namespace {

QByteArray released(int number)
{
    QFile file(QStringLiteral(":/schema/%1.sql").arg(number, 3, 10, QLatin1Char('0')));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

// One for each column of each table; a step appends columns, so those of an older version keep their places.
QByteArrayList columnsOf(SQLite::Database &database)
{
    QByteArrayList columns;
    SQLite::Statement query(database, "SELECT t.name || '.' || c.cid || '.' || c.name || '.' || c.type || '.' || c.hidden "
                                      "FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c WHERE t.type = 'table'");
    while (query.executeStep())
        columns.append(query.getColumn(0).getText());
    return columns;
}

} // namespace

Schema::Schema(QList<Step> steps)
    : m_steps(std::move(steps))
{
    Connection::configure();
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    for (const Step &each : std::as_const(m_steps)) {
        database.exec(each.sql.constData());
        m_expected.append(schema::describe(database));
    }
    m_columns = columnsOf(database);
}

bool Schema::isWithin(SQLite::Database &newer) const
{
    SQLite::Statement query(newer,
                            "SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'");
    if (query.executeStep())
        return false;
    const QByteArrayList theirs = columnsOf(newer);
    const QSet<QByteArray> set(theirs.begin(), theirs.end());
    return std::ranges::all_of(m_columns, [&](const QByteArray &column) { return set.contains(column); });
}

const Schema &Schema::current()
{
    static const Schema &schema = *[] { // for ever, as watchedTables()
        initialiseResources();
        return new Schema(
            QList<Step>{Step{released(1)}, Step{released(2)}, Step{released(3)}, Step{released(4)}, Step{released(5)}});
    }();
    return schema;
}

namespace schema {

const QByteArrayList &watchedTables()
{
    // Lives for ever: a display that goes ends the program by exit(), while the project's thread may be in the midst of an edit.
    static const auto &tables =
        *new QByteArrayList(QByteArray("origin article tag article_tag passage passage_tag actor same_as mention actor_alias claim "
                                       "statement board card link_type statement_speaker link link_evidence passage_link "
                                       "actor_grade distinct_origins ach hypothesis evidence rating collection collection_article")
                                .split(' '));
    return tables;
}

QByteArrayList describe(SQLite::Database &database)
{
    QByteArrayList rows;
    SQLite::Statement query(database,
                            "SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') FROM sqlite_schema");
    while (query.executeStep())
        rows.append({query.getColumn(0).getText(), query.getColumn(0).getBytes()});
    std::ranges::sort(rows);
    return rows;
}

} // namespace schema
} // namespace sidelight
