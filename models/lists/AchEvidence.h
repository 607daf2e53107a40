// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/AchScore.h"
#include "models/project/Library.h"

#include <QSet>

namespace sidelight {

// What a piece of evidence says, and on what it rests. A statement has the grades of Support.h. A passage has those of what is
// said in it, if that is all graded alike; else the reliability of its outlet (SourceGrade), and no credibility. A note, and
// what was deleted, has no grade and no origin.
struct EvidenceSource {
    QString words;       // of the passage, the note, or the last ones; as they stand
    QString translation; // of the words; empty: there is none
    QString translator;
    QString speakers; // a chain
    QString outlet, published;
    QString reliability; // "A" to "F"; empty: not graded
    int credibility = 0; // 1 to 6; 0: not graded
    Id grader;           // whose reliability it is; none: its own, or none
    Id passage, article, origin;
    Id speaker;         // who says it, if that is one
    QString originName; // empty: the article is its own origin
    bool isGone = false;
    bool rightToLeft = false;
    bool operator==(const EvidenceSource &) const = default;
};

// `lookedAt`, if given, gets the ids of the records that the answer depends on. It depends on all actors as well.
[[nodiscard]] EvidenceSource evidenceSourceOf(const Library &library, const Evidence &evidence, QSet<Id> *lookedAt = nullptr);

// In order of their positions.
[[nodiscard]] QList<Hypothesis> sortedHypothesesOf(const Library &library, Id ach);
[[nodiscard]] QList<Evidence> sortedEvidenceOf(const Library &library, Id ach);

[[nodiscard]] std::optional<AchRating> ratingOf(const Evidence &evidence, Id hypothesis);
[[nodiscard]] AchRow achRowOf(const Evidence &evidence, const EvidenceSource &source, const QList<Hypothesis> &hypotheses);

} // namespace sidelight
