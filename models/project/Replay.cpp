// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Replay.h"

#include "models/project/Changeset.h"
#include "models/project/Journal.h"
#include "models/project/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <bit>
#include <sqlite3.h>

namespace sidelight {

namespace {

// The tables of the file, empty, without the checks of keys: an entry's changes hold what its keys caused as well.
void makeTables(SQLite::Database &to, SQLite::Database &from)
{
    to.exec("PRAGMA foreign_keys = OFF");
    SQLite::Statement query(from, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = 'table'");
    while (query.executeStep())
        to.exec(query.getColumn(0).getText());
}

void replay(SQLite::Database &to, const Journal &journal, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const QByteArray changes = journal.changeset(entry.target ? entry.target : entry.id);
        changeset::apply(to, entry.kind == JournalEntry::Kind::Undo ? changeset::inverted(changes) : changes);
    }
}

bool haveSameValue(const SQLite::Column &a, const SQLite::Column &b)
{
    if (a.getType() == SQLITE_FLOAT && b.getType() == SQLITE_FLOAT)
        return std::bit_cast<quint64>(a.getDouble()) == std::bit_cast<quint64>(b.getDouble());
    return a.getType() == b.getType() && a.getBytes() == b.getBytes() &&
           std::equal(static_cast<const char *>(a.getBlob()), static_cast<const char *>(a.getBlob()) + a.getBytes(),
                      static_cast<const char *>(b.getBlob()));
}

bool haveSameRows(SQLite::Database &one, SQLite::Database &other, const QByteArray &table)
{
    const std::string sql = "SELECT * FROM \"" + table.toStdString() + "\" ORDER BY 1, 2";
    SQLite::Statement a(one, sql), b(other, sql);
    while (a.executeStep()) {
        if (!b.executeStep())
            return false;
        for (int i = 0; i < a.getColumnCount(); ++i)
            if (!haveSameValue(a.getColumn(i), b.getColumn(i)))
                return false;
    }
    return !b.executeStep();
}

} // namespace

QByteArray firstTableUnlikeHistory(SQLite::Database &database)
{
    const Journal journal(database);
    const QList<JournalEntry> entries = journal.entries();
    if (std::ranges::any_of(entries, [](const JournalEntry &entry) {
            return entry.kind == JournalEntry::Kind::Barrier || entry.kind == JournalEntry::Kind::Purge;
        }))
        return {};
    SQLite::Database again(":memory:", SQLite::OPEN_READWRITE);
    makeTables(again, database);
    replay(again, journal, entries);
    return firstTableUnlike(again, database);
}

QByteArray firstTableUnlike(SQLite::Database &one, SQLite::Database &other)
{
    for (const QByteArray &table : schema::watchedTables())
        if (!haveSameRows(one, other, table))
            return table;
    return {};
}

} // namespace sidelight
