// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/IndexWords.h"

#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace sidelight {

// What the database of an index turned out not to be.
struct IndexDamage {
    int code = 0; // SQLite's
};

// A connection to the database of an index that knows our words, and what is asked of it. One thread at a time. Functions throw
// IndexDamage or SQLite::Exception.
class IndexConnection {
public:
    enum class For {
        Changes,
        // For reading alone what stands in the file now. It locks nothing and never looks whether somebody changes the file:
        // whoever does closes it before.
        Reading,
    };
    // In memory where the path is empty. The lengths are read while something is looked for.
    IndexConnection(const QString &path, For purpose, const RowLengths *lengths);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    void prepareQueries(); // when the tables are there, before find()

    enum class Table { Articles, Quotes, Records };
    // Of a table's rows: those from one on, or those before it.
    enum class From { Here, Before };
    struct Part {
        From from = From::Here;
        int row = 0;
    };
    // The rows in this part that meet an expression of FTS5, ascending. Nothing when `stopped` said so.
    using Stopped = std::function<bool()>;
    [[nodiscard]] std::vector<IndexHit> find(Table table, const QByteArray &expression, Part part, const std::vector<bool> *wanted,
                                             const Stopped &stopped);

    // Whether all that the tables hold is what it should be, which takes as long as reading it. Nothing when `stopped` said so.
    [[nodiscard]] std::optional<bool> isSound(const Stopped &stopped);
    // Whether the tables can be read at all.
    [[nodiscard]] bool isReadable();

private:
    GatheredHits m_gathered; // goes after the database, whose functions use it
    SQLite::Database m_database;
    std::array<std::unique_ptr<SQLite::Statement>, 3> m_queries, m_backwards;
};

} // namespace sidelight
