// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Purge.h"

#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Opening.h"
#include "models/project/Replay.h"
#include "models/project/Transaction.h"

#include <QCoreApplication>
#include <QStringEncoder>
#include <algorithm>

namespace sidelight {

namespace {

struct Finalizer {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalizer>; // which hands values on as they are

RawStatement prepared(SQLite::Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (const int code = sqlite3_prepare_v2(database.getHandle(), sql.constData(), int(sql.size()), &statement, nullptr);
        code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
    return RawStatement(statement);
}

bool step(SQLite::Database &database, const RawStatement &statement)
{
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), code);
    return code == SQLITE_ROW;
}

// The rows that a query gives, whose columns are those of the table.
template <class Accepts>
void copyRows(SQLite::Database &from, SQLite::Database &to, const QByteArray &table, const QByteArray &query, Accepts accepts)
{
    const RawStatement rows = prepared(from, query);
    const int columns = sqlite3_column_count(rows.get());
    const RawStatement insert = prepared(to, "INSERT INTO " + table + " VALUES (?" + QByteArray(", ?").repeated(columns - 1) + ')');
    while (step(from, rows)) {
        if (!accepts(rows.get()))
            continue;
        for (int column = 0; column < columns; ++column)
            if (const int code = sqlite3_bind_value(insert.get(), column + 1, sqlite3_column_value(rows.get(), column));
                code != SQLITE_OK)
                throw SQLite::Exception(to.getHandle(), code);
        step(to, insert);
        sqlite3_reset(insert.get());
    }
}

void copyTable(SQLite::Database &from, SQLite::Database &to, const QByteArray &name)
{
    const QByteArray table = '"' + name + '"';
    copyRows(from, to, table, "SELECT * FROM " + table, [](sqlite3_stmt *) { return true; });
}

QByteArray bytesAt(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column); // before its size
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(row, column)};
}

void copyContent(SQLite::Database &from, SQLite::Database &to, const QSet<ContentHash> &waiting)
{
    QSet<ContentHash> taken = waiting;
    const RawStatement used = prepared(from, QByteArray("SELECT sha256 FROM content AS c WHERE ") + content::usedByRecords);
    while (step(from, used))
        taken.insert(bytesAt(used.get(), 0));
    const auto isTaken = [&](sqlite3_stmt *row) { return taken.contains(bytesAt(row, 0)); };
    copyRows(from, to, "content", "SELECT * FROM content", isTaken);
    copyRows(from, to, "content_part", "SELECT * FROM content_part", isTaken);
}

// In the two forms in which Qt writes words.
void copyKept(SQLite::Database &from, SQLite::Database &to, const QByteArrayList &forgotten)
{
    QByteArrayList forms = forgotten;
    for (const QByteArray &word : forgotten)
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            forms.append(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(QString::fromUtf8(word)));
    copyRows(from, to, "kept", "SELECT * FROM kept", [&](sqlite3_stmt *row) {
        const QByteArray key = bytesAt(row, 1), value = bytesAt(row, 2);
        return std::ranges::none_of(forms, [&](const QByteArray &form) { return key.contains(form) || value.contains(form); });
    });
}

void fill(SQLite::Database &from, SQLite::Database &to, const Journal &journal, const Purge &purge)
{
    Transaction transaction(to);
    to.exec("PRAGMA defer_foreign_keys = ON");
    to.exec("DELETE FROM project");
    copyTable(from, to, "project");
    copyContent(from, to, purge.waiting);
    for (const QByteArray &table : schema::watchedTables())
        copyTable(from, to, table);
    copyKept(from, to, purge.forgotten);
    Journal(to).beginAfterPurge(journal, purge.at);
    transaction.commit();
    if (!firstTableUnlike(from, to).isEmpty())
        refuse(ErrorKind::Internal,
               QCoreApplication::translate("Purge", "The project without its history was not the same project, so nothing was "
                                                    "changed. Please report it."));
}

} // namespace

void purgeProject(Connection &from, const Journal &journal, const QByteArray &path, const OpenOptions &options, const Purge &purge)
{
    writeChecked(path, options, Place::Replaced, [&](const QByteArray &temporary, const OpenOptions &onDisk) {
        const auto to = makeProject(temporary, onDisk);
        fill(from.database(), to->database(), journal, purge);
    });
}

} // namespace sidelight
