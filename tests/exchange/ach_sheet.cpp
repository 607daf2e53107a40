// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AchSheet.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

Evidence note(qint64 id, const QString &words, int position, const QList<Rating> &ratings)
{
    Evidence evidence;
    evidence.id = {id};
    evidence.ach = {1};
    evidence.note = words;
    evidence.position = position;
    evidence.ratings = ratings;
    return evidence;
}

Library library()
{
    Changes changes;
    changes.of<Ach>().inserted = {{.id = {1}, .name = u"Who?"_s, .note = {}, .position = 0}};
    changes.of<Hypothesis>().inserted = {{.id = {2}, .ach = {1}, .text = u"=1+1"_s, .note = {}, .position = 0},
                                         {.id = {3}, .ach = {1}, .text = u"The \"storm\""_s, .note = {}, .position = 1}};
    Article article;
    article.id = {4};
    article.outlet = u"Valley Post"_s;
    article.published = u"2021-03"_s;
    changes.of<Article>().inserted = {article};
    Passage passage;
    passage.id = {5};
    passage.article = {4};
    passage.quote = u"two\nlines"_s;
    changes.of<Passage>().inserted = {passage};
    Actor keeper;
    keeper.id = {6};
    keeper.name = u"@keeper"_s;
    keeper.reliability = u"A"_s;
    changes.of<Actor>().inserted = {keeper};
    Statement statement;
    statement.id = {7};
    statement.passage = {5};
    statement.speakers = {{.actor = {6}, .printed = {}}};
    statement.credibility = 1;
    changes.of<Statement>().inserted = {statement};
    Evidence said = note(8, u"a remark"_s, 0, {{{2}, AchRating::II}, {{3}, AchRating::C}});
    said.kind = EvidenceKind::Statement;
    said.shows = {7};
    changes.of<Evidence>().inserted = {said, note(9, u"  -2 lamps"_s, 1, {{{3}, AchRating::NA}})};
    Library library;
    library.apply(changes);
    return library;
}

} // namespace

// An ACH matrix as a table for spreadsheets, of which nothing is taken for a formula.
class AchSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheMatrix();
    void beginsWithTheMarkIfAsked();
    void writesAnEmptyMatrix();
};

void AchSheetTest::writesTheMatrix()
{
    const QString csv = QString::fromUtf8(achCsv(library(), {1}, CsvTable::Mark::None));
    QCOMPARE(
        csv.split(u"\r\n"_s),
        (QStringList{u"\"Evidence\",\"Translation\",\"Remark\",\"Kind\",\"Speakers\",\"Reliability\",\"Credibility\",\"Outlet\","
                     "\"Published\",\"Origin\",\"Weight\",\"Diagnosticity\",\"'=1+1\",\"The \"\"storm\"\"\""_s,
                     u"\"two\nlines\",\"\",\"a remark\",\"Statement\",\"'@keeper\",\"A\",\"1\",\"Valley Post\",\"2021-03\",\"\","
                     "\"2.00\",\"3.00\",\"II\",\"C\""_s,
                     u"\"'  -2 lamps\",\"\",\"\",\"Note\",\"\",\"\",\"\",\"\",\"\",\"\",\"1.00\",\"0.00\",\"\",\"NA\""_s,
                     u"\"Rank\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"2\",\"1\""_s,
                     u"\"Inconsistency, weighted\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"4.00\",\"0.00\""_s,
                     u"\"Inconsistency, without weights\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"2\",\"0\""_s,
                     QString()}));
}

void AchSheetTest::beginsWithTheMarkIfAsked()
{
    QVERIFY(achCsv(library(), {1}, CsvTable::Mark::ByteOrder).startsWith("\xEF\xBB\xBF\"Evidence\""));
}

void AchSheetTest::writesAnEmptyMatrix() { QCOMPARE(achCsv(library(), {99}, CsvTable::Mark::None).count("\r\n"), 4); }

QTEST_GUILESS_MAIN(AchSheetTest)
#include "ach_sheet.moc"
