// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Children.h"

#include <QSet>

namespace sidelight::children {

namespace {

Id idAt(const rows::Cursor &row, int column) { return {row.number(column)}; }

// From where a record's list comes, and what a row of it adds.
template <class T> struct ListOf;
template <> struct ListOf<Article> {
    static constexpr auto table = "article_tag", owner = "article", columns = "tag";
    static void take(Article &article, const rows::Cursor &row) { article.tags.append(idAt(row, 1)); }
};
template <> struct ListOf<Passage> {
    static constexpr auto table = "passage_tag", owner = "passage", columns = "tag";
    static void take(Passage &passage, const rows::Cursor &row) { passage.tags.append(idAt(row, 1)); }
};
template <> struct ListOf<Actor> {
    static constexpr auto table = "actor_alias", owner = "actor", columns = "position, text";
    static void take(Actor &actor, const rows::Cursor &row) { actor.aliases.append(row.text(2)); }
};
template <> struct ListOf<Statement> {
    static constexpr auto table = "statement_speaker", owner = "statement", columns = "position, actor, printed";
    static void take(Statement &statement, const rows::Cursor &row) { statement.speakers.append({idAt(row, 2), row.text(3)}); }
};
template <> struct ListOf<Link> {
    static constexpr auto table = "link_evidence", owner = "link", columns = "passage";
    static void take(Link &link, const rows::Cursor &row) { link.evidence.append(idAt(row, 1)); }
};
template <class T> constexpr bool hasList = requires { ListOf<T>::table; };

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
    if constexpr (hasList<T>) {
        using List = ListOf<T>;
        const std::string where = only.isValid() ? std::string(" WHERE ") + List::owner + " = ?" : std::string();
        m_row.emplace(database, std::string("SELECT ") + List::owner + ", " + List::columns + " FROM " + List::table + where +
                                    " ORDER BY 1, 2");
        if (only.isValid())
            m_row->bind(1, only);
        m_isAtRow = m_row->step();
    }
}

template <class T> void ListReader<T>::fill(T &record)
{
    if constexpr (hasList<T>)
        for (; m_isAtRow && idAt(*m_row, 0) <= record.id; m_isAtRow = m_row->step())
            if (idAt(*m_row, 0) == record.id)
                ListOf<T>::take(record, *m_row);
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
    if (stored(database, record).aliases == record.aliases)
        return;
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
