// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QSet>

namespace sidelight {

// By what an article is narrowed and counted, besides its own details: the tags that it or one of its passages bears, the actors
// who speak or are mentioned in it, and the claims that are spoken of. Each once.
struct Standing {
    QSet<Id> actors, tags, claims;
    bool operator==(const Standing &) const = default;
};
[[nodiscard]] Standing standingIn(const Library &library, const Article &article);

// Four digits; empty where none is known.
[[nodiscard]] QString yearOf(const Article &article);
// Without region and script, in lower case: "en" of "en-GB".
[[nodiscard]] QString languageOf(const Article &article);

} // namespace sidelight
