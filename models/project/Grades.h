// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

[[nodiscard]] Grade gradeOf(const Actor &actor);

// Gives an actor a grade, or takes it away (no letter). With another letter it is a new grade, and the one before joins the
// earlier ones, so that nothing that was ever judged is lost; with the same letter its reason or day is put right.
void regrade(Actor &actor, const Grade &grade);

} // namespace sidelight
