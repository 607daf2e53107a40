// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/PdfReader.h"
#include "tests/exchange/ArticleDump.h"
#include "tests/exchange/MadePdf.h"
#include "tests/support/TempFolder.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

Result<ImportedArticle> read(const QByteArray &pdf, const WorkerLimits &limits = {})
{
    return ImportWorker::read(pdf, u"a report.pdf"_s, ImportFormat::Pdf, limits).first();
}

// What a library could have found, line by line, without boxes.
PdfContent content(const QStringList &pages)
{
    PdfContent found;
    found.state = PdfContent::State::Whole;
    found.pageCount = int(pages.size());
    for (const QString &page : pages)
        found.pages.append({QString(page).replace(u'\n', u"\r\n"_s), {}});
    return found;
}

QString textOf(const QStringList &pages) { return articleOfPdf(content(pages), {}).value_or(ImportedArticle()).text; }

} // namespace

class PdfReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeParagraphs();
    void hyphensAreJoined();
    void runningLinesAreLeftOut();
    void whatStandsAloneStays();
    void pagesKeepTheirPlaces();
    void printedShapesBecomeLetters();
    void noForbiddenCharacters();
    void aPdfIsRead();
    void othersAreReadAfterwards();
    void pagesAreDrawn();
    void pagesThatAreTooLargeAreRefused();
    void locked();
    void withoutWords();
    void hostileFiles_data();
    void hostileFiles();
    void mangledFiles();
};

void PdfReaderTest::linesBecomeParagraphs()
{
    const QString page = u"The ferry had left the quay before the office was told about\n"
                         "it, and the crew waited for an order that came after midnight,\n"
                         "as the log says.\n"
                         "The pilots had asked twice about the pumps near gate seven but\n"
                         "nobody answered.\n"
                         "1. An item\n"
                         "2. Another item"_s;
    QCOMPARE(textOf({page}),
             u"The ferry had left the quay before the office was told about it, and the crew waited for an order that "
             "came after midnight, as the log says.\nThe pilots had asked twice about the pumps near gate seven but "
             "nobody answered.\n1. An item\n2. Another item"_s);
}

void PdfReaderTest::hyphensAreJoined()
{
    QCOMPARE(textOf({u"The harbour was evacu\uFFFEated in the night, and sur\u0002veyed."_s}),
             u"The harbour was evacuated in the night, and surveyed."_s);
}

void PdfReaderTest::runningLinesAreLeftOut()
{
    QStringList pages;
    for (int page = 0; page < 6; ++page)
        pages.append(u"The Harbour Report\nWhat page %1 says in its own words.\n– %2 –"_s.arg(QChar(u'a' + page)).arg(page + 31));
    const QString text = textOf(pages);
    QVERIFY2(!text.contains(u"Harbour Report") && !text.contains(u"31"), qPrintable(text));
    QVERIFY(text.contains(u"What page a says") && text.contains(u"What page f says"));
    // Two pages are too few to tell.
    QVERIFY(textOf(pages.first(2)).contains(u"Harbour Report"));
}

void PdfReaderTest::whatStandsAloneStays()
{
    QCOMPARE(textOf({u"Closed."_s, u"Closed."_s, u"Closed."_s}), u"Closed.\nClosed.\nClosed."_s);
}

void PdfReaderTest::pagesKeepTheirPlaces()
{
    const auto article = articleOfPdf(content({u"One page.\nIt ends here, after a while."_s, {}, u"The third page begins."_s}), {});
    QVERIFY(article);
    QCOMPARE(article->text, u"One page.\nIt ends here, after a while.\nThe third page begins."_s);
    const QList<PageStart> expected = {{0, 1}, {39, 3}};
    QCOMPARE(article->marks.pages, expected);
    QCOMPARE(article->marks.pageAt(38), 1);
    QCOMPARE(article->marks.pageAt(39), 3);
}

void PdfReaderTest::printedShapesBecomeLetters()
{
    QCOMPARE(textOf({u"The o\uFB03ce \uFEB3\uFEFC\uFEE1"_s}), u"The office \u0633\u0644\u0627\u0645"_s);
}

void PdfReaderTest::noForbiddenCharacters()
{
    QString all;
    for (int c = 0; c < 0x10000; ++c)
        all += QChar(c);
    const QString text = textOf({all, u"The end."_s});
    for (const QChar c : {QChar(0), QChar(2), QChar(u'\r'), QChar(0xFFFE), QChar(0xFFFC), QChar(0x2028)})
        QVERIFY(!text.contains(c));
    QVERIFY(text.endsWith(u"The end."));
}

void PdfReaderTest::aPdfIsRead()
{
    const auto article = read(madePdf({{u"The ferry had left the quay before the office was told about it, and the"_s,
                                        u"crew waited for an order that came after midnight."_s},
                                       {u"Another page begins here."_s}},
                                      u"Water over the lower quay"_s));
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(article->text,
             u"The ferry had left the quay before the office was told about it, and the crew waited for an order that "
             "came after midnight.\nAnother page begins here."_s);
    QCOMPARE(article->title, u"Water over the lower quay"_s);
    QCOMPARE(article->format, u"application/pdf"_s);
    QCOMPARE(article->marks.pages.size(), 2);
    QCOMPARE(article->marks.pages[1].number, 2);
    QVERIFY(!article->published.isEmpty());
}

// The library reserves so many addresses that nobody could be held to a limit of those any more.
void PdfReaderTest::othersAreReadAfterwards()
{
    QVERIFY(read(madePdf({{u"A page."_s}})));
    QVERIFY(ImportWorker::read("<p>Some words that stand on a page of the web.", u"x.html"_s, ImportFormat::Html).first());
}

void PdfReaderTest::pagesAreDrawn()
{
    const QByteArray pdf = madePdf({{u"One"_s}, {u"Two"_s}});
    const auto sizes = ImportWorker::measurePages(pdf);
    QVERIFY(sizes);
    QCOMPARE(sizes->size(), 2);
    QCOMPARE(sizes->first().toSize(), QSize(595, 842));
    const auto image = ImportWorker::drawPage(pdf, 1, {700, 990});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(700, 990));
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::white));
    bool hasInk = false;
    for (int y = 0; y < image->height() && !hasInk; ++y) {
        for (int x = 0; x < image->width() && !hasInk; ++x)
            hasInk = image->pixelColor(x, y).lightness() < 128;
    }
    QVERIFY(hasInk);
    QVERIFY(!ImportWorker::drawPage(pdf, 2, {70, 99}));
    QVERIFY(!ImportWorker::drawPage(pdf, -1, {70, 99}));
}

void PdfReaderTest::pagesThatAreTooLargeAreRefused()
{
    const QByteArray pdf = madePdf({{u"One"_s}});
    QVERIFY(!ImportWorker::drawPage(pdf, 0, {20'000, 10}));
    QVERIFY(!ImportWorker::drawPage(pdf, 0, {9'000, 9'000}));
    QVERIFY(!ImportWorker::drawPage(pdf, 0, {0, 0}));
}

void PdfReaderTest::locked()
{
    const TempFolder folder;
    const QString open = folder.write(u"open.pdf"_s, madePdf({{u"A secret."_s}})), shut = folder.path(u"shut.pdf"_s);
    QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, open, shut}), 0);
    QFile file(shut);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const auto article = read(pdf);
    QVERIFY(!article);
    QVERIFY2(article.error().message.contains(u"locked with a password"), qPrintable(article.error().message));
    const auto readWith = [&](const QByteArray &password) {
        return ImportWorker::read(withPassword(password, pdf), u"shut.pdf"_s, ImportFormat::PdfWithPassword).first();
    };
    QCOMPARE(problemOf(readWith("another").error()), ImportProblem::WrongPassword);
    QCOMPARE(readWith("user").value().text, u"A secret."_s);
    QVERIFY(!ImportWorker::read("\xff", u"shut.pdf"_s, ImportFormat::PdfWithPassword).first());
}

void PdfReaderTest::withoutWords()
{
    const auto article = read(madePdf({{}}));
    QVERIFY(!article);
    QVERIFY2(article.error().message.contains(u"has no text"), qPrintable(article.error().message));
}

void PdfReaderTest::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const auto file = [](const QByteArray &pages, const QByteArray &more = {}) {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + "endobj\n" + more +
               "trailer<</Root 1 0 R>>\n";
    };
    QTest::newRow("nothing") << QByteArray("%PDF-1.7\n");
    QTest::newRow("noise") << QByteArray("%PDF-1.7\n") + QByteArray(100'000, '\xa5');
    QTest::newRow("pages that are their own") << file("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>");
    QTest::newRow("a million pages told") << file("<</Type/Pages/Kids[]/Count 1000000>>");
    QTest::newRow("a sheet of a mile") << file("<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9e9 9e9]>>endobj\n");
    QTest::newRow("brackets") << file("<</Type/Pages/Kids" + QByteArray(500'000, '[') + ">>");
    QTest::newRow("a form in itself") << file(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n4 0 "
        "obj<</Length 5>>stream\n/X Do\nendstream endobj\n5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 "
        "9]/Resources<</XObject<</X 5 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream endobj\n");
    QTest::newRow("an action") << file("<</Type/Pages/Kids[]/Count 0>>",
                                       "3 0 obj<</S/Launch/F(/bin/sh)>>endobj\n4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\n");
}

// Whatever it is: an answer, and nothing else stops.
void PdfReaderTest::hostileFiles()
{
    QFETCH(QByteArray, pdf);
    const WorkerLimits limits{.cpuSeconds = 10, .wallMilliseconds = 20'000};
    const auto article = read(pdf, limits);
    QVERIFY(!article || !article->text.isEmpty());
    const auto sizes = ImportWorker::measurePages(pdf, limits);
    (void)ImportWorker::drawPage(pdf, 0, {400, 400}, limits);
    QVERIFY(read(madePdf({{u"A sound page."_s}})));
}

void PdfReaderTest::mangledFiles()
{
    const QByteArray sound = madePdf({{u"The ferry had left the quay."_s}, {u"Another page."_s}});
    QRandomGenerator random(5);
    for (int i = 0; i < 150; ++i) {
        QByteArray mangled = sound;
        for (int flips = 1 + random.bounded(30); flips > 0; --flips)
            mangled[random.bounded(int(mangled.size()))] = char(random.bounded(256));
        const auto article = read(mangled);
        QVERIFY(article ? !article->text.isEmpty() : !article.error().message.isEmpty());
    }
    QVERIFY(read(sound));
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    const QGuiApplication application(argc, argv);
    PdfReaderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pdf_reader.moc"
