// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"
#include "models/project/Verification.h"

namespace sidelight {

// Makes every check of a file that is not open, in whatever state it is, and never writes to it or beside it: what an
// unfinished change would put back, and what an older format needs, is done in memory. An error says why nothing could be
// looked at: it is no project, a newer one, or another program has it open. Takes as long as the file is large.
[[nodiscard]] Result<Verification> verifyFile(const QString &path, const VerifyWatch &watch = {}, const OpenOptions &options = {});

} // namespace sidelight
