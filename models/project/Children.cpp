// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Children.h"

#include <QHash>
#include <QSet>

namespace sidelight::children {

namespace {

Id idAt(const rows::Cursor &row, int column) { return {row.number(column)}; }

// From where a record's lists come, and what a row of each adds.
struct ArticleTags {
    static constexpr auto table = "article_tag", owner = "article", columns = "tag";
    static void take(Article &article, const rows::Cursor &row) { article.tags.append(idAt(row, 1)); }
};
struct PassageTags {
    static constexpr auto table = "passage_tag", owner = "passage", columns = "tag";
    static void take(Passage &passage, const rows::Cursor &row) { passage.tags.append(idAt(row, 1)); }
};
struct Aliases {
    static constexpr auto table = "actor_alias", owner = "actor", columns = "position, text";
    static void take(Actor &actor, const rows::Cursor &row) { actor.aliases.append(row.text(2)); }
};
struct EarlierGrades {
    static constexpr auto table = "actor_grade", owner = "actor", columns = "position, reliability, reason, date";
    static void take(Actor &actor, const rows::Cursor &row) { actor.earlierGrades.append({row.text(2), row.text(3), row.text(4)}); }
};
struct Speakers {
    static constexpr auto table = "statement_speaker", owner = "statement", columns = "position, actor, printed";
    static void take(Statement &statement, const rows::Cursor &row) { statement.speakers.append({idAt(row, 2), row.text(3)}); }
};
struct LinkEvidence {
    static constexpr auto table = "link_evidence", owner = "link", columns = "passage";
    static void take(Link &link, const rows::Cursor &row) { link.evidence.append(idAt(row, 1)); }
};
struct Ratings {
    static constexpr auto table = "rating", owner = "evidence", columns = "hypothesis, rating";
    static void take(Evidence &evidence, const rows::Cursor &row)
    {
        evidence.ratings.append({idAt(row, 1), fromKey<AchRating>(row.text(2)).value_or(AchRating::N)});
    }
};

struct CollectionArticles {
    static constexpr auto table = "collection_article", owner = "collection", columns = "position, article";
    static void take(Collection &collection, const rows::Cursor &row) { collection.articles.append(idAt(row, 2)); }
};

template <class... List> struct Lists {};
template <class T> struct ListsOf {
    using Type = Lists<>;
};
template <> struct ListsOf<Article> {
    using Type = Lists<ArticleTags>;
};
template <> struct ListsOf<Passage> {
    using Type = Lists<PassageTags>;
};
template <> struct ListsOf<Actor> {
    using Type = Lists<Aliases, EarlierGrades>;
};
template <> struct ListsOf<Statement> {
    using Type = Lists<Speakers>;
};
template <> struct ListsOf<Link> {
    using Type = Lists<LinkEvidence>;
};
template <> struct ListsOf<Evidence> {
    using Type = Lists<Ratings>;
};
template <> struct ListsOf<Collection> {
    using Type = Lists<CollectionArticles>;
};

void clear(SQLite::Database &database, const std::string &table, const std::string &owner, Id id)
{
    SQLite::Statement query(database, "DELETE FROM " + table + " WHERE " + owner + " = ?");
    query.bind(1, std::int64_t(id.value));
    query.exec();
}

// Rows that stay are left alone, so that the journal holds only what changed.
void writeSet(SQLite::Database &database, const std::string &table, const std::string &owner, const std::string &column, Id id,
              const QList<Id> &wanted)
{
    QSet<Id> missing(wanted.begin(), wanted.end()), surplus;
    rows::Cursor row(database, "SELECT " + column + " FROM " + table + " WHERE " + owner + " = ?");
    row.bind(1, id);
    while (row.step()) {
        const Id present = idAt(row, 0);
        if (!missing.remove(present))
            surplus.insert(present);
    }
    const auto each = [&](const QSet<Id> &ids, const std::string &sql) {
        SQLite::Statement change(database, sql);
        for (const Id value : ids) {
            change.bind(1, std::int64_t(id.value));
            change.bind(2, std::int64_t(value.value));
            change.exec();
            change.reset();
        }
    };
    each(surplus, "DELETE FROM " + table + " WHERE " + owner + " = ? AND " + column + " = ?");
    each(missing, "INSERT INTO " + table + " (" + owner + ", " + column + ") VALUES (?, ?)");
}

void writeGrades(SQLite::Database &database, const Actor &record)
{
    clear(database, "actor_grade", "actor", record.id);
    SQLite::Statement insert(database,
                             "INSERT INTO actor_grade (actor, position, reliability, reason, date) VALUES (?, ?, ?, ?, ?)");
    for (int position = 0; position < record.earlierGrades.size(); ++position) {
        const Grade &grade = record.earlierGrades.at(position);
        insert.bind(1, std::int64_t(record.id.value));
        insert.bind(2, position);
        insert.bind(3, grade.reliability.toStdString());
        insert.bind(4, grade.reason.toStdString());
        insert.bind(5, grade.date.toStdString());
        insert.exec();
        insert.reset();
    }
}

// A record of this id with the lists that stand in the file, and nothing else.
template <class T> T stored(SQLite::Database &database, const T &record)
{
    T same;
    same.id = record.id;
    ListReader<T>(database, record.id).fill(same);
    return same;
}

} // namespace

template <class T> ListReader<T>::ListReader(SQLite::Database &database, Id only)
{
    const auto add = [&]<class List>(std::type_identity<List>) {
        const std::string where = only.isValid() ? std::string(" WHERE ") + List::owner + " = ?" : std::string();
        Source &source = m_sources.emplace_back(
            std::make_unique<rows::Cursor>(database, std::string("SELECT ") + List::owner + ", " + List::columns + " FROM " +
                                                         List::table + where + " ORDER BY 1, 2"),
            false, &List::take);
        if (only.isValid())
            source.row->bind(1, only);
        source.isAtRow = source.row->step();
    };
    [&]<class... List>(Lists<List...>) { (add(std::type_identity<List>()), ...); }(typename ListsOf<T>::Type());
}

template <class T> void ListReader<T>::fill(T &record)
{
    for (Source &source : m_sources)
        for (; source.isAtRow && idAt(*source.row, 0) <= record.id; source.isAtRow = source.row->step())
            if (idAt(*source.row, 0) == record.id)
                source.take(record, *source.row);
}

template class ListReader<Article>;
template class ListReader<Passage>;
template class ListReader<Tag>;
template class ListReader<Actor>;
template class ListReader<Claim>;
template class ListReader<Statement>;
template class ListReader<Origin>;
template class ListReader<Board>;
template class ListReader<Card>;
template class ListReader<Link>;
template class ListReader<LinkType>;
template class ListReader<Mention>;
template class ListReader<SameAs>;
template class ListReader<PassageLink>;
template class ListReader<DistinctOrigins>;
template class ListReader<Ach>;
template class ListReader<Hypothesis>;
template class ListReader<Evidence>;
template class ListReader<Collection>;

void write(SQLite::Database &database, const Article &record)
{
    writeSet(database, "article_tag", "article", "tag", record.id, record.tags);
}

void write(SQLite::Database &database, const Passage &record)
{
    writeSet(database, "passage_tag", "passage", "tag", record.id, record.tags);
}

void write(SQLite::Database &database, const Link &record)
{
    writeSet(database, "link_evidence", "link", "passage", record.id, record.evidence);
}

// Lists with an order are written anew when they differ. A list that lost an item by a cascade has a gap in its positions,
// which is left alone: an edit that changes nothing must leave no trace.
void write(SQLite::Database &database, const Actor &record)
{
    const Actor before = stored(database, record);
    if (before.aliases != record.aliases) {
        clear(database, "actor_alias", "actor", record.id);
        SQLite::Statement insert(database, "INSERT INTO actor_alias (actor, position, text) VALUES (?, ?, ?)");
        for (int position = 0; position < record.aliases.size(); ++position) {
            insert.bind(1, std::int64_t(record.id.value));
            insert.bind(2, position);
            insert.bind(3, record.aliases.at(position).toStdString());
            insert.exec();
            insert.reset();
        }
    }
    if (before.earlierGrades != record.earlierGrades)
        writeGrades(database, record);
}

// Ratings that stay are left alone, as in a set.
void write(SQLite::Database &database, const Evidence &record)
{
    QHash<Id, AchRating> wanted;
    for (const Rating &rating : record.ratings)
        wanted.insert(rating.hypothesis, rating.rating);
    const auto run = [&](const char *sql, Id hypothesis, std::optional<AchRating> rating) {
        SQLite::Statement change(database, sql);
        change.bind(1, std::int64_t(record.id.value));
        change.bind(2, std::int64_t(hypothesis.value));
        if (rating)
            change.bind(3, keyOf(*rating).toStdString());
        change.exec();
    };
    const Evidence before = stored(database, record);
    for (const Rating &rating : before.ratings) {
        const auto it = wanted.constFind(rating.hypothesis);
        if (it == wanted.constEnd())
            run("DELETE FROM rating WHERE evidence = ?1 AND hypothesis = ?2", rating.hypothesis, {});
        else if (*it != rating.rating)
            run("UPDATE rating SET rating = ?3 WHERE evidence = ?1 AND hypothesis = ?2", rating.hypothesis, *it);
        wanted.remove(rating.hypothesis);
    }
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it)
        run("INSERT INTO rating (evidence, hypothesis, rating) VALUES (?1, ?2, ?3)", it.key(), *it);
}

// Positions that rise stay as they are, so putting an article at the end, or taking one out, is one row.
void write(SQLite::Database &database, const Collection &record)
{
    QHash<Id, qint64> surplus;
    rows::Cursor row(database, "SELECT article, position FROM collection_article WHERE collection = ?");
    row.bind(1, record.id);
    while (row.step())
        surplus.insert(idAt(row, 0), row.number(1));
    const auto run = [&](SQLite::Statement &change, Id article, qint64 position) {
        change.bind(1, std::int64_t(record.id.value));
        change.bind(2, std::int64_t(article.value));
        if (position >= 0)
            change.bind(3, std::int64_t(position));
        change.exec();
        change.reset();
    };
    SQLite::Statement insert(database, "INSERT INTO collection_article (collection, article, position) VALUES (?, ?, ?)");
    SQLite::Statement move(database, "UPDATE collection_article SET position = ?3 WHERE collection = ?1 AND article = ?2");
    SQLite::Statement drop(database, "DELETE FROM collection_article WHERE collection = ? AND article = ?");
    qint64 last = -1;
    for (const Id article : record.articles) {
        const auto it = surplus.constFind(article);
        const qint64 before = it == surplus.constEnd() ? -1 : *it;
        if (before > last) {
            last = before;
        } else {
            run(before < 0 ? insert : move, article, ++last);
        }
        surplus.remove(article);
    }
    for (auto it = surplus.constBegin(); it != surplus.constEnd(); ++it)
        run(drop, it.key(), -1);
}

void write(SQLite::Database &database, const Statement &record)
{
    if (stored(database, record).speakers == record.speakers)
        return;
    clear(database, "statement_speaker", "statement", record.id);
    SQLite::Statement insert(database, "INSERT INTO statement_speaker (statement, position, actor, printed) VALUES (?, ?, ?, ?)");
    for (int position = 0; position < record.speakers.size(); ++position) {
        const Speaker &speaker = record.speakers.at(position);
        insert.bind(1, std::int64_t(record.id.value));
        insert.bind(2, position);
        insert.bind(3, std::int64_t(speaker.actor.value));
        insert.bind(4, speaker.printed.toStdString());
        insert.exec();
        insert.reset();
    }
}

} // namespace sidelight::children
