// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Standing.h"

#include <algorithm>

namespace sidelight {

namespace {

void addStatement(const Statement &statement, Standing &standing)
{
    for (const Speaker &speaker : statement.speakers)
        if (speaker.actor.isValid())
            standing.actors.insert(speaker.actor);
    if (statement.claim.isValid())
        standing.claims.insert(statement.claim);
}

void addPassage(const Library &library, const Passage &passage, Standing &standing)
{
    for (const Id tag : passage.tags)
        standing.tags.insert(tag);
    const QList<Id> statements = library.statementsOf(passage.id), mentions = library.mentionsOf(passage.id);
    for (const Id id : statements)
        if (const auto statement = library.findBare<Statement>(id))
            addStatement(*statement, standing);
    for (const Id id : mentions)
        if (const Mention *const mention = library.find<Mention>(id))
            standing.actors.insert(mention->actor);
}

} // namespace

Standing standingIn(const Library &library, const Article &article)
{
    Standing standing;
    for (const Id tag : article.tags)
        standing.tags.insert(tag);
    const QList<Id> passages = library.passagesOf(article.id);
    for (const Id id : passages)
        if (const auto passage = library.findBare<Passage>(id))
            addPassage(library, *passage, standing);
    return standing;
}

QString yearOf(const Article &article)
{
    const QString year = article.published.left(4);
    const bool isYear = year.size() == 4 && std::ranges::all_of(year, [](QChar c) { return c.isDigit(); });
    return isYear ? year : QString();
}

QString languageOf(const Article &article) { return article.language.section(u'-', 0, 0).toLower(); }

} // namespace sidelight
