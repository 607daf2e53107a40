// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <vector>

struct sqlite3;

namespace sidelight {

// What the merit of a row is worked out with: how long each article is, by its row, and on average. It is read while a query runs.
struct RowLengths {
    std::vector<int> lengths;
    qint64 sum = 0;
    int count = 0;
    void set(int row, int length);

    [[nodiscard]] double relative(qint64 row) const; // 1: as long as an article is
};

// Teaches a connection our words: the tokenizer "sidelight" of SQLite's full-text index, and the function merit(table, column),
// which packs two things for a row that meets a query: its rank, as BM25 has it (the higher the better, of a table's first column
// ten times), and the count of places in that column. See unpacked(). False: this SQLite has no full-text index.
[[nodiscard]] bool teachWords(sqlite3 *handle, const RowLengths *lengths);

struct Merit {
    float rank = 0;
    int places = 0;
};
[[nodiscard]] Merit unpacked(qint64 merit);

} // namespace sidelight
