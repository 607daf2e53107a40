// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Schema.h"
#include "models/project/Verification.h"

#include <functional>

namespace SQLite {
class Database;
}

namespace sidelight {

// Chained: the pages of a project's file, its keys, its schema, the hash of each text and original, each passage's quote
// against its article's text, and the chain of the journal. Replayed also does the whole journal again in memory and
// compares, which finds what no other check can: a changed letter in a note. It takes as long as the history is.
enum class History { Chained, Replayed };

// Lets the writer of the file go first, where there is one: true while it wants to write. Empty: nobody else writes.
using WriterWaits = std::function<bool()>;

// Makes every check. What cannot be read is named, and the rest is checked all the same. Throws SQLite::Exception or a
// Refusal when the disk cannot be read or it was called off.
[[nodiscard]] Verification checkProject(SQLite::Database &database, const Schema &schema, History history,
                                        const VerifyWatch &watch = {}, const WriterWaits &writerWaits = {});

// The sentences of the same alone; none: the file is sound.
[[nodiscard]] QStringList verifyProject(SQLite::Database &database, const Schema &schema, History history);

// What SQLite's check of the pages found, "ok" left out; at most so many. That a page can't be read now is not damage and
// is thrown as a Refusal.
enum class PageCheck { Quick, Full };
[[nodiscard]] QStringList checkPages(SQLite::Database &database, PageCheck check, int most);

} // namespace sidelight
