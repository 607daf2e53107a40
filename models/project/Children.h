// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that belong to a record and stand in tables of their own: tags, aliases, speakers, evidence.
#pragma once

#include "models/project/Records.h"

namespace SQLite {
class Database;
}

namespace sidelight::children {

// Fills in the lists of records that were just read: of the one with this id, or, with no id, of all.
void read(SQLite::Database &database, QList<Article> &records, Id only);
void read(SQLite::Database &database, QList<Passage> &records, Id only);
void read(SQLite::Database &database, QList<Actor> &records, Id only);
void read(SQLite::Database &database, QList<Statement> &records, Id only);
void read(SQLite::Database &database, QList<Link> &records, Id only);
template <class T> void read(SQLite::Database &, QList<T> &, Id) {}

// Makes the file's lists those of the record. Sets (tags, evidence) come back in order of their ids, the others as given.
void write(SQLite::Database &database, const Article &record);
void write(SQLite::Database &database, const Passage &record);
void write(SQLite::Database &database, const Actor &record);
void write(SQLite::Database &database, const Statement &record);
void write(SQLite::Database &database, const Link &record);
template <class T> void write(SQLite::Database &, const T &) {}

} // namespace sidelight::children
