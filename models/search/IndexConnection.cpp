// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexConnection.h"

#include "models/project/Connection.h"

#include <QFile>
#include <QScopeGuard>
#include <QUrl>
#include <algorithm>
#include <sqlite3.h>

namespace sidelight {

namespace {

constexpr int stepsBetweenLooks = 500; // of SQLite, between two looks at whether anybody still waits

constexpr std::array settings{"PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0", "PRAGMA trusted_schema = OFF",
                              "PRAGMA cell_size_check = ON", "PRAGMA cache_size = -16000"};
constexpr std::array forChanges{"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"};

// None of them has an answer: the hits are gathered on the way, since a row of an answer for each would cost as much as finding it.
constexpr std::array queries{
    "SELECT 1 FROM article WHERE article MATCH ?1 AND rowid >= ?2 AND gather(article, 4)",
    "SELECT 1 FROM quoted WHERE quoted MATCH ?1 AND rowid >= ?2 AND gather(quoted, -1)",
    "SELECT 1 FROM record WHERE record MATCH ?1 AND rowid >= ?2 AND gather(record, -1)",
};
// Backwards, since SQLite notices that it has come too far only when it finds something there: a beginning or an end of the
// table is where every search ends.
constexpr std::array backwards{
    "SELECT 1 FROM article WHERE article MATCH ?1 AND rowid < ?2 AND gather(article, 4) ORDER BY rowid DESC",
    "SELECT 1 FROM quoted WHERE quoted MATCH ?1 AND rowid < ?2 AND gather(quoted, -1) ORDER BY rowid DESC",
    "SELECT 1 FROM record WHERE record MATCH ?1 AND rowid < ?2 AND gather(record, -1) ORDER BY rowid DESC",
};

std::string nameOf(const QString &path, IndexConnection::For purpose)
{
    if (path.isEmpty())
        return ":memory:";
    const QByteArray file = QFile::encodeName(path);
    if (purpose == IndexConnection::For::Changes)
        return file.toStdString();
    return "file:" + file.toPercentEncoding("/").toStdString() + "?immutable=1";
}

int flagsOf(IndexConnection::For purpose)
{
    return SQLite::OPEN_NOMUTEX | (purpose == IndexConnection::For::Changes ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                                                            : SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

int ask(void *stopped) { return (*static_cast<const IndexConnection::Stopped *>(stopped))() ? 1 : 0; }

// Whether anybody still waits is asked as long as this lives.
class Asking {
public:
    Asking(sqlite3 *handle, const IndexConnection::Stopped &stopped)
        : m_handle(handle)
    {
        sqlite3_progress_handler(handle, stepsBetweenLooks, ask, const_cast<IndexConnection::Stopped *>(&stopped));
    }
    ~Asking() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Asking)

private:
    sqlite3 *m_handle;
};

bool isInterrupt(const SQLite::Exception &e) { return (codeOf(e) & 0xff) == SQLITE_INTERRUPT; }

} // namespace

IndexConnection::IndexConnection(const QString &path, For purpose, const RowLengths *lengths)
    : m_gathered{.lengths = lengths}
    , m_database(nameOf(path, purpose), flagsOf(purpose))
{
    sqlite3 *const handle = m_database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    if (!teachWords(handle, &m_gathered))
        throw IndexDamage{SQLITE_ERROR};
    for (const char *const setting : settings)
        m_database.tryExec(setting);
    if (purpose == For::Changes)
        for (const char *const setting : forChanges)
            m_database.tryExec(setting);
}

void IndexConnection::prepareQueries()
{
    for (size_t i = 0; i < queries.size(); ++i) {
        m_queries[i] = std::make_unique<SQLite::Statement>(m_database, queries[i]);
        m_backwards[i] = std::make_unique<SQLite::Statement>(m_database, backwards[i]);
    }
}

std::vector<IndexHit> IndexConnection::find(Table table, const QByteArray &expression, Part part, const std::vector<bool> *wanted,
                                            const Stopped &stopped)
{
    std::vector<IndexHit> hits;
    SQLite::Statement &query = *(part.from == From::Here ? m_queries : m_backwards)[size_t(table)];
    m_gathered.hits = &hits;
    m_gathered.wanted = wanted;
    const Asking asking(m_database.getHandle(), stopped);
    const auto end = qScopeGuard([&] {
        query.tryReset();
        m_gathered.hits = nullptr;
        m_gathered.wanted = nullptr;
    });
    try {
        query.bindNoCopy(1, expression.constData(), int(expression.size()));
        query.bind(2, part.row);
        query.executeStep();
    } catch (const SQLite::Exception &e) {
        if (isInterrupt(e))
            return {};
        throw IndexDamage{codeOf(e)};
    }
    if (part.from == From::Before)
        std::ranges::reverse(hits);
    return hits;
}

std::optional<bool> IndexConnection::isSound(const Stopped &stopped)
{
    const Asking asking(m_database.getHandle(), stopped);
    try {
        return m_database.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    } catch (const SQLite::Exception &e) {
        if (isInterrupt(e))
            return {};
        throw IndexDamage{codeOf(e)};
    }
}

// By the tables' names, since without one SQLite looks through all words as well.
bool IndexConnection::isReadable()
{
    SQLite::Statement tables(m_database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        if (m_database.execAndGet("PRAGMA quick_check(" + name + ")").getString() != "ok")
            return false;
    }
    return true;
}

} // namespace sidelight
