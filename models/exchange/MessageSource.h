// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// Line ends that breaking long lines may add to a source; one that is cut off is shorter than an article may be by no more.
inline constexpr int mostBrokenLines = 2'000;

// A message, or a page saved as one, as somebody reads it who wants to see the original: all its headers, then each part behind its
// type, decoded from what it travelled as; of what is no text the type alone. Plain text, whatever it says. What is longer than an
// article may be is cut off.
[[nodiscard]] Result<ImportedArticle> readMessageSource(const QByteArray &bytes, const QString &fileName);

} // namespace sidelight
