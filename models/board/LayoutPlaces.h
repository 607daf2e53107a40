// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/LayoutJob.h"

namespace sidelight {

// Where the middle of each block of a job goes. Only the places relative to each other count; the whole is put where it was
// by placesOf(). All of these are plain functions of the job.
using Middles = QList<QPointF>;

// Along an axis: a column for each day, the further from the one before the more time lies between them. What is known
// only to the month, or is doubtful, stands in rows beneath, in the middle of the time that it leaves open; what has no
// date, in a lane of its own at the bottom. Whatever ended before another began stands before it.
[[nodiscard]] Middles alongTime(const LayoutJob &job);

// A lane for each account, side by side, and those of none in a last one.
[[nodiscard]] Middles inLanes(const LayoutJob &job);

// Those blocks for which `chosen` is true, in rows from `top` downward, as wide as `width`, in their order.
void inRows(const LayoutJob &job, const QList<bool> &chosen, QPointF top, double width, Middles &middles);

// Where each card goes, given where its block does: blocks that are locked stay, none overlaps another, and the whole lies
// where it lay. Cards that do not move are left out.
[[nodiscard]] QHash<Id, QRectF> placesOf(const LayoutJob &job, const Middles &middles);

} // namespace sidelight
