// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// Plain text: a blank line ends a paragraph, and so does any line end in a text that is not wrapped at a fixed width.
// `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readText(const QByteArray &bytes, const QString &fileName);

// The same for what isPlainUtf8(), by code that may run in the program itself: no C library sees the bytes.
[[nodiscard]] Result<ImportedArticle> readPlainUtf8(const QByteArray &bytes, const QString &fileName);

} // namespace sidelight
