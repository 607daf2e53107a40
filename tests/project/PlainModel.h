// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QMap>

namespace sidelight::test {

// What a project should hold, kept by plain maps and plain loops: the oracle of the property test. It knows nothing of
// SQL; cascades, last words and undo are written out here a second time, in the simplest way.
struct PlainState {
    QMap<Id, Article> articles;
    QMap<Id, Passage> passages;
    QMap<Id, Tag> tags;
    QMap<Id, Actor> actors;
    QMap<Id, Claim> claims;
    QMap<Id, Statement> statements;
    QMap<Id, Board> boards;
    QMap<Id, Card> cards;
    QMap<Id, Link> links;
    QMap<Id, PassageLink> passageLinks;
    QMap<Id, Collection> collections;
    bool operator==(const PlainState &) const = default;

    void removeArticle(Id id);
    void removePassage(Id id);
    void removeTag(Id id);
    void removeActor(Id id);
    void removeClaim(Id id);
    void removeStatement(Id id);
    void removeBoard(Id id);
    void removeCard(Id id);
    void removeCollection(Id id);
    void removePassageLink(Id id) { passageLinks.remove(id); }

private:
    void mark(CardKind kind, Id id, const QString &lastWords);
};

// The tables in which two states differ, each with the first id that does; for messages.
QString difference(const PlainState &a, const PlainState &b);

// The same, read from the file.
PlainState stateOf(const Reader &reader);
// The same, from the records in memory.
PlainState stateOf(const Library &library);

} // namespace sidelight::test
