// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ActorMerge.h"

#include <QSet>

namespace sidelight {

namespace {

// Where both have something recorded, and not the same.
template <class T> bool differ(const T &kept, const T &gone) { return kept != T() && gone != T() && kept != gone; }

QList<ActorDetail> conflictsOf(const Actor &kept, const Actor &gone)
{
    QList<ActorDetail> found;
    const auto note = [&found](bool differs, ActorDetail detail) {
        if (differs)
            found.append(detail);
    };
    note(kept.kind != gone.kind, ActorDetail::Kind);
    note(differ(kept.description, gone.description), ActorDetail::Description);
    note(differ(kept.level, gone.level), ActorDetail::Level);
    note(differ(kept.headcount, gone.headcount), ActorDetail::Headcount);
    note(differ(kept.affiliation, gone.affiliation), ActorDetail::Affiliation);
    note(differ(kept.reliability, gone.reliability), ActorDetail::Reliability);
    note(differ(kept.picture, gone.picture), ActorDetail::Picture);
    return found;
}

} // namespace

MergePreview previewMerge(const Library &library, const QList<Id> &from, Id into)
{
    MergePreview preview;
    const Actor *const stays = library.find<Actor>(into);
    if (!stays)
        return preview;
    Actor kept = *stays;
    QSet<Id> statements, belonging;
    for (const Id id : from) {
        const Actor *const gone = library.find<Actor>(id);
        if (!gone || id == into)
            continue;
        for (const Id statement : library.statementsOfActor(id))
            statements.insert(statement);
        preview.mentions += int(library.mentionsOfActor(id).size());
        preview.cards += int(library.cardsShowing(id).size());
        for (const Actor &each : library.all<Actor>())
            if (each.parent == id && each.id != into && !from.contains(each.id))
                belonging.insert(each.id);
        for (const ActorDetail detail : conflictsOf(kept, *gone))
            preview.conflicts.append({id, detail});
        kept = mergedActor(kept, *gone);
    }
    preview.statements = int(statements.size());
    preview.belonging = int(belonging.size());
    preview.aliases = kept.aliases.sliced(stays->aliases.size());
    return preview;
}

} // namespace sidelight
