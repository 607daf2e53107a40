// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Connection.h"

#include "models/base/Words.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>
#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <string_view>

namespace sidelight {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

struct Flag {
    int option;
    int value;
};
constexpr std::array flags{
    Flag{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    Flag{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Flag{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Flag{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Flag{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Flag{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Flag{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Flag{SQLITE_DBCONFIG_DQS_DDL, 0},
    Flag{SQLITE_DBCONFIG_DQS_DML, 0},
    Flag{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

struct Limit {
    int id;
    int value;
};
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 64 * int(mebibyte)},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 64},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 999},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 16},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

struct Pragma {
    const char *name;
    const char *value;    // as it is set
    const char *expected; // as it reads back
};
constexpr std::array pragmas{
    Pragma{"temp_store", "MEMORY", "2"},        Pragma{"mmap_size", "0", "0"},
    Pragma{"cell_size_check", "ON", "1"},       Pragma{"secure_delete", "ON", "1"},
    Pragma{"foreign_keys", "ON", "1"},          Pragma{"trusted_schema", "OFF", "0"},
    Pragma{"synchronous", "EXTRA", "3"},        Pragma{"journal_mode", "DELETE", "delete"},
    Pragma{"locking_mode", "NORMAL", "normal"},
};

[[noreturn]] void refuseSetting(const char *what)
{
    refuse(ErrorKind::Internal,
           QCoreApplication::translate("Connection", "This system's SQLite does not take a setting that keeps projects safe, so "
                                                     "none is opened. Install SQLite as Debian 13 ships it."),
           QLatin1String(what));
}

// SQLite's own messages can hold parts of statements, and so words of the user's: only the code is logged.
void logCode(void *, int code, const char *)
{
    if ((code & 0xff) != SQLITE_NOTICE && code != SQLITE_SCHEMA) // a statement prepared again is no news
        spdlog::warn("sqlite code {}", code);
}

void setFlags(sqlite3 *handle)
{
    for (const Flag &flag : flags) {
        int now = -1;
        if (sqlite3_db_config(handle, flag.option, flag.value, &now) != SQLITE_OK || now != flag.value)
            refuseSetting("db_config");
    }
    for (const Limit &limit : limits) {
        sqlite3_limit(handle, limit.id, limit.value);
        if (sqlite3_limit(handle, limit.id, -1) != limit.value)
            refuseSetting("limit");
    }
}

// Some pragmas answer, and a statement that is not stepped to its end would hold a lock.
void run(SQLite::Database &database, const std::string &pragma)
{
    SQLite::Statement statement(database, pragma);
    while (statement.executeStep()) {
    }
}

void setPragmas(SQLite::Database &database, bool onDisk)
{
    for (const Pragma &pragma : pragmas) {
        const std::string name = pragma.name;
        if (!onDisk && (name == "journal_mode" || name == "locking_mode"))
            continue;
        run(database, "PRAGMA " + name + " = " + pragma.value);
        SQLite::Statement get(database, "PRAGMA " + name);
        // mmap_size gives no row where it is compiled out or the VFS cannot
        if (get.executeStep() ? get.getColumn(0).getString() != pragma.expected : name != "mmap_size")
            refuseSetting(pragma.name);
    }
}

// The pragmas that we and the session extension use.
bool allowedPragma(std::string_view name)
{
    static constexpr std::array names{"table_info",        "table_xinfo",    "defer_foreign_keys", "quick_check", "integrity_check",
                                      "foreign_key_check", "application_id", "user_version",       "page_count",  "freelist_count"};
    return std::ranges::any_of(names, [&](const char *each) { return name == each; });
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && std::string_view(second) == "load_extension" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return first && allowedPragma(first) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int pastDeadline(void *end) { return QDeadlineTimer::current().deadline() > *static_cast<qint64 *>(end) ? 1 : 0; }

} // namespace

Connection::Connection(const QByteArray &path, Access access, const QByteArray &vfs)
{
    configure();
    const bool leavesWal = access == Access::LeaveWal;
    if (vfs != memoryVfs)
        m_vfs = std::make_unique<GuardedVfs>(path, vfs, leavesWal ? GuardedVfs::Beside::Wal : GuardedVfs::Beside::Journal);
    const int mode = access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    // Used from one thread at a time, so SQLite needs no lock around each column that is read.
    m_database = std::make_unique<SQLite::Database>(path.constData(),
                                                    mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW, 0,
                                                    m_vfs ? m_vfs->name() : vfs.constData());
    setFlags(m_database->getHandle());
    if (leavesWal)
        run(*m_database, "PRAGMA locking_mode = EXCLUSIVE"); // so that no memory is shared with other processes
    setPragmas(*m_database, m_vfs != nullptr && access != Access::ReadOnly);
    sqlite3_extended_result_codes(m_database->getHandle(), 1);
}

Connection::~Connection() = default;

void Connection::configure()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_LOG, logCode, nullptr);
        sqlite3_initialize();
        sqlite3_hard_heap_limit64(std::max<qint64>(512 * mebibyte, 2 * sqlite3_memory_highwater(0)));
    });
}

void Connection::forbidSchemaChanges() { sqlite3_set_authorizer(m_database->getHandle(), authorize, nullptr); }

Connection::Deadline::Deadline(SQLite::Database &database)
    : m_database(database)
    , m_end(QDeadlineTimer(std::chrono::seconds(2)).deadline())
{
    sqlite3_progress_handler(m_database.getHandle(), 10'000, pastDeadline, &m_end);
}

Connection::Deadline::~Deadline() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }

int codeOf(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    return extended >= 0 ? extended : exception.getErrorCode();
}

Error errorOf(const SQLite::Exception &exception) { return errorOf(codeOf(exception)); }

Error errorOf(int code)
{
    const auto tr = [](const char *text) { return translatedIn({"sidelight"}, text); };
    const QString detail = QStringLiteral("sqlite %1").arg(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Full, tr("The disk is full, so the change was not saved. Make space on the disk and try again."),
                detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                tr("The project's file cannot be read or written. Check the disk or the connection to it and try again."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, tr("The project's file is damaged. Nothing was changed in it; open a copy of it, or a backup."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, tr("Another program has the project open. Close it there and try again."), detail};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_ROLLBACK)
            return {ErrorKind::ReadOnly,
                    tr("An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be "
                       "read here. Copy both files to where you may write, and open the copy."),
                    detail};
        [[fallthrough]];
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::ReadOnly,
                tr("The project's file can only be read here. Save a copy where you may write and work in that."), detail};
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_FOREIGNKEY
                   ? Error{ErrorKind::Invalid,
                           tr("The change names something that is no longer in the project. Nothing was changed."), detail}
                   : Error{ErrorKind::Invalid, tr("The change holds a value that a project cannot hold. Nothing was changed."),
                           detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, tr("The question took longer than two seconds and was stopped. Ask for less at once."),
                detail};
    case SQLITE_NOMEM:
        return {ErrorKind::Io, tr("There is not enough memory for this. Close other programs and try again."), detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid, tr("The change is larger than a project can take at once. Nothing was changed."), detail};
    default:
        return {ErrorKind::Internal, tr("Something went wrong in Sidelight itself. Nothing was changed; please report it."),
                detail};
    }
}

} // namespace sidelight
