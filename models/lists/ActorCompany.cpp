// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ActorCompany.h"

#include <algorithm>

namespace sidelight {

namespace {

void addSpeakers(QSet<Id> &actors, const Statement &statement)
{
    for (const Speaker &speaker : statement.speakers)
        actors.insert(speaker.actor);
}

// Who speaks or is named in a passage.
void addActors(QSet<Id> &actors, const Library &library, Id passage)
{
    for (const Id id : library.statementsOf(passage))
        addSpeakers(actors, *library.findBare<Statement>(id));
    for (const Id id : library.mentionsOf(passage))
        actors.insert(library.find<Mention>(id)->actor);
}

} // namespace

QList<Companion> companyOf(const Library &library, Id actor)
{
    QHash<Id, Companion> company;
    const auto count = [&company, actor](const QSet<Id> &actors, int Companion::*what) {
        for (const Id id : actors)
            if (id != actor && id.isValid())
                ++(company[id].*what);
    };
    QSet<Id> passages, articles;
    for (const Id id : library.statementsOfActor(actor)) {
        const Statement &statement = *library.findBare<Statement>(id);
        QSet<Id> speakers;
        addSpeakers(speakers, statement);
        count(speakers, &Companion::chains);
        passages.insert(statement.passage);
    }
    for (const Id id : library.mentionsOfActor(actor))
        passages.insert(library.find<Mention>(id)->passage);
    for (const Id id : std::as_const(passages)) {
        QSet<Id> actors;
        addActors(actors, library, id);
        count(actors, &Companion::passages);
        if (const auto passage = library.findBare<Passage>(id))
            articles.insert(passage->article);
    }
    for (const Id article : std::as_const(articles)) {
        QSet<Id> actors;
        for (const Id passage : library.passagesOf(article))
            addActors(actors, library, passage);
        count(actors, &Companion::articles);
    }
    QList<Companion> list;
    for (auto it = company.begin(); it != company.end(); ++it) {
        it->actor = it.key();
        list.append(*it);
    }
    std::ranges::sort(list, {},
                      [](const Companion &each) { return std::tuple(-each.chains, -each.passages, -each.articles, each.actor); });
    return list;
}

} // namespace sidelight
