// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportReaders.h"

#include "models/exchange/HtmlReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportTable.h"
#include "models/exchange/ListingReader.h"
#include "models/exchange/MailReader.h"
#include "models/exchange/MarkdownReader.h"
#include "models/exchange/PdfReader.h"
#include "models/exchange/TextReader.h"

namespace sidelight {

using namespace Qt::StringLiterals;

std::optional<ImportFormat> formatOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
    if (ending == u"txt" || ending == u"text")
        return ImportFormat::Text;
    if (ending == u"md" || ending == u"markdown")
        return ImportFormat::Markdown;
    if (ending == u"html" || ending == u"htm" || ending == u"xhtml")
        return ImportFormat::Html;
    if (ending == u"csv" || ending == u"tsv")
        return ImportFormat::Csv;
    if (ending == u"jsonl" || ending == u"ndjson")
        return ImportFormat::JsonLines;
    if (ending == u"mhtml" || ending == u"mht")
        return ImportFormat::SavedPage;
    if (ending == u"eml")
        return ImportFormat::Mail;
    if (ending == u"mbox")
        return ImportFormat::Mailbox;
    if (ending == u"docx")
        return ImportFormat::Docx;
    if (ending == u"odt")
        return ImportFormat::Odt;
    if (ending == u"epub")
        return ImportFormat::Epub;
    if (ending == u"rtf")
        return ImportFormat::Rtf;
    if (ending == u"pdf")
        return ImportFormat::Pdf;
    return std::nullopt;
}

namespace {

ImportedArticles readInstructed(const QByteArray &bytes, const QString &fileName, ImportFormat format)
{
    const auto instructed = instructedFile(bytes);
    if (!instructed)
        return {std::unexpected(importError(ImportProblem::Garbled, fileName))};
    if (format != ImportFormat::Listing) {
        const TableKind kind = format == ImportFormat::Csv ? TableKind::Csv : TableKind::JsonLines;
        return readTable(instructed->file, kind, instructed->as.columns, instructed->start, fileName);
    }
    const auto definition = ListingDefinition::read(instructed->as.listing);
    if (!definition)
        return {std::unexpected(importError(ImportProblem::NotListed, fileName))};
    return readListing(instructed->file, *definition, instructed->start, fileName);
}

} // namespace

ImportedArticles readHere(const QByteArray &bytes, const QString &fileName, ImportFormat format)
{
    if (bytes.size() > maxOriginalSize)
        return {std::unexpected(importError(ImportProblem::TooLarge, fileName))};
    switch (format) {
    case ImportFormat::Text:
        return {readText(bytes, fileName)};
    case ImportFormat::Markdown:
        return {readMarkdown(bytes, fileName)};
    case ImportFormat::Html:
        return {readHtml(bytes, fileName)};
    case ImportFormat::Csv:
    case ImportFormat::JsonLines:
    case ImportFormat::Listing:
        return readInstructed(bytes, fileName, format);
    case ImportFormat::HtmlFragment:
        return {readHtmlFragment(bytes, fileName)};
    case ImportFormat::SavedPage:
        return {readSavedPage(bytes, fileName)};
    case ImportFormat::Mail:
        return {readMail(bytes, fileName)};
    case ImportFormat::Mailbox:
        return readMailbox(bytes, fileName);
    case ImportFormat::Pdf:
        return {readPdf(bytes, fileName)};
    case ImportFormat::Converted:
        return {readConverted(bytes, fileName)};
    case ImportFormat::Docx:
    case ImportFormat::Odt:
    case ImportFormat::Epub:
    case ImportFormat::Rtf:
        break; // it takes more than one process
    }
    return {std::unexpected(importError(ImportProblem::UnknownEnding, fileName))};
}

} // namespace sidelight
