// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/DateSpan.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

namespace sidelight {

namespace {

qint64 firstMinuteOf(const QDate &day) { return day.toJulianDay() * DateSpan::minutesOfDay; }

// From the first minute of one day to the last of another.
DateSpan days(const QDate &first, const QDate &last)
{
    return {.first = firstMinuteOf(first), .last = firstMinuteOf(last) + DateSpan::minutesOfDay - 1, .exact = false};
}

std::optional<DateSpan> simpleSpan(QStringView edtf)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([?~%])?$)"));
    const QRegularExpressionMatch match = form.matchView(edtf);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3), hasTime = match.hasCaptured(4);
    const int year = match.capturedView(1).toInt();
    const QDate first(year, hasMonth ? match.capturedView(2).toInt() : 1, hasDay ? match.capturedView(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate last = hasDay ? first : hasMonth ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1);
    DateSpan span = days(first, last);
    span.exact = hasDay && match.capturedView(6).isEmpty();
    if (hasTime) {
        const QTime time(match.capturedView(4).toInt(), match.capturedView(5).toInt());
        if (!time.isValid())
            return std::nullopt;
        span.first = span.last = firstMinuteOf(first) + time.hour() * 60 + time.minute();
    }
    return span;
}

} // namespace

DateSpan DateSpan::joined(const DateSpan &other) const
{
    if (*this == other)
        return *this;
    return {.first = std::min(first, other.first), .last = std::max(last, other.last), .exact = false};
}

std::optional<DateSpan> DateSpan::of(QStringView edtf)
{
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0)
        return simpleSpan(edtf);
    const std::optional<DateSpan> from = simpleSpan(edtf.first(slash)), to = simpleSpan(edtf.sliced(slash + 1));
    if (!from || !to) {
        std::optional<DateSpan> known = from ? from : to;
        if (known)
            known->exact = false;
        return known;
    }
    return from->joined(*to);
}

} // namespace sidelight
