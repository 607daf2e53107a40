// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// What is different between two states of a project, in words: "4 articles imported, 12 statements recorded, 3 cards moved". Kinds
// of which a person thinks first come first; what is left over is counted. Of use on any thread.
[[nodiscard]] QString sinceText(const Library &then, const Library &now);
// The same as figures, for programs: kinds by the names of their tables, without those of which nothing has changed.
struct SinceCount {
    QString kind;
    int added = 0, moved = 0, changed = 0, removed = 0; // moved: cards that stand elsewhere and are the same otherwise
};
[[nodiscard]] QList<SinceCount> sinceCounts(const Library &then, const Library &now);
// All of it, a line for each kind.
[[nodiscard]] QStringList sinceLines(const Library &then, const Library &now);

} // namespace sidelight
