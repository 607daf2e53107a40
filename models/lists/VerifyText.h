// SPDX-License-Identifier: GPL-3.0-or-later
// A check of a project in words, for the window, the clipboard and a report.
#pragma once

#include "models/project/Verification.h"

#include <QDateTime>

namespace sidelight {

[[nodiscard]] QString progressText(const VerifyProgress &progress);
// “Everything is as it was written.”, or how much is not.
[[nodiscard]] QString verdictText(const Verification &found);
// How much was looked at: “31 articles · 122 passages · 418 edits”.
[[nodiscard]] QString countText(const Verification &found);
// The findings, a line each with what can be done; empty: there are none.
[[nodiscard]] QString findingsText(const Verification &found);
// All of it, to be kept or handed on: it names titles, words and the hashes of what is damaged.
[[nodiscard]] QString reportText(const QString &project, const Verification &found, const QDateTime &at);

} // namespace sidelight
