// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Harness.h"

#include "models/exchange/DocumentPackage.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/ImportWire.h"
#include "models/exchange/ListingDefinition.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/PdfReader.h"
#include "models/exchange/PictureReader.h"
#include "models/exchange/ReadAs.h"
#include "models/exchange/ZipPackage.h"
#include "tests/exchange/MadeZip.h"
#include "tests/fuzz/ProjectHarness.h"

#include <algorithm>

namespace sidelight::fuzz {
namespace {

void readAndCheck(const QByteArray &bytes, ImportFormat format)
{
    const ImportedArticles articles = readHere(bytes, {}, format);
    if (articles.isEmpty())
        fail("it is empty");
    const ImportedArticles decoded = decodeAnswer(encodeAnswer(articles), bytes.size(), {});
    if (decoded.size() != articles.size())
        fail("it is not accepted");
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles[i].has_value() != decoded[i].has_value() || (articles[i] && *articles[i] != *decoded[i]))
            fail("an article is not accepted");
        if (!articles[i] && !problemOf(articles[i].error()))
            fail("an error has no problem");
    }
}

bool hasTurn(const QByteArray &bytes, bool quickly) { return !quickly || bytes.size() % 8 == 0; }

// By the plain rule always, by Readability in its engine sometimes.
void readPage(const QByteArray &bytes, bool quickly)
{
    readAndCheck(bytes, ImportFormat::HtmlFragment);
    if (hasTurn(bytes, quickly))
        readAndCheck(bytes, ImportFormat::Html);
}

void readLetters(const QByteArray &bytes, bool quickly)
{
    readAndCheck(bytes, ImportFormat::Mail);
    readAndCheck(bytes, ImportFormat::MessageSource);
    readAndCheck(bytes, ImportFormat::Mailbox);
    if (hasTurn(bytes, quickly))
        readAndCheck(bytes, ImportFormat::SavedPage);
}

void readWords(const QByteArray &bytes, bool)
{
    readAndCheck(bytes, ImportFormat::Text);
    readAndCheck(bytes, ImportFormat::Markdown);
}

void inspect(const QByteArray &bytes)
{
    for (const ImportFormat format : {ImportFormat::Docx, ImportFormat::Odt, ImportFormat::Epub, ImportFormat::Rtf}) {
        const auto details = inspectDocument(bytes, format);
        if (details && (cleanDetail(details->title) != details->title || cleanDetail(details->byline) != details->byline))
            fail("a document's details are not clean");
    }
}

// As an archive; as a part of a sound one, since no change of bytes meets a checksum; as the page that Pandoc made of one.
void readPackage(const QByteArray &bytes, bool quickly)
{
    if (const auto package = ZipPackage::open(bytes)) {
        for (const ZipPackage::Entry &entry : package->entries()) {
            if (const auto part = package->content(entry); part && part->size() != qsizetype(entry.size))
                fail("a part is not as long as it says");
        }
    }
    inspect(bytes);
    MadeZip zip;
    zip.parts = {{.name = "word/document.xml", .content = "<a/>"},
                 {.name = "docProps/core.xml", .content = bytes},
                 {.name = "meta.xml", .content = bytes}};
    inspect(zip.bytes());
    if (hasTurn(bytes, quickly))
        readAndCheck(bytes, ImportFormat::Converted);
}

void readPages(const QByteArray &bytes, bool quickly)
{
    readAndCheck(bytes, ImportFormat::Pdf);
    if (!hasTurn(bytes, quickly))
        return;
    const auto sizes = pdfPageSizes({bytes, {}});
    if (sizes && !sizes->isEmpty())
        (void)drawPdfPage({bytes, {}}, int(bytes.size() % sizes->size()), {64, 96});
}

// With the columns guessed, and with each taken for the text; and as what stands before a table's bytes.
void readRows(const QByteArray &bytes, bool)
{
    for (const ImportFormat format : {ImportFormat::Csv, ImportFormat::JsonLines}) {
        ReadAs as;
        readAndCheck(withInstructions(as, bytes), format);
        as.columns = {{ArticleField::Text, QStringLiteral("title")}, {ArticleField::Title, QStringLiteral("text")}};
        readAndCheck(withInstructions(as, bytes), format);
        readAndCheck(bytes, format);
    }
}

// By each definition that we have, and as a definition itself, read by its own rule.
void readListings(const QByteArray &bytes, bool)
{
    for (const ListingDefinition &each : ListingDefinition::shipped())
        readAndCheck(withInstructions({.columns = {}, .listing = each.json}, bytes), ImportFormat::Listing);
    readAndCheck(withInstructions({.columns = {}, .listing = bytes}, bytes), ImportFormat::Listing);
    readAndCheck(bytes, ImportFormat::Listing);
    (void)ListingDefinition::recognised(bytes);
}

void readPicture(const QByteArray &bytes, bool)
{
    const auto picture = readPictureHere(bytes, 64);
    if (picture && (picture->isNull() || std::max(picture->width(), picture->height()) > 64))
        fail("a picture is not as large as was asked for");
}

void readProject(const QByteArray &bytes, bool quickly) { openProject(bytes, hasTurn(bytes, quickly)); }

void readChangedRows(const QByteArray &bytes, bool quickly) { openChangedRows(bytes, hasTurn(bytes, quickly)); }

void readCanvas(const QByteArray &bytes, bool) { importCanvas(bytes); }

} // namespace

const QList<Kind> &kinds()
{
    static const QList<Kind> all = {{"html", readPage},        {"mail", readLetters},    {"text", readWords},
                                    {"package", readPackage},  {"pdf", readPages},       {"table", readRows},
                                    {"listing", readListings}, {"picture", readPicture}, {"project", readProject},
                                    {"rows", readChangedRows}, {"canvas", readCanvas}};
    return all;
}

const Kind *kindNamed(QByteArrayView name)
{
    const auto found = std::ranges::find_if(kinds(), [&](const Kind &kind) { return name == kind.name; });
    return found == kinds().end() ? nullptr : &*found;
}

} // namespace sidelight::fuzz
