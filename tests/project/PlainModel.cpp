// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/PlainModel.h"

namespace sidelight::test {

namespace {

template <class Records> auto byId(const Records &records)
{
    using T = std::decay_t<decltype(*records.begin())>;
    QMap<Id, T> map;
    for (const T &record : records)
        map.insert(record.id, record);
    return map;
}

template <class T> QString differenceOf(const char *table, const QMap<Id, T> &a, const QMap<Id, T> &b)
{
    const QList<Id> ids = a.keys() + b.keys();
    for (const Id id : ids)
        if (a.contains(id) != b.contains(id) || a.value(id) != b.value(id))
            return QStringLiteral("%1 %2 (%3, %4) ")
                .arg(QLatin1String(table), id.toString())
                .arg(a.contains(id))
                .arg(b.contains(id));
    return {};
}

} // namespace

QString difference(const PlainState &a, const PlainState &b)
{
    return differenceOf("article", a.articles, b.articles) + differenceOf("passage", a.passages, b.passages) +
           differenceOf("tag", a.tags, b.tags) + differenceOf("actor", a.actors, b.actors) +
           differenceOf("claim", a.claims, b.claims) + differenceOf("statement", a.statements, b.statements) +
           differenceOf("board", a.boards, b.boards) + differenceOf("card", a.cards, b.cards) +
           differenceOf("link", a.links, b.links) + differenceOf("passage_link", a.passageLinks, b.passageLinks) +
           differenceOf("collection", a.collections, b.collections);
}

void PlainState::mark(CardKind kind, Id id, const QString &lastWords)
{
    for (Card &card : cards)
        if (card.kind == kind && card.shows == id) {
            card.shows = {};
            card.lastWords = lastWords;
        }
}

void PlainState::removeStatement(Id id)
{
    mark(CardKind::Statement, id, passages.value(statements.value(id).passage).quote);
    statements.remove(id);
}

void PlainState::removePassage(Id id)
{
    mark(CardKind::Passage, id, passages.value(id).quote);
    for (const Statement &statement : QMap(statements))
        if (statement.passage == id)
            removeStatement(statement.id);
    for (Link &link : links)
        link.evidence.removeAll(id);
    passageLinks.removeIf([&](const std::pair<Id, PassageLink &> &each) { return each.second.from == id || each.second.to == id; });
    passages.remove(id);
}

void PlainState::removeArticle(Id id)
{
    mark(CardKind::Article, id, articles.value(id).title);
    for (const Passage &passage : QMap(passages))
        if (passage.article == id)
            removePassage(passage.id);
    for (Collection &collection : collections)
        collection.articles.removeAll(id);
    articles.remove(id);
}

void PlainState::removeTag(Id id)
{
    for (Passage &passage : passages)
        passage.tags.removeAll(id);
    for (Tag &tag : tags)
        if (tag.parent == id)
            tag.parent = {};
    tags.remove(id);
}

void PlainState::removeActor(Id id)
{
    mark(CardKind::Actor, id, actors.value(id).name);
    for (Statement &statement : statements)
        statement.speakers.removeIf([&](const Speaker &speaker) { return speaker.actor == id; });
    for (Actor &actor : actors)
        if (actor.parent == id)
            actor.parent = {};
    actors.remove(id);
}

void PlainState::removeClaim(Id id)
{
    mark(CardKind::Claim, id, claims.value(id).text);
    for (Statement &statement : statements)
        if (statement.claim == id)
            statement.claim = {};
    claims.remove(id);
}

void PlainState::removeCard(Id id)
{
    links.removeIf([&](const std::pair<Id, Link &> &each) { return each.second.from == id || each.second.to == id; });
    cards.remove(id);
}

void PlainState::removeCollection(Id id)
{
    for (Collection &collection : collections)
        if (collection.parent == id)
            collection.parent = {};
    collections.remove(id);
}

void PlainState::removeBoard(Id id)
{
    for (const Card &card : QMap(cards))
        if (card.board == id)
            removeCard(card.id);
    boards.remove(id);
}

PlainState stateOf(const Reader &reader)
{
    return {byId(reader.all<Article>()), byId(reader.all<Passage>()),     byId(reader.all<Tag>()),       byId(reader.all<Actor>()),
            byId(reader.all<Claim>()),   byId(reader.all<Statement>()),   byId(reader.all<Board>()),     byId(reader.all<Card>()),
            byId(reader.all<Link>()),    byId(reader.all<PassageLink>()), byId(reader.all<Collection>())};
}

PlainState stateOf(const Library &library)
{
    return {byId(library.all<Article>()),     byId(library.all<Passage>()),   byId(library.all<Tag>()),
            byId(library.all<Actor>()),       byId(library.all<Claim>()),     byId(library.all<Statement>()),
            byId(library.all<Board>()),       byId(library.all<Card>()),      byId(library.all<Link>()),
            byId(library.all<PassageLink>()), byId(library.all<Collection>())};
}

} // namespace sidelight::test
