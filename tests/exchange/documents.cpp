// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that Pandoc makes here are read back through the same processes as in the program.
#include "models/exchange/Conversion.h"
#include "models/exchange/ImportWorker.h"
#include "tests/exchange/ArticleDump.h"
#include "tests/exchange/MadeZip.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QByteArray source = R"(---
title: Water over the lower quay
author: [Lena Orsk, Emre Grathe]
date: 2024-05-06
lang: en
---

# What was asked

The office said **twice** that the [ferries](https://quay.example/f) stayed in port.[^1]

1. The first item
2. The second item

> Nobody asked us.

| Gate | Pumps |
|------|-------|
| Seven | Two |

[^1]: It did not say when.
)";

QByteArray made(const QByteArray &kind, const QByteArray &markdown = source)
{
    QProcess pandoc;
    pandoc.start(u"pandoc"_s, {u"--standalone"_s, u"--from=markdown"_s, u"--to="_s + QString::fromLatin1(kind), u"-o"_s, u"-"_s});
    pandoc.write(markdown);
    pandoc.closeWriteChannel();
    pandoc.waitForFinished();
    return pandoc.readAllStandardOutput();
}

Result<ImportedArticle> read(const QByteArray &bytes, ImportFormat format, const WorkerLimits &limits = {})
{
    return ImportWorker::read(bytes, u"a report"_s, format, limits).first();
}

QString sentenceOf(const QByteArray &bytes, ImportFormat format)
{
    const auto article = read(bytes, format);
    return article ? u"it was read"_s : article.error().message;
}

// A document of the kind, with something in it that was not there.
QByteArray office(const QByteArray &part, const QByteArray &content)
{
    MadeZip zip;
    zip.parts = {{.name = "[Content_Types].xml", .content = "<Types/>"},
                 {.name = "word/document.xml", .content = "<w/>"},
                 {.name = part, .content = content}};
    return zip.bytes();
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAreRead_data();
    void documentsAreRead();
    void whatADocumentSaysOfItself_data();
    void whatADocumentSaysOfItself();
    void changesAreAccepted();
    void declarationsAreRefused_data();
    void declarationsAreRefused();
    void damageIsTold_data();
    void damageIsTold();
    void pagesOfBooksMayHaveDoctypes();
    void convertingIsCalledOff();
};

void DocumentsTest::documentsAreRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QString>("media");
    QTest::newRow("Word") << QByteArray("docx") << ImportFormat::Docx
                          << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("OpenDocument") << QByteArray("odt") << ImportFormat::Odt << u"application/vnd.oasis.opendocument.text"_s;
    QTest::newRow("book") << QByteArray("epub") << ImportFormat::Epub << u"application/epub+zip"_s;
    QTest::newRow("RTF") << QByteArray("rtf") << ImportFormat::Rtf << u"application/rtf"_s;
}

void DocumentsTest::documentsAreRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(ImportFormat, format);
    const auto article = read(made(kind), format);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QTEST(article->format, "media");
    QVERIFY(article->importer.contains(u"Pandoc"));
    QCOMPARE(article->title, u"Water over the lower quay"_s);
    for (const QString &words :
         {u"The office said twice that the ferries stayed in port."_s, u"The second item"_s, u"Nobody asked us."_s, u"Seven"_s})
        QVERIFY2(article->text.contains(words), qPrintable(article->text));
    if (format != ImportFormat::Rtf) // of which Pandoc does not read the notes that it writes
        QVERIFY2(article->text.contains(u"It did not say when."), qPrintable(article->text));
    const auto isLink = [](const Span &span) { return span.kind == SpanKind::Link && span.target == u"https://quay.example/f"; };
    QVERIFY(std::ranges::any_of(article->marks.spans, isLink));
    QCOMPARE(article->language, u"en"_s);
}

void DocumentsTest::whatADocumentSaysOfItself_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<ImportFormat>("format");
    QTest::newRow("Word") << QByteArray("docx") << ImportFormat::Docx;
    QTest::newRow("OpenDocument") << QByteArray("odt") << ImportFormat::Odt;
    QTest::newRow("book") << QByteArray("epub") << ImportFormat::Epub;
}

void DocumentsTest::whatADocumentSaysOfItself()
{
    QFETCH(QByteArray, kind);
    QFETCH(ImportFormat, format);
    const auto article = read(made(kind), format);
    QVERIFY(article);
    QVERIFY2(article->byline.contains(u"Lena Orsk") && article->byline.contains(u"Emre Grathe"), qPrintable(article->byline));
    QVERIFY2(article->published.startsWith(u"2024-05-06"), qPrintable(article->published));
}

void DocumentsTest::changesAreAccepted()
{
    const auto body = [](const QByteArray &runs) {
        return "<?xml version='1.0'?><w:document "
               "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>" +
               runs + "</w:p></w:body></w:document>";
    };
    MadeZip zip;
    zip.parts = {
        {.name = "[Content_Types].xml",
         .content = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName="
                    "'/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml."
                    "document.main+xml'/></Types>"},
        {.name = "_rels/.rels",
         .content = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                    "Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                    "Target='word/document.xml'/></Relationships>"},
        {.name = "word/document.xml",
         .content = body("<w:r><w:t>The quay was </w:t></w:r><w:del w:id='1' w:author='x' w:date='2024-05-06T00:00:00Z'><w:r>"
                         "<w:delText>open</w:delText></w:r></w:del><w:ins w:id='2' w:author='x' "
                         "w:date='2024-05-06T00:00:00Z'><w:r><w:t>closed that night.</w:t></w:r></w:ins>")}};
    const auto article = read(zip.bytes(), ImportFormat::Docx);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(article->text, u"The quay was closed that night."_s);
}

void DocumentsTest::declarationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportFormat>("format");
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>";
    const QByteArray outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>";
    const QString wide = QString::fromLatin1(laughs);
    const QByteArray little(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("entities") << office("word/styles.xml", laughs) << ImportFormat::Docx;
    QTest::newRow("outside") << office("word/styles.xml", outside) << ImportFormat::Docx;
    QTest::newRow("in relations") << office("_rels/.rels", outside) << ImportFormat::Docx;
    QTest::newRow("in sixteen bits") << office("word/styles.xml", little) << ImportFormat::Docx;
    QTest::newRow("in sixteen bits, swapped") << office("word/styles.xml", '\0' + little.chopped(1)) << ImportFormat::Docx;
    QTest::newRow("in an OpenDocument") << office("styles.xml", outside) << ImportFormat::Odt;
    QTest::newRow("entities in a book") << office("OEBPS/content.opf", laughs) << ImportFormat::Epub;
}

void DocumentsTest::declarationsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportFormat, format);
    QVERIFY2(sentenceOf(bytes, format).contains(u"parts that no document should have"), qPrintable(sentenceOf(bytes, format)));
}

void DocumentsTest::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QString>("words");
    const QString damaged = u"is damaged or not what its name says"_s, locked = u"locked with a password"_s;
    QTest::newRow("no archive") << QByteArray("words alone") << ImportFormat::Docx << damaged;
    QTest::newRow("cut off") << made("docx").chopped(400) << ImportFormat::Docx << damaged;
    QTest::newRow("another archive") << office("x", "y") << ImportFormat::Docx << damaged;
    QTest::newRow("no RTF") << QByteArray("{\\html words}") << ImportFormat::Rtf << damaged;
    QTest::newRow("locked by Word") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') << ImportFormat::Docx
                                    << locked;
    QTest::newRow("locked by LibreOffice") << office("META-INF/manifest.xml", "<m><encryption-data/></m>") << ImportFormat::Odt
                                           << locked;
    MadeZip bomb;
    bomb.parts = {{.name = "word/document.xml", .content = QByteArray(200 * 1024 * 1024, ' ')}};
    QTest::newRow("a bomb") << bomb.bytes() << ImportFormat::Docx << u"unfolds to far more"_s;
}

void DocumentsTest::damageIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportFormat, format);
    QFETCH(QString, words);
    QVERIFY2(sentenceOf(bytes, format).contains(words), qPrintable(sentenceOf(bytes, format)));
}

void DocumentsTest::pagesOfBooksMayHaveDoctypes()
{
    const auto details = inspectDocument(office("OEBPS/one.xhtml", "<!DOCTYPE html><html/>"), ImportFormat::Epub);
    QVERIFY(details);
}

void DocumentsTest::convertingIsCalledOff()
{
    const auto article = read(made("docx"), ImportFormat::Docx, {.cancelled = [] { return true; }});
    QVERIFY(!article);
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    DocumentsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "documents.moc"
