// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Purge.h"

#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Opening.h"
#include "models/project/Replay.h"
#include "models/project/Transaction.h"

#include <QCoreApplication>
#include <QStringEncoder>
#include <algorithm>
#include <optional>

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

void stopIfCalledOff(const PurgeWatch &watch)
{
    if (watch.isCalledOff && watch.isCalledOff())
        refuse(ErrorKind::Cancelled, QCoreApplication::translate("Purge", "Purging was cancelled, and nothing was changed."));
}

// Inserts rows of one project into the tables of another, and tells how many bytes that were.
class RowCopy {
public:
    RowCopy(SQLite::Database &from, SQLite::Database &to, const PurgeWatch &watch)
        : m_from(from)
        , m_to(to)
        , m_watch(watch)
        , m_total(sizeOf(from))
    {
    }

    void table(const QByteArray &name) { rows(name, {}); }
    void rows(const QByteArray &table, const QByteArray &condition)
    {
        rows(table, condition, [](sqlite3_stmt *) { return true; });
    }
    // Those that also are accepted.
    template <class Accepts> void rows(const QByteArray &name, const QByteArray &condition, Accepts accepts)
    {
        const QByteArray table = '"' + name + '"';
        const RawStatement rows = prepared(m_from, "SELECT * FROM " + table + (condition.isEmpty() ? "" : " WHERE ") + condition);
        const int columns = sqlite3_column_count(rows.get());
        const RawStatement insert =
            prepared(m_to, "INSERT INTO " + table + " VALUES (?" + QByteArray(", ?").repeated(columns - 1) + ')');
        while (step(m_from, rows)) {
            stopIfCalledOff(m_watch);
            if (!accepts(rows.get()))
                continue;
            qint64 bytes = 0;
            for (int column = 0; column < columns; ++column) {
                sqlite3_value *const value = sqlite3_column_value(rows.get(), column);
                if (const int code = sqlite3_bind_value(insert.get(), column + 1, value); code != SQLITE_OK)
                    throw SQLite::Exception(m_to.getHandle(), code);
                bytes += sqlite3_column_bytes(rows.get(), column);
            }
            step(m_to, insert);
            sqlite3_reset(insert.get());
            tell(bytes);
        }
    }

    [[nodiscard]] SQLite::Database &from() { return m_from; }
    [[nodiscard]] SQLite::Database &to() { return m_to; }

private:
    // About: pages of ours have 4 KiB.
    static qint64 sizeOf(SQLite::Database &database)
    {
        SQLite::Statement query(database, "PRAGMA page_count");
        return query.executeStep() ? query.getColumn(0).getInt64() * 4096 : 0;
    }
    // At each hundredth.
    void tell(qint64 more)
    {
        const qint64 part = std::max<qint64>(1, m_total / 100), before = m_done / part;
        m_done = std::min(m_total, m_done + more);
        if (m_watch.tell && m_done / part != before)
            m_watch.tell({PurgeProgress::Part::Writing, m_done, m_total});
    }

    SQLite::Database &m_from, &m_to;
    const PurgeWatch &m_watch;
    qint64 m_total, m_done = 0;
};

QByteArray bytesAt(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column); // before its size
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(row, column)};
}

void copyContent(RowCopy &copy, const Purge &purge)
{
    QSet<ContentHash> taken = purge.waiting;
    for (const QByteArray &query :
         {QByteArray("SELECT sha256 FROM content AS c WHERE ") + content::usedByRecords,
          "SELECT DISTINCT sha256 FROM journal_content WHERE entry >= " + QByteArray::number(purge.first)}) {
        const RawStatement used = prepared(copy.from(), query);
        while (step(copy.from(), used))
            taken.insert(bytesAt(used.get(), 0));
    }
    const auto isTaken = [&](sqlite3_stmt *row) { return taken.contains(bytesAt(row, 0)); };
    copy.rows("content", {}, isTaken);
    copy.rows("content_part", {}, isTaken);
}

// In the two forms in which Qt writes words.
void copyKept(RowCopy &copy, const QByteArrayList &forgotten)
{
    QByteArrayList forms = forgotten;
    for (const QByteArray &word : forgotten)
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            forms.append(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(QString::fromUtf8(word)));
    copy.rows("kept", {}, [&](sqlite3_stmt *row) {
        const QByteArray key = bytesAt(row, 1), value = bytesAt(row, 2);
        return std::ranges::none_of(forms, [&](const QByteArray &form) { return key.contains(form) || value.contains(form); });
    });
}

void copyJournal(RowCopy &copy, const Journal &journal, const Purge &purge)
{
    Journal(copy.to()).beginAfterPurge(journal, purge.at, purge.first);
    const QByteArray first = QByteArray::number(purge.first);
    copy.rows("journal", "number >= " + first);
    copy.rows("journal_part", "entry >= " + first);
    copy.rows("journal_content", "entry >= " + first);
}

void fill(SQLite::Database &from, SQLite::Database &to, const Journal &journal, const Purge &purge)
{
    Transaction transaction(to);
    to.exec("PRAGMA defer_foreign_keys = ON");
    to.exec("DELETE FROM project");
    RowCopy copy(from, to, purge.watch);
    copy.table("project");
    copyContent(copy, purge);
    for (const QByteArray &table : schema::watchedTables())
        copy.table(table);
    copyKept(copy, purge.forgotten);
    copyJournal(copy, journal, purge);
    transaction.commit();
    if (!firstTableUnlike(from, to).isEmpty())
        refuse(ErrorKind::Internal,
               QCoreApplication::translate("Purge", "The project without its history was not the same project, so nothing was "
                                                    "changed. Please report it."));
}

// Takes records out of the old file for as long as the new one is filled from it. That is rolled back, and its rollback journal
// gone, before the new file takes the old one's place: such a journal must never lie beside another file than its own.
template <class Fill> Changes fillWithout(SQLite::Database &from, const std::function<void(Writer &)> &removal, Fill fill)
{
    Changes changes;
    if (!removal) {
        fill();
        return changes;
    }
    {
        const Transaction transaction(from);
        changeset::Recorder recorder(from);
        Writer writer(from);
        removal(writer);
        changes = changeset::changesOf(recorder.take(), writer);
        fill();
    }
    if (Transaction::isOpen(from))
        refuse(ErrorKind::Io,
               QCoreApplication::translate("Purge", "The disk failed while the project was written anew. Nothing was "
                                                    "changed. Check the disk, and open the project again."));
    return changes;
}

VerifyWatch watchOfCheck(const PurgeWatch &watch)
{
    const auto tell = [tell = watch.tell](const VerifyProgress &progress) {
        const bool isMost = progress.part == VerifyProgress::Part::Contents;
        if (tell)
            tell({PurgeProgress::Part::Checking, isMost ? progress.done : 0, isMost ? progress.total : 0});
    };
    return {tell, watch.isCalledOff};
}

} // namespace

// Entries in order: one that goes because of what it refers to takes all before it along.
EditId firstToStay(const QList<JournalEntry> &entries, EditId before)
{
    EditId first = before;
    for (const JournalEntry &entry : entries)
        if (entry.id >= first && entry.target > 0 && entry.target < first)
            first = entry.id + 1;
    return first;
}

Changes purgeProject(Connection &from, const Journal &journal, const QByteArray &path, const OpenOptions &options,
                     const Purge &purge)
{
    Changes removed;
    const auto write = [&](const QByteArray &temporary, const OpenOptions &onDisk) {
        const auto to = makeProject(temporary, onDisk);
        removed = fillWithout(from.database(), purge.removal, [&] { fill(from.database(), to->database(), journal, purge); });
    };
    try {
        writeChecked(path, options, Place::Replaced, write, watchOfCheck(purge.watch));
    } catch (const Refusal &refusal) {
        if (refusal.error.kind == ErrorKind::Cancelled)
            stopIfCalledOff(purge.watch); // the check would say that it was called off itself
        throw;
    }
    return removed;
}

} // namespace sidelight
