// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sidelight {

// The sample investigation as it comes inside the program: its articles, and the work on them as an actions file. A project
// is made of it by the same importer and the same actions that people use.
class Sample {
public:
    static QStringList articlePaths(); // in the order in which they are read
    static QByteArray actions();       // JSON lines, see ActionScript
};

} // namespace sidelight
