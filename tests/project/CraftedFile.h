// SPDX-License-Identifier: GPL-3.0-or-later
// Project files as another program could make them, past everything that keeps Sidelight's own in order.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QtLogging>
#include <sqlite3.h>

namespace sidelight::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Runs SQL on a file with nothing switched on that would stop it.
inline bool craft(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("a file could not be crafted");
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(handle,
                                  ("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;"
                                   "PRAGMA synchronous = OFF; BEGIN;" +
                                   sql + "; COMMIT")
                                      .constData(),
                                  nullptr, nullptr, &message);
    if (code != SQLITE_OK)
        qWarning("%s", message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

} // namespace sidelight::test
