// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/DateSpan.h"

#include <QList>
#include <QString>

namespace sidelight {

// Which minutes stand where along a line of pixels. Minutes are counted as in a DateSpan.
struct TimeAxis {
    double first = 0; // at the line's beginning
    double minutesPerPixel = 1;

    // A whole span, with so many pixels of room before and behind it.
    [[nodiscard]] static TimeAxis showing(const DateSpan &span, double pixels, double before, double behind);
    [[nodiscard]] double minuteAt(double x) const { return first + x * minutesPerPixel; }
    [[nodiscard]] double xOf(double minute) const { return (minute - first) / minutesPerPixel; }
    // Nearer by the factor; what is at x stays there.
    [[nodiscard]] TimeAxis zoomed(double factor, double x) const;
    [[nodiscard]] TimeAxis panned(double pixels) const;
    // Never nearer than minutes, never much farther than all, and never away from all.
    [[nodiscard]] TimeAxis within(const DateSpan &all, double pixels) const;
    bool operator==(const TimeAxis &) const = default;
};

enum class TimeUnit { Minute, Hour, Day, Month, Year };

// From one tick to the next.
struct TimeStep {
    TimeUnit unit = TimeUnit::Year;
    int count = 1;
    bool operator==(const TimeStep &) const = default;
};

// The smallest step of which the ticks stand at least so many pixels apart.
[[nodiscard]] TimeStep stepFor(double minutesPerPixel, double leastPixels);
// The ticks from the last one at or before `first` to the last one before `last`. Weeks begin as the user's do.
[[nodiscard]] QList<qint64> ticksOf(TimeStep step, qint64 first, qint64 last);
// The step of the line above: the days over hours, the months over days, the years over months; none over years.
[[nodiscard]] std::optional<TimeStep> stepAbove(TimeStep step);
// What stands at a tick, as the user's language writes it.
[[nodiscard]] QString tickText(TimeStep step, qint64 tick);
// What stands above it: "4 May 2031" over hours, "May 2031" over days, "2031" over months.
[[nodiscard]] QString textAbove(TimeStep above, qint64 tick);

} // namespace sidelight
