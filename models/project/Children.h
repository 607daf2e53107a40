// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that belong to a record and stand in tables of their own: tags, aliases, grades, speakers, evidence, ratings,
// articles.
#pragma once

#include "models/project/Rows.h"

#include <memory>
#include <vector>

namespace sidelight::children {

// Reads the lists beside the records: of the one with this id, or, with no id, of all, which then come in the order of their
// ids.
template <class T> class ListReader {
public:
    explicit ListReader(SQLite::Database &database, Id only = {});
    void fill(T &record);

private:
    struct Source {
        std::unique_ptr<rows::Cursor> row;
        bool isAtRow = false;
        void (*take)(T &, const rows::Cursor &) = nullptr;
    };
    std::vector<Source> m_sources; // one for each list of this kind of record
};

// Makes the file's lists those of the record. Sets (tags, evidence, ratings) come back in order of their ids, the others as given.
void write(SQLite::Database &database, const Article &record);
void write(SQLite::Database &database, const Passage &record);
void write(SQLite::Database &database, const Actor &record);
void write(SQLite::Database &database, const Statement &record);
void write(SQLite::Database &database, const Link &record);
void write(SQLite::Database &database, const Evidence &record);
void write(SQLite::Database &database, const Collection &record);
template <class T> void write(SQLite::Database &, const T &) {}

} // namespace sidelight::children
