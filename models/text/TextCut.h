// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"

namespace sidelight {

// A part of a text, with its marks.
struct TextCut {
    QString text;
    Marks marks;
    bool operator==(const TextCut &) const = default;
};

// What stands between two places, without the white space at its ends; the marks fit it. Places beyond the text are its ends.
[[nodiscard]] TextCut cutOf(const QString &text, const Marks &marks, int from, int to);

} // namespace sidelight
