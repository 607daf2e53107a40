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

// A row that meets a query: its rank, as BM25 has it but negative (less is better, what stands in a table's first column counts ten
// times), and how many places of one column do.
struct IndexHit {
    int row = 0;
    float rank = 0;
    int places = 0;
};

// Where the rows go that a query meets. It is used while one runs.
struct GatheredHits {
    const RowLengths *lengths = nullptr;
    std::vector<IndexHit> *hits = nullptr;
    const std::vector<bool> *wanted = nullptr; // by row; null: all
};

// Teaches a connection our words: the tokenizer "sidelight" of SQLite's full-text index, and the function gather(table, column),
// which adds a hit for the row at which the query stands, with the count of places in that column, and gives no value. False: this
// SQLite has no full-text index.
[[nodiscard]] bool teachWords(sqlite3 *handle, GatheredHits *gathered);

} // namespace sidelight
