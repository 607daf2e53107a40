// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Schema.h"

namespace SQLite {
class Database;
}

namespace sidelight {

// Brings a file of an older version to the schema's, in one transaction, or throws a Refusal or an SQLite::Exception and
// leaves it as it was. A step that is a barrier leaves an entry in the journal, where undo stops; `at` is the time that it
// bears. Does nothing to a file that is of that version already.
void migrate(SQLite::Database &database, const Schema &schema, qint64 at);

// Refuses a file whose tables are not exactly those of the version that it says it has.
void refuseForeignTables(SQLite::Database &database, const Schema &schema);

// The version that the file says it has.
[[nodiscard]] int versionOf(SQLite::Database &database);

} // namespace sidelight
