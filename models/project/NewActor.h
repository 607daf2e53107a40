// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

// What a name says about its bearer, as a first guess that the user may change: "Libyan sources" and "a senior official" are
// unnamed, "State Department" is an organisation, anything else a person. Knows English words alone.
[[nodiscard]] ActorKind likelyKind(QStringView name);

// An actor of that name with an id of its own, of its likely kind.
[[nodiscard]] Actor newActor(const QString &name);

} // namespace sidelight
