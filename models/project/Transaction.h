// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace sidelight {

// A write transaction that is rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(SQLite::Database &database)
        : m_database(database)
    {
        m_database.exec("BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (!sqlite3_get_autocommit(m_database.getHandle()))
            sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit() { m_database.exec("COMMIT"); }

private:
    SQLite::Database &m_database;
};

} // namespace sidelight
