// SPDX-License-Identifier: GPL-3.0-or-later
// Passages as a table, as Markdown and as a page: read back by readers that are not ours where there are any.
#include "models/exchange/Drawing.h"
#include "models/exchange/PassageSheet.h"
#include "tests/board/SmallBoard.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// Passages whose words are signs in every format.
Library nastyLibrary()
{
    Changes changes = testing::smallBoard();
    auto &passages = changes.of<Passage>().inserted;
    passages[0].quote = u"=HYPERLINK(\"http://x\";\"y\")"_s;
    passages[1].quote = u"two\nlines, a \"quote\" and a comma"_s;
    passages[2].quote = u"  @SUM(1)"_s;
    passages[3].quote = u"# no heading <script>alert(1)</script> [a](javascript:b) ![p](http://t/x.png) *x*"_s;
    passages[3].note = u"-1+1\n\n| a | b |"_s;
    changes.of<Tag>().inserted.append({.id = {61}, .parent = {}, .name = u"timing"_s, .note = {}});
    passages[1].tags = {{61}};
    changes.of<Article>().inserted.first().url = u"javascript:alert(1)"_s;
    changes.of<Article>().inserted.last().url = u"https://wire.example/told(twice)"_s;
    Library library;
    library.apply(changes);
    return library;
}

QList<QStringList> readCsv(const QByteArray &csv, const QString &folder)
{
    QFile file(folder + u"/a.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import csv,sys\n"
                                "for r in csv.reader(open(sys.argv[1], newline='', encoding='utf-8-sig'), strict=True):\n"
                                "    sys.stdout.buffer.write(('\\x1f'.join(r)+'\\x1e').encode())"_s,
                                file.fileName()});
    python.waitForFinished();
    QList<QStringList> rows;
    const QStringList records = QString::fromUtf8(python.readAllStandardOutput()).split(QChar(0x1e), Qt::SkipEmptyParts);
    for (const QString &record : records)
        rows.append(record.split(QChar(0x1f)));
    return rows;
}

} // namespace

class PassageSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsReadBackByAnother()
    {
        const Library library = nastyLibrary();
        const PassageSheet sheet = PassageSheet::of(library, PassageSheet::all(library));
        const QByteArray csv = sheet.csv(PassageSheet::Mark::None);
        QVERIFY(!csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(sheet.csv(PassageSheet::Mark::ByteOrder), "\xEF\xBB\xBF" + csv);
        const QTemporaryDir folder;
        const QList<QStringList> rows = readCsv(csv, folder.path());
        QCOMPARE(rows.size(), 5);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 14);
        QCOMPARE(rows.at(0).first(), u"Quote"_s);
        // By title, then as they stand in the article.
        QCOMPARE(rows.at(1).at(0), u"'=HYPERLINK(\"http://x\";\"y\")"_s);
        QCOMPARE(rows.at(1).at(1), u"Port official"_s);
        QCOMPARE(rows.at(1).at(2), u"denies: The port was warned on the day before the fire"_s);
        QCOMPARE(rows.at(2).at(4), u"'-1+1\n\n| a | b |"_s);
        QCOMPARE(rows.at(3).at(0), u"two\nlines, a \"quote\" and a comma"_s);
        QCOMPARE(rows.at(3).at(1), u"Harbour Authority ← Two fire officers"_s);
        QCOMPARE(rows.at(3).at(3), u"timing"_s);
        QCOMPARE(rows.at(4).at(0), u"'  @SUM(1)"_s);
        QCOMPARE(rows.at(4).at(8), u"2031-05-05"_s);
        QVERIFY(rows.at(4).at(10).startsWith(u"Ada Lind, “Told twice,”"_s) &&
                rows.at(4).at(10).endsWith(u"Northern Wire, 5 May 2031"_s));
        for (qsizetype at = csv.indexOf('\n'); at >= 0; at = csv.indexOf('\n', at + 1)) // within a cell a line ends in LF alone
            QVERIFY(csv.at(at - 1) == '\r' || csv.first(at).count('"') % 2 == 1);
    }

    void translationsAreMarkedEverywhere()
    {
        Changes changes = testing::smallBoard();
        changes.of<Passage>().inserted[0].translation = u"=keine Warnung\nkam je an"_s;
        changes.of<Passage>().inserted[0].translator = u"A. <b>Reader</b>"_s;
        changes.of<Passage>().inserted[2].translator = u"Nobody"_s; // who has translated nothing
        Library library;
        library.apply(changes);
        const PassageSheet sheet = PassageSheet::of(library, {{31}, {33}});
        const QTemporaryDir folder;
        const QList<QStringList> rows = readCsv(sheet.csv(PassageSheet::Mark::None), folder.path());
        QCOMPARE(rows.at(0).mid(11, 2), QStringList({u"Translation"_s, u"Translator"_s}));
        QCOMPARE(rows.at(1).mid(11, 2), QStringList({u"'=keine Warnung\nkam je an"_s, u"A. <b>Reader</b>"_s}));
        QCOMPARE(rows.at(2).mid(11, 2), QStringList({QString(), QString()}));
        const QString markdown = QString::fromUtf8(sheet.markdown()), page = QString::fromUtf8(sheet.html());
        QVERIFY2(markdown.contains(u"Translation (A. \\<b\\>Reader"_s), qPrintable(markdown));
        QVERIFY(markdown.contains(u"> kam je an"_s));
        QVERIFY2(page.contains(u"Translation (A. &lt;b&gt;Reader&lt;/b&gt;)"_s), qPrintable(page));
        QVERIFY(page.contains(u"kam je an"_s));
        QCOMPARE(markdown.count(u"Translation"_s), 1);
        QCOMPARE(PassageSheet::fromBytes(sheet.toBytes())->rows, sheet.rows);
    }

    void pagesAreNamedEverywhere()
    {
        const PassageSheet sheet = PassageSheet::of(testing::smallLibrary(), {{31}, {33}}, {{Id{31}, u"pp. 4–5"_s}});
        const QTemporaryDir folder;
        const QList<QStringList> rows = readCsv(sheet.csv(PassageSheet::Mark::None), folder.path());
        QCOMPARE(rows.at(0).last(), u"Pages"_s);
        QCOMPARE(rows.at(1).last(), u"pp. 4–5"_s);
        QVERIFY2(rows.at(1).at(10).endsWith(u"4 May 2031, pp. 4–5"_s), qPrintable(rows.at(1).at(10)));
        QVERIFY(rows.at(2).last().isEmpty() && rows.at(2).at(10).endsWith(u"2031"_s));
        QCOMPARE(QString::fromUtf8(sheet.markdown()).count(u", pp. 4–5\n"_s), 1);
        QCOMPARE(QString::fromUtf8(sheet.html()).count(u", pp. 4–5</p>"_s), 1);
        QCOMPARE(PassageSheet::fromBytes(sheet.toBytes())->rows, sheet.rows);
    }

    void theOrderIsThatOfTheList()
    {
        const Library library = testing::smallLibrary();
        const PassageSheet sheet = PassageSheet::of(library, {{34}, {31}, {999}, {33}});
        QCOMPARE(sheet.rows.size(), 3);
        QVERIFY(sheet.rows.at(0).quote.startsWith(u"The log"_s) && sheet.rows.at(1).quote.startsWith(u"no warning"_s));
    }

    void markdownShowsTheWordsAndNothingElse()
    {
        const QString markdown = QString::fromUtf8(PassageSheet::of(nastyLibrary(), {{34}, {32}}).markdown());
        QVERIFY2(markdown.contains(u"> \\# no heading \\<script\\>"_s), qPrintable(markdown));
        QVERIFY(!markdown.contains(u"[a](javascript"_s) && !markdown.contains(u"!["_s));
        QVERIFY(markdown.contains(u"](https://wire.example/told%28twice%29)"_s));
        QVERIFY(markdown.contains(u"- Tags: timing"_s));
        QVERIFY(markdown.contains(u"> two\n> lines"_s));
    }

    void aPageHasNoScriptAndNoForeignLink()
    {
        const QString page = QString::fromUtf8(PassageSheet::of(nastyLibrary(), {{34}, {32}}).html());
        QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"href=\"javascript"_s));
        QVERIFY(page.contains(u"<a href=\"https://wire.example/told(twice)\" rel=\"noreferrer\">"_s));
        QVERIFY(page.contains(u"Content-Security-Policy"_s));
    }

    // An archive that others open, of no time and no person.
    void aTextDocumentOpens()
    {
        const Library library = nastyLibrary();
        const PassageSheet sheet = PassageSheet::of(library, PassageSheet::all(library));
        const Result<QByteArray> odt = drawing::odt(sheet);
        QVERIFY2(odt, odt ? "" : qPrintable(odt.error().message + odt.error().detail));
        QTest::qWait(2100); // zip counts in two seconds
        QVERIFY(*odt == drawing::odt(sheet).value());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.odt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*odt) == odt->size());
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import zipfile,sys\nimport xml.etree.ElementTree as t\nz=zipfile.ZipFile(sys.argv[1])\n"
                                    "assert z.testzip() is None\n"
                                    "print(sorted({i.date_time[0] for i in z.infolist()}))\n"
                                    "print(z.read('mimetype').decode())\n"
                                    "print(' '.join(t.fromstring(z.read('content.xml')).itertext()))"_s,
                                    file.fileName()});
        python.waitForFinished();
        const QString text = QString::fromUtf8(python.readAllStandardOutput());
        QVERIFY2(text.startsWith(u"[1980]\napplication/vnd.oasis.opendocument.text\n"_s),
                 qPrintable(text + QString::fromUtf8(python.readAllStandardError())));
        QVERIFY(text.contains(u"a \"quote\" and a comma"_s) && text.contains(u"Northern Wire"_s) &&
                text.contains(u"<script>alert(1)</script>"_s));
    }

    void nothingToWriteIsSaid()
    {
        const PassageSheet empty;
        QCOMPARE(empty.csv(PassageSheet::Mark::None).count('\n'), 1);
        QVERIFY(empty.html().contains("There are no passages."));
    }
};

QTEST_GUILESS_MAIN(PassageSheetTest)
#include "passage_sheet.moc"
