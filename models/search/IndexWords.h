// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace sidelight {

// Teaches a connection our words: the tokenizer "sidelight" of SQLite's full-text index, and the function places(table, column),
// which counts the places of a row's column at which the query is met. False: this SQLite has no full-text index.
[[nodiscard]] bool teachWords(sqlite3 *handle);

} // namespace sidelight
