// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace sidelight::schema {

inline constexpr int version = 1;                    // user_version of the files that we make
inline constexpr quint32 applicationId = 0x53444C54; // "SDLT"

// The numbered steps, in order; step i (from 1) makes version i of version i − 1.
[[nodiscard]] QByteArray step(int number);

// The tables whose changes the journal records.
[[nodiscard]] const QByteArrayList &watchedTables();

// One line for each row of sqlite_schema, sorted, to be compared byte for byte.
[[nodiscard]] QStringList describe(SQLite::Database &database);
// What describe() must give for a file of this version.
[[nodiscard]] const QStringList &expected();

} // namespace sidelight::schema
