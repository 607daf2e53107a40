// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/LensStock.h"
#include "models/text/MentionScanner.h"
#include "widgets/reader/PageLayout.h"

#include <QFuture>
#include <variant>

namespace sidelight {

// What to look with: a lens of the program's own for a language, one of the user's, or names.
struct KindOfLens {
    LensKind kind = LensKind::Attribution;
    QString language;
};
using LensSource = std::variant<KindOfLens, OwnDefinition, std::shared_ptr<const MentionScanner>>;

// What a lens found in a text, by start and without overlap.
struct LensFindings {
    enum class Outcome { Partial, Complete, TooSlow, Broken };

    QList<LensMark> marks;
    Outcome outcome = Outcome::Complete;
};

// Looks through a text on the global pool; values in, values out. A long text is first looked at from `visible` on, where
// somebody reads, and the future then gets two results: that part, and all. Cancelling it ends the work soon.
QFuture<LensFindings> scanText(const std::shared_ptr<LensStock> &stock, const LensSource &source, const QString &text,
                               const QList<Block> &blocks, int visible);

// Whether a count of a lens's hits counts such a mark.
[[nodiscard]] bool countsAsHit(LensTone tone);

} // namespace sidelight
