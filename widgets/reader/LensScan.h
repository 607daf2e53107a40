// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"
#include "widgets/reader/PageLayout.h"

#include <QFuture>

namespace sidelight {

// What the attribution lens found in a text.
struct LensFindings {
    QList<LensMark> marks;
    int attributions = 0;
};

// Looks through a whole text on the global pool; values in, values out. English only.
QFuture<LensFindings> scanForAttribution(const QString &text, const QList<Block> &blocks);

} // namespace sidelight
