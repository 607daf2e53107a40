// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AchText.h"

#include "models/lists/AchEvidence.h"
#include "models/lists/DisplayText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

struct AchWords {
    Q_DECLARE_TR_FUNCTIONS(AchText)
};

constexpr int longest = 70; // of a hypothesis or a quotation within a sentence
constexpr int mostTurns = 6;

QString quoted(const QString &words)
{
    return AchWords::tr("“%1”", "a hypothesis or a quotation").arg(displayText(words, longest));
}

QString listOf(const QStringList &hypotheses, const QList<int> &which)
{
    QStringList names;
    for (const int each : which)
        names.append(quoted(hypotheses.value(each)));
    return QLocale().createSeparatedList(names);
}

QString nameOf(const Library &library, const AchTurn &turn)
{
    if (const Evidence *evidence = library.find<Evidence>(turn.record))
        return quoted(evidenceSourceOf(library, *evidence).words);
    if (const Actor *actor = library.find<Actor>(turn.record))
        return displayText(actor->name, longest);
    if (const Origin *origin = library.find<Origin>(turn.record))
        return quoted(origin->name);
    const Article *article = library.find<Article>(turn.record);
    return article ? quoted(article->title) : QString();
}

QString withoutEvidence(const AchTurn &turn, const QString &name, const QString &first)
{
    switch (turn.effect) {
    case AchTurn::Effect::First:
        return AchWords::tr("Without %1, %2 would come first.", "a quotation; a hypothesis").arg(name, first);
    case AchTurn::Effect::Level:
        return AchWords::tr("Without %1, %2 would share the first place.", "a quotation; hypotheses").arg(name, first);
    case AchTurn::Effect::Behind:
        break;
    }
    return AchWords::tr("Without %1, the order behind the first would change.", "a quotation").arg(name);
}

QString withoutOrigin(const AchTurn &turn, const QString &name, const QString &first)
{
    switch (turn.effect) {
    case AchTurn::Effect::First:
        return AchWords::tr("Without the %n row(s) that come from %1, %2 would come first.", "an origin; a hypothesis", turn.rows)
            .arg(name, first);
    case AchTurn::Effect::Level:
        return AchWords::tr("Without the %n row(s) that come from %1, %2 would share the first place.", "an origin; hypotheses",
                            turn.rows)
            .arg(name, first);
    case AchTurn::Effect::Behind:
        break;
    }
    return AchWords::tr("Without the %n row(s) that come from %1, the order behind the first would change.", "an origin", turn.rows)
        .arg(name);
}

QString withGrade(const AchTurn &turn, const QString &name, const QString &first)
{
    const bool wasGraded = !turn.before.isEmpty();
    switch (turn.effect) {
    case AchTurn::Effect::First:
        return wasGraded
                   ? AchWords::tr("If %1 were graded %2 instead of %3, %4 would come first.")
                         .arg(name, turn.grade, turn.before, first)
                   : AchWords::tr("If %1, who has no grade, were graded %2, %3 would come first.").arg(name, turn.grade, first);
    case AchTurn::Effect::Level:
        return wasGraded ? AchWords::tr("If %1 were graded %2 instead of %3, %4 would share the first place.")
                               .arg(name, turn.grade, turn.before, first)
                         : AchWords::tr("If %1, who has no grade, were graded %2, %3 would share the first place.")
                               .arg(name, turn.grade, first);
    case AchTurn::Effect::Behind:
        break;
    }
    return wasGraded ? AchWords::tr("If %1 were graded %2 instead of %3, the order behind the first would change.")
                           .arg(name, turn.grade, turn.before)
                     : AchWords::tr("If %1, who has no grade, were graded %2, the order behind the first would change.")
                           .arg(name, turn.grade);
}

QString withTrust(const AchTurn &turn, const QString &name, const QString &first)
{
    switch (turn.effect) {
    case AchTurn::Effect::First:
        return AchWords::tr("If %1 were trusted fully (A1), %2 would come first.", "a quotation; a hypothesis").arg(name, first);
    case AchTurn::Effect::Level:
        return AchWords::tr("If %1 were trusted fully (A1), %2 would share the first place.", "a quotation; hypotheses")
            .arg(name, first);
    case AchTurn::Effect::Behind:
        break;
    }
    return AchWords::tr("If %1 were trusted fully (A1), the order behind the first would change.", "a quotation").arg(name);
}

QString withoutWeights(const AchTurn &turn, const QString &first)
{
    switch (turn.effect) {
    case AchTurn::Effect::First:
        return AchWords::tr("Counted without grades and origins, %1 would come first.").arg(first);
    case AchTurn::Effect::Level:
        return AchWords::tr("Counted without grades and origins, %1 would share the first place.").arg(first);
    case AchTurn::Effect::Behind:
        break;
    }
    return AchWords::tr("Counted without grades and origins, the order behind the first would change.");
}

QString sentence(const Library &library, const QStringList &hypotheses, const AchTurn &turn)
{
    const QString name = nameOf(library, turn), first = listOf(hypotheses, turn.first);
    switch (turn.cause) {
    case AchTurn::Cause::Evidence:
        return withoutEvidence(turn, name, first);
    case AchTurn::Cause::Origin:
        return withoutOrigin(turn, name, first);
    case AchTurn::Cause::Grade:
        return withGrade(turn, name, first);
    case AchTurn::Cause::Trust:
        return withTrust(turn, name, first);
    case AchTurn::Cause::Weights:
        break;
    }
    return withoutWeights(turn, first);
}

QString mainstayText(const Library &library, const AchSensitivity &sensitivity)
{
    const Evidence *evidence = library.find<Evidence>(sensitivity.mainstay);
    return evidence ? AchWords::tr("The lead rests most on %1: without it, it would shrink from %2 to %3.", "a quotation; numbers")
                          .arg(quoted(evidenceSourceOf(library, *evidence).words), QLocale().toString(sensitivity.lead, 'f', 1),
                               QLocale().toString(sensitivity.leadWithout, 'f', 1))
                    : QString();
}

} // namespace

QString ratingSign(AchRating rating) { return keyOf(rating); }

QString ratingText(AchRating rating)
{
    switch (rating) {
    case AchRating::CC:
        return AchWords::tr("Very consistent");
    case AchRating::C:
        return AchWords::tr("Consistent");
    case AchRating::N:
        return AchWords::tr("Neutral");
    case AchRating::I:
        return AchWords::tr("Inconsistent");
    case AchRating::II:
        return AchWords::tr("Very inconsistent");
    case AchRating::NA:
        break;
    }
    return AchWords::tr("Not applicable");
}

QString evidenceKindText(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Passage:
        return AchWords::tr("Passage");
    case EvidenceKind::Statement:
        return AchWords::tr("Statement");
    case EvidenceKind::Note:
        break;
    }
    return AchWords::tr("Note");
}

QString scoreText(double weighted)
{
    const double tenths = std::round(std::abs(weighted) * 10) / 10;
    const QString number = QLocale().toString(tenths, 'f', 1);
    return tenths > 0 ? QChar(0x2212) + number : number;
}

QString rankingText(const QStringList &hypotheses, const QList<AchStanding> &standings)
{
    QList<int> ranked;
    for (int i = 0; i < int(standings.size()); ++i)
        if (standings[i].rank > 0)
            ranked.append(i);
    if (ranked.size() < 2) // nothing competes yet
        return {};
    std::ranges::stable_sort(ranked, {}, [&](int each) { return standings[each].rank; });
    QStringList places;
    for (const int each : std::as_const(ranked))
        places.append(AchWords::tr("%1. %2 (%3)", "a rank, a hypothesis, its score")
                          .arg(QLocale().toString(standings[each].rank), quoted(hypotheses.value(each)),
                               scoreText(standings[each].weighted)));
    return AchWords::tr("The least against it first: %1.").arg(places.join(AchWords::tr("; ", "between hypotheses in order")));
}

QStringList sensitivityText(const Library &library, const QStringList &hypotheses, const AchSensitivity &sensitivity)
{
    QStringList sentences;
    const auto &turns = sensitivity.turns;
    const bool firstHolds = std::ranges::none_of(turns, [](const AchTurn &turn) { return turn.effect != AchTurn::Effect::Behind; });
    const QString mainstay = mainstayText(library, sensitivity);
    if (firstHolds && !mainstay.isEmpty())
        sentences.append(AchWords::tr("No single piece of evidence, origin or grade changes which hypothesis comes first."));
    if (!mainstay.isEmpty())
        sentences.append(mainstay);
    for (const AchTurn &turn : turns.first(std::min<qsizetype>(turns.size(), mostTurns)))
        sentences.append(sentence(library, hypotheses, turn));
    if (turns.size() > mostTurns)
        sentences.append(
            AchWords::tr("%n more change(s) of this kind would alter the ranking.", nullptr, int(turns.size() - mostTurns)));
    if (sensitivity.unrated > 0)
        sentences.append(AchWords::tr("%n cell(s) are not rated, and count nothing.", nullptr, sensitivity.unrated));
    return sentences;
}

} // namespace sidelight
