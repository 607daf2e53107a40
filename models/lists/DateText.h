// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sidelight {

// An EDTF date as people read it: "2012-09-11" → "11 Sep 2012", "2012-09~" → "about Sep 2012". What is not one of the
// simple shapes is shown as it is written.
QString dateText(const QString &edtf);
// The same with the time of day, and with both ends of an interval: "4 May 2031, 21:40", "4 May 2031 to 6 May 2031".
QString fullDateText(const QString &edtf);
// The same with its words in full, spans and times too: "about September 2012", "11 September 2012 to 14 September 2012".
QString dateInWords(const QString &edtf);
// The day of a moment, local.
QString dayText(qint64 msSince1970);
// True for the shapes of EDTF that we write: year, month or day, each perhaps with a time, ? ~ or %, or two of them
// with a slash. Empty is right too: unknown.
bool isEdtf(const QString &text);

} // namespace sidelight
