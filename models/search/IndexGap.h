// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/search/IndexFile.h"

#include <QSet>

namespace sidelight {

// What a project holds and its index lacks.
struct IndexGap {
    QList<std::pair<RecordKind, Id>> records; // beside articles
    QList<Id> articles;                       // the newest first: they are read
    QSet<Id> missing;                         // the same ones
    QHash<Id, quint64> held;                  // stamps of the articles that it has

    // Takes out of the index what the project no longer holds, too.
    [[nodiscard]] static IndexGap of(IndexFile &file, const Library &library);
};

// What the index is given of a record; without an id if there is none.
[[nodiscard]] IndexEntry entryOf(const Library &library, RecordKind kind, Id id);

// Closes the gap at once, for who has the time to wait: `texts` gives those of some articles, as UTF-8 in their order.
void closeGap(IndexFile &file, const Library &library, const std::function<QList<QByteArray>(const QList<ContentHash> &)> &texts);

} // namespace sidelight
