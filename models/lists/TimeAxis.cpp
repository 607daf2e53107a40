// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimeAxis.h"

#include "models/lists/DateText.h"

#include <QLocale>
#include <QTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace sidelight {

namespace {

constexpr int pixelsOfMinute = 24; // at the nearest
constexpr double minutesOfMonth = 30.44 * DateSpan::minutesOfDay, minutesOfYear = 365.25 * DateSpan::minutesOfDay;

constexpr std::array steps{TimeStep{TimeUnit::Minute, 1},  TimeStep{TimeUnit::Minute, 5}, TimeStep{TimeUnit::Minute, 15},
                           TimeStep{TimeUnit::Minute, 30}, TimeStep{TimeUnit::Hour, 1},   TimeStep{TimeUnit::Hour, 3},
                           TimeStep{TimeUnit::Hour, 6},    TimeStep{TimeUnit::Hour, 12},  TimeStep{TimeUnit::Day, 1},
                           TimeStep{TimeUnit::Day, 7},     TimeStep{TimeUnit::Month, 1},  TimeStep{TimeUnit::Month, 3},
                           TimeStep{TimeUnit::Year, 1},    TimeStep{TimeUnit::Year, 2},   TimeStep{TimeUnit::Year, 5},
                           TimeStep{TimeUnit::Year, 10},   TimeStep{TimeUnit::Year, 20},  TimeStep{TimeUnit::Year, 50},
                           TimeStep{TimeUnit::Year, 100},  TimeStep{TimeUnit::Year, 500}, TimeStep{TimeUnit::Year, 1000}};

double minutesOf(TimeStep step)
{
    switch (step.unit) {
    case TimeUnit::Minute:
        return step.count;
    case TimeUnit::Hour:
        return step.count * 60;
    case TimeUnit::Day:
        return double(step.count) * DateSpan::minutesOfDay;
    case TimeUnit::Month:
        return step.count * minutesOfMonth;
    case TimeUnit::Year:
        break;
    }
    return step.count * minutesOfYear;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

QDate dayOf(qint64 minute) { return QDate::fromJulianDay(floorTo(minute, DateSpan::minutesOfDay) / DateSpan::minutesOfDay); }

QTime timeOf(qint64 minute)
{
    const auto minutes = int(minute - floorTo(minute, DateSpan::minutesOfDay));
    return {minutes / 60, minutes % 60};
}

qint64 minuteOf(const QDate &day) { return day.toJulianDay() * DateSpan::minutesOfDay; }

QList<qint64> evenTicks(qint64 step, qint64 offset, qint64 first, qint64 last)
{
    QList<qint64> ticks;
    for (qint64 at = floorTo(first - offset, step) + offset; at < last; at += step)
        ticks.append(at);
    return ticks;
}

// Months and years, counted in months.
QList<qint64> monthTicks(int step, qint64 first, qint64 last)
{
    QList<qint64> ticks;
    const QDate begin = dayOf(first);
    for (qint64 month = floorTo(begin.year() * 12 + begin.month() - 1, step);; month += step) {
        const qint64 year = floorTo(month, 12) / 12;
        const QDate day(int(year), int(month - year * 12) + 1, 1);
        if (!day.isValid()) // there is no year 0
            continue;
        if (minuteOf(day) >= last)
            return ticks;
        ticks.append(minuteOf(day));
    }
}

} // namespace

TimeAxis TimeAxis::showing(const DateSpan &span, double pixels, double before, double behind)
{
    const double room = std::max(pixels - before - behind, 20.0), length = double(span.last - span.first + 1);
    TimeAxis axis{.minutesPerPixel = std::max(length / room, 1.0 / pixelsOfMinute)};
    axis.first = double(span.first) - axis.minutesPerPixel * before;
    const double unused =
        pixels - before - behind - length / axis.minutesPerPixel; // of a span of minutes, which stands in the middle
    return unused > 0 ? axis.panned(-unused / 2) : axis;
}

TimeAxis TimeAxis::zoomed(double factor, double x) const
{
    const double minute = minuteAt(x), scale = minutesPerPixel / factor;
    return {.first = minute - x * scale, .minutesPerPixel = scale};
}

TimeAxis TimeAxis::panned(double pixels) const
{
    return {.first = first + pixels * minutesPerPixel, .minutesPerPixel = minutesPerPixel};
}

TimeAxis TimeAxis::within(const DateSpan &all, double pixels) const
{
    const double whole = std::max<double>(double(all.last - all.first + 1), DateSpan::minutesOfDay);
    const double scale = std::clamp(minutesPerPixel, 1.0 / pixelsOfMinute, whole * 2 / std::max(pixels, 1.0));
    TimeAxis axis = scale == minutesPerPixel ? *this : zoomed(minutesPerPixel / scale, pixels / 2);
    const double seen = pixels * axis.minutesPerPixel;
    axis.first = std::clamp(axis.first, double(all.first) - seen * 0.9, double(all.last) - seen * 0.1);
    return axis;
}

TimeStep stepFor(double minutesPerPixel, double leastPixels)
{
    const auto fits = [&](TimeStep step) { return minutesOf(step) >= leastPixels * minutesPerPixel; };
    const auto found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

QList<qint64> ticksOf(TimeStep step, qint64 first, qint64 last)
{
    switch (step.unit) {
    case TimeUnit::Minute:
        return evenTicks(step.count, 0, first, last);
    case TimeUnit::Hour:
        return evenTicks(qint64(step.count) * 60, 0, first, last);
    case TimeUnit::Day: {
        // Julian day 0 was a Monday.
        const qint64 offset = step.count == 7 ? QLocale().firstDayOfWeek() - Qt::Monday : 0;
        return evenTicks(step.count * DateSpan::minutesOfDay, offset * DateSpan::minutesOfDay, first, last);
    }
    case TimeUnit::Month:
        return monthTicks(step.count, first, last);
    case TimeUnit::Year:
        break;
    }
    return monthTicks(step.count * 12, first, last);
}

std::optional<TimeStep> stepAbove(TimeStep step)
{
    switch (step.unit) {
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return TimeStep{TimeUnit::Day, 1};
    case TimeUnit::Day:
        return TimeStep{TimeUnit::Month, 1};
    case TimeUnit::Month:
        return TimeStep{TimeUnit::Year, 1};
    case TimeUnit::Year:
        break;
    }
    return std::nullopt;
}

QString tickText(TimeStep step, qint64 tick)
{
    const QLocale locale;
    switch (step.unit) {
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return locale.toString(timeOf(tick), QLocale::ShortFormat);
    case TimeUnit::Day:
        return locale.toString(dayOf(tick), QStringLiteral("d"));
    case TimeUnit::Month:
        return locale.standaloneMonthName(dayOf(tick).month(), QLocale::ShortFormat);
    case TimeUnit::Year:
        break;
    }
    return locale.toString(dayOf(tick), QStringLiteral("yyyy"));
}

QString textAbove(TimeStep above, qint64 tick)
{
    const QString day = dayOf(tick).toString(Qt::ISODate);
    switch (above.unit) {
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return dateText(day);
    case TimeUnit::Month:
        return dateText(day.left(7));
    case TimeUnit::Year:
        break;
    }
    return tickText(above, tick);
}

} // namespace sidelight
