// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionRow.h"

#include <algorithm>
#include <array>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct MentionAction final : Action {
    explicit MentionAction(ActionLine &line)
        : Action(line)
        , passage(line.reference("passage"_L1, ActionLine::Required))
        , actor(line.reference("actor"_L1, ActionLine::Required))
    {
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Mention; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        const Id of = run.names().find(passage, RecordKind::Passage), who = run.names().find(actor, RecordKind::Actor);
        run.insert(line(), "actor"_L1, Mention{ids.first(), of, who});
    }

    ActionReference passage, actor;
};

struct SameAsAction final : Action {
    explicit SameAsAction(ActionLine &line)
        : Action(line)
        , first(line.reference("first"_L1, ActionLine::Required))
        , second(line.reference("second"_L1, ActionLine::Required))
    {
        same.confidence = line.integer("confidence"_L1, 0, 100, 50);
        same.reason = line.text("reason"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::SameAs; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        SameAs made = same;
        made.id = ids.first();
        made.first = run.names().find(first, RecordKind::Actor);
        made.second = run.names().find(second, RecordKind::Actor);
        run.insert(line(), "second"_L1, made);
    }

    SameAs same;
    ActionReference first, second;
};

// Names an origin and the articles that come from it. An article has one origin: naming it again moves it.
struct OriginAction final : Action {
    explicit OriginAction(ActionLine &line)
        : Action(line)
        , articles(line.references("articles"_L1))
    {
        origin.name = line.name("name"_L1, ActionLine::Required);
        origin.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Origin; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Origin made = origin;
        made.id = ids.first();
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Origin, made.name, made.id);
        for (const ActionReference &reference : articles) {
            Article article = *run.reader().find<Article>(run.names().find(reference, RecordKind::Article));
            article.origin = made.id;
            run.update(line(), "articles"_L1, article);
        }
    }

    Origin origin;
    QList<ActionReference> articles;
};

struct DistinctOriginsAction final : Action {
    explicit DistinctOriginsAction(ActionLine &line)
        : Action(line)
        , first(line.reference("first"_L1, ActionLine::Required))
        , second(line.reference("second"_L1, ActionLine::Required))
        , note(line.text("note"_L1))
    {
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::DistinctOrigins; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        const Id one = run.names().find(first, RecordKind::Article), other = run.names().find(second, RecordKind::Article);
        run.insert(line(), "second"_L1, DistinctOrigins{ids.first(), one, other, note});
    }

    ActionReference first, second;
    QString note;
};

struct AchAction final : Action {
    explicit AchAction(ActionLine &line)
        : Action(line)
    {
        ach.name = line.name("name"_L1, ActionLine::Required);
        ach.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Ach; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Ach made = ach;
        made.id = ids.first();
        made.position = run.nextPosition(RecordKind::Ach);
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Ach, made.name, made.id);
    }

    Ach ach;
};

struct HypothesisAction final : Action {
    explicit HypothesisAction(ActionLine &line)
        : Action(line)
        , ach(line.reference("ach"_L1, ActionLine::Required))
    {
        hypothesis.text = line.text("text"_L1, ActionLine::Required);
        hypothesis.note = line.text("note"_L1);
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Hypothesis; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Hypothesis made = hypothesis;
        made.id = ids.first();
        made.ach = run.names().find(ach, RecordKind::Ach);
        made.position = run.nextPosition(RecordKind::Hypothesis);
        run.insert(line(), "text"_L1, made);
        run.names().addName(RecordKind::Hypothesis, made.text, made.id);
    }

    Hypothesis hypothesis;
    ActionReference ach;
};

struct EvidenceAction final : Action {
    explicit EvidenceAction(ActionLine &line)
        : Action(line)
        , ach(line.reference("ach"_L1, ActionLine::Required))
        , shows(line.reference("shows"_L1))
    {
        evidence.note = line.text("note"_L1);
        if (!line.has("shows"_L1) && !line.has("note"_L1))
            line.refuse("shows"_L1, ActionLine::tr("evidence has this, or “note”, or both."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Evidence; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        static const QList<RecordKind> showable{RecordKind::Passage, RecordKind::Statement};
        Evidence made = evidence;
        made.id = ids.first();
        made.ach = run.names().find(ach, RecordKind::Ach);
        const ActionNames::Found shown = run.names().find(shows, showable);
        made.shows = shown.id;
        made.kind = !shown.id.isValid()                   ? EvidenceKind::Note
                    : shown.kind == RecordKind::Statement ? EvidenceKind::Statement
                                                          : EvidenceKind::Passage;
        made.position = run.nextPosition(RecordKind::Evidence);
        run.insert(line(), "shows"_L1, made);
    }

    Evidence evidence;
    ActionReference ach, shows;
};

// How one piece of evidence stands to one hypothesis; a rating that was there is replaced.
struct RatingAction final : Action {
    explicit RatingAction(ActionLine &line)
        : Action(line)
        , evidence(line.reference("evidence"_L1, ActionLine::Required))
        , hypothesis(line.reference("hypothesis"_L1, ActionLine::Required))
        , rating(line.choice("rating"_L1, AchRating::N, ActionLine::Required))
    {
        if (!as().isEmpty())
            line.refuse("as"_L1, ActionLine::tr("nothing new is made here that could bear a name."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Evidence; }
    void apply(ActionRun &run, const QList<Id> &) const override
    {
        Evidence changed = *run.reader().find<Evidence>(run.names().find(evidence, RecordKind::Evidence));
        const Id of = run.names().find(hypothesis, RecordKind::Hypothesis);
        const auto old = std::ranges::find(changed.ratings, of, &Rating::hypothesis);
        if (old != changed.ratings.end())
            old->rating = rating;
        else
            changed.ratings.append({of, rating});
        run.update(line(), "hypothesis"_L1, changed);
    }

    ActionReference evidence, hypothesis;
    AchRating rating;
};

constexpr std::array rows{
    ActionRow{"mention"_L1, makeAction<MentionAction>},   ActionRow{"sameAs"_L1, makeAction<SameAsAction>},
    ActionRow{"origin"_L1, makeAction<OriginAction>},     ActionRow{"distinctOrigins"_L1, makeAction<DistinctOriginsAction>},
    ActionRow{"ach"_L1, makeAction<AchAction>},           ActionRow{"hypothesis"_L1, makeAction<HypothesisAction>},
    ActionRow{"evidence"_L1, makeAction<EvidenceAction>}, ActionRow{"rating"_L1, makeAction<RatingAction>}};

} // namespace

std::span<const ActionRow> weighingActions() { return rows; }

} // namespace sidelight
