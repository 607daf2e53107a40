// SPDX-License-Identifier: GPL-3.0-or-later
// A database tool that works on a project with SQLite as it comes, in WAL mode, until it is killed: adds claims, and tells the
// number of each on standard output when its transaction has returned.
//
//     wal_writer PROJECT FIRST PAGES
//
// PAGES: after so many the tool copies what it wrote into the project's file; 0: never.
#include <cstdio>
#include <sqlite3.h>
#include <string>

namespace {

bool run(sqlite3 *database, const std::string &sql)
{
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

int main(int argc, char **argv)
{
    sqlite3 *database = nullptr;
    if (argc < 4 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return 2;
    if (!run(database, "PRAGMA journal_mode = WAL") || !run(database, std::string("PRAGMA wal_autocheckpoint = ") + argv[3]))
        return 1;
    for (int id = std::atoi(argv[2]);; ++id) {
        const std::string number = std::to_string(id);
        if (!run(database, "INSERT INTO claim (id, text, note, position) VALUES (" + number + ", 'claim " + number +
                               "' || hex(randomblob(900)), '', " + number + ")"))
            return 1;
        std::printf("%d\n", id);
        std::fflush(stdout);
    }
}
