// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sidelight {

// A function of a module: of a part of the program that stands in a library of its own, since what it is built on is needed by few
// and nobody's start is to bear it. A module lies beside the program, or where an installed one has its modules, and is looked for
// nowhere else; it is loaded by the first who asks, and stays. nullptr: it is not there.
[[nodiscard]] QFunctionPointer moduleFunction(const char *module, const char *function);

} // namespace sidelight
