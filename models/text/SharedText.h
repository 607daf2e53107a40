// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/TextAnchor.h"

#include <QList>

namespace sidelight {

// The same words in two texts.
struct SharedRun {
    TextSpan first, second;
    bool operator==(const SharedRun &) const = default;
};

// Fewer words in a row are shared by chance and by idiom.
constexpr int leastSharedWords = 8;

// Runs of at least so many words that two texts have word for word, in the order of the first, from the first letter of each
// to the last. Case, quotation marks, dashes and spaces do not matter. A word belongs to one run at most.
[[nodiscard]] QList<SharedRun> sharedRuns(QStringView first, QStringView second, int leastWords = leastSharedWords);

} // namespace sidelight
