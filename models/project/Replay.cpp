// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Replay.h"

#include "models/project/Changeset.h"
#include "models/project/Journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <limits>
#include <sqlite3.h>

namespace sidelight {

namespace {

constexpr int mostPages = 65'536; // 256 MiB; what is left of the memory that SQLite may take belongs to the edits

// The tables of the file, empty, without the checks of keys: an entry's changes hold what its keys caused as well.
void makeTables(SQLite::Database &to, SQLite::Database &from)
{
    to.exec("PRAGMA foreign_keys = OFF");
    std::string bounded = "PRAGMA max_page_count = ";
    bounded += std::to_string(mostPages); // in one expression GCC 14 warns of what is not so
    SQLite::Statement limit(to, bounded);
    limit.executeStep();
    SQLite::Statement query(from, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = 'table'");
    while (query.executeStep())
        to.exec(query.getColumn(0).getText());
}

QByteArray bytesOf(const SQLite::Column &column) { return {static_cast<const char *>(column.getBlob()), column.getBytes()}; }

// What is read within is of one moment, also where a transaction is open already.
class Moment {
public:
    explicit Moment(SQLite::Database &database)
        : m_database(database)
    {
        m_database.exec("SAVEPOINT moment");
    }
    ~Moment() { sqlite3_exec(m_database.getHandle(), "RELEASE moment", nullptr, nullptr, nullptr); }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    SQLite::Database &m_database;
};

// The rows of a table that begin with one number, the record's id or its owner's, as bytes to be compared; one such group after
// the other, in order.
class Groups {
public:
    Groups(SQLite::Database &database, const QByteArray &table, qint64 after)
        : m_query(database, queryFor(database, table))
    {
        m_query.bind(1, std::int64_t(after));
        m_isAtRow = m_query.executeStep();
    }
    [[nodiscard]] bool isAtEnd() const { return !m_isAtRow; }
    [[nodiscard]] qint64 key() { return m_query.getColumn(0).getInt64(); }
    QByteArray take()
    {
        QByteArray group;
        const qint64 first = key();
        do {
            for (int i = 0; i < m_query.getColumnCount(); ++i)
                add(group, m_query.getColumn(i));
            m_isAtRow = m_query.executeStep();
        } while (m_isAtRow && key() == first);
        return group;
    }

private:
    static std::string queryFor(SQLite::Database &database, const QByteArray &table)
    {
        const std::string all = "SELECT * FROM \"" + table.toStdString() + '"';
        const SQLite::Statement columns(database, all);
        return all + " WHERE \"" + columns.getColumnName(0) + "\" > ? ORDER BY 1, 2";
    }
    static void add(QByteArray &group, const SQLite::Column &value)
    {
        const int type = value.getType();
        const double real = type == SQLITE_FLOAT ? value.getDouble() : 0;
        const QByteArray bytes = type == SQLITE_FLOAT
                                     ? QByteArray(reinterpret_cast<const char *>(&real), sizeof(real)) // −0 is not 0
                                     : bytesOf(value);
        const qsizetype size = bytes.size();
        group.append(char(type)).append(reinterpret_cast<const char *>(&size), sizeof(size)).append(bytes);
    }

    SQLite::Statement m_query;
    bool m_isAtRow = false;
};

bool haveSameRows(SQLite::Database &one, SQLite::Database &other, const QByteArray &table)
{
    constexpr qint64 fromTheFirst = std::numeric_limits<qint64>::min();
    Groups first(one, table, fromTheFirst), second(other, table, fromTheFirst);
    while (!first.isAtEnd() && !second.isAtEnd())
        if (first.take() != second.take())
            return false;
    return first.isAtEnd() && second.isAtEnd();
}

} // namespace

QByteArray firstTableUnlike(SQLite::Database &one, SQLite::Database &other)
{
    for (const QByteArray &table : schema::watchedTables())
        if (!haveSameRows(one, other, table))
            return table;
    return {};
}

Replay::Replay(SQLite::Database &file)
    : m_file(file)
    , m_again(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE))
{
    makeTables(*m_again, m_file);
}

Replay::~Replay() = default;

// Entries are read one by one, so that nothing of the file is held while one is done.
bool Replay::step()
{
    Done next;
    {
        const Moment moment(m_file);
        takeBackFolded();
        SQLite::Statement query(m_file, "SELECT number, kind, target, hash FROM journal WHERE number > ? ORDER BY number LIMIT 1");
        query.bind(1, std::int64_t(m_last.id));
        if (!query.executeStep())
            return false;
        const EditId target = query.getColumn(2).getInt64();
        next = {query.getColumn(0).getInt64(), bytesOf(query.getColumn(3)), {}};
        next.changes = Journal(m_file).changeset(target ? target : next.id);
        if (query.getColumn(1).getString() == "undo")
            next.changes = changeset::inverted(next.changes);
    }
    apply(next.changes);
    m_last = next;
    return true;
}

// An edit may still join the last entry, which then has other changes under its number, or is gone.
void Replay::takeBackFolded()
{
    if (m_last.id == 0)
        return;
    SQLite::Statement query(m_file, "SELECT hash FROM journal WHERE number = ?");
    query.bind(1, std::int64_t(m_last.id));
    if (query.executeStep() && bytesOf(query.getColumn(0)) == m_last.hash)
        return;
    apply(changeset::inverted(m_last.changes));
    SQLite::Statement before(m_file, "SELECT number, hash FROM journal WHERE number < ? ORDER BY number DESC LIMIT 1");
    before.bind(1, std::int64_t(m_last.id));
    m_last = before.executeStep() ? Done{before.getColumn(0).getInt64(), bytesOf(before.getColumn(1)), {}} : Done{};
}

void Replay::apply(const QByteArray &changes)
{
    if (!changes.isEmpty())
        changeset::apply(*m_again, changes);
}

void Replay::compare(const QByteArray &table, const std::function<bool(const Difference &)> &take)
{
    const Moment moment(m_file);
    while (step()) {
    }
    if (table != m_table) {
        m_table = table;
        m_key = std::numeric_limits<qint64>::min();
    }
    const QByteArray owner = changeset::recordTable(table);
    Groups again(*m_again, table, m_key), file(m_file, table, m_key);
    while (!again.isAtEnd() || !file.isAtEnd()) {
        const bool isInFile = !file.isAtEnd() && (again.isAtEnd() || file.key() <= again.key());
        const bool isInHistory = !again.isAtEnd() && (file.isAtEnd() || again.key() <= file.key());
        const qint64 key = isInFile ? file.key() : again.key();
        const QByteArray now = isInFile ? file.take() : QByteArray(), then = isInHistory ? again.take() : QByteArray();
        const auto kind = owner != table || (isInFile && isInHistory) ? Difference::Kind::Changed
                          : isInFile                                  ? Difference::Kind::Extra
                                                                      : Difference::Kind::Missing;
        if (now != then && !take({owner, {key}, kind}))
            return;
        m_key = key; // only now: telling it may have to be done again
    }
}

} // namespace sidelight
