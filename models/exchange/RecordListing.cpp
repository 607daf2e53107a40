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
    line.addTime("added", article.added).add("retrieved", article.retrieved);
    line.add("origin", article.origin).add("versionOf", article.versionOf);
    line.add("state", keyOf(article.state)).add("starred", article.starred).add("note", article.note);
    return line.add("tags", article.tags);
}

JsonLine lineOf(const Passage &passage)
{
    JsonLine line;
    line.add("id", passage.id).add("article", passage.article).add("start", qint64(passage.start)).add("end", qint64(passage.end));
    return line.add("quote", passage.quote)
        .add("colour", qint64(passage.colour))
        .add("tags", passage.tags)
        .add("note", passage.note)
        .add("translation", passage.translation)
        .add("translator", passage.translator);
}

JsonLine lineOf(const Actor &actor)
{
    JsonLine line;
    line.add("id", actor.id).add("name", actor.name).add("kind", keyOf(actor.kind)).add("aliases", actor.aliases);
    line.add("parent", actor.parent).add("description", actor.description).add("level", keyOf(actor.level));
    line.add("headcount", qint64(actor.headcount)).add("reliability", actor.reliability);
    line.add("reliabilityReason", actor.reliabilityReason).add("note", actor.note);
    return line.add("reliabilityDate", actor.reliabilityDate).add("affiliation", actor.affiliation);
}

JsonLine lineOf(const Statement &statement)
{
    QList<Id> speakers;
    QStringList printed;
    for (const Speaker &speaker : statement.speakers) {
        speakers.append(speaker.actor);
        printed.append(speaker.printed);
    }
    JsonLine line;
    line.add("id", statement.id).add("passage", statement.passage).add("speakers", speakers);
    line.add("mode", keyOf(statement.mode)).add("claim", statement.claim).add("stance", keyOf(statement.stance));
    line.add("printed", printed).add("reliability", statement.reliability).add("credibility", qint64(statement.credibility));
    line.add("happened", statement.happened).add("said", statement.said).add("published", statement.published);
    return line.add("note", statement.note);
}

JsonLine lineOf(const Claim &claim)
{
    JsonLine line;
    line.add("id", claim.id).add("text", claim.text).add("note", claim.note);
    return line.add("parent", claim.parent).add("happened", claim.happened);
}

JsonLine lineOf(const Mention &mention)
{
    return JsonLine().add("id", mention.id).add("passage", mention.passage).add("actor", mention.actor);
}

JsonLine lineOf(const SameAs &same)
{
    JsonLine line;
    line.add("id", same.id).add("first", same.first).add("second", same.second);
    return line.add("confidence", qint64(same.confidence)).add("reason", same.reason);
}

JsonLine lineOf(const Origin &origin, const QList<Id> &articles)
{
    return JsonLine().add("id", origin.id).add("name", origin.name).add("note", origin.note).add("articles", articles);
}

JsonLine lineOf(const DistinctOrigins &distinct)
{
    JsonLine line;
    line.add("id", distinct.id).add("first", distinct.first).add("second", distinct.second);
    return line.add("note", distinct.note);
}

JsonLine lineOf(const Ach &ach) { return JsonLine().add("id", ach.id).add("name", ach.name).add("note", ach.note); }

JsonLine lineOf(const Hypothesis &hypothesis)
{
    JsonLine line;
    line.add("id", hypothesis.id).add("ach", hypothesis.ach).add("text", hypothesis.text);
    return line.add("note", hypothesis.note);
}

JsonLine lineOf(const Evidence &evidence)
{
    JsonLine line;
    line.add("id", evidence.id).add("ach", evidence.ach).add("shows", evidence.shows);
    return line.add("note", evidence.note);
}

JsonLine lineOf(const Board &board) { return JsonLine().add("id", board.id).add("name", board.name).add("note", board.note); }

JsonLine lineOf(const Card &card)
{
    JsonLine line;
    line.add("id", card.id).add("board", card.board).add("shows", card.shows).add("note", card.note);
    line.add("x", card.x).add("y", card.y).add("width", card.width).add("height", card.height);
    return line.add("kind", keyOf(card.kind)).add("colour", qint64(card.colour)).add("locked", card.locked);
}

JsonLine lineOf(const Link &link)
{
    JsonLine line;
    line.add("id", link.id).add("board", link.board).add("from", link.from).add("to", link.to);
    line.add("type", keyOf(link.kind)).add("label", link.label).add("note", link.note);
    return line.add("customType", link.customType).add("evidence", link.evidence);
}

JsonLine lineOf(const PassageLink &link)
{
    JsonLine line;
    line.add("id", link.id).add("from", link.from).add("to", link.to);
    line.add("type", keyOf(link.kind)).add("label", link.label).add("note", link.note);
    return line.add("customType", link.customType);
}

JsonLine lineOf(const LinkType &type)
{
    JsonLine line;
    line.add("id", type.id).add("name", type.name).add("inverse", type.inverse).add("colour", qint64(type.colour));
    return line.add("dash", qint64(type.dash)).add("ends", qint64(type.ends));
}

JsonLine lineOf(const Tag &tag)
{
    JsonLine line;
    line.add("id", tag.id).add("name", tag.name).add("colour", qint64(tag.colour));
    return line.add("parent", tag.parent).add("note", tag.note);
}

JsonLine lineOf(const Collection &collection)
{
    JsonLine line;
    line.add("id", collection.id).add("name", collection.name).add("parent", collection.parent).add("note", collection.note);
    return line.add("query", collection.query).add("articles", collection.articles);
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

template <class T> Id frameOf(const T &record)
{
    if constexpr (requires { record.board; })
        return record.board;
    else if constexpr (requires { record.ach; })
        return record.ach;
    else
        return {};
}

using Print = std::function<void(const QByteArray &)>;

template <class T> Result<void> printAll(const ProjectFile &file, const Print &print)
{
    return file.read([&](const Reader &reader) {
        QList<T> records = reader.all<T>();
        std::ranges::sort(records, {}, [](const T &record) { return std::tuple(frameOf(record), placeOf(record), record.id); });
        for (const T &record : records)
            print(lineOf(record).line());
    });
}

Result<void> printOrigins(const ProjectFile &file, const Print &print)
{
    return file.read([&](const Reader &reader) {
        QHash<Id, QList<Id>> articles;
        for (const Article &article : reader.all<Article>())
            if (article.origin.isValid())
                articles[article.origin].append(article.id);
        for (const Origin &origin : reader.all<Origin>())
            print(lineOf(origin, articles.value(origin.id)).line());
    });
}

// One for each cell of an ACH matrix that has been rated.
Result<void> printRatings(const ProjectFile &file, const Print &print)
{
    return file.read([&](const Reader &reader) {
        for (const Evidence &evidence : reader.all<Evidence>())
            for (const Rating &rating : evidence.ratings) {
                JsonLine line;
                line.add("evidence", evidence.id).add("hypothesis", rating.hypothesis);
                print(line.add("rating", keyOf(rating.rating)).line());
            }
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
                              Listing{"passageLinks", printAll<PassageLink>},
                              Listing{"linkTypes", printAll<LinkType>},
                              Listing{"mentions", printAll<Mention>},
                              Listing{"sameAs", printAll<SameAs>},
                              Listing{"origins", printOrigins},
                              Listing{"distinctOrigins", printAll<DistinctOrigins>},
                              Listing{"ach", printAll<Ach>},
                              Listing{"hypotheses", printAll<Hypothesis>},
                              Listing{"evidence", printAll<Evidence>},
                              Listing{"ratings", printRatings},
                              Listing{"collections", printAll<Collection>}};

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
