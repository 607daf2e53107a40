// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "models/base/Error.h"
#include "models/project/ProjectFile.h"

#include <QByteArray>
#include <functional>

namespace sidelight {

// `sidelight copy PROJECT FILE --withhold [ACTOR…]`: the copy without identities.
namespace copyCommand {

[[nodiscard]] QStringList switches();
[[nodiscard]] QStringList valued();
// What is wrong with the words that were typed, a sentence; empty: nothing.
[[nodiscard]] QString complaint(const CommandLineArguments &arguments);

// Writes the copy and prints a line of JSON for each place that bears a name still, or bore it until it was replaced.
[[nodiscard]] Result<void> writeWithheld(const ProjectFile &file, const CommandLineArguments &arguments,
                                         const std::function<void(const QByteArray &line)> &print);

} // namespace copyCommand
} // namespace sidelight
