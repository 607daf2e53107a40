// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sidelight::translation {

// Loads the words of the program's language. English needs it too: the source says "%n article(s)", and only a translation
// knows "1 article" from "2 articles". Wants a QCoreApplication.
void install();

} // namespace sidelight::translation
