// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Connection.h"

struct sqlite3_backup;

namespace sidelight {

// A copy of a project's file that is written some pages at a time by the connection that also changes it: SQLite puts what
// that changes in between into the copy too, so however busy somebody is, it never begins anew. It goes before the connection.
// Nothing is flushed here: whoever gives the file its name does that, on another thread.
class SteppedCopy {
public:
    SteppedCopy(Connection &from, const QByteArray &path, const QByteArray &vfs); // throws SQLite::Exception
    ~SteppedCopy();
    SteppedCopy(const SteppedCopy &) = delete;
    SteppedCopy &operator=(const SteppedCopy &) = delete;

    [[nodiscard]] bool step(); // true: it is complete; throws SQLite::Exception

private:
    std::unique_ptr<Connection> m_copy;
    sqlite3_backup *m_backup = nullptr;
};

} // namespace sidelight
