// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Schema.h"

namespace sidelight {

// Every check of a project's file: its pages, its keys, its schema, the hash of each text and original, each passage's
// quote against its article's text, and the chain of the journal. Each finding is a sentence; none: the file is sound.
// Throws SQLite::Exception or a Refusal when the file cannot even be read.
[[nodiscard]] QStringList verifyProject(SQLite::Database &database, const Schema &schema = Schema::current());

} // namespace sidelight
