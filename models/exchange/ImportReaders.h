// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

#include <optional>

namespace sidelight {

enum class ImportFormat { Text, Markdown, Html };

inline constexpr qint64 maxOriginalSize = 64 * 1024 * 1024; // bytes
inline constexpr int mostArticles = 100'000;                // of one file

// By the ending of the name; nullopt for one that is not known.
[[nodiscard]] std::optional<ImportFormat> formatOf(const QString &fileName);

// The reader of a format, called right here. Bytes from a stranger belong into ImportWorker::read().
[[nodiscard]] ImportedArticles readHere(const QByteArray &bytes, const QString &fileName, ImportFormat format);

} // namespace sidelight
