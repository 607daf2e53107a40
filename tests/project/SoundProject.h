// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a project whatever its file was: for the test of strangers' files, and for what a fuzzer makes of them.
#pragma once

#include "models/project/ProjectFile.h"

namespace sidelight::test {

// Whatever it is, it is somebody else's.
[[nodiscard]] OpenOptions strangers();

// What the window may rely on, of every record; the first that is not so, in a word or as an error. Empty: all is.
[[nodiscard]] QString firstWrong(const ProjectFile &file);

} // namespace sidelight::test
