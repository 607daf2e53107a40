// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of every format that is imported, as many as are asked for, some of them broken a little, as real files are.
#pragma once

#include "tests/exchange/MadeStories.h"

namespace sidelight {

struct MadeDocument {
    QString fileName = {};
    QByteArray bytes = {};
    QList<MadeStory> stories = {}; // that are in it, in order
    QByteArray kind = {};          // "page", "text", "letter" …
    QByteArray fault = {};         // what is wrong with it; empty: it is sound
    bool lettersMaySuffer = false; // by that
};

// The same for a number on every machine.
[[nodiscard]] MadeDocument madeDocument(int number);

} // namespace sidelight
