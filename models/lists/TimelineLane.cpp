// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimelineLane.h"

namespace sidelight {

TimelineShift shiftOf(const TimelineLane &lane)
{
    TimelineShift said{.by = TimelineDate::Said}, published{.by = TimelineDate::Published};
    int saidCount = 0, publishedCount = 0;
    for (const TimelineMark &mark : lane.marks) {
        if (mark.kind != RecordKind::Statement || mark.stance == Stance::None || mark.date == TimelineDate::Happened)
            continue;
        TimelineShift &shift = mark.date == TimelineDate::Said ? said : published;
        ++(mark.date == TimelineDate::Said ? saidCount : publishedCount);
        if (shift.stances.isEmpty() || shift.stances.last() != mark.stance)
            shift.stances.append(mark.stance);
    }
    return saidCount > publishedCount ? said : published;
}

} // namespace sidelight
