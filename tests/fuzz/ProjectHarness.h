// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sends of a project, given whatever libFuzzer thinks of: a file, the rows of one, a board as a JSON Canvas. Each is
// refused with a sentence, or what is then open is sound.
#pragma once

#include <QByteArray>

namespace sidelight::fuzz {

[[noreturn]] void fail(const QByteArray &what);

// The bytes are the file. If it has a turn, it is copied as one's own, verified, and salvaged too.
void openProject(const QByteArray &bytes, bool hasTurn);

// The bytes say which values, in a file that we made, are others: no change of a file's bytes meets what keeps a row together.
void openChangedRows(const QByteArray &bytes, bool hasTurn);

void importCanvas(const QByteArray &bytes);

} // namespace sidelight::fuzz
