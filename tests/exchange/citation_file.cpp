// SPDX-License-Identifier: GPL-3.0-or-later
// Citations as other programs read them: where bibutils are installed, they have the last word.
#include "models/exchange/CitationFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QList<Article> articles()
{
    Article news;
    news.id = {1};
    news.title = u"Harbour {fees} rise 5% & more: “told\ttwice” \\ #1_a"_s;
    news.byline = u"By Ann Lee, Omar van der Said and Quayside News Agency"_s;
    news.outlet = u"The Courier & Post"_s;
    news.url = u"https://courier.example/a_b%20c?x={1}&y=~2"_s;
    news.published = u"2031-05-04"_s;
    news.retrieved = u"2031-06-01T10:00:00Z"_s;
    news.language = u"en"_s;
    Article page;
    page.id = {2};
    page.title = u"قال مسؤول إن البوابة أغلقت"_s;
    page.byline = u"李明"_s;
    page.published = u"2031-05~"_s;
    page.url = u"https://wire.example/2"_s;
    Article bare;
    bare.id = {3};
    bare.title = u"Harbour {fees} rise"_s;
    bare.published = u"soon"_s;
    return {news, page, bare};
}

QByteArray through(const QString &program, const QByteArray &input)
{
    QProcess process;
    process.start(program, {});
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class CitationFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cslTellsWhatIsKnown();
    void bibTexIsEscaped();
    void risHoldsALineAField();
    void otherProgramsReadIt_data();
    void otherProgramsReadIt();
    void keysAreUnlike();
    void nothingIsAFileToo();
};

void CitationFileTest::cslTellsWhatIsKnown()
{
    const QJsonArray all = QJsonDocument::fromJson(citationFile::cslJson(articles())).array();
    QCOMPARE(all.size(), 3);
    const QJsonObject news = all.at(0).toObject(), page = all.at(1).toObject(), bare = all.at(2).toObject();
    QCOMPARE(news["type"_L1].toString(), u"article-newspaper"_s);
    QCOMPARE(news["id"_L1].toString(), u"lee2031harbour"_s);
    QCOMPARE(news["title"_L1].toString(), u"Harbour {fees} rise 5% & more: “told twice” \\ #1_a"_s);
    QCOMPARE(news["container-title"_L1].toString(), u"The Courier & Post"_s);
    const QJsonArray authors = news["author"_L1].toArray();
    QCOMPARE(authors.size(), 3);
    QCOMPARE(authors.at(0).toObject()["family"_L1].toString(), u"Lee"_s);
    QCOMPARE(authors.at(1).toObject()["family"_L1].toString(), u"van der Said"_s);
    QCOMPARE(authors.at(2).toObject()["literal"_L1].toString(), u"Quayside News Agency"_s);
    const auto parts = [](const QJsonObject &item, const QString &date) {
        return QJsonDocument(item[date].toObject()["date-parts"_L1].toArray()).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(parts(news, u"issued"_s), QByteArray("[[2031,5,4]]"));
    QCOMPARE(parts(news, u"accessed"_s), QByteArray("[[2031,6,1]]"));
    QCOMPARE(page["type"_L1].toString(), u"webpage"_s);
    QCOMPARE(parts(page, u"issued"_s), QByteArray("[[2031,5]]"));
    QCOMPARE(page["issued"_L1].toObject()["circa"_L1].toBool(), true);
    QCOMPARE(page["author"_L1].toArray().at(0).toObject()["literal"_L1].toString(), u"李明"_s);
    QVERIFY(!bare.contains("issued"_L1) && !bare.contains("author"_L1) && !bare.contains("URL"_L1));
}

void CitationFileTest::bibTexIsEscaped()
{
    const QString file = QString::fromUtf8(citationFile::bibTex(articles()));
    QVERIFY2(file.startsWith(u"@article{lee2031harbour,\n"), qPrintable(file));
    QVERIFY2(file.contains(u"author = {Lee, Ann and van der Said, Omar and {Quayside News Agency}}"), qPrintable(file));
    QVERIFY2(file.contains(u"title = {{Harbour \\{fees\\} rise 5\\% \\& more: “told twice” \\textbackslash{} \\#1\\_a}}"),
             qPrintable(file));
    QVERIFY(file.contains(u"month = may,\n  day = {4},\n  date = {2031-05-04},\n"));
    QVERIFY(file.contains(u"url = {https://courier.example/a_b%20c?x=%7B1%7D&y=~2}"));
    QVERIFY(file.contains(u"@misc{"));
    QCOMPARE(file.count(u'{'), file.count(u'}'));
}

void CitationFileTest::risHoldsALineAField()
{
    const QStringList lines = QString::fromUtf8(citationFile::ris(articles())).split(u"\r\n"_s);
    for (const QString &line : lines)
        QVERIFY2(line.isEmpty() || line.sliced(2, 4) == u"  - ", qPrintable(line));
    QCOMPARE(lines.count(u"ER  - "_s), 3);
    QCOMPARE(lines.first(6),
             QStringList({u"TY  - NEWS"_s, u"ID  - lee2031harbour"_s, u"AU  - Lee, Ann"_s, u"AU  - van der Said, Omar"_s,
                          u"AU  - Quayside News Agency,"_s, u"TI  - Harbour {fees} rise 5% & more: “told twice” \\ #1_a"_s}));
    QVERIFY(lines.contains(u"DA  - 2031/05/04/"_s) && lines.contains(u"DA  - 2031/05//"_s) &&
            lines.contains(u"Y2  - 2031/06/01/"_s));
}

void CitationFileTest::otherProgramsReadIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("bibtex") << u"bib2xml"_s << citationFile::bibTex(articles());
    QTest::newRow("ris") << u"ris2xml"_s << citationFile::ris(articles());
}

void CitationFileTest::otherProgramsReadIt()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, file);
    QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "bibutils must be installed");
    const QString read = QString::fromUtf8(through(program, file));
    QCOMPARE(read.count(u"<mods "), 3);
    for (const QString &part : {u"fees"_s, u"5% &amp; more"_s, u"<namePart type=\"family\">Lee</namePart>"_s, u"Quayside"_s,
                                u"The Courier &amp; Post"_s, u"قال مسؤول إن البوابة أغلقت"_s, u"李明"_s, u"2031"_s})
        QVERIFY2(read.contains(part), qPrintable(part + u'\n' + read));
}

void CitationFileTest::keysAreUnlike()
{
    Article same;
    same.title = u"The gate"_s;
    same.byline = u"Zoë Ångström"_s;
    same.published = u"2031"_s;
    const QString file = QString::fromUtf8(citationFile::bibTex({same, same, same}));
    QVERIFY2(file.contains(u"@misc{angstrom2031gate,") && file.contains(u"@misc{angstrom2031gate-2,") &&
                 file.contains(u"@misc{angstrom2031gate-3,"),
             qPrintable(file));
}

void CitationFileTest::nothingIsAFileToo()
{
    QCOMPARE(citationFile::bibTex({}), QByteArray());
    QCOMPARE(citationFile::ris({}), QByteArray());
    QVERIFY(QJsonDocument::fromJson(citationFile::cslJson({})).isArray());
}

QTEST_GUILESS_MAIN(CitationFileTest)
#include "citation_file.moc"
