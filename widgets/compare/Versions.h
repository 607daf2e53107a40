// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/Ribbon.h"

namespace sidelight {

// Whether two articles are versions of one, and which is the older.
enum class VersionPair { None, LeftOlder, RightOlder };
[[nodiscard]] VersionPair versionPair(const Library &library, Id left, Id right);
// Which of two articles that are no versions of each other yet was captured first.
[[nodiscard]] bool isOlderCapture(const Library &library, Id one, Id other);
// The other versions of an article, the oldest first.
[[nodiscard]] QList<Id> otherVersions(const Library &library, Id article);

// What was deleted is marked in the older text, what was inserted in the newer one, what moved in both, with a ribbon.
[[nodiscard]] ComparedTexts compareVersions(const QString &left, const QString &right, VersionPair pair);

} // namespace sidelight
