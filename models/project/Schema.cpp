// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Schema.h"

#include "models/project/Connection.h"

#include <QFile>
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
}

const Schema &Schema::current()
{
    static const Schema schema = [] {
        initialiseResources();
        return Schema(QList<Step>{Step{released(1)}});
    }();
    return schema;
}

namespace schema {

const QByteArrayList &watchedTables()
{
    static const QByteArrayList tables{"origin", "article", "tag",       "article_tag",       "passage", "passage_tag",
                                       "actor",  "same_as", "mention",   "actor_alias",       "claim",   "statement",
                                       "board",  "card",    "link_type", "statement_speaker", "link",    "link_evidence"};
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
