// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sidelight {

// Corrections to QTextBoundaryFinder (Qt 6.8): it finds boundaries in the midst of characters when Indic letters stand before them
// on the line, and misses those between flags behind other emoji.

// Whether a cut there would surely tear what people see as one character: a surrogate pair, a letter from its accents, the parts
// of an emoji or of a flag.
[[nodiscard]] bool tearsCharacter(QStringView text, qsizetype at);

// Whether one flag ends and another begins there.
[[nodiscard]] bool separatesFlags(QStringView text, qsizetype at);

// A piece of a text on one line: with no character torn at its ends, and without controls and what would turn its direction.
[[nodiscard]] QString oneLine(QStringView piece);

} // namespace sidelight
