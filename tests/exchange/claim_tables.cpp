// SPDX-License-Identifier: GPL-3.0-or-later
// The claim matrix and the statements as they go out: read back by a parser of CSV, by one of JSON and by readers of PDF that are
// not ours; and whatever a spreadsheet could take for a formula.
#include "models/exchange/Drawing.h"
#include "models/exchange/StatementSheet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

// Cells by row, as Python's csv module reads them when it is strict.
QList<QStringList> readCsv(const QByteArray &csv)
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.csv"_s, csv);
    const QByteArray read =
        outputOf(u"python3"_s, {u"-c"_s,
                                u"import csv,json,sys\n"
                                "rows=csv.reader(open(sys.argv[1],newline='',encoding='utf-8-sig'),strict=True)\n"
                                "print(json.dumps(list(rows)))"_s,
                                path});
    QList<QStringList> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(read).array()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.toString());
        rows.append(cells);
    }
    return rows;
}

// Three accounts of a fire, with a translation, a chain and an origin.
Library accounts()
{
    Changes changes;
    const auto add = [&changes]<class T>(T record) { changes.of<T>().inserted.append(std::move(record)); };
    Article wire, copy, other;
    wire.id = {1}, wire.title = u"Told twice"_s, wire.outlet = u"Northern Wire"_s, wire.published = u"2031-05-05"_s;
    wire.byline = u"R. Quill"_s, wire.url = u"https://wire.example/a"_s, wire.origin = {90};
    copy.id = {2}, copy.title = u"Port “told twice”"_s, copy.outlet = u"The Courier"_s, copy.origin = {90};
    other.id = {3}, other.title = u"بيان الميناء"_s, other.rightToLeft = true;
    add(wire), add(copy), add(other);
    add(Origin{{90}, u"Northern Wire, 5 May"_s, {}});
    const auto passage = [&](qint64 id, qint64 article, const QString &quote, int start) {
        Passage record;
        record.id = {id}, record.article = {article}, record.quote = quote;
        record.start = start, record.end = start + int(quote.size());
        return record;
    };
    add(passage(31, 1, u"the port had been\ntold twice"_s, 10));
    add(passage(32, 2, u"told twice, a \"source\" said"_s, 5));
    Passage arabic = passage(33, 3, u"لم نتلق أي تحذير"_s, 0);
    arabic.translation = u"we received no warning"_s, arabic.translator = u"A. Person"_s;
    add(arabic);
    const auto actor = [&](qint64 id, const QString &name, const QString &grade) {
        Actor record;
        record.id = {id}, record.name = name, record.reliability = grade;
        add(record);
    };
    actor(11, u"Northern Wire"_s, u"A"_s), actor(12, u"two officers"_s, u"C"_s), actor(13, u"The port"_s, {});
    Claim claim;
    claim.id = {21}, claim.text = u"The port was warned"_s;
    add(claim);
    claim.id = {22}, claim.text = u"The gate was locked"_s, claim.position = 1;
    add(claim);
    Statement said;
    said.id = {41}, said.passage = {31}, said.claim = {21}, said.stance = Stance::Asserts, said.credibility = 2, said.added = 1;
    said.speakers = {{{11}, u"the Wire"_s}, {{12}, u"two fire officers"_s}};
    said.happened = u"2031-05-03"_s, said.said = u"2031-05~"_s, said.published = u"2031-05-05"_s,
    said.note = u"  exact \t note\n"_s;
    said.mode = StatementMode::DirectQuote;
    add(said);
    said.id = {42}, said.passage = {32}, said.reliability = u"D"_s, said.added = 2;
    add(said);
    Statement denied;
    denied.id = {43}, denied.passage = {33}, denied.claim = {21}, denied.stance = Stance::Denies, denied.added = 3;
    denied.speakers = {{{13}, {}}};
    add(denied);
    Library library;
    library.apply(changes);
    return library;
}

} // namespace

class ClaimTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsARow();
    void dataIsExact();
    void aMatrixIsATable();
    void aMatrixKeepsItsOrder();
    void aMatrixIsPrinted();
    void aWideMatrixIsTiled();
    void aHighRowGoesOnOverSheets();
    void tooManySheetsAreRefused();
    void anEmptyMatrixIsSaid();
    void whatMightBeAFormulaIsText();
};

void ClaimTablesTest::everyStatementIsARow()
{
    const QByteArray csv = StatementSheet::of(accounts()).csv(CsvTable::Mark::None);
    const QList<QStringList> rows = readCsv(csv);
    QCOMPARE(rows.size(), 4);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.first().size());
    const auto cell = [&rows](qsizetype row, const QString &name) { return rows.at(row).at(rows.first().indexOf(name)); };
    QCOMPARE(cell(1, u"Article"_s), u"Port “told twice”"_s); // by title
    QCOMPARE(cell(1, u"Reliability"_s) + cell(1, u"Reliability is"_s), u"Dits own"_s);
    QCOMPARE(cell(2, u"Reliability"_s) + cell(2, u"Reliability is"_s), u"Cthe speaker’s"_s);
    QCOMPARE(cell(1, u"Origin"_s), cell(2, u"Origin"_s));
    QCOMPARE(cell(2, u"Origin"_s), u"Northern Wire, 5 May"_s);
    QCOMPARE(cell(2, u"Quote"_s), u"the port had been\ntold twice"_s);
    QCOMPARE(cell(2, u"Speaker"_s), u"two officers"_s);
    QCOMPARE(cell(2, u"Chain"_s), u"Northern Wire ← two officers"_s);
    QCOMPARE(cell(2, u"As printed"_s), u"the Wire ← two fire officers"_s);
    QCOMPARE(cell(2, u"Mode"_s) + u'|' + cell(2, u"Stance"_s), u"Direct quote|asserts"_s);
    QCOMPARE(cell(2, u"Happened"_s) + cell(2, u"Said"_s) + cell(2, u"Published"_s), u"2031-05-032031-05~2031-05-05"_s);
    QCOMPARE(cell(2, u"Start"_s) + u'-' + cell(2, u"End"_s), u"10-38"_s);
    QCOMPARE(cell(3, u"Translation"_s) + u'|' + cell(3, u"Translator"_s), u"we received no warning|A. Person"_s);
    QCOMPARE(cell(3, u"Credibility"_s) + cell(3, u"Reliability"_s) + cell(3, u"Reliability is"_s), QString());
    QCOMPARE(cell(3, u"Origin"_s), u"بيان الميناء"_s);
    QCOMPARE(StatementSheet::of(accounts()).csv(CsvTable::Mark::ByteOrder), "\xEF\xBB\xBF" + csv);
}

void ClaimTablesTest::dataIsExact()
{
    const StatementSheet sheet = StatementSheet::of(accounts());
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.json"_s, sheet.json());
    QCOMPARE(
        outputOf(u"python3"_s, {u"-c"_s, u"import json,sys; print(len(json.load(open(sys.argv[1],encoding='utf-8'))))"_s, path}),
        QByteArray("3\n"));
    const QJsonArray rows = QJsonDocument::fromJson(sheet.json()).array();
    const QJsonObject second = rows.at(1).toObject();
    QCOMPARE(second[u"note"].toString(), u"  exact \t note\n"_s);
    QCOMPARE(second[u"quote"].toString(), u"the port had been\ntold twice"_s);
    QCOMPARE(second[u"chain"].toArray().at(1).toString(), u"two officers"_s);
    QCOMPARE(second[u"printed"].toArray().at(0).toString(), u"the Wire"_s);
    QCOMPARE(second[u"stance"].toString() + second[u"mode"].toString(), u"assertsdirect quote"_s);
    QCOMPARE(second[u"reliabilityInherited"].toBool(), true);
    QCOMPARE(rows.at(0).toObject()[u"reliabilityInherited"].toBool(), false);
    QCOMPARE(second[u"credibility"].toInt(), 2);
    QCOMPARE(rows.at(2).toObject()[u"translator"].toString(), u"A. Person"_s);
    QCOMPARE(QJsonDocument::fromJson(StatementSheet().json()).isArray(), true);
}

void ClaimTablesTest::aMatrixIsATable()
{
    const Library library = accounts();
    const auto rows = readCsv(MatrixSheet::of(library, MatrixSheet::all(library, MatrixAxis::Speaker)).csv(CsvTable::Mark::None));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first(), (QStringList{u"Speaker"_s, u"The port was warned"_s, u"The gate was locked"_s}));
    QCOMPARE(rows.at(1).first(), u"two officers"_s);
    const QStringList cell = rows.at(1).at(1).split(u'\n');
    QCOMPARE(cell.size(), 3); // the first quote has two lines
    QVERIFY2(cell.at(1).endsWith(u"(said by Northern Wire ← two officers; Told twice, Northern Wire, 5 May 2031; C2)"_s),
             qPrintable(cell.at(1)));
    QVERIFY(cell.at(2).startsWith(u"asserts: “told twice, a \"source\" said”"_s) && cell.at(2).endsWith(u"; D2)"_s));
    QCOMPARE(rows.at(2).at(1), u"denies: “لم نتلق أي تحذير” (بيان الميناء)\nTranslation by A. Person: “we received no warning”"_s);
    QCOMPARE(rows.at(2).at(2), QString());
    const auto articles =
        readCsv(MatrixSheet::of(library, MatrixSheet::all(library, MatrixAxis::Article)).csv(CsvTable::Mark::None));
    QCOMPARE(articles.size(), 4);
    QCOMPARE(articles.first().first(), u"Article"_s);
    QVERIFY(articles.last().at(1).contains(u"said by The port"_s) || articles.at(1).at(1).contains(u"said by"_s));
}

// What a pane shows goes out as it shows it.
void ClaimTablesTest::aMatrixKeepsItsOrder()
{
    const MatrixSheet sheet = MatrixSheet::of(accounts(), {MatrixAxis::Speaker, {{13}, {12}}, {{22}, {21}}});
    QCOMPARE(sheet.rows, (QStringList{u"The port"_s, u"two officers"_s}));
    QCOMPARE(sheet.claims, (QStringList{u"The gate was locked"_s, u"The port was warned"_s}));
    QCOMPARE(sheet.cells.size(), 2);
    const std::pair<qint32, qint32> denied(0, 1);
    QCOMPARE(sheet.cells.value(denied).first().stance, Stance::Denies);
    const std::optional<MatrixSheet> again = MatrixSheet::fromBytes(sheet.toBytes());
    QVERIFY(again && again->rows == sheet.rows && again->claims == sheet.claims && again->cells == sheet.cells);
    QVERIFY(!MatrixSheet::fromBytes(sheet.toBytes().chopped(1)) && !MatrixSheet::fromBytes(sheet.toBytes() + 'x'));
}

void ClaimTablesTest::aMatrixIsPrinted()
{
    const Library library = accounts();
    const MatrixSheet sheet = MatrixSheet::of(library, MatrixSheet::all(library, MatrixAxis::Speaker));
    const Result<QByteArray> pdf = drawing::matrixPdf(sheet);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message + pdf.error().detail));
    QVERIFY(*pdf == drawing::matrixPdf(sheet).value());
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.pdf"_s, *pdf);
    QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).simplified();
    for (const QString &words : {u"two officers"_s, u"The port was warned"_s, u"The gate was locked"_s, u"✓ asserts, C2"_s,
                                 u"✗ denies"_s, u"“the port had been told twice”"_s, u"Told twice, Northern Wire, 5 May 2031"_s,
                                 u"Translation by A. Person: “we received no warning”"_s, u"Sheet 1 of 1"_s, u"rows 1 to 2 of 2"_s})
        QVERIFY2(QString(text).replace(QChar::Nbsp, u' ').contains(words), qPrintable(words + u" is not in "_s + text));
    QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains("Title:           Claim matrix"));
}

void ClaimTablesTest::aWideMatrixIsTiled()
{
    MatrixSheet sheet;
    for (int i = 1; i <= 12; ++i)
        sheet.claims.append(u"Claim number %1."_s.arg(i));
    for (int i = 1; i <= 40; ++i)
        sheet.rows.append(u"Speaker number %1."_s.arg(i));
    for (qint32 i = 0; i < 40; ++i) {
        MatrixSheet::Entry entry;
        entry.stance = Stance(1 + i % 4);
        entry.quote = u"What the speaker %1 says."_s.arg(i + 1);
        entry.place = u"An article"_s;
        sheet.cells[{i, i % 12}] = {entry};
    }
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.pdf"_s, drawing::matrixPdf(sheet).value());
    const QStringList pages =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size() % 3, 0); // three bands of claims, each over the same rows
    const qsizetype high = pages.size() / 3;
    QVERIFY(high > 1);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString text = pages.at(page).simplified();
        const qsizetype band = page / high;
        for (int claim = 1; claim <= 12; ++claim)
            QCOMPARE(text.contains(u"Claim number %1."_s.arg(claim)), (claim - 1) / 5 == band);
        for (int row = 1; row <= 40; ++row)
            QCOMPARE(text.contains(u"Speaker number %1."_s.arg(row)),
                     pages.at(page % high).simplified().contains(u"Speaker number %1."_s.arg(row)));
        QVERIFY(text.contains(u"Sheet %1 of %2"_s.arg(page + 1).arg(pages.size())));
    }
    const QString all = pages.join(u' ').simplified();
    for (int row = 1; row <= 40; ++row)
        QCOMPARE(all.count(u"What the speaker %1 says."_s.arg(row)), 1);
}

void ClaimTablesTest::aHighRowGoesOnOverSheets()
{
    MatrixSheet sheet;
    sheet.claims = {u"A claim"_s};
    sheet.rows = {u"One who says much"_s, u"Another"_s};
    for (int i = 1; i <= 60; ++i) {
        MatrixSheet::Entry entry;
        entry.quote = u"word%1 "_s.arg(i).repeated(30);
        sheet.cells[{0, 0}].append(entry);
    }
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.pdf"_s, drawing::matrixPdf(sheet).value());
    const QStringList pages =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    const QString all = pages.join(u' ');
    for (int i = 1; i <= 60; ++i)
        QCOMPARE(all.count(QRegularExpression(u"\\bword%1\\b"_s.arg(i))), 30);
    QVERIFY(pages.at(1).contains(u"One who says much"_s) && pages.last().contains(u"Another"_s));
}

void ClaimTablesTest::tooManySheetsAreRefused()
{
    MatrixSheet sheet;
    for (int i = 0; i < 1000; ++i) {
        sheet.claims.append(u"Claim %1"_s.arg(i));
        sheet.rows.append(u"Row %1"_s.arg(i));
    }
    const Result<QByteArray> pdf = drawing::matrixPdf(sheet);
    QVERIFY(!pdf && pdf.error().message.contains(u"2,000 sheets"_s));
}

void ClaimTablesTest::anEmptyMatrixIsSaid()
{
    QCOMPARE(MatrixSheet().csv(CsvTable::Mark::None), QByteArray("\"Speaker\"\r\n"));
    const QTemporaryDir folder;
    const QString path = written(folder, u"a.pdf"_s, drawing::matrixPdf({}).value());
    QVERIFY(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains("There is no statement on a claim."));
}

// Each sign that begins a formula, bare, behind what a spreadsheet passes over, and in the middle of what it leaves alone.
void ClaimTablesTest::whatMightBeAFormulaIsText()
{
    const QStringList signs{u"="_s,  u"+"_s,  u"-"_s,  u"@"_s, u"\t"_s, u"\r"_s, QString(QChar(0)),
                            u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s};
    const QStringList before{QString(), u" "_s,      u"  \n"_s,   u"\""_s,     u"'"_s,      u" \" "_s,
                             u"“"_s,    u"\u00A0"_s, u"\u3000"_s, u"\uFEFF"_s, u"\u200B"_s, u"''"_s};
    const QStringList formulas{u"1+1"_s, u"HYPERLINK(\"http://x.example\";\"y\")"_s, u"cmd|' /C calc'!A0"_s, u"SUM(A1:A9)"_s,
                               QString()};
    QStringList payloads;
    CsvTable table(CsvTable::Mark::None);
    for (const QString &sign : signs)
        for (const QString &front : before)
            for (const QString &formula : formulas) {
                const bool isFirstOnly = sign == u"\t"_s || sign == u"\r"_s || sign == QString(QChar(0));
                if (isFirstOnly && !front.isEmpty())
                    continue;
                const QString text = front + sign + formula;
                table.add({text, u"between"_s, text});
                payloads.append(text);
            }
    QVERIFY2(payloads.size() > 300, qPrintable(QString::number(payloads.size())));
    QVERIFY(!table.bytes().contains('\0'));
    const QList<QStringList> rows = readCsv(table.bytes());
    QCOMPARE(rows.size(), payloads.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString safe = u'\'' + QString(payloads.at(row)).remove(QChar(0));
        QCOMPARE(rows.at(row), (QStringList{safe, u"between"_s, safe}));
    }
    CsvTable plain(CsvTable::Mark::None);
    const QStringList harmless{u"a=1"_s, u"no-one; “=”"_s, u"5 + 5"_s, QString(), u"“quoted”"_s, u"a\tb"_s, u"e@mail"_s};
    plain.add(harmless);
    QCOMPARE(readCsv(plain.bytes()), QList<QStringList>{harmless});
    QCOMPARE(plain.bytes().count('"'), 2 * harmless.size()); // each is quoted, so that no other separator parts it
}

QTEST_GUILESS_MAIN(ClaimTablesTest)
#include "claim_tables.moc"
