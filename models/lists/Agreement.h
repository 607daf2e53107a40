// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <utility>

namespace sidelight {

// One line of a matrix as the stances that it takes: places of the lines across, each with a number from -1 (denies) to 1
// (asserts).
using StanceLine = QList<std::pair<int, double>>;

// An order of the lines in which those that agree stand next to each other. Two lines agree as the cosine of their stances says.
// It begins with the line that says most and goes on with the one that agrees most with the last; where none does, with the one
// that agrees most with all before, so that who contradicts the first stands far from it. Lines without a stance come last. Equal
// claims to a place are settled by the order given: the same lines give the same order.
[[nodiscard]] QList<int> agreementOrder(const QList<StanceLine> &lines);

// How much work that is, roughly, in steps of a few nanoseconds.
[[nodiscard]] qint64 agreementCost(const QList<StanceLine> &lines);

} // namespace sidelight
