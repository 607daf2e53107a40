// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/GuardedVfs.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <memory>

namespace sidelight {

// The one connection to a project's file, with every setting that guards against faults and hostile files, each read back
// after it was made. The file must exist; what stands in it is not looked at here.
class Connection {
public:
    // LeaveWal: to write, from a file that a tool left in WAL mode; what its "-wal" holds is in the file then, and it is gone.
    enum class Access { ReadWrite, ReadOnly, LeaveWal };
    static constexpr auto defaultVfs = "unix-excl";
    static constexpr auto memoryVfs = "memdb";
    static constexpr auto locklessVfs = "unix-none"; // for reading where nothing can be locked

    // `vfs` names what the guard stands on; tests put their own there. "memdb" keeps the project in memory, unguarded. Throws
    // SQLite::Exception, or a Refusal when a setting did not take.
    Connection(const QByteArray &path, Access access, const QByteArray &vfs = defaultVfs);
    ~Connection();

    // What is set once a process, before the first use of SQLite; a connection does it itself.
    static void configure();

    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    // From here on no statement may change the schema, attach a file, load an extension or use an unlisted pragma.
    void forbidSchemaChanges();

    // While one lives, a statement that still runs two seconds after its making is interrupted.
    class Deadline {
    public:
        explicit Deadline(SQLite::Database &database);
        ~Deadline();
        Deadline(const Deadline &) = delete;
        Deadline &operator=(const Deadline &) = delete;

    private:
        SQLite::Database &m_database;
        qint64 m_end;
    };

private:
    std::unique_ptr<GuardedVfs> m_vfs;
    std::unique_ptr<SQLite::Database> m_database;
};

// The extended code, or the plain one where an exception holds no more.
[[nodiscard]] int codeOf(const SQLite::Exception &exception);
// What an exception of SQLite, or one of its extended codes, means for people. `detail` holds the code.
[[nodiscard]] Error errorOf(const SQLite::Exception &exception);
[[nodiscard]] Error errorOf(int code);

} // namespace sidelight
