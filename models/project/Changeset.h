// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's changesets: recorded by a session, inverted, joined, applied, and read as changes to records. All functions
// throw SQLite::Exception or a Refusal.
#pragma once

#include "models/project/Changes.h"
#include "models/project/TableShape.h"
#include "models/project/Touch.h"

#include <QSet>
#include <functional>
#include <optional>

struct sqlite3_session;
namespace SQLite {
class Database;
}

namespace sidelight {

class Reader;

namespace changeset {

// Records what is done to the watched tables while it lives.
class Recorder {
public:
    explicit Recorder(SQLite::Database &database);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    [[nodiscard]] QByteArray take(); // empty: nothing changed

private:
    sqlite3_session *m_session = nullptr;
};

[[nodiscard]] QByteArray inverted(const QByteArray &changeset);
[[nodiscard]] QByteArray joined(const QByteArray &first, const QByteArray &second);
// Applies all of it or refuses: a conflict means that the file is damaged, or that we have a bug.
void apply(SQLite::Database &database, const QByteArray &changeset);
// The records that a changeset touched, as they stand in the file now.
[[nodiscard]] Changes changesOf(const QByteArray &changeset, const Reader &reader);
// What it does to records, whatever has become of them since. Who stands on what is looked up where the changeset does not say.
[[nodiscard]] QList<Touch> touchesOf(const QByteArray &changeset, SQLite::Database &database);
// The table of the records to which a table's rows belong: its own, or that of which they are a list.
[[nodiscard]] QByteArray recordTable(const QByteArray &table);
// Of which kind a table's records are; Standing: it is no record's.
[[nodiscard]] RecordKind recordKindOf(const QByteArray &table);
// The content that it brings or removes.
[[nodiscard]] QSet<ContentHash> contentOf(const QByteArray &changeset);

// What it says, row by row, of which nothing need be true: for who looks at it before anything else does.
using Values = QList<std::optional<FileValue>>; // of the columns; none: it did not change
struct ChangedRow {
    QByteArray table;
    int columns = 0;
    Values before, after; // empty of what is inserted, or removed
};
void forEach(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &take);

} // namespace changeset
} // namespace sidelight
