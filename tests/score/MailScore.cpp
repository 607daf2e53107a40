// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/score/ScoreKind.h"

namespace sidelight::score {
Kind mail()
{
    return {[](const QDir &) { return false; }, nullptr};
}
} // namespace sidelight::score
