// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace sidelight {

// What was understood of a date as somebody types it.
struct TypedDate {
    enum class Problem {
        None,
        Unreadable,
        NoSuchDay, // 31 September, 25:00
        Ambiguous, // 4/5/2012, which is in May for some and in April for others
        NeedsDay,  // "yesterday", "21:40": of a day that is not known
        NeedsYear, // "11 Sept" of a year that is not known
        Reversed   // a span that ends before it begins
    };
    QString edtf; // empty: nothing was typed, or there is a problem
    Problem problem = Problem::None;
    bool operator==(const TypedDate &) const = default;
};

// Reads dates typed loosely: "11 Sep 2012", "2012-09", "about Sept 2012", "11–14 Sept", "21:40", "yesterday", "before 2011", "two
// weeks ago", and EDTF itself. What is left out is taken from `reference` (EDTF: the day on which the article was published): the
// year that is nearest to it, its day for a time alone. Names of months and weekdays are English or the locale's.
[[nodiscard]] TypedDate readTypedDate(const QString &typed, const QString &reference = {}, const QLocale &locale = QLocale());

} // namespace sidelight
