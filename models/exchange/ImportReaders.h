// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

#include <optional>

namespace sidelight {

enum class ImportFormat {
    Text,
    Markdown,
    Html,
    Docx, // this and the next three are made a page of by another program, see Conversion.h
    Odt,
    Epub,
    Rtf,
    Pdf,
    Converted, // such a page; no file is of this kind
};

inline constexpr qint64 maxOriginalSize = 64 * 1024 * 1024; // bytes

// By the ending of the name; nullopt for one that is not known.
[[nodiscard]] std::optional<ImportFormat> formatOf(const QString &fileName);
[[nodiscard]] constexpr bool needsConversion(ImportFormat format)
{
    return format >= ImportFormat::Docx && format <= ImportFormat::Rtf;
}

// The reader of a format, called right here. Bytes from a stranger belong into ImportWorker::read().
[[nodiscard]] Result<ImportedArticle> readHere(const QByteArray &bytes, const QString &fileName, ImportFormat format);

} // namespace sidelight
