// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of an analysis of competing hypotheses against sums worked out by hand.
#include "models/lists/AchScore.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// "I II . NA": a rating for each hypothesis; a dot where there is none.
QList<std::optional<AchRating>> ratings(const QString &cells)
{
    QList<std::optional<AchRating>> list;
    for (const QString &cell : cells.split(u' ', Qt::SkipEmptyParts))
        list.append(cell == u"."_s ? std::nullopt : fromKey<AchRating>(cell));
    return list;
}

// Ids are counted from 1; a grade is "B2", or empty.
AchTable table(const QList<std::tuple<QString, QString, qint64>> &rows)
{
    AchTable table;
    for (const auto &[cells, grade, origin] : rows) {
        AchRow row;
        row.evidence = {qint64(table.rows.size()) + 1};
        row.reliability = grade.left(1);
        row.credibility = grade.mid(1).toInt();
        row.origin = {origin};
        row.ratings = ratings(cells);
        table.hypotheses = int(row.ratings.size());
        table.rows.append(row);
    }
    return table;
}

// "1. −2.0 (−2); 2. …", as rank, weighted and plain.
QString summary(const AchTable &table)
{
    QStringList parts;
    for (const AchStanding &standing : standingsOf(table))
        parts.append(u"%1. %2 (%3)"_s.arg(standing.rank).arg(standing.weighted, 0, 'f', 3).arg(standing.plain));
    return parts.join(u"; "_s);
}

QStringList turnsOf(const AchTable &table)
{
    const QStringList causes{u"evidence"_s, u"origin"_s, u"grade"_s, u"trust"_s, u"weights"_s};
    const QStringList effects{u"first"_s, u"level"_s, u"behind"_s};
    QStringList lines;
    const AchSensitivity sensitivity = sensitivityOf(table);
    for (const AchTurn &turn : sensitivity.turns) {
        QStringList first;
        for (const int each : turn.first)
            first.append(QString::number(each));
        lines.append(u"%1 %2%3: %4 %5"_s.arg(causes[int(turn.cause)], turn.record.toString(), turn.grade, effects[int(turn.effect)],
                                             first.join(u',')));
    }
    return lines;
}

} // namespace

class AchScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsGrades_data();
    void weighsGrades();
    void countsOnlyWhatIsInconsistent();
    void multipliesByTheWeight();
    void countsAnOriginOnce();
    void aCopyNeverHelps();
    void ranksOnlyWhatIsRated();
    void sharesARank();
    void measuresDiagnosticity_data();
    void measuresDiagnosticity();
    void findsTheEvidenceThatDecides();
    void findsTheOriginThatDecides();
    void findsTheGradeThatDecides();
    void findsWhatTrustAndWeightsWouldDo();
    void namesTheMainstay();
    void saysNothingOfOneHypothesis();
    void agreesWithCountingAnew();
};

void AchScoreTest::weighsGrades_data()
{
    QTest::addColumn<QString>("reliability");
    QTest::addColumn<int>("credibility");
    QTest::addColumn<double>("weight");
    QTest::newRow("none") << QString() << 0 << 1.0;
    QTest::newRow("A1") << u"A"_s << 1 << 2.0;
    QTest::newRow("A") << u"A"_s << 0 << 1.4142;
    QTest::newRow("B2") << u"B"_s << 2 << 1.4142;
    QTest::newRow("B") << u"B"_s << 0 << 1.1892;
    QTest::newRow("C3") << u"C"_s << 3 << 1.0;
    QTest::newRow("D") << u"D"_s << 0 << 0.8409;
    QTest::newRow("D4") << u"D"_s << 4 << 0.7071;
    QTest::newRow("E5") << u"E"_s << 5 << 0.5;
    QTest::newRow("F6") << u"F"_s << 6 << 1.0;
    QTest::newRow("1 alone") << QString() << 1 << 1.4142;
    QTest::newRow("nonsense") << u"Z"_s << 9 << 1.0;
}

void AchScoreTest::weighsGrades()
{
    QFETCH(QString, reliability);
    QFETCH(int, credibility);
    QFETCH(double, weight);
    QVERIFY(std::abs(weightOf(reliability, credibility) - weight) < 0.0001);
}

// What speaks for a hypothesis counts nothing, and neither does what does not apply or was not rated.
void AchScoreTest::countsOnlyWhatIsInconsistent()
{
    QCOMPARE(summary(table({{u"CC II N"_s, {}, 0}, {u"CC I NA"_s, {}, 0}, {u"C . I"_s, {}, 0}})),
             u"1. 0.000 (0); 3. -3.000 (-3); 2. -1.000 (-1)"_s);
}

void AchScoreTest::multipliesByTheWeight()
{
    // A1 II is 4, E5 I is .5, and B II is 2 * 1.189.
    QCOMPARE(summary(table({{u"II N"_s, u"A1"_s, 0}, {u"I II"_s, u"E5"_s, 0}, {u"N II"_s, u"B"_s, 0}})),
             u"2. -4.500 (-3); 1. -3.378 (-4)"_s);
}

void AchScoreTest::countsAnOriginOnce()
{
    const QString copy = u"II C"_s;
    QCOMPARE(summary(table({{copy, {}, 7}, {copy, {}, 7}, {copy, {}, 7}, {copy, {}, 7}, {copy, {}, 7}, {u"C I"_s, {}, 8}})),
             u"2. -2.000 (-10); 1. -1.000 (-1)"_s);
    // Of one origin the strongest counts, against each hypothesis by itself.
    QCOMPARE(summary(table({{u"I N"_s, u"A1"_s, 7}, {u"II I"_s, u"E5"_s, 7}})), u"2. -2.000 (-3); 1. -0.500 (-1)"_s);
    // Two witnesses in one origin are two; a witness heard twice through it is one.
    AchTable witnesses = table({{u"II C"_s, {}, 7}, {u"II C"_s, {}, 7}, {u"C I"_s, {}, 8}});
    witnesses.rows[0].speaker = {21};
    witnesses.rows[1].speaker = {22};
    QCOMPARE(summary(witnesses), u"2. -4.000 (-4); 1. -1.000 (-1)"_s);
    witnesses.rows[1].speaker = {21};
    QCOMPARE(summary(witnesses), u"2. -2.000 (-4); 1. -1.000 (-1)"_s);
    // What nobody in particular says adds nothing to the witness of its origin.
    witnesses.rows[1].speaker = {};
    QCOMPARE(summary(witnesses), u"2. -2.000 (-4); 1. -1.000 (-1)"_s);
    // Rows without an origin share none.
    QCOMPARE(summary(table({{u"I C"_s, {}, 0}, {u"I C"_s, {}, 0}})), u"2. -2.000 (-2); 1. 0.000 (0)"_s);
}

void AchScoreTest::aCopyNeverHelps()
{
    std::mt19937 random(20);
    const QStringList cells{u"CC"_s, u"C"_s, u"N"_s, u"I"_s, u"II"_s, u"NA"_s, u"."_s};
    const QStringList grades{QString(), u"A1"_s, u"B3"_s, u"D"_s, u"E5"_s, u"F6"_s};
    const auto pick = [&](const QStringList &from) { return from[qsizetype(random() % size_t(from.size()))]; };
    for (int trial = 0; trial < 500; ++trial) {
        QList<std::tuple<QString, QString, qint64>> rows;
        QList<AchStanding> before;
        for (int row = 0; row < 8; ++row) {
            rows.append({pick(cells) + u' ' + pick(cells), pick(grades), qint64(random() % 4)});
            const QList<AchStanding> now = standingsOf(table(rows));
            for (int i = 0; i < int(before.size()); ++i)
                QVERIFY(now[i].weighted <= before[i].weighted + 1e-9);
            before = now;
        }
    }
}

void AchScoreTest::ranksOnlyWhatIsRated()
{
    QCOMPARE(summary(table({{u"I . NA"_s, {}, 0}})), u"1. -1.000 (-1); 0. 0.000 (0); 0. 0.000 (0)"_s);
    QVERIFY(standingsOf({}).isEmpty());
}

void AchScoreTest::sharesARank()
{
    QCOMPARE(summary(table({{u"I C I II"_s, {}, 0}})), u"2. -1.000 (-1); 1. 0.000 (0); 2. -1.000 (-1); 4. -2.000 (-2)"_s);
    // Three times the root of a half and what is that by another sum are level.
    QCOMPARE(summary(table({{u"I N"_s, u"E"_s, 0}, {u"I N"_s, u"E"_s, 0}, {u"N II"_s, u"E"_s, 0}})),
             u"1. -1.414 (-2); 1. -1.414 (-2)"_s);
}

void AchScoreTest::measuresDiagnosticity_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<double>("diagnosticity");
    QTest::newRow("nothing rated") << u". . ."_s << 0.0;
    QTest::newRow("one rated") << u"II . NA"_s << 0.0;
    QTest::newRow("alike") << u"I I I"_s << 0.0;
    QTest::newRow("opposites") << u"CC II"_s << 4.0;
    QTest::newRow("three") << u"CC N II"_s << 8.0 / 3;
    QTest::newRow("not applicable is left out") << u"C NA I"_s << 2.0;
}

void AchScoreTest::measuresDiagnosticity()
{
    QFETCH(QString, cells);
    QFETCH(double, diagnosticity);
    QVERIFY(std::abs(diagnosticityOf(ratings(cells)) - diagnosticity) < 1e-9);
}

void AchScoreTest::findsTheEvidenceThatDecides()
{
    // 2 against the first, 3 against the second: without the second row it is 2 to 1.
    QCOMPARE(turnsOf(table({{u"II N"_s, {}, 0}, {u"N II"_s, {}, 0}, {u"N I"_s, {}, 0}})),
             (QStringList{u"evidence 2: first 1"_s, u"trust 1: first 1"_s, u"evidence 3: level 0,1"_s}));
}

void AchScoreTest::findsTheOriginThatDecides()
{
    // Each of two copies can be spared, but not both.
    const QStringList turns = turnsOf(table({{u"I C"_s, {}, 0}, {u"C II"_s, {}, 7}, {u"C II"_s, {}, 7}}));
    QVERIFY(turns.contains(u"origin 7: first 1"_s));
    QVERIFY(std::ranges::none_of(turns, [](const QString &turn) { return turn.startsWith(u"evidence 2"_s); }));
}

void AchScoreTest::findsTheGradeThatDecides()
{
    AchTable two = table({{u"I N"_s, u"A"_s, 0}, {u"N I"_s, u"B"_s, 0}});
    two.rows[0].grader = {90};
    const AchSensitivity sensitivity = sensitivityOf(two);
    const auto grade = std::ranges::find(sensitivity.turns, AchTurn::Cause::Grade, &AchTurn::cause);
    QVERIFY(grade != sensitivity.turns.end());
    // 1.41 to 1.19; with B they are level, with C the first has less against it: the gravest is told, by its least change.
    QCOMPARE(grade->record, Id{90});
    QCOMPARE(grade->before, u"A"_s);
    QCOMPARE(grade->grade, u"C"_s);
    QCOMPARE(grade->effect, AchTurn::Effect::First);
    QCOMPARE(grade->first, QList<int>{0});
}

void AchScoreTest::findsWhatTrustAndWeightsWouldDo()
{
    // 2 * .5 to 1.19; plain it is 2 to 1.
    const QStringList turns = turnsOf(table({{u"II N"_s, u"E5"_s, 0}, {u"N I"_s, u"B"_s, 0}}));
    QVERIFY(turns.contains(u"weights 0: first 1"_s));
    QVERIFY(turns.contains(u"trust 1: first 1"_s));
    QVERIFY(!turns.contains(u"trust 2: first 0"_s)); // it comes first already
}

void AchScoreTest::namesTheMainstay()
{
    const AchSensitivity sensitivity =
        sensitivityOf(table({{u"N II"_s, {}, 0}, {u"N II"_s, {}, 0}, {u"I II"_s, u"A1"_s, 0}, {u". N"_s, {}, 0}}));
    QVERIFY(sensitivity.turns.isEmpty());
    QCOMPARE(sensitivity.mainstay, Id{1}); // it and the next take 2 of the lead, as the third does; the first is told
    QCOMPARE(sensitivity.lead, 6.0);
    QCOMPARE(sensitivity.leadWithout, 4.0);
    QCOMPARE(sensitivity.unrated, 1);
}

void AchScoreTest::saysNothingOfOneHypothesis()
{
    QVERIFY(turnsOf(table({{u"II ."_s, {}, 0}})).isEmpty());
    QVERIFY(sensitivityOf({}) == AchSensitivity());
}

// What would be without a row is what is when the row is not there.
void AchScoreTest::agreesWithCountingAnew()
{
    std::mt19937 random(8);
    const QStringList cells{u"CC"_s, u"C"_s, u"N"_s, u"I"_s, u"II"_s, u"NA"_s, u"."_s};
    const QStringList grades{QString(), u"A1"_s, u"B2"_s, u"D3"_s, u"E5"_s};
    const auto pick = [&](const QStringList &from) { return from[qsizetype(random() % size_t(from.size()))]; };
    const auto firstOf = [](const AchTable &table) {
        QList<int> first;
        const QList<AchStanding> standings = standingsOf(table);
        for (int i = 0; i < int(standings.size()); ++i)
            if (standings[i].rank == 1)
                first.append(i);
        return first;
    };
    int told = 0;
    for (int trial = 0; trial < 300; ++trial) {
        QList<std::tuple<QString, QString, qint64>> rows;
        for (int row = 0; row < 6; ++row)
            rows.append({pick(cells) + u' ' + pick(cells) + u' ' + pick(cells), pick(grades), qint64(random() % 4)});
        const AchTable all = table(rows);
        if (std::ranges::count_if(standingsOf(all), [](const AchStanding &standing) { return standing.rank > 0; }) < 2)
            continue;
        const AchSensitivity sensitivity = sensitivityOf(all);
        for (int row = 0; row < int(all.rows.size()); ++row) {
            AchTable without = all;
            without.rows.removeAt(row);
            const QList<int> first = firstOf(without);
            const auto turn = std::ranges::find_if(sensitivity.turns, [&](const AchTurn &each) {
                return each.cause == AchTurn::Cause::Evidence && each.record == all.rows[row].evidence;
            });
            if (turn != sensitivity.turns.end() && ++told > 0)
                QCOMPARE(turn->first, first);
            else if (!first.isEmpty())
                QCOMPARE(firstOf(all), first);
        }
    }
    QVERIFY(told > 100);
}

QTEST_GUILESS_MAIN(AchScoreTest)
#include "AchScoreTest.moc"
