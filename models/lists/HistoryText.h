// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a project in words, as dock, dialogs and command line say it.
#pragma once

#include "models/project/ProjectFile.h"

#include <QDate>

namespace sidelight {

// When, in local time, as one would say it on a day: "Today, 14:05", "3 May, 14:05", "3 May 2031, 14:05".
QString momentText(qint64 at, const QDate &today);
// The same whatever day it is: "3 May 2031, 14:05".
QString momentText(qint64 at);

// What an entry is called: an edit by its own name.
QString entryText(const JournalEntry &entry);
QString recordCount(RecordKind kind, int count); // "2 passages"
// "2 passages, 1 statement": the kinds of things first that people look for.
QString touchedText(const QList<Touch> &touches);
// What going back would do, in sentences: "3 passages go. 1 statement returns. 2 actors change."
QString goingBackText(const QList<Touch> &touches);
// The name of the edit that goes back to an entry: “Go back to 3 May 2031, 14:05: “Highlight passage””.
QString goBackName(const JournalEntry &entry);

} // namespace sidelight
