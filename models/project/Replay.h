// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace SQLite {
class Database;
}

namespace sidelight {

// Does the whole journal again, in memory, and compares what comes out with what stands in the tables: the first watched
// table that differs, or nothing. Only possible for a journal that reaches back to the project's making; for another it
// says nothing. Throws SQLite::Exception or a Refusal.
[[nodiscard]] QByteArray firstTableUnlikeHistory(SQLite::Database &database);

// The first watched table in which two projects differ, or nothing.
[[nodiscard]] QByteArray firstTableUnlike(SQLite::Database &one, SQLite::Database &other);

} // namespace sidelight
