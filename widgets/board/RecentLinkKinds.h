// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

namespace sidelight {

class Library;
class Project;

// A type that a link may have: one of ours, or one of the user's own.
struct LinkChoice {
    LinkKind kind = LinkKind::Supports;
    Id type; // with Custom
    friend bool operator==(const LinkChoice &, const LinkChoice &) = default;
};

// Its name as it stands beside a line.
[[nodiscard]] QString nameOf(const LinkChoice &choice, const Library &library);
// The types that a person can choose, last used first, wherever a link is made; kept in the project.
[[nodiscard]] QList<LinkChoice> recentLinkChoices(const Project &project);
void rememberLinkChoice(Project &project, const LinkChoice &choice);

} // namespace sidelight

Q_DECLARE_METATYPE(sidelight::LinkChoice)
