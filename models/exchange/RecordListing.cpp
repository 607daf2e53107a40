// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/RecordListing.h"

#include "models/exchange/JsonLine.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace sidelight {

namespace {

JsonLine lineOf(const Article &article)
{
    JsonLine line;
    line.add("id", article.id).add("title", article.title).add("byline", article.byline).add("outlet", article.outlet);
    line.add("url", article.url).add("published", article.published).add("language", article.language);
    line.add("length", qint64(article.length)).add("sha256", QString::fromLatin1(article.original.toHex()));
    return line.addTime("added", article.added);
}

JsonLine lineOf(const Passage &passage)
{
    JsonLine line;
    line.add("id", passage.id).add("article", passage.article).add("start", qint64(passage.start)).add("end", qint64(passage.end));
    return line.add("quote", passage.quote)
        .add("colour", qint64(passage.colour))
        .add("tags", passage.tags)
        .add("note", passage.note);
}

JsonLine lineOf(const Actor &actor)
{
    JsonLine line;
    line.add("id", actor.id).add("name", actor.name).add("kind", keyOf(actor.kind)).add("aliases", actor.aliases);
    line.add("parent", actor.parent).add("description", actor.description).add("level", keyOf(actor.level));
    line.add("headcount", qint64(actor.headcount)).add("reliability", actor.reliability);
    return line.add("reliabilityReason", actor.reliabilityReason).add("note", actor.note);
}

JsonLine lineOf(const Statement &statement)
{
    QList<Id> speakers;
    for (const Speaker &speaker : statement.speakers)
        speakers.append(speaker.actor);
    JsonLine line;
    line.add("id", statement.id).add("passage", statement.passage).add("speakers", speakers);
    return line.add("mode", keyOf(statement.mode)).add("claim", statement.claim).add("stance", keyOf(statement.stance));
}

JsonLine lineOf(const Claim &claim) { return JsonLine().add("id", claim.id).add("text", claim.text).add("note", claim.note); }

JsonLine lineOf(const Board &board) { return JsonLine().add("id", board.id).add("name", board.name).add("note", board.note); }

JsonLine lineOf(const Card &card)
{
    JsonLine line;
    line.add("id", card.id).add("board", card.board).add("shows", card.shows).add("note", card.note);
    return line.add("x", card.x).add("y", card.y).add("width", card.width).add("height", card.height);
}

JsonLine lineOf(const Link &link)
{
    JsonLine line;
    line.add("id", link.id).add("board", link.board).add("from", link.from).add("to", link.to);
    return line.add("type", keyOf(link.kind)).add("label", link.label).add("note", link.note);
}

JsonLine lineOf(const PassageLink &link)
{
    JsonLine line;
    line.add("id", link.id).add("from", link.from).add("to", link.to);
    return line.add("type", keyOf(link.kind)).add("label", link.label).add("note", link.note);
}

JsonLine lineOf(const Tag &tag)
{
    JsonLine line;
    line.add("id", tag.id).add("name", tag.name).add("colour", qint64(tag.colour));
    return line.add("parent", tag.parent).add("note", tag.note);
}

QString keyOf(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Edit:
        return QStringLiteral("edit");
    case JournalEntry::Kind::Undo:
        return QStringLiteral("undo");
    case JournalEntry::Kind::Redo:
        return QStringLiteral("redo");
    case JournalEntry::Kind::Barrier:
        return QStringLiteral("barrier");
    case JournalEntry::Kind::Purge:
        return QStringLiteral("purge");
    }
    return {};
}

// An edit's id is its number in the journal: a text like every other id. An undo or redo bears the name of its edit.
JsonLine lineOf(const JournalEntry &entry, const QString &name)
{
    JsonLine line;
    line.add("id", Id{entry.id}).add("name", name).addTime("at", entry.at);
    return line.add("kind", keyOf(entry.kind)).add("undone", entry.undone);
}

// What records are ordered by before their id.
template <class T> qint64 placeOf(const T &record)
{
    if constexpr (requires { record.added; })
        return record.added;
    else if constexpr (requires { record.position; })
        return record.position;
    else if constexpr (requires { record.z; })
        return record.z;
    else
        return 0;
}

template <class T> Id boardOf(const T &record)
{
    if constexpr (requires { record.board; })
        return record.board;
    else
        return {};
}

using Print = std::function<void(const QByteArray &)>;

template <class T> Result<void> printAll(const ProjectFile &file, const Print &print)
{
    return file.read([&](const Reader &reader) {
        QList<T> records = reader.all<T>();
        std::ranges::sort(records, {}, [](const T &record) { return std::tuple(boardOf(record), placeOf(record), record.id); });
        for (const T &record : records)
            print(lineOf(record).line());
    });
}

Result<void> printEdits(const ProjectFile &file, const Print &print)
{
    const Result<QList<JournalEntry>> history = file.history();
    if (!history)
        return std::unexpected(history.error());
    QHash<EditId, QString> names;
    for (const JournalEntry &entry : *history) {
        names.insert(entry.id, names.value(entry.target, entry.name));
        print(lineOf(entry, names.value(entry.id)).line());
    }
    return {};
}

struct Listing {
    const char *kind;
    Result<void> (*print)(const ProjectFile &, const Print &);
};
constexpr std::array listings{Listing{"articles", printAll<Article>},
                              Listing{"passages", printAll<Passage>},
                              Listing{"actors", printAll<Actor>},
                              Listing{"statements", printAll<Statement>},
                              Listing{"claims", printAll<Claim>},
                              Listing{"boards", printAll<Board>},
                              Listing{"cards", printAll<Card>},
                              Listing{"links", printAll<Link>},
                              Listing{"edits", printEdits},
                              Listing{"tags", printAll<Tag>},
                              Listing{"passageLinks", printAll<PassageLink>}};

} // namespace

QStringList RecordListing::kinds()
{
    QStringList names;
    for (const Listing &row : listings)
        names.append(QLatin1String(row.kind));
    return names;
}

Result<void> RecordListing::print(const ProjectFile &file, const QString &kind, const Print &print)
{
    for (const Listing &row : listings)
        if (kind == QLatin1String(row.kind))
            return row.print(file, print);
    return failure(ErrorKind::Invalid, tr("There is nothing called “%1” to list.").arg(kind));
}

} // namespace sidelight
