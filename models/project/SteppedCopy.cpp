// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/SteppedCopy.h"

#include <sqlite3.h>

namespace sidelight {

namespace {

constexpr int pagesAtOnce = 512; // 2 MiB: some milliseconds

void run(SQLite::Database &database, const char *pragma)
{
    SQLite::Statement statement(database, pragma);
    while (statement.executeStep()) {
    }
}

} // namespace

SteppedCopy::SteppedCopy(Connection &from, const QByteArray &path, const QByteArray &vfs)
    : m_copy(std::make_unique<Connection>(path, Connection::Access::ReadWrite, vfs))
{
    run(m_copy->database(), "PRAGMA synchronous = OFF");
    run(m_copy->database(), "PRAGMA journal_mode = MEMORY"); // what is not finished is thrown away
    m_backup = sqlite3_backup_init(m_copy->database().getHandle(), "main", from.database().getHandle(), "main");
    if (!m_backup)
        throw SQLite::Exception(m_copy->database().getHandle());
}

SteppedCopy::~SteppedCopy()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
}

bool SteppedCopy::step()
{
    const int code = sqlite3_backup_step(m_backup, pagesAtOnce);
    if (code == SQLITE_OK)
        return false;
    const int ended = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (code != SQLITE_DONE || ended != SQLITE_OK)
        throw SQLite::Exception(m_copy->database().getHandle(), code == SQLITE_DONE ? ended : code);
    return true;
}

} // namespace sidelight
