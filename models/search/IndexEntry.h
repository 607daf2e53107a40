// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

// What the index is given of one record: its words by their kind, and a stamp of them by which it is known whether the index
// has them already. An article's text comes along when it is put in.
struct IndexEntry {
    enum Column { Title, Byline, Outlet, ArticleNote, ArticleColumns };
    enum RecordColumn { Quote, Note, Claimed, ActorName, TagName, RecordColumns };

    Id id;
    RecordKind kind = RecordKind::Article;
    Id article; // of a passage, and of a statement
    quint64 stamp = 0;
    QStringList words; // by Column or RecordColumn

    [[nodiscard]] bool isEmpty() const; // nothing to be found by
};

[[nodiscard]] IndexEntry entryOf(const Article &article); // without its body
[[nodiscard]] IndexEntry entryOf(const Passage &passage);
[[nodiscard]] IndexEntry entryOf(const Statement &statement, Id article);
[[nodiscard]] IndexEntry entryOf(const Claim &claim);
[[nodiscard]] IndexEntry entryOf(const Actor &actor);
[[nodiscard]] IndexEntry entryOf(const Tag &tag);

} // namespace sidelight
