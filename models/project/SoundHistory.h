// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace sidelight {

class Schema;

// Whether a journal that came from elsewhere may stay in a project: its chain holds, each changeset names tables of ours with as
// many columns as those have or had, and values that may stand there, all content that it names is there, and done anew from
// the beginning it leads to just these records. `mayBeginLate`: it may also begin at a point before which nothing can be undone,
// so that it cannot be done anew. Writes down which content the entries name. Nothing of the changesets is applied to the file.
[[nodiscard]] bool takeSoundHistory(SQLite::Database &database, const Schema &schema, bool mayBeginLate);

} // namespace sidelight
