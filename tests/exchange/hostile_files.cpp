// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files, archives and XML that want more than to be read, made by the hundred and given to workers as in the program, and pages
// in every encoding of the web; names that lead elsewhere. Rows A7, A12 and A14 to A16 of what Sidelight promises about strangers'
// files.
#include "models/exchange/Charset.h"
#include "models/exchange/HtmlCharset.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ZipPackage.h"
#include "models/text/CanonicalText.h"
#include "tests/exchange/MadeZip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <unistd.h>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

struct HostileFile {
    QByteArray name, bytes;
    ImportFormat format = ImportFormat::Docx;
};

constexpr ImportFormat offices[] = {ImportFormat::Docx, ImportFormat::Odt, ImportFormat::Epub};

MadeZip documentWith(const MadeZip::Part &part)
{
    MadeZip zip;
    zip.parts = {{.name = "[Content_Types].xml", .content = "<Types/>"}, {.name = "word/document.xml", .content = "<w/>"}, part};
    return zip;
}

void addToEach(QList<HostileFile> &files, const QByteArray &name, const QByteArray &bytes)
{
    for (const ImportFormat format : offices)
        files.append({name, bytes, format});
}

QList<HostileFile> hostileArchives()
{
    QList<HostileFile> files;
    const QByteArrayList elsewhere{"../x",        "../../../../etc/x",
                                   "a/../../x",   "a/b/../..",
                                   "/etc/passwd", "//host/share/x",
                                   "C:\\x",       "C:x",
                                   "..\\x",       "a\\..\\x",
                                   "\\\\h\\s",    QByteArray(1, '\0') + "x",
                                   "a:b",         "..",
                                   "./../x",      "word/../../x.xml",
                                   "/",           "a/../",
                                   "nul:x",       "file:///etc/x"};
    for (const QByteArray &name : elsewhere)
        addToEach(files, "leads elsewhere: " + name, documentWith({.name = name, .content = "x"}).bytes());
    for (const int mebibytes : {2, 8, 40})
        addToEach(files, "a bomb", documentWith({.name = "a.xml", .content = QByteArray(mebibytes << 20, ' ')}).bytes());
    for (const qint64 told : {1LL, 5'000LL, 3'000'000LL, 4'294'967'295LL})
        addToEach(files, "a bomb that lies",
                  documentWith({.name = "a.xml", .content = QByteArray(8 << 20, 'x'), .toldSize = told}).bytes());
    for (const quint32 kind : {0120777u, 0120000u, 0120644u})
        addToEach(files, "a link", documentWith({.name = "l", .content = "/etc/passwd", .attributes = kind << 16}).bytes());
    for (const qint64 start : {0LL, 1LL, 40LL, 60LL, 90'000LL, 4'294'967'295LL})
        addToEach(files, "over another", documentWith({.name = "a.xml", .content = "<a/>", .toldStart = start}).bytes());
    for (const quint16 flags : {0x0001, 0x0040, 0x0041})
        addToEach(files, "encrypted", documentWith({.name = "a.xml", .content = "<a/>", .flags = flags}).bytes());
    for (const int told : {0, 1, 2, 4, 9'000, 10'001, 65'535}) {
        MadeZip zip = documentWith({.name = "a.xml", .content = "<a/>"});
        zip.toldCount = told;
        addToEach(files, "another count", zip.bytes());
    }
    MadeZip many;
    many.parts.fill({.name = "x", .content = {}}, ZipPackage::mostEntries + 1);
    addToEach(files, "too many", many.bytes());
    const QByteArray sound = documentWith({.name = "a.xml", .content = "<a/>"}).bytes();
    addToEach(files, "a wrong checksum", documentWith({.name = "a.xml", .content = "<a/>", .wrongBy = 1}).bytes());
    addToEach(files, "another file behind it", sound + sound + "x");
    addToEach(files, "another file before it", "MZ" + sound);
    addToEach(files, "cut off", sound.chopped(30));
    return files;
}

QList<HostileFile> hostileXml(const QByteArray &canary)
{
    const QByteArray file = "file://" + canary;
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i)
        laughs +=
            "<!ENTITY a" + QByteArray::number(i) + " '&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";'>";
    laughs += "]><x>&a29;</x>";
    const QByteArray quadratic =
        "<!DOCTYPE x [<!ENTITY a '" + QByteArray(50'000, 'a') + "'>]><x>" + QByteArray("&a;").repeated(20'000) + "</x>";
    QList<QByteArray> parts{
        laughs,
        quadratic,
        "<!DOCTYPE x [<!ENTITY e SYSTEM '" + file + "'>]><x>&e;</x>",
        "<!DOCTYPE x [<!ENTITY e PUBLIC 'x' '" + file + "'>]><x>&e;</x>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]><x>&e;</x>",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + file + "'>%p;]><x/>",
        "<!DOCTYPE x [<!ENTITY % a 'x'><!ENTITY % b '<!ENTITY e SYSTEM \"" + file + "\">'>%b;]><x>&e;</x>",
        "<!DOCTYPE x SYSTEM '" + file + "'><x/>",
        "<x xml:base='" + file + "'><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='' parse='text'/></x>",
        "<x><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file + "' parse='text'/></x>",
        "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE x +AFsAPAAh-ENTITY e SYSTEM '" + file + "'+AD4AXQA+-<x>&e;</x>",
        "<?xml-stylesheet href='" + file + "'?><x/>",
    };
    const QString wide = QString::fromLatin1("\uFEFF"
                                             "<!DOCTYPE x [<!ENTITY e SYSTEM '" +
                                             file + "'>]><x>&e;</x>");
    parts.append(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    QList<HostileFile> files;
    for (const QByteArray &part : std::as_const(parts)) {
        for (const char *name : {"word/styles.xml", "word/document.xml", "_rels/.rels"})
            files.append({"in " + QByteArray(name), documentWith({.name = name, .content = part}).bytes(), ImportFormat::Docx});
        files.append({"in content.xml", documentWith({.name = "content.xml", .content = part}).bytes(), ImportFormat::Odt});
        files.append({"in a book", documentWith({.name = "OEBPS/content.opf", .content = part}).bytes(), ImportFormat::Epub});
    }
    QByteArray attributes = "<x";
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='b'";
    files.append({"200,000 attributes", documentWith({.name = "docProps/core.xml", .content = attributes + "/>"}).bytes(),
                  ImportFormat::Docx});
    return files;
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data + "\nendstream";
}

// A page of so many objects of which the first is what its content is drawn by; the library finds objects without a table.
QByteArray pdfWith(const QByteArray &page, const QByteArrayList &objects, const QByteArray &catalogue = {},
                   const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + catalogue +
                     ">>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                     "3 0 obj<</Type/Page/Parent 2 0 R" +
                     page + ">>endobj\n";
    int number = 4;
    for (const QByteArray &object : objects)
        pdf += QByteArray::number(number++) + " 0 obj" + object + "endobj\n";
    return pdf + "trailer<</Root 1 0 R" + trailer + ">>\n";
}

QByteArrayList hostilePdfs()
{
    const QByteArray box = "/MediaBox[0 0 200 200]",
                     drawn = box + "/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>/Font<</F 6 0 R>>>>";
    QByteArrayList files;
    for (int i = 1; i <= 20; ++i) {
        const QByteArray n = QByteArray::number(i), wide = QByteArray::number(qint64(200) << i), many = QByteArray::number(1 << i);
        // Many pages, and none of them; pages that are their own.
        files.append("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count " + many +
                     ">>endobj trailer<</Root 1 0 R>>");
        files.append("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[" +
                     QByteArray("2 0 R ").repeated(i) + "]/Count 5000>>endobj trailer<</Root 1 0 R>>");
        // Sheets of any size, and units of any size.
        files.append(
            pdfWith("/MediaBox[0 0 " + wide + ' ' + wide + "]/UserUnit " + many + "/Contents 4 0 R", {stream("", "0 0 9 9 re f")}));
        // A form that draws itself, and one that draws the next as often.
        files.append(pdfWith(
            drawn, {stream("", "/X Do"), stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                                                QByteArray("/X Do ").repeated(i))}));
        // Zeros packed over and over.
        QByteArray packed(4 << 20, '\0');
        QByteArray filters;
        for (int layer = 0; layer <= i % 5; ++layer) {
            packed = qCompress(packed, 9).sliced(4);
            filters += "/FlateDecode";
        }
        files.append(pdfWith(drawn, {stream("/Filter[" + filters + ']', packed)}));
        // Pictures that say they are large, in each way of packing them.
        const QByteArrayList packings{"JBIG2Decode", "JPXDecode", "DCTDecode", "CCITTFaxDecode", "RunLengthDecode"};
        const QByteArray side = QByteArray::number(1'000 * i * i);
        files.append(pdfWith(drawn, {stream("", "200 0 0 200 0 0 cm /X Do"),
                                     stream("/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " + side +
                                                "/Height " + side + "/Filter/" + packings[i % 5],
                                            QByteArray(64 * i, char(i)))}));
        // Brackets within brackets.
        files.append(pdfWith(box + "/A" + QByteArray("[").repeated(1 << i), {}));
        files.append(pdfWith(box + "/A" + QByteArray("<</A").repeated(1 << (i % 16)), {}));
        // What would happen: none of it does.
        files.append(pdfWith(
            box, {"<</S/JavaScript/JS(while(1);)>>", "<</S/Launch/F(/bin/sh)>>", "<</S/URI/URI(http://127.0.0.1:9/" + n + ")>>"},
            "/OpenAction 4 0 R/AA<</WC 5 0 R>>/Names<</JavaScript<</Names[(a)4 0 R]>>/EmbeddedFiles<</Names[(x)7 0 "
            "R]>>>>/AcroForm<</XFA 4 0 R>>"));
        // Streams of objects that hold each other, and tables that lead back to themselves.
        files.append(pdfWith(drawn, {stream("/Type/ObjStm/N " + many + "/First 9/Extends 5 0 R", "5 0 6 0 "),
                                     stream("/Type/ObjStm/N 1/First 4/Extends 4 0 R", "4 0 ")}));
        files.append("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size " + many +
                     "/Prev 9>>\nstartxref\n9\n%%EOF\n");
        // Fonts and letters made of each other, patterns of themselves.
        files.append(pdfWith(
            drawn, {stream("", "BT /F 9 Tf (aaaa) Tj ET"), "null",
                    "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[" + many +
                        "]/CharProcs<</a 4 0 R>>/Encoding<</Differences[97/a]>>/Resources<</Font<</F 6 0 R>>>>>>"}));
        files.append(pdfWith(box + "/Contents 4 0 R/Resources<</Pattern<</P 5 0 R>>>>",
                             {stream("", "/Pattern cs /P scn 0 0 200 200 re f"),
                              stream("/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep ." + QByteArray(i, '0') +
                                         "1/YStep ." + QByteArray(i, '0') + "1/Resources<</Pattern<</P 5 0 R>>>>",
                                     "/Pattern cs /P scn 0 0 1 1 re f")}));
        // Locked in ways that nobody locks.
        files.append(pdfWith(box, {}, {},
                             "/Encrypt<</Filter/Standard/V " + n + "/R " + n + "/O(" + QByteArray(i, 'x') + ")/U(x)/P -4/Length " +
                                 many + ">>/ID[()()]"));
        // Words without end, and numbers.
        files.append(pdfWith(drawn, {stream("", "BT /F 9 Tf " + QByteArray("(word ) Tj ").repeated(1 << (i % 14)) +
                                                    QByteArray(i * 20, '9') + " 0 Td ET"),
                                     "null", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}));
    }
    return files;
}

qint64 residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) >> 20 : 0;
}

std::optional<ImportProblem> problemWith(const HostileFile &file)
{
    const WorkerLimits limits{.cpuSeconds = 5, .wallMilliseconds = 20'000};
    const auto article = ImportWorker::read(file.bytes, u"a report"_s, file.format, limits).first();
    return article ? std::nullopt : problemOf(article.error());
}

} // namespace

class HostileFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfMessages();
    void namesLeadNowhere();
    void archivesAreRefused();
    void declarationsReachNothing();
    void pdfsAreReadOrRefused();
    void everyEncodingOfTheWeb();
    void brokenCharactersAreCounted();
};

// Shown to who asks for the original, which may be the first that a worker has to do with a message; none is worn out by one.
void HostileFilesTest::sourcesOfMessages()
{
    const QByteArray head = "Subject: =?utf-8?q?Die_F=C3=A4hre?=\nMIME-Version: 1.0\n";
    const auto source = [](const QByteArray &bytes) { return ImportWorker::read(bytes, {}, ImportFormat::MessageSource).first(); };
    const auto plain = source(head + "Content-Type: text/plain; charset=iso-8859-1\n\nF\xE4hre, <script>x()</script>");
    QVERIFY2(plain, plain ? "" : qPrintable(plain.error().message));
    QVERIFY(plain->text.startsWith(u"Subject: Die Fähre\n"_s) && plain->text.endsWith(u"\n\nFähre, <script>x()</script>\n"_s));
    QByteArray nested = head;
    for (int i = 0; i < 3'000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + '\n';
    for (const QByteArray &odd : {nested, head + "\n" + QByteArray(8'000'000, 'x'), head.repeated(20'000), "\n" + head,
                                  head + "Content-Type: text/html; charset=x\n\n\x01\xff\xfe", QByteArray(70, '\0')}) {
        const auto read = source(odd);
        const auto problem = read ? std::nullopt : problemOf(read.error());
        QVERIFY2(read || (problem && *problem < ImportProblem::Crashed), odd.left(40).constData());
    }
}

// Of attachments and of files: what is kept of a name is a label, and no file comes to be by it.
void HostileFilesTest::namesLeadNowhere()
{
    const QByteArrayList bases{"../x",
                               "../../../../tmp/x",
                               "/tmp/x",
                               "//host/share/x",
                               "..\\..\\x",
                               "C:\\x",
                               "\\\\host\\x",
                               "%2e%2e%2fx",
                               "..",
                               ".",
                               "CON",
                               "nul.txt",
                               "-rf",
                               "~/x",
                               "$(touch x)",
                               "`touch x`",
                               "a\nb",
                               "a\rb",
                               "a\tb",
                               "annexe\u202Efdp.exe",
                               QByteArray(300, 'n'),
                               "\u2066x",
                               "x\u2028y",
                               "\xff\xfe",
                               " "};
    const QByteArrayList dressings{"%1",  "%1.html", "%1. ",      "%1.",  " %1",       "a/%1",
                                   "%1/", "./%1",    "%1%00.txt", "x;%1", "%1.tar.gz", "\"%1\""};
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    int count = 0;
    for (const QByteArray &base : bases)
        for (QByteArray name : dressings) {
            name.replace("%1", base).replace("%00", QByteArray(1, '\0'));
            const QByteArray mail = "From: a@wire.example\r\nSubject: A report\r\nMIME-Version: 1.0\r\n"
                                    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                                    "The ferry left at noon.\r\n--b\r\nContent-Type: application/octet-stream\r\n"
                                    "Content-Disposition: attachment; filename*=utf-8''" +
                                    name.toPercentEncoding() + "\r\n\r\nx\r\n--b--\r\n";
            const auto article = ImportWorker::read(mail, QString::fromUtf8(name), ImportFormat::Mail).first();
            QVERIFY2(article && article->text.contains(u"The ferry left"_s), name.toPercentEncoding().constData());
            const QString label = cleanFileName(QString::fromUtf8(name));
            QVERIFY2(label.size() <= 255 && label.isValidUtf16(), name.toPercentEncoding().constData());
            for (const QChar c : label)
                QVERIFY2(c != u'/' && c.category() != QChar::Other_Control && c != u'\u202E' && c != u'\u2066' && c != u'\u2028',
                         name.toPercentEncoding().constData());
            ++count;
        }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(count, 300);
    qInfo("A7: %d names, no file", count);
}

// Each for a reason that somebody thought of: none wears its worker out, and no file comes to be.
void HostileFilesTest::archivesAreRefused()
{
    using enum ImportProblem;
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const QList<HostileFile> files = hostileArchives();
    QVERIFY2(files.size() >= 150, qPrintable(QString::number(files.size())));
    for (const HostileFile &file : files) {
        const auto problem = problemWith(file);
        const bool isExpected =
            problem == DamagedDocument || problem == PackageBomb || problem == ForbiddenPart || problem == NeedsPassword;
        QVERIFY2(isExpected, (file.name + ": " + QByteArray::number(problem ? int(*problem) : -1)).constData());
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(QDir::setCurrent(before));
}

// Whether a document is refused or not, no word of a file that it names is in its article.
void HostileFilesTest::declarationsReachNothing()
{
    const QTemporaryDir folder;
    QFile canary(folder.filePath(u"canary.txt"_s));
    QVERIFY(canary.open(QIODevice::WriteOnly) && canary.write("the canary sang") > 0);
    canary.close();
    const QList<HostileFile> files = hostileXml(canary.fileName().toUtf8());
    QVERIFY2(files.size() >= 60, qPrintable(QString::number(files.size())));
    int refused = 0;
    for (const HostileFile &file : files) {
        const auto article = ImportWorker::read(file.bytes, u"a report"_s, file.format, {.cpuSeconds = 5}).first();
        refused += int(!article);
        QVERIFY2(!article || !article->text.contains("canary"_L1), file.name.constData());
        QVERIFY2(!article || article->text.size() < 100'000, file.name.constData());
    }
    QVERIFY(refused >= 45);
}

// An answer to each, and nothing of it reaches this process.
void HostileFilesTest::pdfsAreReadOrRefused()
{
    const QByteArrayList files = hostilePdfs();
    QVERIFY2(files.size() >= 300, qPrintable(QString::number(files.size())));
    const WorkerLimits limits{.cpuSeconds = 3, .wallMilliseconds = 15'000};
    const qint64 before = residentMebibytes();
    int other = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto article = ImportWorker::read(files[i], u"a.pdf"_s, ImportFormat::Pdf, limits).first();
        QVERIFY2(!article || !article->text.isEmpty(), files[i].left(300).constData());
        QVERIFY2(article || problemOf(article.error()) != ImportProblem::NoWorker, files[i].left(300).constData());
        other += int(!article && problemOf(article.error()) == ImportProblem::Offended);
        if (i % 15 < 4)
            (void)ImportWorker::drawPage(files[i], 0, {300, 300}, limits);
    }
    QCOMPARE(other, 0); // what a PDF asks for, the library does not even try
    QVERIFY2(residentMebibytes() - before < 64, qPrintable(QString::number(residentMebibytes() - before)));
}

// The positions of a text are the same when it was stored and read again.
void HostileFilesTest::everyEncodingOfTheWeb()
{
    const QByteArrayList encodings{"utf-8",        "ibm866",       "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",
                                   "iso-8859-6",   "iso-8859-7",   "iso-8859-8",   "iso-8859-10",  "iso-8859-13",  "iso-8859-14",
                                   "iso-8859-15",  "koi8-r",       "koi8-u",       "macintosh",    "windows-874",  "windows-1250",
                                   "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
                                   "windows-1257", "gb18030",      "big5",         "euc-jp",       "shift_jis",    "euc-kr"};
    const QStringList texts{u"café déjà côté"_s,
                            u"Привет, мир"_s,
                            u"ζωή λόγος"_s,
                            u"日本語の文字"_s,
                            u"łódź źdźbło"_s,
                            u"שלום עולם"_s,
                            u"السلام عليكم"_s,
                            u"สวัสดี"_s,
                            u"한국어 글자"_s,
                            u"ħelu għażiż"_s,
                            u"žąsis ķēde"_s,
                            u"İstanbul ığdır"_s,
                            u"plain words – and “marks”"_s,
                            u"čeština řeka"_s};
    const QByteArrayList heads{"<meta charset=%1>",
                               "<META CHARSET='%1'>",
                               "<meta charset=\" %1 \">",
                               "<meta http-equiv=Content-Type content='text/html; charset=%1'>",
                               "<meta content=\"text/html;charset=%1\" http-equiv=content-type>",
                               "<?xml version='1.0' encoding='%1'?>",
                               "<!-- <meta charset=utf-16> --><title>x</title><meta charset=%1>"};
    int files = 0;
    for (const QByteArray &encoding : encodings) {
        for (const QString &text : texts) {
            QStringEncoder encoder(webEncoding(encoding) == "windows-949" ? "windows-949" : encoding.constData());
            const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
            if (bytes.isEmpty() || encoder.hasError() || bytes.contains('?') || bytes.contains('\x1A'))
                continue;
            for (QByteArray head : heads) {
                const QByteArray page = head.replace("%1", encoding) + "<p>" + bytes + "</p>";
                const auto article = readHere(page, u"a.html"_s, ImportFormat::HtmlFragment).first();
                QVERIFY2(article && article->text.contains(text), (encoding + ": " + page).constData());
                QCOMPARE(QString::fromUtf8(article->text.toUtf8()), article->text);
                QVERIFY(isCanonical(article->text));
                ++files;
            }
        }
    }
    QVERIFY2(files >= 400, qPrintable(QString::number(files)));
}

void HostileFilesTest::brokenCharactersAreCounted()
{
    for (int broken = 0; broken < 100; ++broken) {
        QByteArray bytes = "Words that are long enough to be told from noise: déjà vu, naïve, façade.";
        for (int i = 0; i < 600; ++i)
            bytes += i < broken ? " é\xC3 x" : " é x";
        const auto article = readHere(bytes, u"a.txt"_s, ImportFormat::Text).first();
        QVERIFY(article);
        QCOMPARE(article->replaced, broken);
        QCOMPARE(QString::fromUtf8(article->text.toUtf8()), article->text);
    }
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    HostileFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hostile_files.moc"
