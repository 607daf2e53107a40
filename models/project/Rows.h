// SPDX-License-Identifier: GPL-3.0-or-later
// How each record stands in its table: one list of its columns, from which reading, inserting and updating follow.
#pragma once

#include "models/project/Records.h"

#include <QCryptographicHash>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <concepts>
#include <sqlite3.h>
#include <string>

namespace sidelight::rows {

template <class R, class T>
concept Of = std::same_as<std::remove_const_t<R>, T>;

template <class T> inline constexpr const char *tableOf = nullptr;
template <> inline constexpr const char *tableOf<Article> = "article";
template <> inline constexpr const char *tableOf<Passage> = "passage";
template <> inline constexpr const char *tableOf<Tag> = "tag";
template <> inline constexpr const char *tableOf<Actor> = "actor";
template <> inline constexpr const char *tableOf<Claim> = "claim";
template <> inline constexpr const char *tableOf<Statement> = "statement";
template <> inline constexpr const char *tableOf<Origin> = "origin";
template <> inline constexpr const char *tableOf<Board> = "board";
template <> inline constexpr const char *tableOf<Card> = "card";
template <> inline constexpr const char *tableOf<Link> = "link";
template <> inline constexpr const char *tableOf<LinkType> = "link_type";
template <> inline constexpr const char *tableOf<Mention> = "mention";
template <> inline constexpr const char *tableOf<SameAs> = "same_as";
template <> inline constexpr const char *tableOf<PassageLink> = "passage_link";
template <> inline constexpr const char *tableOf<DistinctOrigins> = "distinct_origins";
template <> inline constexpr const char *tableOf<Ach> = "ach";
template <> inline constexpr const char *tableOf<Hypothesis> = "hypothesis";
template <> inline constexpr const char *tableOf<Evidence> = "evidence";
template <> inline constexpr const char *tableOf<Collection> = "collection";

// An Id or hash that may be absent is NULL in the file; a required one is never absent.
template <class V> void visit(Of<Article> auto &r, V &&v)
{
    v("id", r.id), v("title", r.title), v("title_guessed", r.titleGuessed), v("byline", r.byline), v("outlet", r.outlet);
    v("url", r.url), v("published", r.published), v("retrieved", r.retrieved), v("language", r.language);
    v("right_to_left", r.rightToLeft), v("length", r.length), v("text", r.text), v("marks", r.marks), v("original", r.original);
    v("original_name", r.originalName), v("original_format", r.originalFormat), v("original_size", r.originalSize);
    v("importer", r.importer), v("added", r.added), v("origin", r.origin), v("version_of", r.versionOf);
    v("state", r.state), v("starred", r.starred), v("note", r.note);
}
template <class V> void visit(Of<Passage> auto &r, V &&v)
{
    v("id", r.id), v("article", r.article), v("start", r.start), v("end", r.end), v("quote", r.quote), v("prefix", r.prefix);
    v("suffix", r.suffix), v("colour", r.colour), v("note", r.note), v("added", r.added), v("translation", r.translation);
    v("translator", r.translator);
}
template <class V> void visit(Of<Tag> auto &r, V &&v)
{
    v("id", r.id), v("parent", r.parent), v("name", r.name), v("colour", r.colour), v("note", r.note), v("position", r.position);
}
template <class V> void visit(Of<Actor> auto &r, V &&v)
{
    v("id", r.id), v("parent", r.parent), v("name", r.name), v("kind", r.kind), v("description", r.description), v("note", r.note);
    v("level", r.level), v("headcount", r.headcount), v("reliability", r.reliability), v("reliability_reason", r.reliabilityReason);
    v("picture", r.picture), v("affiliation", r.affiliation), v("reliability_date", r.reliabilityDate);
}
template <class V> void visit(Of<Claim> auto &r, V &&v)
{
    v("id", r.id), v("text", r.text), v("note", r.note), v("position", r.position), v("parent", r.parent);
    v("happened", r.happened);
}
template <class V> void visit(Of<Statement> auto &r, V &&v)
{
    v("id", r.id), v("passage", r.passage), v("mode", r.mode), v("claim", r.claim), v("stance", r.stance),
        v("credibility", r.credibility);
    v("reliability", r.reliability), v("happened", r.happened), v("said", r.said), v("published", r.published), v("note", r.note);
    v("added", r.added);
}
template <class V> void visit(Of<Origin> auto &r, V &&v) { v("id", r.id), v("name", r.name), v("note", r.note); }
template <class V> void visit(Of<Board> auto &r, V &&v)
{
    v("id", r.id), v("name", r.name), v("note", r.note), v("position", r.position), v("canvas", r.canvas);
}
// What a record shows has a column, and so a foreign key, for each kind of thing.
template <class R, class Kind, class V> void visitShown(R &r, Kind kind, const char *column, V &&v)
{
    Id id = r.kind == kind ? r.shows : Id{};
    v(column, id);
    if constexpr (!std::is_const_v<R>)
        if (r.kind == kind)
            r.shows = id;
}
template <class R, class V>
    requires Of<R, Card>
void visit(R &r, V &&v)
{
    v("id", r.id), v("board", r.board), v("kind", r.kind);
    visitShown(r, CardKind::Passage, "passage", v), visitShown(r, CardKind::Statement, "statement", v);
    visitShown(r, CardKind::Actor, "actor", v), visitShown(r, CardKind::Article, "article", v);
    visitShown(r, CardKind::Claim, "claim", v);
    v("note", r.note), v("last_words", r.lastWords), v("x", r.x), v("y", r.y), v("width", r.width), v("height", r.height);
    v("colour", r.colour), v("z", r.z), v("locked", r.locked), v("image", r.image), v("canvas", r.canvas);
}
template <class V> void visit(Of<Link> auto &r, V &&v)
{
    v("id", r.id), v("board", r.board), v("from", r.from), v("to", r.to), v("type", r.kind), v("custom_type", r.customType);
    v("label", r.label), v("note", r.note), v("canvas", r.canvas);
}
template <class V> void visit(Of<LinkType> auto &r, V &&v)
{
    v("id", r.id), v("name", r.name), v("inverse", r.inverse), v("colour", r.colour), v("dash", r.dash), v("ends", r.ends);
}
template <class V> void visit(Of<Mention> auto &r, V &&v) { v("id", r.id), v("passage", r.passage), v("actor", r.actor); }
template <class V> void visit(Of<SameAs> auto &r, V &&v)
{
    v("id", r.id), v("first", r.first), v("second", r.second), v("confidence", r.confidence), v("reason", r.reason);
}
template <class V> void visit(Of<PassageLink> auto &r, V &&v)
{
    v("id", r.id), v("from", r.from), v("to", r.to), v("type", r.kind), v("custom_type", r.customType), v("label", r.label);
    v("note", r.note), v("added", r.added);
}

template <class V> void visit(Of<DistinctOrigins> auto &r, V &&v)
{
    v("id", r.id), v("first", r.first), v("second", r.second), v("note", r.note);
}
template <class V> void visit(Of<Ach> auto &r, V &&v)
{
    v("id", r.id), v("name", r.name), v("note", r.note), v("position", r.position);
}
template <class V> void visit(Of<Hypothesis> auto &r, V &&v)
{
    v("id", r.id), v("ach", r.ach), v("text", r.text), v("note", r.note), v("position", r.position);
}
// As of a card.
template <class R, class V>
    requires Of<R, Evidence>
void visit(R &r, V &&v)
{
    v("id", r.id), v("ach", r.ach), v("kind", r.kind);
    visitShown(r, EvidenceKind::Passage, "passage", v), visitShown(r, EvidenceKind::Statement, "statement", v);
    v("note", r.note), v("last_words", r.lastWords), v("position", r.position);
}

template <class V> void visit(Of<Collection> auto &r, V &&v)
{
    v("id", r.id), v("parent", r.parent), v("name", r.name), v("note", r.note), v("position", r.position), v("query", r.query);
}

// Column names, quoted and separated by ", " — or with "=?" behind each but the id, for an UPDATE.
template <class T> std::string columnsOf(bool forUpdate = false)
{
    std::string columns;
    T record;
    visit(record, [&](const char *name, auto &) {
        if (forUpdate && std::string(name) == "id")
            return;
        columns += (columns.empty() ? "\"" : ", \"") + std::string(name) + (forUpdate ? "\" = ?" : "\"");
    });
    return columns;
}

inline QString textOf(const SQLite::Column &column) { return QString::fromUtf8(column.getText(), column.getBytes()); }

// Steps through a SELECT. SQLiteCpp's Statement makes a reference-counted object for each value that is read, which is half the
// time of opening a project; here a value is read where it stands.
class Cursor {
public:
    Cursor(SQLite::Database &database, const std::string &sql);
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    void bind(int parameter, Id value);
    [[nodiscard]] bool step(); // false: there is no further row

    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(m_statement, column); }
    // Good until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const
    {
        const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {characters, sqlite3_column_bytes(m_statement, column)};
    }
    [[nodiscard]] QString text(int column) const
    {
        const QByteArrayView characters = utf8(column);
        return characters.isEmpty() ? QString() : QString::fromUtf8(characters);
    }
    // Keys are short and ASCII; a string for each would be half a million at the opening of a large project.
    template <class Enum> [[nodiscard]] Enum key(int column) const
    {
        std::array<char16_t, 32> key;
        const QByteArrayView characters = utf8(column);
        if (characters.size() > qsizetype(key.size()))
            return Enum{};
        std::ranges::transform(characters, key.begin(), [](char each) { return char16_t(uchar(each)); });
        return fromKey<Enum>(QStringView(key.data(), characters.size())).value_or(Enum{});
    }
    [[nodiscard]] QByteArray blob(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {bytes, sqlite3_column_bytes(m_statement, column)};
    }

    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement; } // for who does not know the columns

private:
    SQLite::Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

// Reads the columns of a SELECT columnsOf<T>() one after the other.
struct ReadColumns {
    const Cursor &row;
    int index = 0;

    void operator()(const char *, Id &value) { value.value = row.number(index++); }
    void operator()(const char *, QString &value) { value = row.text(index++); }
    void operator()(const char *, int &value) { value = int(row.number(index++)); }
    void operator()(const char *, qint64 &value) { value = row.number(index++); }
    void operator()(const char *, double &value) { value = row.real(index++); }
    void operator()(const char *, bool &value) { value = row.number(index++) != 0; }
    void operator()(const char *, QByteArray &value) { value = row.blob(index++); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *, Enum &value)
    {
        value = row.key<Enum>(index++);
    }
};

// Binds a record's columns from parameter `index` on; without the id when `skipId`.
struct BindColumns {
    SQLite::Statement &query;
    int index = 1;
    bool skipId = false;

    void operator()(const char *name, const Id &value)
    {
        if (skipId && std::string_view(name) == "id")
            return;
        value.isValid() ? query.bind(index++, std::int64_t(value.value)) : query.bind(index++);
    }
    void operator()(const char *, const QString &value) { query.bind(index++, value.toStdString()); }
    void operator()(const char *, const int &value) { query.bind(index++, value); }
    void operator()(const char *, const qint64 &value) { query.bind(index++, std::int64_t(value)); }
    void operator()(const char *, const double &value) { query.bind(index++, value); }
    void operator()(const char *, const bool &value) { query.bind(index++, int(value)); }
    void operator()(const char *, const QByteArray &value)
    {
        value.isEmpty() ? query.bind(index++) : query.bind(index++, value.constData(), int(value.size()));
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *, const Enum &value)
    {
        query.bind(index++, keyOf(value).toStdString());
    }
};

inline ContentHash hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace sidelight::rows
