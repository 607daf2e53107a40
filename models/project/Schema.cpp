// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Schema.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

static void initialiseResources() { Q_INIT_RESOURCE(schema); }

namespace sidelight::schema {

QByteArray step(int number)
{
    static const bool ready = (initialiseResources(), true);
    Q_UNUSED(ready)
    QFile file(QStringLiteral(":/schema/%1.sql").arg(number, 3, 10, QLatin1Char('0')));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

const QByteArrayList &watchedTables()
{
    static const QByteArrayList tables{"origin", "article", "tag",       "article_tag",       "passage", "passage_tag",
                                       "actor",  "same_as", "mention",   "actor_alias",       "claim",   "statement",
                                       "board",  "card",    "link_type", "statement_speaker", "link",    "link_evidence"};
    return tables;
}

QStringList describe(SQLite::Database &database)
{
    QStringList rows;
    SQLite::Statement query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (query.executeStep())
        rows.append(QString::fromStdString(query.getColumn(0).getString() + '|' + query.getColumn(1).getString() + '|' +
                                           query.getColumn(2).getString() + '|' + query.getColumn(3).getString()));
    rows.sort();
    return rows;
}

const QStringList &expected()
{
    static const QStringList rows = [] {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        for (int number = 1; number <= version; ++number)
            database.exec(step(number).constData());
        return describe(database);
    }();
    return rows;
}

} // namespace sidelight::schema
