// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statements/StatementDraft.h"

#include "models/text/MentionScanner.h"

#include <QDateTime>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr QStringView openingMarks = u"“„«‹「『";
constexpr QStringView closingMarks = u"”»›」』";
constexpr QStringView singleMarks = u"'‘‚’";

template <class T> const T *found(const QList<T> &records, Id id)
{
    const auto it = std::ranges::find(records, id, &T::id);
    return it == records.end() ? nullptr : &*it;
}

// What is new and still wanted.
QList<Actor> wantedActors(const StatementDraft &draft)
{
    QList<Actor> wanted;
    for (const Speaker &speaker : draft.statement.speakers)
        if (const Actor *actor = found(draft.newActors, speaker.actor); actor && !found(wanted, actor->id))
            wanted.append(*actor);
    return wanted;
}

QList<Claim> wantedClaims(const StatementDraft &draft)
{
    const Claim *claim = found(draft.newClaims, draft.statement.claim);
    return claim ? QList<Claim>{*claim} : QList<Claim>();
}

} // namespace

const Actor *StatementDraft::actor(const Library &library, Id id) const
{
    const Actor *known = library.find<Actor>(id);
    return known ? known : found(newActors, id);
}

const Claim *StatementDraft::claim(const Library &library, Id id) const
{
    const Claim *known = library.find<Claim>(id);
    return known ? known : found(newClaims, id);
}

StatementDraft StatementEdits::begin(const Library &library, const Passage &passage, bool isNewPassage, bool isQuoted)
{
    StatementDraft draft{
        .passage = passage, .isNewPassage = isNewPassage, .statement = {}, .newActors = {}, .newClaims = {}, .isOffered = false};
    draft.statement.id = Id::random();
    draft.statement.passage = passage.id;
    draft.statement.added = QDateTime::currentMSecsSinceEpoch();
    if (const auto last = library.find<Statement>(library.latestStatements().value(0))) {
        draft.isOffered = !last->speakers.isEmpty();
        for (const Speaker &speaker : last->speakers)
            if (const Actor *actor = library.find<Actor>(speaker.actor))
                draft.statement.speakers.append({actor->id, printedForm(passage.quote, *actor)});
        draft.statement.mode = last->mode == StatementMode::DirectQuote ? StatementMode::Paraphrase : last->mode;
    }
    if (isQuoted)
        draft.statement.mode = StatementMode::DirectQuote;
    return draft;
}

void StatementEdits::setSpeaker(StatementDraft &draft, const Actor &actor, bool isNew)
{
    if (isNew)
        draft.newActors.append(actor);
    draft.statement.speakers = {{actor.id, printedForm(draft.passage.quote, actor)}};
    draft.isOffered = false;
}

QFuture<Result<EditId>> StatementEdits::record(Project &project, const StatementDraft &draft)
{
    const auto insertAll = [draft, actors = wantedActors(draft), claims = wantedClaims(draft)](Writer &w) {
        if (draft.isNewPassage)
            w.insert(draft.passage);
        for (const Actor &actor : actors)
            w.insert(actor);
        for (const Claim &claim : claims)
            w.insert(claim);
        w.insert(draft.statement);
    };
    return project.edit(tr("Record statement"), insertAll);
}

std::optional<StatementDraft> StatementEdits::of(const Library &library, Id statement)
{
    const auto record = library.find<Statement>(statement);
    const auto passage = record ? library.find<Passage>(record->passage) : nullptr;
    if (!passage)
        return std::nullopt;
    return StatementDraft{
        .passage = *passage, .isNewPassage = false, .statement = *record, .newActors = {}, .newClaims = {}, .isOffered = false};
}

bool StatementEdits::change(Project &project, Id statement, const StatementDraft::Change &how)
{
    std::optional<StatementDraft> wanted = of(project.library(), statement);
    if (!wanted)
        return false;
    const Statement before = wanted->statement;
    how(*wanted);
    if (wanted->statement == before)
        return false;
    const auto apply = [statement, how, actors = wantedActors(*wanted), claims = wantedClaims(*wanted)](Writer &w) {
        for (const Actor &actor : actors)
            w.insert(actor);
        for (const Claim &claim : claims)
            w.insert(claim);
        w.modify<Statement>(statement, [&how](Statement &record) {
            StatementDraft draft;
            draft.statement = record;
            how(draft);
            record = draft.statement;
        });
    };
    project.edit(tr("Change statement"), apply);
    return true;
}

QList<Id> StatementEdits::recentSpeakers(const Library &library)
{
    QList<Id> recent;
    for (const Id id : library.latestStatements())
        for (const auto statement = library.find<Statement>(id); const Speaker &speaker : statement->speakers) {
            if (!recent.contains(speaker.actor))
                recent.append(speaker.actor);
            if (recent.size() >= mostRecent)
                return recent;
        }
    return recent;
}

QList<Id> StatementEdits::recentClaims(const Library &library)
{
    QList<Id> recent;
    for (const Id id : library.latestStatements()) {
        const auto statement = library.find<Statement>(id);
        if (statement->claim.isValid() && !recent.contains(statement->claim))
            recent.append(statement->claim);
        if (recent.size() >= mostRecent)
            break;
    }
    return recent;
}

QString StatementEdits::printedForm(const QString &words, const Actor &actor)
{
    QList<NameOf> names{{actor.id, actor.name}};
    for (const QString &alias : actor.aliases)
        names.append({actor.id, alias});
    QString longest;
    for (const Occurrence &place : MentionScanner(names).scan(words))
        if (place.end - place.start > longest.size())
            longest = words.mid(place.start, place.end - place.start);
    return longest;
}

bool StatementEdits::isQuoted(QStringView text, int start, int end)
{
    while (start < end && text.at(start).isSpace())
        ++start;
    if (start >= end)
        return false;
    if (const QChar first = text.at(start); first == u'"' || openingMarks.contains(first) || closingMarks.contains(first) ||
                                            (singleMarks.contains(first) && (start == 0 || !text.at(start - 1).isLetterOrNumber())))
        return true;
    // Within marks that were opened earlier in the paragraph and are not closed yet.
    bool open = false;
    for (qsizetype i = start > 0 ? text.lastIndexOf(u'\n', start - 1) + 1 : 0; i < start; ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            open = !open;
        else if (openingMarks.contains(c))
            open = true;
        else if (closingMarks.contains(c))
            open = false;
    }
    return open;
}

} // namespace sidelight
