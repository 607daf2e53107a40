// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Verify.h"

#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/HistoryCheck.h"
#include "models/project/PageFindings.h"
#include "models/project/RecordLabel.h"
#include "models/project/Rows.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace sidelight {

namespace {

using finding::Area;
using Part = VerifyProgress::Part;

constexpr std::array findingKinds{"pages",   "keys",    "schema",  "text",   "marks",  "original",
                                  "picture", "content", "passage", "record", "history"};

QByteArray bytesAt(SQLite::Statement &query, int column)
{
    const SQLite::Column blob = query.getColumn(column);
    return {static_cast<const char *>(blob.getBlob()), blob.getBytes()};
}

// Everything that is checked but the history, and what must be remembered on the way.
class Check {
public:
    Check(SQLite::Database &database, const Schema &schema, const VerifyWatch &watch, const WriterWaits &writerWaits)
        : m_database(database)
        , m_schema(schema)
        , m_run(database, watch, writerWaits)
    {
    }
    Verification run(History history);

private:
    void checkPages();
    bool checkSchema();
    void checkKeys();
    void tellMissing(const QList<std::pair<QByteArray, Id>> &missing);
    void checkContents();
    void checkContent(qint64 row);
    [[nodiscard]] QByteArray partsOf(const ContentHash &hash);
    void checkArticles();
    void checkArticle(Id id);
    void checkPassages(const Article &article, const QString &text);
    void tellMarks();
    void checkPictures();
    void checkPictures(Area area, const std::string &table, const std::string &column, const std::function<Finding(Id)> &tell);
    void tellUnused();
    [[nodiscard]] bool isWhole(const ContentHash &hash);

    enum class Content { Whole, Damaged };
    SQLite::Database &m_database;
    const Schema &m_schema;
    CheckRun m_run;
    QHash<ContentHash, Content> m_contents;
    QSet<ContentHash> m_told;                   // of what is damaged
    QHash<ContentHash, QList<Article>> m_marks; // damaged ones, and whose they are
};

Verification Check::run(History history)
{
    checkPages();
    if (!checkSchema())
        return m_run.finish(); // the rest could not be trusted
    checkKeys();
    checkContents();
    checkArticles();
    checkPictures();
    tellUnused();
    HistoryCheck past(m_run);
    past.checkChain();
    const bool isReadable = !m_run.hasDamagedPages() && !m_run.has(Finding::Kind::Keys) && !m_run.has(Finding::Kind::History);
    if (history == History::Replayed && isReadable)
        past.checkRecords();
    return m_run.finish();
}

void Check::checkPages()
{
    m_run.turns.tell(Part::Pages, 0, 0);
    constexpr int most = 100;
    QMap<Area, QStringList> areas;
    m_run.tolerate(Area::Other,
                   [&] { areas = damagedAreas(m_database, sidelight::checkPages(m_database, PageCheck::Full, most)); });
    for (auto it = areas.constBegin(); it != areas.constEnd(); ++it)
        m_run.addPages(it.key(), it.value());
}

bool Check::checkSchema()
{
    bool isOurs = false;
    m_run.tolerate(Area::Other, [&] {
        isOurs = schema::describe(m_database) == m_schema.expected(m_schema.version());
        if (!isOurs)
            m_run.add(finding::ofSchema());
    });
    return isOurs;
}

// Of a file in use table by table, since each is begun anew when an edit comes in between; likewise of a damaged one. Content that
// is missing is told of what it belongs to.
void Check::checkKeys()
{
    QByteArrayList tables = schema::watchedTables();
    tables.append({"content_part", "journal_part", "journal_content"});
    if (!m_run.turns.isShared() && !m_run.hasDamagedPages())
        tables = {QByteArray()};
    for (const QByteArray &each : std::as_const(tables)) {
        QList<std::pair<QByteArray, Id>> missing; // from where, and from which row; none: in a table whose rows have no number
        m_run.tolerate(each.isEmpty() ? Area::Other : finding::areaOf(each), [&] {
            missing.clear();
            SQLite::Statement query(m_database, "PRAGMA foreign_key_check" +
                                                    (each.isEmpty() ? std::string() : "(\"" + each.toStdString() + "\")"));
            while (query.executeStep() && missing.size() < mostFindings) {
                const QByteArray table = query.getColumn(0).getText();
                const bool isContent = std::string_view(query.getColumn(2).getText()) == "content";
                if (!isContent || changeset::recordKindOf(table) == RecordKind::Standing)
                    missing.append({table, Id{query.getColumn(1).getInt64()}});
            }
        });
        tellMissing(missing);
    }
}

void Check::tellMissing(const QList<std::pair<QByteArray, Id>> &missing)
{
    QSet<std::pair<QByteArray, Id>> told;
    for (const auto &[table, row] : missing) {
        const RecordKind kind = changeset::recordKindOf(table);
        const bool isRecord = kind != RecordKind::Standing && row.isValid();
        const std::pair<QByteArray, Id> what(table, isRecord ? row : Id());
        if (told.contains(what))
            continue;
        told.insert(what);
        m_run.tolerate(finding::areaOf(table), [&] {
            m_run.add(isRecord ? finding::ofKey(m_run.reader, kind, row) : finding::ofKey(finding::areaOf(table)));
        });
    }
}

void Check::checkContents()
{
    const qsizetype total = m_run.count("content");
    m_run.turns.tell(Part::Contents, 0, total);
    m_run.eachRow("content", [&](qint64 row) {
        checkContent(row);
        m_run.turns.tell(Part::Contents, m_contents.size(), total);
    });
}

// Read and hashed once.
void Check::checkContent(qint64 row)
{
    ContentHash hash;
    QByteArray blob;
    qint64 size = -1;
    try {
        SQLite::Statement query(m_database, "SELECT sha256, size, data FROM content WHERE rowid = ?");
        query.bind(1, std::int64_t(row));
        if (!query.executeStep())
            return; // swept meanwhile
        hash = bytesAt(query, 0);
        size = query.getColumn(1).getInt64();
        blob = bytesAt(query, 2);
        if (blob.size() < size)
            blob += partsOf(hash);
    } catch (const SQLite::Exception &exception) {
        if (errorOf(exception).kind != ErrorKind::Damaged)
            throw;
        size = -1;
    }
    if (!hash.isEmpty())
        m_contents.insert(hash, blob.size() == size && rows::hashOf(blob) == hash ? Content::Whole : Content::Damaged);
}

QByteArray Check::partsOf(const ContentHash &hash)
{
    QByteArray bytes;
    SQLite::Statement query(m_database, "SELECT data FROM content_part WHERE sha256 = ? ORDER BY part");
    query.bind(1, hash.constData(), int(hash.size()));
    while (query.executeStep())
        bytes += bytesAt(query, 0);
    return bytes;
}

// What was stored since this began, or could not be reached, is read now.
bool Check::isWhole(const ContentHash &hash)
{
    const auto known = m_contents.constFind(hash);
    if (hash.isEmpty() || known != m_contents.constEnd())
        return hash.isEmpty() || *known == Content::Whole;
    Content content = Content::Damaged;
    try {
        if (rows::hashOf(m_run.reader.content(hash)) == hash)
            content = Content::Whole;
    } catch (const Refusal &) { // it is missing
    } catch (const SQLite::Exception &exception) {
        if (errorOf(exception).kind != ErrorKind::Damaged)
            throw;
    }
    m_contents.insert(hash, content);
    return content == Content::Whole;
}

void Check::checkArticles()
{
    const qsizetype total = m_run.count("article");
    m_run.turns.tell(Part::Passages, 0, total);
    m_run.eachRow("article", [&](qint64 row) {
        checkArticle({row});
        m_run.turns.tell(Part::Passages, ++m_run.found.articles, total);
    });
    tellMarks();
}

void Check::checkArticle(Id id)
{
    const std::optional<Article> article = m_run.reader.find<Article>(id);
    if (!article)
        return;
    const DamagedContent damaged{.text = !isWhole(article->text), .original = !isWhole(article->original)};
    const bool marks = !isWhole(article->marks);
    const QString text = damaged.text ? QString() : m_run.reader.text(article->text);
    if (!damaged.text)
        checkPassages(*article, text);
    // Nothing is read any more, so this is not done twice.
    if (damaged.text || damaged.original)
        m_run.add(finding::ofText(*article, damaged));
    else if (text.size() != article->length)
        m_run.add(finding::ofLength(*article));
    for (const auto &[isDamaged, hash] : {std::pair(damaged.text, article->text), std::pair(damaged.original, article->original)})
        if (isDamaged)
            m_told.insert(hash);
    if (marks)
        m_marks[article->marks].append(*article);
}

void Check::checkPassages(const Article &article, const QString &text)
{
    QList<Finding> findings;
    qsizetype passages = 0;
    SQLite::Statement query(m_database, "SELECT id, start, \"end\", quote FROM passage WHERE article = ? ORDER BY start, \"end\"");
    query.bind(1, std::int64_t(article.id.value));
    for (; query.executeStep(); ++passages) {
        Passage passage;
        passage.id = {query.getColumn(0).getInt64()};
        const qint64 start = query.getColumn(1).getInt64(), end = query.getColumn(2).getInt64();
        passage.quote = rows::textOf(query.getColumn(3));
        const bool fits = start >= 0 && start <= end && end <= text.size();
        if (!fits || QStringView(text).sliced(start, end - start) != passage.quote)
            findings.append(finding::ofPassage(passage, article));
    }
    m_run.found.passages += passages;
    for (const Finding &finding : std::as_const(findings))
        m_run.add(finding);
}

// Many articles have the same marks, none, which are told once.
void Check::tellMarks()
{
    for (auto it = m_marks.constBegin(); it != m_marks.constEnd(); ++it) {
        m_run.add(finding::ofMarks(it->constFirst(), int(it->size()) - 1));
        m_told.insert(it.key());
    }
}

void Check::checkPictures()
{
    checkPictures(Area::Actors, "actor", "picture",
                  [this](Id id) { return finding::ofPicture(m_run.reader.find<Actor>(id).value_or(Actor())); });
    checkPictures(Area::Boards, "card", "image", [this](Id id) {
        const Card card = m_run.reader.find<Card>(id).value_or(Card());
        return finding::ofPicture(card, m_run.reader.find<Board>(card.board).value_or(Board()).name);
    });
}

void Check::checkPictures(Area area, const std::string &table, const std::string &column, const std::function<Finding(Id)> &tell)
{
    QList<std::pair<Id, ContentHash>> pictures;
    m_run.tolerate(area, [&] {
        pictures.clear();
        SQLite::Statement query(m_database,
                                "SELECT id, " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL ORDER BY id");
        while (query.executeStep())
            pictures.append({{query.getColumn(0).getInt64()}, bytesAt(query, 1)});
    });
    for (const auto &[id, picture] : std::as_const(pictures))
        m_run.tolerate(area, [&] {
            if (m_told.contains(picture) || isWhole(picture))
                return;
            m_run.add(tell(id));
            m_told.insert(picture);
        });
}

// Damaged content that was not told of a record.
void Check::tellUnused()
{
    using finding::Holder;
    for (auto it = m_contents.constBegin(); it != m_contents.constEnd(); ++it) {
        if (*it == Content::Whole || m_told.contains(it.key()))
            continue;
        Holder holder = Holder::Unknown;
        if (!m_run.hasDamagedPages())
            m_run.tolerate(Area::History, [&] {
                SQLite::Statement query(m_database, "SELECT 1 FROM journal_content WHERE sha256 = ? LIMIT 1");
                query.bind(1, it.key().constData(), int(it.key().size()));
                holder = query.executeStep() ? Holder::History : Holder::Nobody;
            });
        m_run.add(finding::ofContent(it.key(), holder));
    }
}

// SQLite reports a page that it cannot read among the damage, mostly with the code.
void takeLine(const QString &line, QStringList &lines)
{
    static const QRegularExpression failed(QStringLiteral("error code=(\\d+)"));
    const int code = failed.match(line).captured(1).toInt();
    if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_NOMEM)
        throw Refusal{errorOf(code)};
    if (line != QLatin1StringView("ok"))
        lines.append(line);
}

// Where it meets damage that it cannot pass, what it found before is the answer.
QStringList checkOnce(SQLite::Database &database, PageCheck check, int most)
{
    QStringList lines;
    SQLite::Statement query(database, (check == PageCheck::Full ? "PRAGMA integrity_check(" : "PRAGMA quick_check(") +
                                          std::to_string(most) + ')');
    try {
        while (query.executeStep())
            takeLine(rows::textOf(query.getColumn(0)), lines);
    } catch (const SQLite::Exception &exception) {
        if (lines.isEmpty() || errorOf(exception).kind != ErrorKind::Damaged)
            throw;
    }
    return lines;
}

} // namespace

QString keyOf(Finding::Kind kind) { return QLatin1StringView(findingKinds.at(size_t(kind))); }

QStringList Verification::sentences() const
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(finding.sentence);
    return sentences;
}

// Damage is still there the second time; a page that could not be read for a moment is not.
QStringList checkPages(SQLite::Database &database, PageCheck check, int most)
{
    return checkOnce(database, check, most).isEmpty() ? QStringList() : checkOnce(database, check, most);
}

Verification checkProject(SQLite::Database &database, const Schema &schema, History history, const VerifyWatch &watch,
                          const WriterWaits &writerWaits)
{
    return Check(database, schema, watch, writerWaits).run(history);
}

QStringList verifyProject(SQLite::Database &database, const Schema &schema, History history)
{
    return checkProject(database, schema, history).sentences();
}

} // namespace sidelight
