// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Action.h"

#include <span>

namespace sidelight {

// A kind of action: what the field `do` says, and how its line is read.
struct ActionRow {
    QLatin1StringView name;
    std::unique_ptr<Action> (*read)(ActionLine &);
};

template <class Kind> std::unique_ptr<Action> makeAction(ActionLine &line) { return std::make_unique<Kind>(line); }

// What is read and recorded, and boards; what weighs accounts: origins, ratings, who may be the same as whom; and what sorts
// articles.
[[nodiscard]] std::span<const ActionRow> recordingActions();
[[nodiscard]] std::span<const ActionRow> weighingActions();
[[nodiscard]] std::span<const ActionRow> sortingActions();

} // namespace sidelight
