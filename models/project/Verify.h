// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Schema.h"

namespace sidelight {

// Every check of a project's file: its pages, its keys, its schema, the hash of each text and original, each passage's
// quote against its article's text, and the chain of the journal. Each finding is a sentence; none: the file is sound.
// Replayed also does the whole journal again in memory and compares, which finds what no other check can: a changed letter
// in a note. It takes as long as the history is. Throws SQLite::Exception or a Refusal when the file cannot even be read.
enum class History { Chained, Replayed };
[[nodiscard]] QStringList verifyProject(SQLite::Database &database, const Schema &schema, History history);

// What SQLite's check of the pages found, "ok" left out; at most so many. That a page can't be read now is not damage and
// is thrown as a Refusal.
enum class PageCheck { Quick, Full };
[[nodiscard]] QStringList checkPages(SQLite::Database &database, PageCheck check, int most);

} // namespace sidelight
