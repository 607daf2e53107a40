// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nest, repeat and pile up without end: row A11 of what Sidelight promises about strangers' files. Each is read within
// five seconds of the processor or refused, and what is made of it is a text that is never slow to lay out.
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ReadAs.h"
#include "models/text/CanonicalText.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int secondsEach = 5;
const QByteArray report = "The ferry left the quay at noon with eleven people on board, the harbour office said.";

struct WorstFile {
    QByteArray name, bytes;
    ImportFormat format = ImportFormat::Html;
};

QByteArray paragraph(const QByteArray &words) { return "<p>" + words + "</p>\n"; }

QList<WorstFile> nestedFiles()
{
    QList<WorstFile> files;
    const QByteArrayList elements{
        "<div>",    "<ul><li>",          "<table><tr><td>", "<blockquote>", "<b><i>", "<p><b><i><u><a href=x>",
        "<svg><g>", "<section><article>"};
    for (const QByteArray &element : elements)
        for (const int depth : {256, 5'000})
            files.append({element + " in each other", paragraph(report) + element.repeated(depth) + report});
    for (const int depth : {200, 300, 5'000})
        for (const QByteArray &sign : {QByteArray("> "), QByteArray("- "), QByteArray("["), QByteArray("**a ")})
            files.append({sign + " in each other", report + "\n\n" + sign.repeated(depth) + report, ImportFormat::Markdown});
    for (const int depth : {50, 500, 5'000}) {
        QByteArray letter = "From: a@news.example\nSubject: The ferry\n";
        for (int i = 0; i < depth; ++i)
            letter +=
                "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + '\n';
        files.append({"letters in each other", letter + "Content-Type: text/plain\n\n" + report, ImportFormat::Mail});
        files.append({"lists in each other", "{\"title\":\"x\",\"text\":" + QByteArray("[").repeated(depth * 20) + "}\n",
                      ImportFormat::JsonLines});
    }
    return files;
}

QList<WorstFile> longFiles()
{
    QList<WorstFile> files;
    for (const int length : {19'999, 20'000, 20'001, 1'999'900, 2'000'001, 5'000'000}) {
        const QByteArray words = (report + ' ').repeated(length / report.size() + 1).first(length), letters(length, 'x');
        files.append({"a line of words", words, ImportFormat::Text});
        files.append({"a line of one word", letters, ImportFormat::Text});
        files.append({"a page of one line", paragraph(words), ImportFormat::HtmlFragment});
        files.append({"a page of one word", paragraph(report) + paragraph(letters), ImportFormat::HtmlFragment});
        files.append({"a line of Markdown", words, ImportFormat::Markdown});
        files.append({"short lines", QByteArray("x\n").repeated(length / 2), ImportFormat::Text});
    }
    for (const int count : {64, 65, 999, 1'001, 20'000}) {
        QByteArray attributes;
        for (int i = 0; i < count; ++i)
            attributes += " a" + QByteArray::number(i) + "=1";
        files.append({"attributes", paragraph(report) + "<p" + attributes + '>' + report, ImportFormat::HtmlFragment});
    }
    for (const int count : {20'000, 100'000})
        for (const QByteArray &element : {QByteArray("<br>"), QByteArray("<span>w</span>"), QByteArray("<a href=/x>w</a> ")})
            files.append({element + " again and again", paragraph(report) + element.repeated(count), ImportFormat::HtmlFragment});
    return files;
}

QList<WorstFile> piledFiles()
{
    QList<WorstFile> files;
    for (const QByteArray &mark : {QByteArray("\xCC\x81"), QByteArray("\xD6\xB4"), QByteArray("\xE2\x83\x92")}) {
        for (const int count : {32, 33, 200'000}) {
            const QByteArray piled = report + " w" + mark.repeated(count) + 'w';
            files.append({"marks on a letter", piled, ImportFormat::Text});
            files.append({"marks on a letter of a page", paragraph(report) + paragraph(piled), ImportFormat::HtmlFragment});
        }
    }
    for (const QByteArray &turn : {QByteArray("\xE2\x80\xAE"), QByteArray("\xE2\x81\xA7"), QByteArray("\xE2\x80\x8D")})
        files.append({"turns of direction", report + turn.repeated(100'000), ImportFormat::Text});
    return files;
}

// What a text may not be, whoever wrote it; empty: nothing.
QString faultOf(const ImportedArticle &article)
{
    if (!isArticleText(article.text))
        return u"it is no text of an article"_s;
    int marks = 0;
    for (const QChar c : article.text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > maxCombiningMarks)
            return u"marks pile up"_s;
    }
    for (const QStringView line : QStringView(article.text).tokenize(u'\n'))
        if (line.size() > maxBlockLength)
            return u"a line of %1"_s.arg(line.size());
    return {};
}

// A file may be too much for its reader, and no more than that.
bool gaveUp(ImportProblem problem)
{
#ifdef SIDELIGHT_SANITIZED
    if (problem == ImportProblem::Crashed)
        return true; // a sanitizer's allocator ends the reader when it finds no more memory
#endif
    return problem < ImportProblem::Crashed;
}

} // namespace

class WorstFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredFiles();
};

void WorstFilesTest::aHundredFiles()
{
    const QList<WorstFile> files = nestedFiles() + longFiles() + piledFiles();
    QVERIFY2(files.size() >= 100, qPrintable(QString::number(files.size())));
    int read = 0;
    qint64 slowest = 0;
    for (const WorstFile &file : files) {
        const QByteArray told = file.name + ", " + QByteArray::number(file.bytes.size()) + " bytes";
        const bool isInstructed = file.format == ImportFormat::JsonLines;
        QElapsedTimer timer;
        timer.start();
        const auto article = ImportWorker::read(isInstructed ? withInstructions({}, file.bytes) : file.bytes, u"a file"_s,
                                                file.format, {.cpuSeconds = secondsEach})
                                 .first();
        slowest = std::max(slowest, timer.elapsed());
        const auto problem = article ? std::nullopt : problemOf(article.error());
        read += int(article.has_value());
        if (article)
            QVERIFY2(faultOf(*article).isEmpty(), (told + ": " + faultOf(*article).toUtf8()).constData());
        else
            QVERIFY2(problem && gaveUp(*problem), (told + ": " + article.error().message.toUtf8()).constData());
    }
    qInfo("A11: %d files, %d read, %d refused; the slowest took %lld ms, asked for at most 5,000", int(files.size()), read,
          int(files.size()) - read, slowest);
    QVERIFY(read > 50);
    QVERIFY(read < files.size()); // the longest are no articles
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    WorstFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "worst_files.moc"
