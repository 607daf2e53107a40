// SPDX-License-Identifier: GPL-3.0-or-later
// The content store: immutable blobs under their SHA-256. All functions throw SQLite::Exception or a Refusal.
#pragma once

#include "models/project/Records.h"

namespace SQLite {
class Database;
}

namespace sidelight::content {

inline constexpr qint64 largestBlob = 64 * 1024 * 1024;

void put(SQLite::Database &database, const QList<Blob> &blobs);
[[nodiscard]] bool has(SQLite::Database &database, const ContentHash &hash);
// Refuses when there is none of this hash.
[[nodiscard]] QByteArray get(SQLite::Database &database, const ContentHash &hash);
// SQL that is true for a row of the table content, named c, to which a record refers.
extern const char *const usedByRecords;
// Many at once, in the order of the hashes; null where there is none.
[[nodiscard]] QList<QByteArray> getAll(SQLite::Database &database, const QList<ContentHash> &hashes);
// The first `most` bytes of each, at most 1 MiB, without reading what is behind them.
[[nodiscard]] QList<QByteArray> beginnings(SQLite::Database &database, const QList<ContentHash> &hashes, int most);
// Removes at most `most` blobs that nothing refers to; how many went.
int sweep(SQLite::Database &database, int most);

} // namespace sidelight::content
