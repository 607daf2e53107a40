// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sidelight {

// Where messages go: one file for its owner alone, of at most 1 MB and one older, from warnings upward. Everything that may
// carry a word of the user's is cut down to codes: of Qt's messages the category and the severity, of SQLite's the code.
// Whatever a line still holds is printable ASCII of at most 120 characters, so nothing can forge a line or drive a terminal.
class Logging {
public:
    // From here on spdlog, Qt and SQLite write to `folder`/sidelight.log. With no folder, or one that cannot be written, they
    // write nowhere; never to the standard streams, which belong to the command line. Before SQLite is first used.
    static void start(const QString &folder);
};

} // namespace sidelight
