// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QString>

namespace sidelight {

// What goes along when articles are removed, and what stays without that of which it spoke.
struct ArticleDependents {
    int articles = 0;
    int passages = 0, statements = 0, mentions = 0, links = 0; // these go
    int cards = 0, evidence = 0;                               // these keep their last words
    bool operator==(const ArticleDependents &) const = default;

    [[nodiscard]] bool isNothing() const { return passages + cards + evidence == 0; }
};

[[nodiscard]] ArticleDependents dependentsOf(const Library &library, const QList<Id> &articles);
// In sentences: before the articles are removed, and after.
[[nodiscard]] QString removalQuestion(const ArticleDependents &dependents);
[[nodiscard]] QString removalNews(const ArticleDependents &dependents);

} // namespace sidelight
