// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportReaders.h"

#include "models/exchange/HtmlReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportTable.h"
#include "models/exchange/ListingReader.h"
#include "models/exchange/MailReader.h"
#include "models/exchange/MarkdownReader.h"
#include "models/exchange/MessageSource.h"
#include "models/exchange/PdfReader.h"
#include "models/exchange/TextReader.h"

#include <algorithm>
#include <array>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    QLatin1StringView ending;
    ImportFormat format;
    bool isNamed = true; // where people are told which there are
};

constexpr std::array endings{
    Ending{"txt"_L1, ImportFormat::Text},
    Ending{"text"_L1, ImportFormat::Text, false},
    Ending{"md"_L1, ImportFormat::Markdown},
    Ending{"markdown"_L1, ImportFormat::Markdown, false},
    Ending{"html"_L1, ImportFormat::Html},
    Ending{"htm"_L1, ImportFormat::Html, false},
    Ending{"xhtml"_L1, ImportFormat::Html, false},
    Ending{"mhtml"_L1, ImportFormat::SavedPage},
    Ending{"mht"_L1, ImportFormat::SavedPage, false},
    Ending{"pdf"_L1, ImportFormat::Pdf},
    Ending{"docx"_L1, ImportFormat::Docx},
    Ending{"odt"_L1, ImportFormat::Odt},
    Ending{"epub"_L1, ImportFormat::Epub},
    Ending{"rtf"_L1, ImportFormat::Rtf},
    Ending{"eml"_L1, ImportFormat::Mail},
    Ending{"mbox"_L1, ImportFormat::Mailbox},
    Ending{"csv"_L1, ImportFormat::Csv},
    Ending{"tsv"_L1, ImportFormat::Csv},
    Ending{"jsonl"_L1, ImportFormat::JsonLines},
    Ending{"ndjson"_L1, ImportFormat::JsonLines, false},
};

} // namespace

std::optional<ImportFormat> formatOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.sliced(dot + 1).toLower();
    const auto found = std::ranges::find_if(endings, [&](const Ending &each) { return each.ending == ending; });
    return found == endings.end() ? std::nullopt : std::optional(found->format);
}

QStringList importEndings()
{
    QStringList all;
    for (const Ending &each : endings)
        all.append(each.ending);
    return all;
}

QStringList namedEndings()
{
    QStringList named;
    for (const Ending &each : endings)
        if (each.isNamed)
            named.append(u'.' + each.ending);
    return named;
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
        return {readPdf({bytes, {}}, fileName)};
    case ImportFormat::PdfWithPassword:
        return {readPdf(apartFromPassword(bytes), fileName)};
    case ImportFormat::Converted:
        return {readConverted(bytes, fileName)};
    case ImportFormat::MessageSource:
        return {readMessageSource(bytes, fileName)};
    case ImportFormat::Docx:
    case ImportFormat::Odt:
    case ImportFormat::Epub:
    case ImportFormat::Rtf:
        break; // it takes more than one process
    }
    return {std::unexpected(importError(ImportProblem::UnknownEnding, fileName))};
}

} // namespace sidelight
