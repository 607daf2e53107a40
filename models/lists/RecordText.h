// SPDX-License-Identifier: GPL-3.0-or-later
// Records in words, as more than one list and panel says them. What comes from the user's material is isolated already.
#pragma once

#include "models/project/Library.h"

#include <QStringList>

namespace sidelight {

QString kindText(ActorKind kind);
QString levelText(AttributionLevel level);
QString modeText(StatementMode mode);
QString stanceText(Stance stance);
// A sign that goes with a stance, so that its colour never stands alone: ✓ ✗ ~ ? ·
QString stanceSign(Stance stance);
// The long words of a grade, after the wording of MISP's admiralty-scale; empty for none.
QString reliabilityText(const QString &letter);
QString credibilityText(int number);
// The grade that a statement has, as a code: "B2", "B" or "2"; empty: not graded.
QString gradeText(const Library &library, const Statement &statement);
// The grades that an actor had before, a line each, the latest first: "C until 4 May 2031: one of two borne out".
QStringList gradeTrail(const Actor &actor);

QString articleText(const Library &library, Id article);
// What marks a translation as one: "Translation (A. Reader)"; empty where there is none.
QString translationMark(const Passage &passage);
QString claimText(const Library &library, Id claim);
// The chain of a statement's speakers, nearest to the reader first: "outlet ← agency ← two officials".
QString chainText(const Library &library, const Statement &statement);
QString chainText(const QStringList &names); // as they are shown
QStringList tagNames(const Library &library, const QList<Id> &tags);
// Statements of a passage in the order in which they were made.
QList<Statement> sortedStatementsOf(const Library &library, Id passage);

} // namespace sidelight
