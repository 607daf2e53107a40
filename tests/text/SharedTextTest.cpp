// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SharedText.h"
#include "models/text/Words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <vector>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// What two texts share, as "words | words" lines.
QStringList shared(const QString &first, const QString &second, int least = leastSharedWords)
{
    QStringList lines;
    for (const SharedRun &run : sharedRuns(first, second, least))
        lines.append(first.mid(run.first.start, run.first.end - run.first.start) + u" | "_s +
                     second.mid(run.second.start, run.second.end - run.second.start));
    return lines;
}

QList<int> randomNumbers(QRandomGenerator &random, int length, int alphabet)
{
    QList<int> numbers;
    for (int i = 0; i < length; ++i)
        numbers.append(random.bounded(alphabet));
    return numbers;
}

// Pieces of one sequence in the other, with a little noise: what copied text looks like.
QList<int> copiedFrom(QRandomGenerator &random, const QList<int> &source, int length, int alphabet)
{
    QList<int> copy;
    while (copy.size() < length) {
        if (random.bounded(3) == 0 || source.isEmpty()) {
            copy.append(random.bounded(alphabet));
        } else {
            const auto from = random.bounded(source.size());
            copy.append(source.mid(from, 1 + random.bounded(20)));
        }
    }
    return copy;
}

struct Taken {
    std::vector<bool> first, second;
};

// Every stretch holds the same numbers, and no place is taken twice.
bool isSound(const QList<int> &a, const QList<int> &b, const QList<CommonWords> &runs, int least, Taken &taken)
{
    taken = {std::vector<bool>(size_t(a.size())), std::vector<bool>(size_t(b.size()))};
    for (const CommonWords &run : runs) {
        if (run.length < least)
            return false;
        for (int i = 0; i < run.length; ++i) {
            if (a.value(run.first + i, -1) != b.value(run.second + i, -2) || taken.first[size_t(run.first + i)] ||
                taken.second[size_t(run.second + i)])
                return false;
            taken.first[size_t(run.first + i)] = taken.second[size_t(run.second + i)] = true;
        }
    }
    return std::ranges::is_sorted(runs, {}, &CommonWords::first);
}

// How far two sequences agree from there on in places that are not taken.
int agreement(const QList<int> &a, const QList<int> &b, const Taken &taken, int i, int j)
{
    int length = 0;
    while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length] && !taken.first[size_t(i + length)] &&
           !taken.second[size_t(j + length)])
        ++length;
    return length;
}

} // namespace

class SharedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightWordsAreARunSevenAreNot()
    {
        const QString eight = u"one two three four five six seven eight"_s;
        QCOMPARE(shared(u"Before that: "_s + eight + u", and so on."_s, u"They say "_s + eight + u"?"_s),
                 QStringList{eight + u" | "_s + eight});
        QCOMPARE(shared(u"a one two three four five six seven b"_s, u"c one two three four five six seven d"_s), QStringList());
        QCOMPARE(shared(QString(), eight), QStringList());
        QCOMPARE(shared(QString(), QString()), QStringList());
        QCOMPARE(shared(eight, eight), QStringList{eight + u" | "_s + eight});
    }

    void caseQuotesDashesAndSpacesDoNotMatter_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("case") << u"the Port Said No Warning Came that day"_s << u"The port said NO warning came THAT day"_s;
        QTest::newRow("quotes") << u"“no warning came”, it didn’t come that night"_s
                                << u"\"No warning came\", it didn't come that 'night"_s;
        QTest::newRow("dashes") << u"one—two – three-four five six seven eight"_s
                                << u"one - two three — four five six seven-eight"_s;
        QTest::newRow("spaces") << u"one two\u00a0three\u2009four five\nsix seven eight"_s
                                << u"one two three four  five six seven\teight"_s;
        QTest::newRow("soft hyphens") << u"one two three four five six sev\u00aden eight"_s
                                      << u"one two three four five six seven eight"_s;
        QTest::newRow("accents, composed or not")
            << u"the café at the pier was closed early"_s << u"the cafe\u0301 at the pier was closed early"_s;
        QTest::newRow("Arabic vowel signs") << u"قَالَ مسؤول إن البوابة أغلقت قبل الحريق بساعة"_s
                                            << u"قال مسؤول إن البوابة أغلقت قبل الحريق بساعة"_s;
        QTest::newRow("ideographs") << u"港口在火灾前没有收到"_s << u"港口在火灾前没有收到"_s;
        QTest::newRow("sharp s") << u"die Straße war am Abend vor dem Feuer"_s << u"die STRASSE war am Abend vor dem Feuer"_s;
    }
    void caseQuotesDashesAndSpacesDoNotMatter()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QCOMPARE(sharedRuns(first, second).size(), 1);
        const SharedRun run = sharedRuns(u"xx "_s + first + u" yy"_s, u"zzz, "_s + second + u" vv"_s).value(0);
        QVERIFY(run.first.start == 3 || run.first.start == 4); // an opening mark stays outside
        QVERIFY(run.first.end == first.size() + 3);
    }

    void otherAccentsAreOtherWords()
    {
        QCOMPARE(shared(u"one two three four five six seven resume"_s, u"one two three four five six seven résumé"_s),
                 QStringList());
    }

    void positionsAreCodeUnits()
    {
        const QString run = u"one two 👩‍👩‍👧 three four five six seven eight nine"_s;
        const QString first = u"🔥🔥 "_s + run, second = u"é "_s + run + u" 🔥"_s;
        const QList<SharedRun> runs = sharedRuns(first, second);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().first, (TextSpan{5, int(first.size())}));
        QCOMPARE(runs.first().second, (TextSpan{2, 2 + int(run.size())}));
    }

    void aRepeatedSentenceIsJoinedInOrder()
    {
        const QString sentence = u"read more about the harbour fire in our archive. "_s;
        const QString first = u"Alpha. "_s + sentence + u"Beta gamma. "_s + sentence + u"Delta."_s;
        const QString second = u"Other. "_s + sentence + u"Words here. "_s + sentence + u"End."_s;
        const QList<SharedRun> runs = sharedRuns(first, second);
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs[0].second.start < runs[1].second.start);
    }

    void agreesWithAPlainSearch()
    {
        QRandomGenerator random(20120911);
        Taken taken;
        for (int trial = 0; trial < 1500; ++trial) {
            const int alphabet = 1 + random.bounded(trial % 2 ? 4 : 30), least = 1 + random.bounded(9);
            const QList<int> a = randomNumbers(random, random.bounded(120), alphabet);
            const QList<int> b = copiedFrom(random, a, random.bounded(120), alphabet);
            const QList<CommonWords> runs = commonWords(a, b, least);
            QVERIFY2(isSound(a, b, runs, least, taken), qPrintable(QString::number(trial)));
            for (int i = 0; i < a.size(); ++i)
                for (int j = 0; j < b.size(); ++j)
                    QVERIFY2(agreement(a, b, taken, i, j) < least, qPrintable(u"%1: missed at %2, %3"_s.arg(trial).arg(i).arg(j)));
            for (const CommonWords &run : runs) { // could not go on at either end
                const int a1 = run.first + run.length, b1 = run.second + run.length;
                QVERIFY(a1 >= a.size() || b1 >= b.size() || agreement(a, b, taken, a1, b1) == 0);
                const bool edge = run.first == 0 || run.second == 0;
                QVERIFY(edge || agreement(a, b, taken, run.first - 1, run.second - 1) == 0);
            }
        }
    }

    // Where nothing repeats, what is found is all that there is, run by run.
    void findsAllOfWhatDoesNotRepeat()
    {
        QRandomGenerator random(4);
        for (int trial = 0; trial < 500; ++trial) {
            QList<int> a, b;
            QList<CommonWords> expected;
            int unique = 0;
            for (int piece = 0; piece < 12; ++piece) {
                for (int i = random.bounded(12); i >= 0; --i)
                    a.append(++unique);
                for (int i = random.bounded(12); i >= 0; --i)
                    b.append(++unique);
                const int length = 1 + random.bounded(40);
                if (length >= 8)
                    expected.append({int(a.size()), int(b.size()), length});
                for (int i = 0; i < length; ++i) {
                    a.append(++unique);
                    b.append(unique);
                }
            }
            a.append(++unique);
            b.append(++unique);
            QCOMPARE(commonWords(a, b, 8), expected);
        }
    }

    void longerOnesAreTakenFirst()
    {
        QList<int> a, b;
        for (int i = 0; i < 10; ++i)
            a.append(i); // 0 … 9
        a.append(1000);
        for (int i = 4; i < 60; ++i)
            a.append(i); // 4 … 59
        for (int i = 0; i < 60; ++i)
            b.append(i);
        QCOMPARE(commonWords(a, b, 8), (QList<CommonWords>{{11, 4, 56}}));
    }

    void repetitionStaysLinear_data()
    {
        QTest::addColumn<QList<int>>("first");
        QTest::addColumn<QList<int>>("second");
        constexpr int length = 100'000;
        const QList<int> same(length, 7);
        QList<int> almost = same, blocks, otherBlocks, pairs, ramp;
        almost[length / 2] = 8;
        for (int i = 0; i < length; ++i) {
            blocks.append(i % 20 ? 7 : 100 + i);
            otherBlocks.append(i % 20 ? 7 : 1'000'000 + i);
            pairs.append(i % 2);
            ramp.append(i % 1000);
        }
        QTest::newRow("one word") << same << same;
        QTest::newRow("one word, once another") << same << almost;
        QTest::newRow("blocks of one word") << blocks << otherBlocks;
        QTest::newRow("one word, blocks of it") << same << blocks;
        QTest::newRow("two words in turn") << pairs << pairs.mid(1);
        QTest::newRow("a refrain") << ramp << blocks + ramp;
    }
    // A way that compares each place with each would need ten thousand million steps here, and the test's time limit would end it.
    void repetitionStaysLinear()
    {
        QFETCH(QList<int>, first);
        QFETCH(QList<int>, second);
        QElapsedTimer timer;
        timer.start();
        const QList<CommonWords> runs = commonWords(first, second, 8);
        qInfo("%lld ms, %lld runs", timer.elapsed(), qlonglong(runs.size()));
        Taken taken;
        QVERIFY(isSound(first, second, runs, 8, taken));
        QVERIFY(!runs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SharedTextTest)
#include "SharedTextTest.moc"
