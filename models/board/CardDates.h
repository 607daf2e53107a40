// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/DateSpan.h"

namespace sidelight {

// The three dates, which are never mixed.
enum class CardDate { Published, Said, Happened };

// When what a card shows was published, said or happened; none where nobody has said so. A passage without a date of its own
// has the dates of what is said in it, from the first to the last. Only articles, and what stands in them, are published.
[[nodiscard]] std::optional<DateSpan> dateOf(const Library &library, const Card &card, CardDate date);

} // namespace sidelight
