// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/MadeOffice.h"

#include "tests/exchange/MadeZip.h"

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

QByteArray xml(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

// As a word processor saves it: each paragraph in pieces, with marks of revisions and of spelling between them.
QByteArray wordParagraph(const QString &text, const QByteArray &style)
{
    const qsizetype cut = text.indexOf(u' ', text.size() / 2);
    const auto run = [](QStringView words) {
        return "<w:r w:rsidRPr=\"00A1\"><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">" +
               xml(words.toString()) + "</w:t></w:r>";
    };
    const QByteArray runs =
        cut < 0 ? run(text)
                : run(QStringView(text).first(cut)) + "<w:proofErr w:type=\"spellStart\"/>" + run(QStringView(text).sliced(cut));
    return "<w:p w:rsidR=\"00A1\"><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
}

QByteArray coreProperties(const MadeStory &story)
{
    return declaration +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           xml(story.title) + "</dc:title><dc:creator>" + xml(story.byline) +
           "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + story.published.toUtf8() +
           "T08:30:00Z</dcterms:created></cp:coreProperties>";
}

QByteArray richText(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() > 126)
            out += "\\u" + QByteArray::number(qint16(c.unicode())) + "\\'3f";
        else
            out += c.toLatin1();
    }
    return out;
}

} // namespace

QByteArray madeWordDocument(const MadeStory &story, bool isWhole)
{
    QByteArray body = wordParagraph(story.title, "Title");
    for (const QString &paragraph : story.paragraphs)
        body += wordParagraph(paragraph, "Normal");
    const QByteArray office = "http://schemas.openxmlformats.org/";
    MadeZip zip;
    zip.parts = {{.name = "[Content_Types].xml",
                  .content = declaration + "<Types xmlns=\"" + office +
                             "package/2006/content-types\"><Default Extension=\"rels\" ContentType="
                             "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                             "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"},
                 {.name = "_rels/.rels",
                  .content = declaration + "<Relationships xmlns=\"" + office +
                             "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
                             "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
                 {.name = "word/document.xml",
                  .content = declaration + "<w:document xmlns:w=\"" + office + "wordprocessingml/2006/main\"><w:body>" + body +
                             "<w:sectPr/></w:body></w:document>"},
                 {.name = "word/styles.xml",
                  .content = declaration + "<w:styles xmlns:w=\"" + office +
                             "wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" "
                             "w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style></w:styles>"},
                 {.name = "docProps/core.xml", .content = coreProperties(story)}};
    if (!isWhole)
        zip.parts.remove(3, 2);
    return zip.bytes();
}

QByteArray madeOpenDocument(const MadeStory &story, bool isWhole)
{
    QByteArray body = "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">" + xml(story.title) + "</text:h>";
    for (const QString &paragraph : story.paragraphs)
        body += "<text:p text:style-name=\"Standard\">" + xml(paragraph) + "</text:p>";
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:"
                             "opendocument:xmlns:text:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";
    MadeZip zip;
    zip.parts = {
        {.name = "mimetype", .content = "application/vnd.oasis.opendocument.text"},
        {.name = "content.xml",
         .content = declaration + "<office:document-content" + names + "><office:body><office:text>" + body +
                    "</office:text></office:body></office:document-content>"},
        {.name = "META-INF/manifest.xml",
         .content = declaration + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"},
        {.name = "styles.xml",
         .content = declaration + "<office:document-styles" + names + "><office:styles/></office:document-styles>"},
        {.name = "meta.xml",
         .content = declaration + "<office:document-meta" + names + "><office:meta><dc:title>" + xml(story.title) +
                    "</dc:title><dc:creator>" + xml(story.byline) + "</dc:creator></office:meta></office:document-meta>"}};
    if (!isWhole)
        zip.parts.removeLast();
    return zip.bytes();
}

QByteArray madeBook(const MadeStory &story, bool isWhole)
{
    QByteArray body = "<h1>" + xml(story.title) + "</h1>";
    for (const QString &paragraph : story.paragraphs)
        body += "<p class=\"calibre1\">" + xml(paragraph) + "</p>\n";
    MadeZip zip;
    zip.parts = {{.name = "mimetype", .content = "application/epub+zip"},
                 {.name = "META-INF/container.xml",
                  .content = declaration +
                             "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                             "<rootfile full-path=\"OEBPS/content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
                             "</container>"},
                 {.name = "OEBPS/content.opf",
                  .content = declaration +
                             "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"><metadata "
                             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">x</dc:identifier><dc:title>" +
                             xml(story.title) + "</dc:title><dc:creator>" + xml(story.byline) + "</dc:creator><dc:language>" +
                             story.language.toUtf8() +
                             "</dc:language></metadata><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\""
                             "application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>"},
                 {.name = "OEBPS/c.xhtml",
                  .content = declaration + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>" +
                             body + "</body></html>"}};
    if (!isWhole)
        zip.parts[2].content.replace("<manifest>", "<manifest><item id=\"s\" href=\"style.css\" media-type=\"text/css\"/>");
    return zip.bytes();
}

QByteArray madeRichDocument(const MadeStory &story, bool isWhole)
{
    QByteArray bytes = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Times New Roman;}}{\\info{\\title " +
                       richText(story.title) + "}{\\author " + richText(story.byline) + "}}\\viewkind4\r\n\\pard\\b " +
                       richText(story.title) + "\\b0\\par\r\n";
    for (const QString &paragraph : story.paragraphs)
        bytes += "\\pard\\sa200\\f0\\fs24 " + richText(paragraph) + "\\par\r\n";
    bytes += '}';
    if (!isWhole)
        bytes += QByteArray(1, '\0');
    return bytes;
}

} // namespace sidelight
