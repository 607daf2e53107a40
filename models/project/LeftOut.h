// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace sidelight {

// What did not go along when a project was rebuilt.
struct LeftOut {
    QMap<QByteArray, int> rows; // how many, by the names of their tables
    int references = 0;         // to what is missing; what referred to it stays
    int corrected = 0;          // values that were not as Sidelight writes them and have been set right
    int standIns = 0;           // in the place of something lost that others refer to
    int pages = 0;              // of a damaged file that could not be read
    QStringList damagedTitles;  // of articles of which the text or the original is not whole
    bool hadHistory = false, hasHistory = false;

    [[nodiscard]] bool isEmpty() const;
    // In whole sentences; none: all went along.
    [[nodiscard]] QStringList sentences() const;
};

} // namespace sidelight
