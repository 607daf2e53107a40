// SPDX-License-Identifier: GPL-3.0-or-later
// Actors that turn out to be one, and one that turns out to be two: what is told before it is done. Writer does it.
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// What a detail of an actor may be, where two have it recorded differently.
enum class ActorDetail { Kind, Description, Level, Headcount, Affiliation, Reliability, Picture };

// What becomes of actors that are merged into another.
struct MergePreview {
    // Of the one that goes something else is recorded than of the one that stays, whose detail holds.
    struct Conflict {
        Id goes;
        ActorDetail detail = ActorDetail::Kind;
        bool operator==(const Conflict &) const = default;
    };
    int statements = 0, mentions = 0, cards = 0;
    int belonging = 0;   // actors that will belong to the one that stays
    QStringList aliases; // that it gets
    QList<Conflict> conflicts;
    bool operator==(const MergePreview &) const = default;
};
[[nodiscard]] MergePreview previewMerge(const Library &library, const QList<Id> &from, Id into);

// The one that stays with what it takes from the one that goes: names, notes, and what was not recorded of it.
[[nodiscard]] Actor mergedActor(Actor kept, const Actor &gone);

// What is taken from an actor and given to a new one.
struct ActorSplit {
    Actor made;
    QStringList aliases; // that the old one loses; those of the new one are its own
    QList<Id> statements, mentions, cards;
};

} // namespace sidelight
