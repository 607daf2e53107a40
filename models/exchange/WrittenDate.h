// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sidelight {

// Dates as articles write them, as EDTF: "4 May 2026", "Sept. 11, 2012", "2026-05-04T10:00:00+02:00" and "4. Mai 2026" become days,
// "May 2026" a month. What is not certain is left out: 4/5/2026 is only 2026.

// The first date in a line; empty when there is none that names at least month and year.
[[nodiscard]] QString findDate(QStringView line);

// A value that is said to be a date, as in a file's metadata: may be a year alone. Empty when it can't be read.
[[nodiscard]] QString readDate(QStringView value);

// Whether a line is nothing but a date, with or without a weekday and a time.
[[nodiscard]] bool isOnlyDate(QStringView line);

} // namespace sidelight
