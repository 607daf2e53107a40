// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

namespace sidelight {

class Writer;

// How far a purge has come. Writing counts bytes; checking counts what the new file holds.
struct PurgeProgress {
    enum class Part { Writing, Checking };
    Part part = Part::Writing;
    qint64 done = 0, total = 0; // total 0: how much there is, is not known
};

// Who follows a purge, which takes as long as the project is large. Both are called on the thread that purges, and may be empty.
struct PurgeWatch {
    std::function<void(const PurgeProgress &)> tell{};
    std::function<bool()> isCalledOff{}; // the file is then as it was
};

// What is purged of a history, and what goes along with it.
struct Purging {
    qint64 before = 0;       // the entry before which all goes; what undoes or repeats some of that goes too. 0: all goes
    QStringList forgotten{}; // what is kept of layout goes if it holds one of these words
    // Takes records out of what is written, of which no entry tells then. Like the change of an edit; may be empty.
    std::function<void(Writer &)> removal{};
    PurgeWatch watch{};
};

} // namespace sidelight
