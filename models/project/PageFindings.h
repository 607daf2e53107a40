// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/FindingText.h"

#include <QMap>

namespace SQLite {
class Database;
}

namespace sidelight {

// What SQLite says of damaged pages, by what stands on them.
[[nodiscard]] QMap<finding::Area, QStringList> damagedAreas(SQLite::Database &database, const QStringList &lines);

} // namespace sidelight
