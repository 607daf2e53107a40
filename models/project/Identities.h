// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// Whom an actor may be the same as, the likeliest first. Nothing is merged because of it.
[[nodiscard]] QList<SameAs> possibleIdentities(const Library &library, Id actor);

// The record for these two, whichever of them it names first; its id is none if there is no such record.
[[nodiscard]] SameAs identityOf(const Library &library, Id one, Id other);

[[nodiscard]] inline Id otherOf(const SameAs &same, Id actor) { return same.first == actor ? same.second : same.first; }

} // namespace sidelight
