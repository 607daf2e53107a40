// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace sidelight {

// The numbered steps that make a project's tables, as a value: step i (from 1) makes version i of version i − 1. Released
// steps are frozen; a change is a new step.
class Schema {
public:
    struct Step {
        QByteArray sql;
        bool isBarrier = false; // changes older rows, so what was done before it can't be undone after it
    };
    explicit Schema(QList<Step> steps);
    // What this version of Sidelight makes and reads.
    static const Schema &current();

    [[nodiscard]] int version() const { return int(m_steps.size()); } // user_version of the files that are made
    [[nodiscard]] const Step &step(int number) const { return m_steps.at(number - 1); }
    // What describe() must give for a file of that version.
    [[nodiscard]] const QByteArrayList &expected(int version) const { return m_expected.at(version - 1); }
    // True when a file of a newer version has our tables with our columns, and nothing but tables and indexes.
    [[nodiscard]] bool isWithin(SQLite::Database &newer) const;

private:
    QList<Step> m_steps;
    QByteArrayList m_columns;
    QList<QByteArrayList> m_expected;
};

namespace schema {

inline constexpr quint32 applicationId = 0x53444C54; // "SDLT"

// The tables whose changes the journal records.
[[nodiscard]] const QByteArrayList &watchedTables();

// One line for each row of sqlite_schema, sorted, to be compared byte for byte.
[[nodiscard]] QByteArrayList describe(SQLite::Database &database);

} // namespace schema
} // namespace sidelight
