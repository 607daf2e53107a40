// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexFile.h"

#include "models/project/Connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <future>
#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sidelight {

namespace {

constexpr int application = 0x53644c78; // "SdLx"
constexpr int version = 5;              // of the tables and of how texts are taken apart
constexpr size_t manyRows = 20'000;     // from which on it is worth a second thread to look through them

// What is highlighted stands apart, since it is in the articles too and would be in the way of what is looked for in notes and
// names. No text is kept: a contentless table holds where words stand, and "contentless_delete" lets a row go without its text.
constexpr auto tables = R"(
CREATE TABLE entry (row INTEGER PRIMARY KEY, id INTEGER NOT NULL, kind INTEGER NOT NULL, article INTEGER NOT NULL, stamp INTEGER NOT NULL, length INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE article USING fts5(title, byline, outlet, note, body, content='', contentless_delete=1, tokenize='sidelight', prefix='3');
CREATE VIRTUAL TABLE quoted USING fts5(quote, content='', contentless_delete=1, tokenize='sidelight');
CREATE VIRTUAL TABLE record USING fts5(note, claim, actor, tag, content='', contentless_delete=1, tokenize='sidelight');
INSERT INTO article(article, rank) VALUES('hashsize', 8388608);
)";

// Made before SQLite makes it, so that it is nobody else's for a moment either.
bool prepareFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    const bool done = ::fchmod(file, 0600) == 0;
    ::close(file);
    return done;
}

int pragma(SQLite::Database &database, const char *name) { return database.execAndGet(std::string("PRAGMA ") + name).getInt(); }

// A row of a table of words; the text behind them is UTF-8 already, where there is one.
void putWords(SQLite::Statement &put, int row, const QStringList &words, const QByteArray &text = {})
{
    QList<QByteArray> columns;
    for (const QString &each : words)
        columns.append(each.toUtf8());
    if (put.getBindParameterCount() == int(words.size()) + 2)
        columns.append(text);
    put.bind(1, row);
    for (int i = 0; i < columns.size(); ++i)
        put.bindNoCopy(i + 2, columns[i].constData(), int(columns[i].size()));
    put.exec();
    put.reset();
    put.clearBindings();
}

} // namespace

struct IndexFile::Private {
    explicit Private(const QString &at)
        : path(at)
        , connection(at, IndexConnection::For::Changes, &lengths)
    {
    }

    QString path;
    RowLengths lengths;
    IndexConnection connection;
    std::unique_ptr<SQLite::Statement> putArticle, putQuote, putRecord, putEntry;
    std::unique_ptr<SQLite::Statement> removeArticle, removeQuote, removeRecord, removeEntry;
    // Of a settled file: who reads beside the connection, and from which row on, by table.
    std::unique_ptr<IndexConnection> reader;
    std::array<std::optional<int>, 3> middles;
};

IndexFile::IndexFile(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

IndexFile::~IndexFile() = default;

bool IndexFile::remove(const QString &path)
{
    bool gone = true;
    for (const auto *ending : {"", "-wal", "-shm", "-journal"}) {
        const QString each = path + QLatin1String(ending);
        gone = (QFile::remove(each) || !QFileInfo::exists(each)) && gone;
    }
    return gone;
}

Result<std::unique_ptr<IndexFile>> IndexFile::open(const QString &path)
{
    Connection::configure();
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            if (path.isEmpty() || prepareFile(path))
                return tryOpen(path);
        } catch (const Damage &damage) {
            spdlog::warn("search index not usable, code {}", damage.code);
        } catch (const SQLite::Exception &e) {
            spdlog::warn("search index not opened, code {}", codeOf(e));
            if ((codeOf(e) & 0xff) == SQLITE_BUSY) // another program has it
                break;
        }
        if (path.isEmpty() || !remove(path))
            break;
    }
    return failure(ErrorKind::Io, QCoreApplication::translate("IndexFile", "The search index could not be made."),
                   QStringLiteral("search index"));
}

std::unique_ptr<IndexFile> IndexFile::tryOpen(const QString &path)
{
    auto made = std::make_unique<Private>(path);
    SQLite::Database &database = made->connection.database();
    if (database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0) {
        SQLite::Transaction transaction(database);
        database.exec(tables);
        database.exec("PRAGMA application_id = " + std::to_string(application) +
                      "; PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    } else if (pragma(database, "application_id") != application || pragma(database, "user_version") != version ||
               !made->connection.isReadable()) {
        throw Damage{SQLITE_CORRUPT};
    }
    const auto prepare = [&](const char *sql) { return std::make_unique<SQLite::Statement>(database, sql); };
    made->putArticle = prepare("INSERT INTO article(rowid, title, byline, outlet, note, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    made->putRecord = prepare("INSERT INTO record(rowid, note, claim, actor, tag) VALUES(?1, ?2, ?3, ?4, ?5)");
    made->putQuote = prepare("INSERT INTO quoted(rowid, quote) VALUES(?1, ?2)");
    made->putEntry = prepare("INSERT INTO entry VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    made->removeArticle = prepare("DELETE FROM article WHERE rowid = ?1");
    made->removeQuote = prepare("DELETE FROM quoted WHERE rowid = ?1");
    made->removeRecord = prepare("DELETE FROM record WHERE rowid = ?1");
    made->removeEntry = prepare("DELETE FROM entry WHERE row = ?1");
    made->connection.prepareQueries();
    std::unique_ptr<IndexFile> file(new IndexFile(std::move(made)));
    file->load();
    file->settle();
    return file;
}

void IndexFile::load()
{
    constexpr qint64 mostRows = 100'000'000;
    SQLite::Statement all(d->connection.database(), "SELECT row, id, kind, article, stamp, length FROM entry ORDER BY row");
    while (all.executeStep()) {
        const qint64 row = all.getColumn(0).getInt64();
        const int kind = all.getColumn(2).getInt();
        if (row < 0 || row > mostRows || kind < 0 || kind >= int(RecordKind::Count))
            throw Damage{SQLITE_CORRUPT};
        set(int(row), {.id = Id{all.getColumn(1).getInt64()},
                       .kind = RecordKind(kind),
                       .article = Id{all.getColumn(3).getInt64()},
                       .stamp = quint64(all.getColumn(4).getInt64())});
        d->lengths.set(int(row), all.getColumn(5).getInt());
    }
}

void IndexFile::set(int row, const Known &known)
{
    if (m_rows.size() <= size_t(row))
        m_rows.resize(size_t(row) + 1);
    m_rows[size_t(row)] = known;
    m_rowOf.insert(known.id, row);
    m_articleCount += known.kind == RecordKind::Article;
}

bool IndexFile::holds(const IndexEntry &entry) const
{
    const int row = rowOf(entry.id);
    return row >= 0 && at(row).stamp == entry.stamp;
}

QList<Id> IndexFile::ids() const { return m_rowOf.keys(); }

std::vector<int> IndexFile::articleRows() const
{
    std::vector<int> rows;
    rows.reserve(size_t(m_articleCount));
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id.isValid() && m_rows[row].kind == RecordKind::Article)
            rows.push_back(int(row));
    return rows;
}

void IndexFile::change(const std::function<void(IndexFile &)> &work)
try {
    d->reader.reset();
    d->middles = {};
    m_settled = false;
    SQLite::Transaction transaction(d->connection.database());
    work(*this);
    transaction.commit();
} catch (const SQLite::Exception &e) {
    throw Damage{codeOf(e)}; // what is mirrored here is no longer what stands there
}

void IndexFile::put(const IndexEntry &entry, const QByteArray &body)
{
    remove(entry.id);
    if (entry.isEmpty())
        return;
    const int row = std::max(1, int(m_rows.size())); // always behind all others, as FTS5 likes it
    if (entry.kind == RecordKind::Article) {
        putWords(*d->putArticle, row, entry.words, body);
    } else {
        const QStringList others = entry.words.mid(1);
        if (const QString &quote = entry.words.constFirst(); !quote.isEmpty())
            putWords(*d->putQuote, row, {quote});
        if (std::ranges::any_of(others, [](const QString &each) { return !each.isEmpty(); }))
            putWords(*d->putRecord, row, others);
    }
    SQLite::Statement &known = *d->putEntry;
    known.bind(1, row);
    known.bind(2, std::int64_t(entry.id.value));
    known.bind(3, int(entry.kind));
    known.bind(4, std::int64_t(entry.article.value));
    known.bind(5, std::int64_t(entry.stamp));
    known.bind(6, int(body.size()));
    known.exec();
    known.reset();
    d->lengths.set(row, int(body.size()));
    set(row, {entry.id, entry.kind, entry.article, entry.stamp});
}

void IndexFile::remove(Id id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const bool article = at(row).kind == RecordKind::Article;
    QList<SQLite::Statement *> from{d->removeEntry.get()};
    if (article)
        from.append(d->removeArticle.get());
    else
        from += {d->removeQuote.get(), d->removeRecord.get()};
    for (SQLite::Statement *const statement : std::as_const(from)) {
        statement->bind(1, row);
        statement->exec();
        statement->reset();
    }
    m_rows[size_t(row)] = {};
    d->lengths.set(row, 0);
    m_rowOf.remove(id);
    m_articleCount -= article;
}

void IndexFile::settle()
try {
    if (m_settled || d->path.isEmpty())
        return;
    SQLite::Statement checkpoint(d->connection.database(), "PRAGMA wal_checkpoint(TRUNCATE)");
    m_settled = checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
} catch (const SQLite::Exception &e) {
    throw Damage{codeOf(e)};
}

bool IndexFile::checkWhole(const Stopped &stopped)
{
    const std::optional<bool> sound = d->connection.isSound(stopped);
    if (sound == false)
        throw Damage{SQLITE_CORRUPT};
    return sound.has_value();
}

std::vector<IndexFile::Hit> IndexFile::findArticles(const QString &expression, const Stopped &stopped,
                                                    const std::vector<bool> *wanted) const
{
    return find(Table::Articles, expression, stopped, wanted);
}

std::vector<IndexFile::Hit> IndexFile::findQuotes(const QString &expression, const Stopped &stopped) const
{
    return find(Table::Quotes, expression, stopped);
}

std::vector<IndexFile::Hit> IndexFile::findRecords(const QString &expression, const Stopped &stopped) const
{
    return find(Table::Records, expression, stopped);
}

std::vector<IndexFile::Hit> IndexFile::find(Table table, const QString &expression, const Stopped &stopped,
                                            const std::vector<bool> *wanted) const
{
    const QByteArray words = expression.toUtf8();
    std::vector<Hit> hits = m_settled && countOf(table) >= manyRows ? findSideBySide(table, words, stopped, wanted)
                                                                    : d->connection.find(table, words, {}, wanted, stopped);
    check(table, hits);
    return hits;
}

// This thread looks through one half of the rows, another one through the other.
std::vector<IndexFile::Hit> IndexFile::findSideBySide(Table table, const QByteArray &expression, const Stopped &stopped,
                                                      const std::vector<bool> *wanted) const
{
    if (!d->reader) {
        d->reader = std::make_unique<IndexConnection>(d->path, IndexConnection::For::Reading, &d->lengths);
        d->reader->prepareQueries();
    }
    std::optional<int> &middle = d->middles[size_t(table)];
    if (!middle)
        middle = middleOf(table);
    std::future<std::vector<Hit>> rest = std::async(std::launch::async, [&] {
        return d->reader->find(table, expression, {IndexConnection::From::Here, *middle}, wanted, stopped);
    });
    std::vector<Hit> hits = d->connection.find(table, expression, {IndexConnection::From::Before, *middle}, wanted, stopped);
    const std::vector<Hit> more = rest.get();
    hits.insert(hits.end(), more.begin(), more.end());
    return stopped() ? std::vector<Hit>() : hits;
}

// A row before which half of a table's rows stand.
int IndexFile::middleOf(Table table) const
{
    const bool articles = table == Table::Articles;
    size_t left = countOf(table) / 2;
    for (size_t row = 0; row < m_rows.size(); ++row)
        if ((m_rows[row].kind == RecordKind::Article) == articles && left-- == 0)
            return int(row);
    return int(m_rows.size());
}

size_t IndexFile::countOf(Table table) const
{
    return table == Table::Articles ? size_t(m_articleCount) : m_rows.size() - size_t(m_articleCount);
}

// What the database says is not believed.
void IndexFile::check(Table table, const std::vector<Hit> &hits) const
{
    for (const Hit &hit : hits)
        if (size_t(hit.row) >= m_rows.size() || (m_rows[size_t(hit.row)].kind == RecordKind::Article) != (table == Table::Articles))
            throw Damage{SQLITE_CORRUPT};
}

} // namespace sidelight
