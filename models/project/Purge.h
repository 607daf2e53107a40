// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"
#include "models/project/ProjectFile.h"
#include "models/project/Purging.h"
#include "models/project/Records.h"

#include <QSet>

namespace sidelight {

class Connection;
class Journal;

// The first entry that stays when everything before one is purged: no undo or redo that stays refers to what goes. One more than
// the last entry: none stays.
[[nodiscard]] EditId firstToStay(const QList<JournalEntry> &entries, EditId before);

// How a history is purged.
struct Purge {
    qint64 at = 0;                           // UTC, ms since 1970
    EditId first = 0;                        // the first entry that stays; behind the last one: none does
    QSet<ContentHash> waiting{};             // content that an edit still to come refers to; what else no record uses goes
    QByteArrayList forgotten{};              // words, as UTF-8: what is kept of layout goes if it holds one of them
    std::function<void(Writer &)> removal{}; // what it takes out of the records is not written
    PurgeWatch watch{};
};

// Writes the project anew, without its history or the older part of it, and puts it in the place of its file in one step. Every row
// is inserted into an empty file, so nothing that was deleted comes along, not even in free pages. The new journal begins with an
// entry that bears the last hash of what went, so its chain goes on; entries that stay are as they were. What was removed is
// returned. Throws a Refusal or an exception of SQLite; the file is then as it was.
[[nodiscard]] Changes purgeProject(Connection &from, const Journal &journal, const QByteArray &path, const OpenOptions &options,
                                   const Purge &purge);

} // namespace sidelight
