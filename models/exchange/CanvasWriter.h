// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QByteArray>

namespace sidelight {

struct CanvasOptions {
    // Says of each card and link what it stands for, by ids of the project, so that the board comes back as it was when it
    // is read into the same project again. Otherwise the file names no record, and cards come back as notes.
    bool withRecords = false;
    std::optional<QSet<Id>> shown = {}; // the cards and links that go out; none: all
};

// A board as a JSON Canvas 1.0: whole pixels, colours "1" to "6", each edge with its sides and its type as a label. What a
// card shows is a text node in Markdown, with the quote and where it stands; links in it lead to http, https and mailto only.
// What the board brought from a canvas of another programme and nobody changed since is in it again. No path, no picture,
// nothing of the project that is not on the board.
[[nodiscard]] QByteArray canvasOf(const Library &library, Id board, const CanvasOptions &options = {});

} // namespace sidelight
