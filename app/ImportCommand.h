// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "models/base/Error.h"
#include "models/exchange/ImportReport.h"
#include "models/exchange/ReadAs.h"

#include <memory>

namespace sidelight {

class ProjectFile;
class Secret;

// What `sidelight import` says and is told beside the files.
namespace importCommand {

// "--map title=headline,text=body", "--listing NAME_OR_FILE" and "--password-file FILE".
[[nodiscard]] QStringList valued();
[[nodiscard]] QStringList switches();
[[nodiscard]] Result<ReadAs> readAs(const CommandLineArguments &arguments);
// Of PDFs that are locked: the first line of a file, or of standard input where that is called "-". Never an argument, which
// other users could read. Null: none was given.
[[nodiscard]] Result<std::shared_ptr<const Secret>> password(const CommandLineArguments &arguments);
// What the imported articles look like, a sentence each; nothing is done about it.
[[nodiscard]] Result<QStringList> likenesses(const ProjectFile &file, const ImportReport &report);

} // namespace importCommand

} // namespace sidelight
