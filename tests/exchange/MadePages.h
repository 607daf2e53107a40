// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as the web's usual programs put them on a page, with all that stands around them there.
#pragma once

#include "tests/exchange/MadeStories.h"

namespace sidelight {

inline constexpr int pageShapes = 6;
// One of the shapes; `charset` is what the page says of itself, and may be empty.
[[nodiscard]] QString madePage(const MadeStory &story, int shape, QRandomGenerator &dice, const QString &charset = {});

} // namespace sidelight
