// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// With whom an actor appears: how often in one chain of speakers, in how many passages, in how many articles.
struct Companion {
    Id actor;
    int chains = 0, passages = 0, articles = 0;
    bool operator==(const Companion &) const = default;
};

// The closest first. Looks at all passages of the actor's articles, so it is called off the GUI thread, with a copy.
[[nodiscard]] QList<Companion> companyOf(const Library &library, Id actor);

} // namespace sidelight
