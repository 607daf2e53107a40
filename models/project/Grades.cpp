// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Grades.h"

namespace sidelight {

Grade gradeOf(const Actor &actor) { return {actor.reliability, actor.reliabilityReason, actor.reliabilityDate}; }

void regrade(Actor &actor, const Grade &grade)
{
    if (!actor.reliability.isEmpty() && grade.reliability != actor.reliability)
        actor.earlierGrades.append(gradeOf(actor));
    actor.reliability = grade.reliability;
    actor.reliabilityReason = grade.reason;
    actor.reliabilityDate = grade.date;
}

} // namespace sidelight
