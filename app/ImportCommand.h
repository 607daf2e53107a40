// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "models/base/Error.h"
#include "models/exchange/ImportReport.h"
#include "models/exchange/ReadAs.h"

namespace sidelight {

class ProjectFile;

// What `sidelight import` says and is told beside the files.
namespace importCommand {

// "--map title=headline,text=body" and "--listing NAME_OR_FILE".
[[nodiscard]] QStringList valued();
[[nodiscard]] QStringList switches();
[[nodiscard]] Result<ReadAs> readAs(const CommandLineArguments &arguments);
// What the imported articles look like, a sentence each; nothing is done about it.
[[nodiscard]] Result<QStringList> likenesses(const ProjectFile &file, const ImportReport &report);

} // namespace importCommand

} // namespace sidelight
