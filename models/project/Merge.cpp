// SPDX-License-Identifier: GPL-3.0-or-later
// Two tags, two actors or two claims that turn out to be one.
#include "models/base/Words.h"
#include "models/project/ActorMerge.h"
#include "models/project/Grades.h"
#include "models/project/Rows.h"
#include "models/project/Writer.h"

#include <QSet>
#include <algorithm>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::T"}, text); }

QList<Id> idsWhere(SQLite::Database &database, const char *sql, Id id)
{
    QList<Id> ids;
    rows::Cursor row(database, sql);
    row.bind(1, id);
    while (row.step())
        ids.append(Id{row.number(0)});
    return ids;
}

void replace(SQLite::Database &database, const char *sql, Id from, Id into)
{
    SQLite::Statement query(database, sql);
    query.bind(1, std::int64_t(into.value));
    query.bind(2, std::int64_t(from.value));
    query.exec();
}

// The note of the one that goes is not lost.
QString joinedNotes(const QString &kept, const QString &added)
{
    if (added.trimmed().isEmpty() || kept.contains(added.trimmed()))
        return kept;
    return kept.trimmed().isEmpty() ? added : kept + QStringLiteral("\n\n") + added;
}

template <class T> std::pair<T, T> bothOf(const Reader &reader, Id from, Id into)
{
    const std::optional<T> gone = reader.find<T>(from), kept = reader.find<T>(into);
    if (!gone || !kept)
        refuse(ErrorKind::NotFound, tr("What was to be merged is no longer in the project. Nothing was changed."));
    if (from == into)
        refuse(ErrorKind::Invalid, tr("A record cannot be merged into itself. Nothing was changed."));
    return {*gone, *kept};
}

template <class T> bool standsBeneath(const Reader &reader, const T &record, Id above)
{
    QSet<Id> seen;
    for (Id up = record.parent; up.isValid() && !seen.contains(up);) {
        if (up == above)
            return true;
        seen.insert(up);
        const std::optional<T> parent = reader.find<T>(up);
        up = parent ? parent->parent : Id();
    }
    return false;
}

void adoptAliases(Actor &kept, const Actor &gone)
{
    const auto isKnown = [&kept](const QString &name) {
        return kept.name.compare(name, Qt::CaseInsensitive) == 0 || kept.aliases.contains(name, Qt::CaseInsensitive);
    };
    for (const QString &name : QStringList(gone.name) + gone.aliases)
        if (!isKnown(name))
            kept.aliases.append(name);
}

// The grade of the one that stays holds, and that of the one that goes joins the earlier ones, which are in order of their
// days as far as these are noted.
void adoptGrades(Actor &kept, const Actor &gone)
{
    kept.earlierGrades += gone.earlierGrades;
    const Grade other = gradeOf(gone);
    if (kept.reliability.isEmpty()) {
        kept.reliability = other.reliability;
        kept.reliabilityReason = other.reason;
        kept.reliabilityDate = other.date;
    } else if (!other.reliability.isEmpty() && other != gradeOf(kept)) {
        kept.earlierGrades.append(other);
    }
    std::ranges::stable_sort(kept.earlierGrades, {}, &Grade::date);
}

// A chain in which both stood side by side names the one that stays once. Where no printed form was noted, the name that goes
// is, so that it can still be seen under which name somebody spoke.
void respeak(Statement &statement, const Actor &from, Id into)
{
    QList<Speaker> chain;
    for (Speaker speaker : std::as_const(statement.speakers)) {
        const bool goes = speaker.actor == from.id;
        if (goes)
            speaker.actor = into;
        if (!chain.isEmpty() && chain.last().actor == speaker.actor) {
            if (chain.last().printed.isEmpty())
                chain.last().printed = speaker.printed;
            continue;
        }
        if (goes && speaker.printed.isEmpty())
            speaker.printed = from.name;
        chain.append(speaker);
    }
    statement.speakers = chain;
}

void respeak(Statement &statement, Id from, Id into)
{
    for (Speaker &speaker : statement.speakers)
        if (speaker.actor == from)
            speaker.actor = into;
}

} // namespace

// What was not recorded of the one that stays is taken from the one that goes.
Actor mergedActor(Actor kept, const Actor &gone)
{
    adoptAliases(kept, gone);
    kept.note = joinedNotes(kept.note, gone.note);
    if (kept.description.isEmpty())
        kept.description = gone.description;
    if (kept.level == AttributionLevel::None)
        kept.level = gone.level;
    if (kept.headcount == 0)
        kept.headcount = gone.headcount;
    if (kept.picture.isEmpty())
        kept.picture = gone.picture;
    if (kept.affiliation.isEmpty())
        kept.affiliation = gone.affiliation;
    adoptGrades(kept, gone);
    return kept;
}

void Writer::mergeTag(Id from, Id into)
{
    auto [gone, kept] = bothOf<Tag>(*this, from, into);
    const bool wasBeneath = standsBeneath(*this, kept, from);
    const QList<Id> children = idsWhere(m_database, "SELECT id FROM tag WHERE parent = ? ORDER BY id", from);
    replace(m_database, "UPDATE OR IGNORE passage_tag SET tag = ? WHERE tag = ?", from, into);
    replace(m_database, "UPDATE OR IGNORE article_tag SET tag = ? WHERE tag = ?", from, into);
    remove<Tag>(from); // before anything takes its place among its siblings
    kept.note = joinedNotes(kept.note, gone.note);
    if (kept.colour == 0)
        kept.colour = gone.colour;
    if (wasBeneath)
        kept.parent = gone.parent;
    update(kept);
    for (const Id child : children)
        if (child != into)
            adoptChild(child, into);
}

// Beneath its new parent there may be one of this name already: then these two are one as well.
void Writer::adoptChild(Id child, Id parent)
{
    std::optional<Tag> tag = find<Tag>(child);
    if (!tag)
        return;
    for (const Id id : idsWhere(m_database, "SELECT id FROM tag WHERE parent = ? ORDER BY id", parent)) {
        const std::optional<Tag> sibling = find<Tag>(id);
        if (id != child && sibling && sibling->name.compare(tag->name, Qt::CaseInsensitive) == 0)
            return mergeTag(child, id);
    }
    tag->parent = parent;
    update(*tag);
}

void Writer::mergeActor(Id from, Id into)
{
    auto [gone, kept] = bothOf<Actor>(*this, from, into);
    for (const Id id : idsWhere(m_database, "SELECT DISTINCT statement FROM statement_speaker WHERE actor = ?", from))
        modify<Statement>(id, [&](Statement &statement) { respeak(statement, gone, into); });
    mergeMentions(from, into);
    mergeIdentities(from, into);
    replace(m_database, "UPDATE card SET actor = ? WHERE actor = ?", from, into);
    if (standsBeneath(*this, kept, from))
        kept.parent = gone.parent;
    update(mergedActor(kept, gone));
    for (const Id child : idsWhere(m_database, "SELECT id FROM actor WHERE parent = ? ORDER BY id", from))
        modify<Actor>(child, [into](Actor &actor) { actor.parent = into; });
    remove<Actor>(from);
}

// Where both were named in a passage, one mention is left.
void Writer::mergeMentions(Id from, Id into)
{
    const QList<Id> there = idsWhere(m_database, "SELECT passage FROM mention WHERE actor = ?", into);
    const QSet<Id> named(there.begin(), there.end());
    for (const Id id : idsWhere(m_database, "SELECT id FROM mention WHERE actor = ?", from)) {
        Mention mention = *find<Mention>(id);
        mention.actor = into;
        named.contains(mention.passage) ? remove<Mention>(id) : update(mention);
    }
}

// What was "possibly the same" now is; and of two who both may be a third, one possibility is left, the likelier one.
void Writer::mergeIdentities(Id from, Id into)
{
    const auto otherThan = [](const SameAs &same, Id actor) { return same.first == actor ? same.second : same.first; };
    QHash<Id, SameAs> known;
    for (const Id id : idsWhere(m_database, "SELECT id FROM same_as WHERE first = ?1 OR second = ?1", into)) {
        const SameAs same = *find<SameAs>(id);
        known.insert(otherThan(same, into), same);
    }
    for (const Id id : idsWhere(m_database, "SELECT id FROM same_as WHERE first = ?1 OR second = ?1", from)) {
        SameAs same = *find<SameAs>(id);
        const Id other = otherThan(same, from);
        (same.first == from ? same.first : same.second) = into;
        const SameAs there = known.value(other);
        if (other == into || (there.id.isValid() && there.confidence >= same.confidence)) {
            remove<SameAs>(id);
            continue;
        }
        if (there.id.isValid())
            remove<SameAs>(there.id);
        update(same);
        known.insert(other, same);
    }
}

void Writer::mergeClaim(Id from, Id into)
{
    auto [gone, kept] = bothOf<Claim>(*this, from, into);
    replace(m_database, "UPDATE statement SET claim = ? WHERE claim = ?", from, into);
    replace(m_database, "UPDATE card SET claim = ? WHERE claim = ?", from, into);
    if (standsBeneath(*this, kept, from))
        kept.parent = gone.parent;
    if (gone.text.simplified().compare(kept.text.simplified(), Qt::CaseInsensitive) != 0)
        kept.note = joinedNotes(kept.note, gone.text);
    kept.note = joinedNotes(kept.note, gone.note);
    if (kept.happened.isEmpty())
        kept.happened = gone.happened;
    update(kept);
    for (const Id child : idsWhere(m_database, "SELECT id FROM claim WHERE parent = ? ORDER BY id", from))
        modify<Claim>(child, [into](Claim &claim) { claim.parent = into; });
    remove<Claim>(from);
}

// A name that the new one bears is no longer the old one's.
void Writer::splitActor(Id from, const ActorSplit &split)
{
    std::optional<Actor> kept = find<Actor>(from);
    if (!kept)
        refuseMissing();
    kept->aliases.removeIf([&split](const QString &alias) { return split.aliases.contains(alias); });
    update(*kept);
    insert(split.made);
    for (const Id id : split.statements)
        modify<Statement>(id, [&](Statement &statement) { respeak(statement, from, split.made.id); });
    for (const Id id : split.mentions)
        modify<Mention>(id, [&](Mention &mention) { mention.actor = split.made.id; });
    for (const Id id : split.cards)
        modify<Card>(id, [&](Card &card) { card.shows = split.made.id; });
}

} // namespace sidelight
