// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace sidelight::test {

// Knows SQLite's handle of the connection that was opened last on a file, so that a test can weaken the settings of a
// project's own connection, which nothing in the program can. All that live watch one path.
class ConnectionWatch {
public:
    explicit ConnectionWatch(const QByteArray &path);
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    void run(const char *sql) const; // with the authorizer taken off
    [[nodiscard]] QByteArray ask(const char *sql) const;

private:
    static int opened(sqlite3 *handle, char **, const void *);
};

} // namespace sidelight::test
