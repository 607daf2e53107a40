// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineLook.h"

#include <vector>

namespace sidelight {

// A lane and its marks, in time order.
struct TimelineLane {
    TimelineLaneId id;
    QString title;
    std::vector<TimelineMark> marks;
    int row = 0;
};

// How what a lane says of one claim changed, by one date only. Each step holds what was said at one moment: what has the same
// date has no order.
struct TimelineShift {
    TimelineDate by = TimelineDate::Published;
    QList<QList<Stance>> steps{};
    bool operator==(const TimelineShift &) const = default;
};

// By the date of saying or of publication, whichever more of the lane's statements have; when something happened says
// nothing of when a stance was taken.
[[nodiscard]] TimelineShift shiftOf(const TimelineLane &lane);

} // namespace sidelight
