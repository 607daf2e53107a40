// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ConnectionWatch.h"

#include <QtGlobal>
#include <sqlite3.h>

namespace sidelight::test {

namespace {

QByteArray watched;
sqlite3 *last = nullptr;
int living = 0;

using Extension = void (*)();

} // namespace

ConnectionWatch::ConnectionWatch(const QByteArray &path)
{
    watched = path;
    if (living++ == 0)
        sqlite3_auto_extension(reinterpret_cast<Extension>(&ConnectionWatch::opened));
}

ConnectionWatch::~ConnectionWatch()
{
    if (--living == 0)
        sqlite3_cancel_auto_extension(reinterpret_cast<Extension>(&ConnectionWatch::opened));
}

int ConnectionWatch::opened(sqlite3 *handle, char **, const void *)
{
    if (watched == sqlite3_db_filename(handle, "main"))
        last = handle;
    return SQLITE_OK;
}

void ConnectionWatch::run(const char *sql) const
{
    sqlite3_set_authorizer(last, nullptr, nullptr);
    if (sqlite3_exec(last, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("a setting of the test did not take");
}

QByteArray ConnectionWatch::ask(const char *sql) const
{
    QByteArray answer;
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(last, sql, -1, &query, nullptr) == SQLITE_OK && sqlite3_step(query) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    return answer;
}

} // namespace sidelight::test
