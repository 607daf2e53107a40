// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Rows.h"

namespace sidelight::rows {

Cursor::Cursor(SQLite::Database &database, const std::string &sql)
    : m_database(database)
{
    const int code = sqlite3_prepare_v2(database.getHandle(), sql.data(), int(sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
}

Cursor::~Cursor() { sqlite3_finalize(m_statement); }

void Cursor::bind(int parameter, Id value)
{
    if (const int code = sqlite3_bind_int64(m_statement, parameter, value.value); code != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), code);
}

bool Cursor::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle(), code);
    return code == SQLITE_ROW;
}

} // namespace sidelight::rows
