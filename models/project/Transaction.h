// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace sidelight {

// A write transaction that is rolled back unless it was committed. The way back is prepared before the way in: when memory
// has ended, no statement can be made any more.
class Transaction {
public:
    explicit Transaction(SQLite::Database &database)
        : m_database(database)
        , m_rollback(database, "ROLLBACK")
    {
        m_database.exec("BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (isOpen(m_database))
            m_rollback.tryExecuteStep();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit() { m_database.exec("COMMIT"); }

    static bool isOpen(SQLite::Database &database) { return !sqlite3_get_autocommit(database.getHandle()); }

private:
    SQLite::Database &m_database;
    SQLite::Statement m_rollback;
};

} // namespace sidelight
