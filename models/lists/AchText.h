// SPDX-License-Identifier: GPL-3.0-or-later
// An analysis of competing hypotheses in words.
#pragma once

#include "models/lists/AchScore.h"
#include "models/project/Library.h"

#include <QStringList>

namespace sidelight {

QString ratingSign(AchRating rating); // as it stands in a cell: "CC"
QString ratingText(AchRating rating); // "Very consistent"
QString evidenceKindText(EvidenceKind kind);
QString scoreText(double weighted); // "−1.4", "0"

// Who comes first, and how the others follow; empty while fewer than two are ranked. `hypotheses` is what they say, in the order of
// the standings.
QString rankingText(const QStringList &hypotheses, const QList<AchStanding> &standings);
// What would change that, a sentence each, the gravest first.
QStringList sensitivityText(const Library &library, const QStringList &hypotheses, const AchSensitivity &sensitivity);

} // namespace sidelight
