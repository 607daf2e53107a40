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

// How what a lane says of one claim changed: the stances one after the other, each once in a row, by one date only.
struct TimelineShift {
    TimelineDate by = TimelineDate::Published;
    QList<Stance> stances{};
    bool operator==(const TimelineShift &) const = default;
};

// By the date of saying or of publication, whichever more of the lane's statements have; when something happened says
// nothing of when a stance was taken.
[[nodiscard]] TimelineShift shiftOf(const TimelineLane &lane);

} // namespace sidelight
