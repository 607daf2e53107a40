// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

class Project;

// The types of links that a person can choose, last used first, wherever a link is made; kept in the project.
[[nodiscard]] QList<LinkKind> recentLinkKinds(const Project &project);
void rememberLinkKind(Project &project, LinkKind kind);

} // namespace sidelight
