// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/Proposal.h"

#include "models/lists/NewPassage.h"
#include "models/project/NewActor.h"
#include "models/project/Writer.h"
#include "models/text/AttributionWords.h"
#include "models/text/FoldedText.h"

#include <QDateTime>
#include <algorithm>

namespace sidelight {

namespace {

QString folded(const QString &name) { return FoldedText(name.simplified(), FoldedText::Marks | FoldedText::Case).text(); }

QString words(const QString &text, TextSpan span) { return text.mid(span.start, span.end - span.start); }

int length(TextSpan span) { return span.end - span.start; }

FoundRecord<Passage> passageOver(const Library &library, Id article, TextSpan span)
{
    for (const Id id : library.passagesOf(article)) {
        const auto passage = library.find<Passage>(id);
        if (passage && passage->start == span.start && passage->end == span.end)
            return passage;
    }
    return nullptr;
}

Actor newSpeaker(const Proposal &proposal, const QString &name)
{
    Actor actor = newActor(name);
    if (!proposal.found.isUnnamed || name != proposal.name)
        return actor;
    actor.kind = ActorKind::Unnamed;
    actor.headcount = proposal.found.headcount;
    actor.level = proposals::levelOf(proposal.found.terms);
    actor.affiliation = proposal.affiliation;
    return actor;
}

} // namespace

QByteArray Proposal::key() const
{
    return QByteArray::number(found.content.start) + '-' + QByteArray::number(found.content.end) + '@' +
           QByteArray::number(found.cue.start) + '-' + QByteArray::number(found.cue.end);
}

ProposalActors::ProposalActors(const Library &library, Id article)
{
    for (const Actor &actor : library.all<Actor>()) {
        m_names.insert(folded(actor.name), actor.id);
        for (const QString &alias : actor.aliases)
            m_names.insert(folded(alias), actor.id);
        if (actor.kind == ActorKind::Unnamed)
            m_unnamed.insert(actor.id);
        const QString name = actor.name.simplified();
        if (actor.kind == ActorKind::Person && name.contains(u' '))
            m_familyNames.insert(folded(name.sliced(name.lastIndexOf(u' ') + 1)), actor.id);
    }
    for (const Id passage : library.passagesOf(article))
        for (const Id id : library.statementsOf(passage))
            if (const auto statement = library.find<Statement>(id))
                for (const Speaker &speaker : statement->speakers) {
                    m_speakHere.insert(speaker.actor);
                    if (speaker.printed.contains(u' ')) // "she" may be anybody
                        m_printed.insert(folded(speaker.printed), speaker.actor);
                }
    for (const Id id : std::as_const(m_unnamed))
        if (m_speakHere.contains(id))
            m_sources.append({u' ' + folded(library.find<Actor>(id)->name) + u' ', id});
}

Id ProposalActors::find(const Proposal &proposal) const
{
    if (proposal.name.isEmpty())
        return {};
    const auto best = [&](QList<Id> ids) {
        ids.removeIf([&](Id id) { return m_unnamed.contains(id) && !m_speakHere.contains(id); });
        std::ranges::sort(ids, {}, [&](Id id) { return std::pair(!m_speakHere.contains(id), id); });
        return ids.isEmpty() ? Id() : ids.first();
    };
    for (const QString &name : {proposal.name, proposal.speaker})
        if (const Id id = best(m_names.values(folded(name))); id.isValid())
            return id;
    if (const Id id = best(m_printed.values(folded(proposal.speaker))); id.isValid())
        return id;
    if (proposal.found.isUnnamed) {
        // "the lorry driver" may be the "lorry driver at Lantern Gate", if no other is.
        const QString words = u' ' + folded(proposal.name) + u' ';
        const auto fits = [&](const auto &source) { return source.first.contains(words); };
        const auto one = std::ranges::find_if(m_sources, fits);
        return one != m_sources.end() && std::ranges::count_if(m_sources, fits) == 1 ? one->second : Id();
    }
    const QList<Id> family = m_familyNames.values(folded(proposal.name));
    return family.size() == 1 ? family.first() : Id();
}

namespace proposals {

bool speaks(const QString &language)
{
    return language.isEmpty() || AttributionWords::languages().contains(language.section(u'-', 0, 0).toLower());
}

QList<Proposal> find(const QString &text, const QString &language)
{
    const auto finder = AttributionFinder::open(language.isEmpty() ? AttributionFinder::languageOf(text) : language);
    if (!finder)
        return {};
    QList<Proposal> all;
    for (const Attribution &found : finder->find(text)) {
        Proposal proposal;
        proposal.found = found;
        proposal.speaker = words(text, found.speaker);
        proposal.cue = words(text, found.cue);
        proposal.content = words(text, found.content);
        proposal.name = words(text, found.name).simplified();
        proposal.affiliation = words(text, found.affiliation).simplified();
        all.append(proposal);
    }
    std::ranges::stable_sort(all, {}, [](const Proposal &each) {
        return std::pair(std::min(each.found.content.start, each.found.cue.start), each.found.content.start);
    });
    return all;
}

AttributionLevel levelOf(Attribution::Terms terms)
{
    switch (terms) {
    case Attribution::Terms::NotSaid:
        return AttributionLevel::None;
    case Attribution::Terms::OnTheRecord:
        return AttributionLevel::OnTheRecord;
    case Attribution::Terms::OnBackground:
        return AttributionLevel::OnBackground;
    case Attribution::Terms::NotForAttribution:
        return AttributionLevel::NotForAttribution;
    case Attribution::Terms::OffTheRecord:
        return AttributionLevel::OffTheRecord;
    }
    return AttributionLevel::None;
}

StatementMode modeOf(Attribution::Kind kind)
{
    return kind == Attribution::Kind::Indirect ? StatementMode::Paraphrase : StatementMode::DirectQuote;
}

bool isRecorded(const Proposal &proposal, const Passage &passage, bool sameSpeaker)
{
    const TextSpan content = proposal.found.content;
    const int shared = std::min(content.end, passage.end) - std::max(content.start, passage.start);
    if (shared <= 0)
        return false;
    const int one = length(content), other = passage.end - passage.start;
    return 2 * shared >= one + other - shared || (sameSpeaker && 2 * shared >= std::min(one, other));
}

QList<AcceptedProposal> accepted(const Library &library, Id article, const QString &text, const QList<Decided> &decided, int colour)
{
    const ProposalActors actors(library, article);
    QHash<QString, Id> made;
    QHash<std::pair<int, int>, Id> covered;
    QList<AcceptedProposal> all;
    for (const auto &[proposal, choice] : decided) {
        AcceptedProposal one;
        const TextSpan span = snappedToCharacters(text, proposal.found.content);
        Id &passage = covered[{span.start, span.end}];
        if (const auto there = passage.isValid() ? nullptr : passageOver(library, article, span)) {
            passage = there->id;
        } else if (!passage.isValid()) {
            one.passage = newPassage(article, text, span, colour);
            passage = one.passage->id;
        }
        const QString name = choice.newName.isEmpty() ? proposal.name : choice.newName;
        Id speaker = choice.newName.isEmpty() ? choice.actor : Id();
        if (!speaker.isValid() && choice.newName.isEmpty())
            speaker = actors.find(proposal);
        if (!speaker.isValid() && !name.isEmpty()) {
            Id &known = made[folded(name)];
            if (!known.isValid()) {
                one.actor = newSpeaker(proposal, name);
                known = one.actor->id;
            }
            speaker = known;
        }
        Statement &statement = one.statement;
        statement.id = Id::random();
        statement.passage = passage;
        if (speaker.isValid())
            statement.speakers = {Speaker{speaker, proposal.speaker.simplified()}};
        statement.mode = choice.mode.value_or(modeOf(proposal.found.kind));
        statement.added = QDateTime::currentMSecsSinceEpoch();
        all.append(one);
    }
    return all;
}

void write(Writer &writer, const QList<AcceptedProposal> &accepted)
{
    for (const AcceptedProposal &one : accepted) {
        if (one.actor)
            writer.insert(*one.actor);
        if (one.passage)
            writer.insert(*one.passage);
        writer.insert(one.statement);
    }
}

} // namespace proposals

} // namespace sidelight
