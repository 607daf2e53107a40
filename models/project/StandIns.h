// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace sidelight {

// Puts an empty article, actor, tag, board or ACH matrix in the place of each that is lost while rows that are not lost need it:
// without it they would have to go too. The keys are not checked meanwhile. How many there are.
int putStandIns(SQLite::Database &database);

} // namespace sidelight
