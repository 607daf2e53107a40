// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of an analysis of competing hypotheses, on plain values.
//
// The method is R. J. Heuer's (Psychology of Intelligence Analysis, chapter 8): hypotheses are compared by the evidence against
// them, and that which has the least against it comes first; what speaks for a hypothesis may speak for others as well, and
// counts nothing. The scale is that of the ACH tool by PARC (Technical Description for Version 1.1): I is -1, II is -2, and
// each is multiplied by the weight of its evidence. NA and what has not been rated are not counted.
//
// - Weight of evidence: f(reliability) * f(credibility). PARC's tool has two scales of three steps, sqrt(2), 1 and sqrt(1/2);
//   here the same range is divided into the five steps of the Admiralty grades: A or 1 is sqrt(2), B or 2 its root, C or 3 is 1,
//   D or 4 and E or 5 their reciprocals. F and 6, "cannot be judged", are 1, as is what has no grade. So a weight lies between
//   1/2 (E5) and 2 (A1).
// - Origins: rows in which one speaker is heard through one origin count once against each hypothesis, with the strongest of them
//   (weight * inconsistency). Five copies are one piece of evidence, and one copy more never makes a hypothesis look better; but
//   two witnesses whom one article quotes are two. What nobody in particular says counts with the first speaker of its origin.
// - Diagnosticity of a row: the mean distance between its ratings of any two hypotheses, on the scale CC 2, C 1, N 0, I -1,
//   II -2. It is 0 where all are rated alike, which helps to choose none, and at most 4.
#pragma once

#include "models/project/Records.h"

#include <QList>
#include <optional>

namespace sidelight {

// A piece of evidence, as far as it is counted.
struct AchRow {
    Id evidence;
    QString reliability;                     // "A" to "F"; empty: not graded
    int credibility = 0;                     // 1 to 6; 0: not graded
    Id grader;                               // the actor of whom it has its reliability; none: its own, or none
    Id origin;                               // none: it shares its origin with no other row
    Id speaker;                              // who says it; none: the article itself, or nobody in particular
    QList<std::optional<AchRating>> ratings; // one for each hypothesis
    bool operator==(const AchRow &) const = default;
};

struct AchTable {
    int hypotheses = 0;
    QList<AchRow> rows;
};

// Where a hypothesis stands.
struct AchStanding {
    double weighted = 0; // 0 or less
    int plain = 0;       // the same without weights, each row by itself
    int rank = 0;        // 1: the least inconsistent; those that are level share one; 0: nothing is rated yet
    int rated = 0;       // cells that count
    bool operator==(const AchStanding &) const = default;
};

// For each row the account to which it belongs, numbered from 0 in the order of the rows: those of one account count once.
[[nodiscard]] QList<int> accountsOf(const QList<AchRow> &rows);
[[nodiscard]] double weightOf(const QString &reliability, int credibility);
[[nodiscard]] double diagnosticityOf(const QList<std::optional<AchRating>> &ratings);
[[nodiscard]] QList<AchStanding> standingsOf(const AchTable &table);

// One thing that would change the ranking if it were otherwise.
struct AchTurn {
    // A piece of evidence left out, which is the same as rated N; all of an origin left out; an actor graded otherwise; a piece
    // of evidence fully trusted, as A1; all counted without weights and origins.
    enum class Cause { Evidence, Origin, Grade, Trust, Weights };
    // Another one alone comes first; several are level there; the order changes behind the first.
    enum class Effect { First, Level, Behind };
    Cause cause = Cause::Evidence;
    Effect effect = Effect::First;
    Id record{};      // evidence, origin or actor
    QString grade{};  // that the actor would have
    QString before{}; // that the actor has; empty: none
    int rows = 1;     // that it is about
    QList<int> first; // the hypotheses that would come first
    bool operator==(const AchTurn &) const = default;
};

struct AchSensitivity {
    QList<AchTurn> turns; // the gravest first
    // If no single piece of evidence changes who comes first: that on which the lead rests most, and what it would leave of it.
    Id mainstay;
    double lead = 0, leadWithout = 0;
    int unrated = 0; // cells
    bool operator==(const AchSensitivity &) const = default;
};

[[nodiscard]] AchSensitivity sensitivityOf(const AchTable &table);

} // namespace sidelight
