// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/TypedDate.h"

#include <QTime>
#include <optional>

namespace sidelight {

// One end of a span, or a date alone: what was said of it, each part perhaps.
struct DateParts {
    std::optional<int> year, month, day, weekday;
    std::optional<QTime> time;
    QString zone;
    std::optional<int> daysAway, monthsAway, yearsAway, weekAway; // from the reference
    bool isLast = false, isNext = false;                          // of a weekday
    bool isOrdinal = false;                                       // "the 11th"
    bool isDecade = false;
    bool isRough = false; // "two weeks ago"

    [[nodiscard]] bool isRelative() const { return daysAway || monthsAway || yearsAway || weekAway; }
    [[nodiscard]] bool hasDate() const { return year || month || day || weekday || isRelative(); }
};

// The parts that the words of one end name; none with the problem that keeps them from being a date.
struct ReadParts {
    std::optional<DateParts> parts;
    TypedDate::Problem problem = TypedDate::Problem::Unreadable;
};

// `text`: in lower case, with our digits.
[[nodiscard]] ReadParts readDateParts(const QString &text, const QLocale &locale);

} // namespace sidelight
