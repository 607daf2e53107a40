// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimelineLane.h"

#include <algorithm>

namespace sidelight {

namespace {

// Of marks in time order.
QList<QList<Stance>> stepsOf(const std::vector<const TimelineMark *> &marks)
{
    QList<QList<Stance>> steps;
    for (size_t i = 0; i < marks.size();) {
        QList<Stance> step;
        const DateSpan &moment = marks[i]->span;
        for (; i < marks.size() && marks[i]->span.first == moment.first && marks[i]->span.last == moment.last; ++i)
            if (!step.contains(marks[i]->stance))
                step.append(marks[i]->stance);
        std::ranges::sort(step);
        if (steps.isEmpty() || steps.last() != step)
            steps.append(step);
    }
    return steps;
}

} // namespace

TimelineShift shiftOf(const TimelineLane &lane)
{
    std::vector<const TimelineMark *> said, published;
    for (const TimelineMark &mark : lane.marks) {
        if (mark.kind != RecordKind::Statement || mark.stance == Stance::None || mark.date == TimelineDate::Happened)
            continue;
        (mark.date == TimelineDate::Said ? said : published).push_back(&mark);
    }
    if (said.size() > published.size())
        return {.by = TimelineDate::Said, .steps = stepsOf(said)};
    return {.by = TimelineDate::Published, .steps = stepsOf(published)};
}

} // namespace sidelight
