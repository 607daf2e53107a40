// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"
#include "models/project/Records.h"

#include <QSet>

namespace sidelight {

class Connection;
class Journal;

// How a history is purged.
struct Purge {
    qint64 at = 0;               // UTC, ms since 1970
    QSet<ContentHash> waiting{}; // content that an edit still to come refers to; what else no record uses goes
    QByteArrayList forgotten{};  // words, as UTF-8: what is kept of layout goes if it holds one of them
};

// Writes the project anew, without its history, and puts it in the place of its file in one step. Every row is inserted into an
// empty file, so nothing that was deleted comes along, not even in free pages. The new journal begins with an entry that bears the
// last hash, so its chain goes on. Throws a Refusal or an exception of SQLite; the file is then as it was.
void purgeProject(Connection &from, const Journal &journal, const QByteArray &path, const OpenOptions &options, const Purge &purge);

} // namespace sidelight
