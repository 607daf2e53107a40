// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace sidelight {

// Removes from the folder of the search indexes those that nothing was written to for so long that their projects are likely gone.
// An index says nothing of where its project is, and one that is removed too early is made anew when the project is opened. Only
// files go that are named and begin as an index does; links are not followed. How many went.
int removeOldIndexes(const QString &folder, const QDateTime &now);
inline constexpr int daysOfOldIndexes = 90;

} // namespace sidelight
