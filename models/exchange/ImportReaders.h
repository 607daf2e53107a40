// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportedArticle.h"

#include <optional>

namespace sidelight {

// A fragment of HTML is what somebody chose already, in a clipboard; a saved page is an MHTML file; a listing is a text that
// somebody said is one. From Csv on they come with instructions before them, see withInstructions().
enum class ImportFormat {
    Text,
    Markdown,
    Html,
    HtmlFragment,
    SavedPage,
    Mail,
    Mailbox,
    Docx, // this and the next three are made a page of by another program, see Conversion.h
    Odt,
    Epub,
    Rtf,
    Pdf,
    PdfWithPassword, // which stands before its bytes, see withPassword(); no file is of this kind
    Converted,       // such a page; no file is of this kind
    MessageSource,   // a message or saved page for who wants to see the original, see there; no file is of this kind
    Csv,
    JsonLines,
    Listing
};
[[nodiscard]] constexpr bool isInstructed(ImportFormat format) { return format >= ImportFormat::Csv; }
[[nodiscard]] constexpr bool holdsMany(ImportFormat format) { return format == ImportFormat::Mailbox || isInstructed(format); }

inline constexpr qint64 maxOriginalSize = 64 * 1024 * 1024; // bytes
inline constexpr int mostArticles = 100'000;                // of one file

// By the ending of the name; nullopt for one that is not known.
[[nodiscard]] std::optional<ImportFormat> formatOf(const QString &fileName);
[[nodiscard]] QStringList importEndings(); // of all that are known: "txt", "text" …
[[nodiscard]] QStringList namedEndings();  // one for each kind, as people are told of them: ".txt", ".md" …
[[nodiscard]] constexpr bool needsConversion(ImportFormat format)
{
    return format >= ImportFormat::Docx && format <= ImportFormat::Rtf;
}

// The reader of a format, called right here. Bytes from a stranger belong into ImportWorker::read().
[[nodiscard]] ImportedArticles readHere(const QByteArray &bytes, const QString &fileName, ImportFormat format);

} // namespace sidelight
