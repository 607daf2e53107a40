// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

// What a new board begins with.
enum class BoardTemplate { Empty, Timeline, TwoAccounts, PersonOfInterest };
inline constexpr BoardTemplate boardTemplates[] = {BoardTemplate::Empty, BoardTemplate::Timeline, BoardTemplate::TwoAccounts,
                                                   BoardTemplate::PersonOfInterest};

[[nodiscard]] QString nameOf(BoardTemplate which); // "Two accounts"

// The cards of a new board: groups to fill, and notes that say what with. `fromTheRight` mirrors them. Their ids are new.
[[nodiscard]] QList<Card> cardsFor(BoardTemplate which, Id board, bool fromTheRight);

} // namespace sidelight
