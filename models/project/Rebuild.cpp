// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Rebuild.h"

#include "models/base/Words.h"
#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Rows.h"
#include "models/project/SoundHistory.h"
#include "models/project/StandIns.h"
#include "models/project/Transaction.h"
#include "models/project/Writer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sidelight {

namespace {

constexpr QChar lostCharacter(0xfffd);
constexpr qint64 longestName = 10'000, longestText = 2'000'000; // code units
constexpr qint64 latestTime = 253'402'300'799'999;              // the end of the year 9999, in ms

QString tr(const char *text) { return translatedIn({"sidelight::Rebuild"}, text); }

// Texts of any length; the others are names and the like, which stand on a line.
bool isLong(const QByteArray &column)
{
    static constexpr std::array names{"note", "quote", "text", "description", "translation", "last_words", "reason", "canvas"};
    return std::ranges::any_of(names, [&](const char *name) { return column == name; });
}

// What our records hold in 64 bits, or what is a time.
bool isWide(const TableShape::Column &column)
{
    static constexpr std::array names{"id", "number", "target", "size", "original_size", "entry"};
    return column.isRowid || !column.refersTo.isEmpty() ||
           std::ranges::any_of(names, [&](const char *name) { return column.name == name; });
}

bool isTime(const QByteArray &column) { return column == "added" || column == "at" || column == "created"; }

QString repaired(const QByteArray &bytes) { return QString::fromUtf8(bytes).replace(QChar(0), lostCharacter); }

void bind(sqlite3_stmt *statement, int parameter, const FileValue &value)
{
    const auto size = sqlite3_uint64(value.bytes.size());
    switch (value.type) {
    case FileValue::Type::Null:
        sqlite3_bind_null(statement, parameter);
        break;
    case FileValue::Type::Integer:
        sqlite3_bind_int64(statement, parameter, value.integer);
        break;
    case FileValue::Type::Real:
        sqlite3_bind_double(statement, parameter, value.real);
        break;
    case FileValue::Type::Text:
        sqlite3_bind_text64(statement, parameter, value.bytes.constData(), size, SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    case FileValue::Type::Blob:
        sqlite3_bind_blob64(statement, parameter, value.bytes.constData(), size, SQLITE_TRANSIENT);
        break;
    }
}

std::string quoted(const QByteArray &name) { return '"' + name.toStdString() + '"'; }

} // namespace

// A statement that is used for many rows.
struct Rebuild::Insert {
    Insert(SQLite::Database &to, const std::string &sql)
        : database(to)
    {
        if (const int code = sqlite3_prepare_v2(to.getHandle(), sql.data(), int(sql.size()), &statement, nullptr);
            code != SQLITE_OK)
            throw SQLite::Exception(to.getHandle(), code);
    }
    ~Insert() { sqlite3_finalize(statement); }
    Insert(const Insert &) = delete;
    Insert &operator=(const Insert &) = delete;

    // Whether it gave a row, or changed one. What a constraint forbids is not done.
    [[nodiscard]] bool run(bool isQuery = false) const
    {
        int code = sqlite3_step(statement);
        const bool done = isQuery ? code == SQLITE_ROW : code == SQLITE_DONE && sqlite3_changes(database.getHandle()) > 0;
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            code = SQLITE_OK;
        sqlite3_reset(statement);
        if (code != SQLITE_OK && (code & 0xff) != SQLITE_CONSTRAINT)
            throw SQLite::Exception(database.getHandle(), code);
        return done;
    }

    SQLite::Database &database;
    sqlite3_stmt *statement = nullptr;
    const TableShape *shape = nullptr;
};

struct Rebuild::Held {
    explicit Held(SQLite::Database &database)
        : transaction(database)
    {
    }
    Transaction transaction;
};

Rebuild::Rebuild(SQLite::Database &to, const OpenOptions &options, Purpose purpose)
    : m_to(to)
    , m_options(options)
    , m_purpose(purpose)
    , m_shapes(TableShape::of(*options.schema, options.schema->version()))
{
    m_to.exec("PRAGMA foreign_keys = OFF"); // rows come in any order; finish() looks
    m_held = std::make_unique<Held>(m_to);
    for (const TableShape &shape : std::as_const(m_shapes)) {
        std::string columns, marks;
        for (const TableShape::Column &column : shape.columns) {
            columns += (columns.empty() ? "" : ", ") + quoted(column.name);
            marks += marks.empty() ? "?" : ", ?";
        }
        const auto insert = std::make_shared<Insert>(m_to, "INSERT OR IGNORE INTO " + quoted(shape.name) + " (" + columns +
                                                               ") VALUES (" + marks + ')');
        insert->shape = &shape;
        m_inserts.insert(shape.name, insert);
    }
}

Rebuild::~Rebuild() = default;

bool Rebuild::add(const QByteArray &table, const FileRow &row)
{
    const std::shared_ptr<Insert> insert = m_inserts.value(table);
    if (!insert || !insert->shape->fits(row)) {
        ++m_leftOut.rows[table];
        return false;
    }
    for (qsizetype i = 0; i < insert->shape->columns.size(); ++i) {
        const TableShape::Column &column = insert->shape->columns.at(i);
        bind(insert->statement, int(i) + 1, i < row.size() ? looked(column, row.at(i)) : column.otherwise);
    }
    const bool done = insert->run();
    if (done)
        ++m_added;
    else
        ++m_leftOut.rows[table];
    return done;
}

// The value, or the nearest that Sidelight could have written.
FileValue Rebuild::looked(const TableShape::Column &column, const FileValue &value)
{
    FileValue right = value;
    if (value.type == FileValue::Type::Integer && column.type == FileValue::Type::Integer && !isWide(column)) {
        const bool time = isTime(column.name);
        right.integer = std::clamp(value.integer, time ? 0 : qint64(std::numeric_limits<int>::min()),
                                   time ? latestTime : qint64(std::numeric_limits<int>::max()));
    } else if (value.type == FileValue::Type::Text) {
        if (!QUtf8StringView(value.bytes).isValidUtf8() || value.bytes.contains('\0'))
            right.bytes = repaired(value.bytes).toUtf8();
        const qint64 longest = isLong(column.name) ? longestText : longestName;
        if (right.bytes.size() > longest)
            if (QString text = QString::fromUtf8(right.bytes); text.size() > longest) {
                text.truncate(longest);
                if (text.back().isHighSurrogate())
                    text.chop(1);
                right.bytes = text.toUtf8();
            }
        // Nested more deeply than Qt reads, it is no JSON.
        if (column.name == "canvas" && !right.bytes.isEmpty() && !QJsonDocument::fromJson(right.bytes).isObject())
            right.bytes.clear();
    }
    m_leftOut.corrected += right != value;
    return right;
}

void Rebuild::addContent(const ContentHash &hash, qint64 size, const QByteArray &bytes)
{
    if (hash.size() != 32 || bytes.size() > content::largestBlob) {
        ++m_leftOut.rows["content"];
        return;
    }
    const Blob blob(bytes);
    if (blob.hash() != hash || size != bytes.size()) {
        if (m_purpose == Purpose::Salvage)
            m_rests.insert(hash, bytes);
        ++m_leftOut.rows["content"];
        return;
    }
    content::put(m_to, {blob});
    ++m_added;
}

bool Rebuild::has(const QByteArray &table, const QByteArray &column, const FileValue &value)
{
    const QByteArray key = table + '.' + column;
    if (!m_inserts.contains(key))
        m_inserts.insert(key,
                         std::make_shared<Insert>(m_to, "SELECT 1 FROM " + quoted(table) + " WHERE " + quoted(column) + " = ?"));
    const std::shared_ptr<Insert> query = m_inserts.value(key);
    bind(query->statement, 1, value);
    return query->run(true);
}

int Rebuild::run(const std::string &sql) const
{
    SQLite::Statement statement(m_to, sql);
    return statement.exec();
}

// What refers to something that is not there goes, or, where it need not refer to anything, refers to nothing. That may take
// away what others refer to.
void Rebuild::dropDanglingReferences()
{
    for (bool again = true; std::exchange(again, false);)
        for (const TableShape &shape : std::as_const(m_shapes))
            for (const TableShape::Column &column : shape.columns) {
                if (column.refersTo.isEmpty())
                    continue;
                const std::string table = quoted(shape.name), name = quoted(column.name);
                const std::string where = " WHERE " + name + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                          quoted(column.refersTo) + " AS other WHERE other." + quoted(column.refersColumn) + " = " +
                                          table + '.' + name + ')';
                const int changed = run(column.isRequired ? "DELETE FROM " + table + where
                                                          : "UPDATE " + table + " SET " + name + " = NULL" + where);
                (column.isRequired ? m_leftOut.rows[shape.name] : m_leftOut.references) += changed;
                again = again || changed > 0;
            }
    m_leftOut.rows.removeIf([](const auto &each) { return each.value() == 0; });
}

// Nothing stands beneath itself.
void Rebuild::breakCircles(const std::string &table, const std::string &column)
{
    QHash<qint64, qint64> above;
    rows::Cursor row(m_to, "SELECT id, " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL");
    while (row.step())
        above.insert(row.number(0), row.number(1));
    QSet<qint64> known;
    const QList<qint64> ids = above.keys();
    for (const qint64 id : ids) {
        QSet<qint64> way;
        qint64 at = id;
        for (; at && !known.contains(at) && !way.contains(at); at = above.value(at))
            way.insert(at);
        if (way.contains(at)) {
            m_leftOut.references += run("UPDATE " + table + " SET " + column + " = NULL WHERE id = " + std::to_string(at));
            above.remove(at);
        }
        known.unite(way);
    }
}

void Rebuild::checkArticles()
{
    QList<qint64> ids;
    {
        rows::Cursor row(m_to, "SELECT id FROM article");
        while (row.step())
            ids.append(row.number(0));
    }
    for (const qint64 id : std::as_const(ids))
        checkArticle(id);
}

// An article's content is there under its hash, or it is not.
void Rebuild::checkArticle(qint64 id)
{
    QByteArray text, marks, original;
    QString title;
    int length = 0;
    {
        rows::Cursor row(m_to, "SELECT text, marks, original, title, length FROM article WHERE id = " + std::to_string(id));
        if (!row.step())
            return;
        text = row.blob(0), marks = row.blob(1), original = row.blob(2);
        title = row.text(3);
        length = int(row.number(4));
    }
    const QByteArray bytes = content::has(m_to, text) ? content::get(m_to, text) : QByteArray();
    QString words = QString::fromUtf8(bytes);
    const bool mayNotBe = m_purpose == Purpose::Adopt && m_options.isText && !m_options.isText(words);
    const bool isDamaged = !content::has(m_to, text) || words.toUtf8() != bytes || mayNotBe;
    const bool isIncomplete = !content::has(m_to, marks) || !content::has(m_to, original);
    if (isDamaged || isIncomplete) {
        m_leftOut.damagedTitles.append(title);
        if (m_purpose == Purpose::Adopt) {
            m_leftOut.rows["article"] += run("DELETE FROM article WHERE id = " + std::to_string(id));
            return;
        }
        if (isDamaged)
            words = patchedText(id, m_rests.value(text), length);
        putSubstitutes(id, isDamaged ? words.toUtf8() : bytes, marks, original);
        markDamaged(id);
    }
    if (words.size() != length) {
        ++m_leftOut.corrected;
        run("UPDATE article SET length = " + std::to_string(words.size()) + " WHERE id = " + std::to_string(id));
    }
    checkPassages(id, words);
}

// What is left of a text, and the words of its passages at their places; all else is lost characters.
QString Rebuild::patchedText(qint64 article, const QByteArray &rest, int length) const
{
    QString text = repaired(rest);
    while (text.endsWith(lostCharacter)) // half a character at the end
        text.chop(1);
    constexpr qsizetype line = 1000;
    for (qsizetype at = text.size(); at < length; ++at)
        text.append(at % line == line - 1 ? QChar(u'\n') : lostCharacter);
    text.truncate(length);
    const auto put = [&](qsizetype at, const QString &words) {
        if (at >= 0 && at + words.size() <= text.size() && words.isValidUtf16())
            text.replace(at, words.size(), words);
    };
    rows::Cursor row(m_to, "SELECT start, \"end\", quote, prefix, suffix FROM passage WHERE article = " + std::to_string(article) +
                               " ORDER BY start");
    while (row.step()) {
        const qint64 start = row.number(0), end = row.number(1);
        const QString quote = row.text(2), prefix = row.text(3), suffix = row.text(4);
        if (end - start != quote.size() || end > text.size())
            continue;
        put(start - prefix.size(), prefix + quote + suffix);
        put(start, quote);
    }
    for (QChar &each : text)
        if (each == QChar(0) || each == u'\r' || each == QChar(0x2028) || each == QChar(0x2029) || each == QChar(0xfdd0) ||
            each == QChar(0xfdd1) || each == QChar(0xfffc) || each == QChar(0xfffe) || each == QChar(0xfeff))
            each = lostCharacter;
    for (qsizetype i = 0; i < text.size(); ++i) // overlapping words may have cut a pair in two
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = lostCharacter;
    return text;
}

// The article refers to what is left of its content, under the hashes of that.
void Rebuild::putSubstitutes(qint64 id, const QByteArray &text, const QByteArray &marks, const QByteArray &original)
{
    const Blob newText(text);
    const Blob newMarks(content::has(m_to, marks) ? content::get(m_to, marks) : QByteArray());
    const Blob newOriginal(content::has(m_to, original) ? content::get(m_to, original) : m_rests.value(original));
    content::put(m_to, {newText, newMarks, newOriginal});
    SQLite::Statement update(m_to, "UPDATE article SET text = ?, marks = ?, original = ?, original_size = ? WHERE id = ?");
    int parameter = 1;
    for (const Blob &blob : {newText, newMarks, newOriginal})
        update.bind(parameter++, blob.hash().constData(), int(blob.hash().size()));
    update.bind(parameter++, std::int64_t(newOriginal.bytes().size()));
    update.bind(parameter, std::int64_t(id));
    update.exec();
}

void Rebuild::markDamaged(qint64 article)
{
    if (m_damagedTag == 0) {
        m_damagedTag = Id::random().value;
        SQLite::Statement tag(m_to, "INSERT INTO tag (id, parent, name, colour, note, position) VALUES (?, NULL, ?, 0, ?, 0)");
        tag.bind(1, std::int64_t(m_damagedTag));
        tag.bind(2, tr("damaged").toStdString());
        tag.bind(3, tr("The text or the original of these articles was not whole when the project was salvaged. What could not be "
                       "read is shown as �.")
                        .toStdString());
        tag.exec();
    }
    run("INSERT OR IGNORE INTO article_tag (article, tag) VALUES (" + std::to_string(article) + ", " +
        std::to_string(m_damagedTag) + ')');
}

// A passage lies within its text, and its quote says what stands there.
void Rebuild::checkPassages(qint64 article, const QString &text)
{
    QList<std::pair<qint64, QString>> wrong; // with the right quote; empty: there is none
    {
        rows::Cursor row(m_to, "SELECT id, start, \"end\", quote FROM passage WHERE article = " + std::to_string(article));
        while (row.step()) {
            const qint64 start = row.number(1), end = row.number(2);
            const bool isWithin = start >= 0 && start < end && end <= text.size();
            const QString quote = isWithin ? text.sliced(start, end - start) : QString();
            if (quote.isEmpty() || quote != row.text(3))
                wrong.append({row.number(0), quote.isValidUtf16() ? quote : QString()});
        }
    }
    for (const auto &[id, quote] : std::as_const(wrong)) {
        if (quote.isEmpty()) {
            m_leftOut.rows["passage"] += run("DELETE FROM passage WHERE id = " + std::to_string(id));
            continue;
        }
        SQLite::Statement update(m_to, "UPDATE passage SET quote = ? WHERE id = ?");
        update.bind(1, quote.toStdString());
        update.bind(2, std::int64_t(id));
        m_leftOut.corrected += update.exec();
    }
}

// What the tables' constraints cannot say of boards and matrices.
void Rebuild::checkBoards()
{
    m_leftOut.rows["link"] += run("DELETE FROM link WHERE board <> (SELECT board FROM card WHERE id = link.\"from\") OR "
                                  "board <> (SELECT board FROM card WHERE id = link.\"to\")");
    m_leftOut.rows["rating"] += run("DELETE FROM rating WHERE (SELECT ach FROM hypothesis WHERE id = rating.hypothesis) <> "
                                    "(SELECT ach FROM evidence WHERE id = rating.evidence)");
    for (const std::string kind : {"passage", "statement", "actor", "article", "claim"})
        m_leftOut.corrected += run("UPDATE card SET " + kind + " = NULL WHERE kind <> '" + kind + "' AND " + kind + " IS NOT NULL");
    for (const std::string kind : {"passage", "statement"})
        m_leftOut.corrected +=
            run("UPDATE evidence SET " + kind + " = NULL WHERE kind <> '" + kind + "' AND " + kind + " IS NOT NULL");
    const auto leaveWords = [&](const std::string &table, const std::string &without) {
        SQLite::Statement update(m_to, "UPDATE " + table + " SET last_words = ? WHERE last_words = '' AND " + without);
        update.bind(1, tr("What stood here is lost.").toStdString());
        m_leftOut.corrected += update.exec();
    };
    leaveWords("card", "coalesce(passage, statement, actor, article, claim) IS NULL AND kind <> 'note' AND kind <> 'image' AND "
                       "kind <> 'group'");
    leaveWords("evidence", "coalesce(passage, statement) IS NULL AND kind <> 'note'");
}

void Rebuild::takeHistory()
{
    m_leftOut.hadHistory = m_to.execAndGet("SELECT count(*) FROM journal").getInt64() > 0 || m_leftOut.rows.contains("journal");
    const bool isWhole = m_leftOut.rows.isEmpty() && m_leftOut.references == 0 && m_leftOut.corrected == 0 &&
                         m_leftOut.standIns == 0 && takeSoundHistory(m_to, *m_options.schema, m_leftOut.pages == 0);
    m_leftOut.hasHistory = isWhole && m_leftOut.hadHistory;
    if (isWhole)
        return;
    for (const char *table : {"journal_content", "journal_part", "journal"}) {
        run(std::string("DELETE FROM ") + table);
        m_leftOut.rows.remove(table);
    }
    Journal journal(m_to); // the new one begins with what has no beginning
    journal.load();
    journal.appendBarrier(m_purpose == Purpose::Adopt ? tr("Make mine") : tr("Salvage"), QDateTime::currentMSecsSinceEpoch());
}

LeftOut Rebuild::finish()
{
    // What is lost is put back first, as far as it can be, so that what refers to it is not dropped.
    if (m_purpose == Purpose::Salvage)
        m_leftOut.standIns = putStandIns(m_to);
    checkArticles();
    dropDanglingReferences();
    for (const char *table : {"tag", "actor", "claim", "collection"})
        breakCircles(table, "parent");
    breakCircles("article", "version_of");
    checkBoards();
    dropDanglingReferences();
    takeHistory();
    m_inserts.clear();
    m_held->transaction.commit();
    m_held.reset();
    m_to.exec("PRAGMA foreign_keys = ON");
    return m_leftOut;
}

} // namespace sidelight
