// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Identities.h"

#include <algorithm>

namespace sidelight {

QList<SameAs> possibleIdentities(const Library &library, Id actor)
{
    QList<SameAs> found;
    for (const SameAs &same : library.all<SameAs>())
        if (same.first == actor || same.second == actor)
            found.append(same);
    std::ranges::sort(found, {}, [](const SameAs &same) { return std::pair(-same.confidence, same.id); });
    return found;
}

SameAs identityOf(const Library &library, Id one, Id other)
{
    for (const SameAs &same : possibleIdentities(library, one))
        if (otherOf(same, one) == other)
            return same;
    return {};
}

} // namespace sidelight
