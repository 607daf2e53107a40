// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Children.h"

#include "models/project/Rows.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace sidelight::children {

namespace {

Id idAt(const rows::Cursor &row, int column) { return {row.number(column)}; }

// Calls take(record, row) for every row of a child table whose first column is the record's id.
template <class T>
void readInto(SQLite::Database &database, QList<T> &records, Id only, const std::string &table, const std::string &owner,
              const std::string &columns, const std::function<void(T &, const rows::Cursor &)> &take)
{
    QHash<Id, T *> byId;
    byId.reserve(records.size());
    for (T &record : records)
        byId.insert(record.id, &record);
    rows::Cursor row(database, "SELECT " + owner + ", " + columns + " FROM " + table +
                                   (only.isValid() ? " WHERE " + owner + " = ?" : "") + " ORDER BY 1, 2");
    if (only.isValid())
        row.bind(1, only);
    while (row.step())
        if (T *record = byId.value(idAt(row, 0)))
            take(*record, row);
}

void clear(SQLite::Database &database, const std::string &table, const std::string &owner, Id id)
{
    SQLite::Statement query(database, "DELETE FROM " + table + " WHERE " + owner + " = ?");
    query.bind(1, std::int64_t(id.value));
    query.exec();
}

// Rows that stay are left alone, so that the journal holds only what changed.
void writeSet(SQLite::Database &database, const std::string &table, const std::string &owner, const std::string &column, Id id,
              const QList<Id> &wanted)
{
    QSet<Id> missing(wanted.begin(), wanted.end()), surplus;
    rows::Cursor row(database, "SELECT " + column + " FROM " + table + " WHERE " + owner + " = ?");
    row.bind(1, id);
    while (row.step()) {
        const Id present = idAt(row, 0);
        if (!missing.remove(present))
            surplus.insert(present);
    }
    const auto each = [&](const QSet<Id> &ids, const std::string &sql) {
        SQLite::Statement change(database, sql);
        for (const Id value : ids) {
            change.bind(1, std::int64_t(id.value));
            change.bind(2, std::int64_t(value.value));
            change.exec();
            change.reset();
        }
    };
    each(surplus, "DELETE FROM " + table + " WHERE " + owner + " = ? AND " + column + " = ?");
    each(missing, "INSERT INTO " + table + " (" + owner + ", " + column + ") VALUES (?, ?)");
}

// A record of this id with the lists that stand in the file, and nothing else.
template <class T> T stored(SQLite::Database &database, const T &record)
{
    QList<T> records(1);
    records.first().id = record.id;
    read(database, records, record.id);
    return records.constFirst();
}

} // namespace

void read(SQLite::Database &database, QList<Article> &records, Id only)
{
    readInto<Article>(database, records, only, "article_tag", "article", "tag",
                      [](Article &article, const rows::Cursor &row) { article.tags.append(idAt(row, 1)); });
}

void read(SQLite::Database &database, QList<Passage> &records, Id only)
{
    readInto<Passage>(database, records, only, "passage_tag", "passage", "tag",
                      [](Passage &passage, const rows::Cursor &row) { passage.tags.append(idAt(row, 1)); });
}

void read(SQLite::Database &database, QList<Actor> &records, Id only)
{
    readInto<Actor>(database, records, only, "actor_alias", "actor", "position, text",
                    [](Actor &actor, const rows::Cursor &row) { actor.aliases.append(row.text(2)); });
}

void read(SQLite::Database &database, QList<Statement> &records, Id only)
{
    readInto<Statement>(
        database, records, only, "statement_speaker", "statement", "position, actor, printed",
        [](Statement &statement, const rows::Cursor &row) { statement.speakers.append({idAt(row, 2), row.text(3)}); });
}

void read(SQLite::Database &database, QList<Link> &records, Id only)
{
    readInto<Link>(database, records, only, "link_evidence", "link", "passage",
                   [](Link &link, const rows::Cursor &row) { link.evidence.append(idAt(row, 1)); });
}

void write(SQLite::Database &database, const Article &record)
{
    writeSet(database, "article_tag", "article", "tag", record.id, record.tags);
}

void write(SQLite::Database &database, const Passage &record)
{
    writeSet(database, "passage_tag", "passage", "tag", record.id, record.tags);
}

void write(SQLite::Database &database, const Link &record)
{
    writeSet(database, "link_evidence", "link", "passage", record.id, record.evidence);
}

// Lists with an order are written anew when they differ. A list that lost an item by a cascade has a gap in its positions,
// which is left alone: an edit that changes nothing must leave no trace.
void write(SQLite::Database &database, const Actor &record)
{
    if (stored(database, record).aliases == record.aliases)
        return;
    clear(database, "actor_alias", "actor", record.id);
    SQLite::Statement insert(database, "INSERT INTO actor_alias (actor, position, text) VALUES (?, ?, ?)");
    for (int position = 0; position < record.aliases.size(); ++position) {
        insert.bind(1, std::int64_t(record.id.value));
        insert.bind(2, position);
        insert.bind(3, record.aliases.at(position).toStdString());
        insert.exec();
        insert.reset();
    }
}

void write(SQLite::Database &database, const Statement &record)
{
    if (stored(database, record).speakers == record.speakers)
        return;
    clear(database, "statement_speaker", "statement", record.id);
    SQLite::Statement insert(database, "INSERT INTO statement_speaker (statement, position, actor, printed) VALUES (?, ?, ?, ?)");
    for (int position = 0; position < record.speakers.size(); ++position) {
        const Speaker &speaker = record.speakers.at(position);
        insert.bind(1, std::int64_t(record.id.value));
        insert.bind(2, position);
        insert.bind(3, std::int64_t(speaker.actor.value));
        insert.bind(4, speaker.printed.toStdString());
        insert.exec();
        insert.reset();
    }
}

} // namespace sidelight::children
