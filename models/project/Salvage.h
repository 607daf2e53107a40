// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Rebuild.h"

namespace sidelight {

// Makes a new project, under a name that is free, of all that can still be read of a damaged one, of which nothing is changed.
// The file is read page by page, without SQLite: where a page is lost, what stood beneath it is found all the same, by what it
// looks like. An article whose text or original is not whole stays, with what is left of it, under a tag; its passages stand
// where they stood. Says what is missing.
[[nodiscard]] Result<LeftOut> salvageProject(const QString &damaged, const QString &path, const OpenOptions &options = {});

} // namespace sidelight
