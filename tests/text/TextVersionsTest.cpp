// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextVersions.h"
#include "models/text/PositionMap.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QString cut(const QString &text, TextSpan span) { return text.mid(span.start, span.end - span.start); }

// What changed, as lines: "= kept", "- deleted", "+ inserted", "> moved".
QStringList changes(const QString &older, const QString &newer)
{
    const TextVersions versions(older, newer);
    QStringList lines;
    for (const SharedRun &run : versions.kept())
        lines.append(u"= "_s + cut(older, run.first));
    for (const TextSpan &span : versions.deleted())
        lines.append(u"- "_s + cut(older, span));
    for (const TextSpan &span : versions.inserted())
        lines.append(u"+ "_s + cut(newer, span));
    for (const SharedRun &run : versions.moved())
        lines.append(u"> "_s + cut(older, run.first));
    return lines;
}

// The words of an invented language, some of them often, as in any text.
QString randomWord(QRandomGenerator &random)
{
    static const QStringList common = u"the of and a to in said was that it on for he by"_s.split(u' ');
    if (random.bounded(3) == 0)
        return common[random.bounded(common.size())];
    QString word;
    for (int i = 1 + random.bounded(4); i >= 0; --i)
        word += QStringList{
            u"ka"_s, u"lo"_s, u"mi"_s, u"ren"_s, u"sta"_s, u"vu"_s, u"dor"_s, u"é"_s, u"ير"_s, u"🔥"_s}[random.bounded(10)];
    return word;
}

QStringList randomWords(QRandomGenerator &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(randomWord(random) + (random.bounded(12) == 0 ? u"."_s : QString()));
    return words;
}

// A text of words, of which each knows where it stands.
struct Placed {
    QString text;
    QList<TextSpan> spans;
    explicit Placed(const QStringList &words)
    {
        for (const QString &word : words) {
            if (!text.isEmpty())
                text += u' ';
            spans.append({int(text.size()), int(text.size() + word.size())});
            text += word;
        }
    }
};

// An edit of about one word in `every`: replaced, deleted, inserted; and a stretch that moves. `from` says which word of the
// older text each word was, or -1.
struct Edited {
    QStringList words;
    QList<int> from;
};
Edited edited(QRandomGenerator &random, const QStringList &words, int every, bool moves)
{
    Edited result;
    for (int i = 0; i < words.size(); ++i) {
        const int kind = random.bounded(every) == 0 ? random.bounded(3) : 3;
        if (kind == 0)
            continue;
        if (kind == 1 || kind == 2) {
            result.words.append(randomWord(random) + u"x"_s);
            result.from.append(-1);
        }
        if (kind == 2 || kind == 3) {
            result.words.append(words[i]);
            result.from.append(i);
        }
    }
    if (moves && result.words.size() > 200) {
        const int start = random.bounded(int(result.words.size()) - 100), length = 20 + random.bounded(40), to = random.bounded(50);
        const QStringList words2 = result.words.mid(start, length);
        const QList<int> from2 = result.from.mid(start, length);
        result.words.remove(start, length);
        result.from.remove(start, length);
        for (int i = 0; i < words2.size(); ++i) {
            result.words.insert(std::min<qsizetype>(to + i, result.words.size()), words2[i]);
            result.from.insert(std::min<qsizetype>(to + i, result.from.size()), from2[i]);
        }
    }
    return result;
}

int plainLcs(const QList<int> &a, const QList<int> &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (int i = 1; i <= a.size(); ++i)
        for (int j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
    return table.last().last();
}

} // namespace

class TextVersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged()
    {
        QCOMPARE(changes(u"No warning came that night."_s, u"No clear warning came that night."_s),
                 (QStringList{u"= No"_s, u"= warning came that night."_s, u"+ clear"_s}));
        QCOMPARE(changes(u"The port was warned twice."_s, u"The port was warned."_s),
                 (QStringList{u"= The port was warned"_s, u"= ."_s, u"- twice"_s}));
        QCOMPARE(changes(u"Same."_s, u"Same."_s), QStringList{u"= Same."_s});
        QCOMPARE(changes(QString(), QString()), QStringList());
        QCOMPARE(changes(QString(), u"New words"_s), QStringList{u"+ New words"_s});
        QCOMPARE(changes(u"Old words"_s, QString()), QStringList{u"- Old words"_s});
        QCOMPARE(changes(u"one  two\u00a0three"_s, u"one two three"_s), QStringList{u"= one  two\u00a0three"_s});
        QCOMPARE(changes(u"It Came"_s, u"It came"_s), (QStringList{u"= It"_s, u"- Came"_s, u"+ came"_s}));
    }

    void saysWhatMoved()
    {
        const QString moved = u"two fire officers said the port had been told twice that week"_s;
        const QString a = u"First the harbour burned for three days without end. "_s,
                      b = u"Then the ships left in the early morning hours. "_s;
        const QString c = u"Nobody was there to count them when they had gone out."_s;
        const TextVersions versions(moved + u". "_s + a + b + c, a + b + c + u" "_s + moved + u"."_s);
        QVERIFY(!versions.moved().isEmpty());
        QString words;
        for (const SharedRun &run : versions.moved())
            words += cut(moved + u". "_s + a + b + c, run.first);
        QVERIFY2(words.contains(u"officers said the port had been told twice"_s), qPrintable(words));
    }

    void alignmentIsSoundAndMostlyShortest()
    {
        QRandomGenerator random(7);
        int same = 0, best = 0;
        for (int trial = 0; trial < 3000; ++trial) {
            const int alphabet = 1 + random.bounded(trial % 3 == 0 ? 3 : 40);
            QList<int> a, b;
            for (int i = random.bounded(60); i > 0; --i)
                a.append(random.bounded(alphabet));
            if (trial % 2) {
                for (int i = random.bounded(60); i > 0; --i)
                    b.append(random.bounded(alphabet));
            } else {
                b = a;
                for (int i = random.bounded(6); i > 0 && !b.isEmpty(); --i)
                    b[random.bounded(b.size())] = random.bounded(alphabet);
            }
            const QList<int> partner = alignedWords(a, b);
            QCOMPARE(partner.size(), a.size());
            int last = -1, count = 0;
            for (int i = 0; i < a.size(); ++i) {
                if (partner[i] < 0)
                    continue;
                QVERIFY(partner[i] > last && partner[i] < b.size() && a[i] == b[partner[i]]);
                last = partner[i];
                ++count;
            }
            same += count;
            best += plainLcs(a, b);
        }
        qInfo("aligned %d of at most %d", same, best);
        QVERIFY2(same >= 0.97 * best, qPrintable(u"%1 of %2"_s.arg(same).arg(best)));
    }

    void everyWordIsAccountedFor()
    {
        QRandomGenerator random(11);
        for (int trial = 0; trial < 60; ++trial) {
            const QStringList words = randomWords(random, 50 + random.bounded(400));
            const Edited after = edited(random, words, 2 + random.bounded(30), trial % 2);
            const Placed older(words), newer(after.words);
            const TextVersions versions(older.text, newer.text);
            QString old = older.text, now = newer.text;
            const auto blank = [](QString &text, TextSpan span) {
                for (int i = span.start; i < span.end; ++i) {
                    QVERIFY(text[i] != u'\1');
                    text[i] = u'\1';
                }
            };
            for (const QList<SharedRun> &runs : {versions.kept(), versions.moved()}) {
                for (const SharedRun &run : runs) {
                    QCOMPARE(cut(older.text, run.first).simplified(), cut(newer.text, run.second).simplified());
                    blank(old, run.first), blank(now, run.second);
                }
            }
            for (const TextSpan &span : versions.deleted())
                blank(old, span);
            for (const TextSpan &span : versions.inserted())
                blank(now, span);
            QVERIFY(old.remove(u'\1').trimmed().isEmpty());
            QVERIFY(now.remove(u'\1').trimmed().isEmpty());
        }
    }

    // The figures that the program promises: after an edit of one word in twenty, of the quotations whose words were left alone
    // at least 95 % are found where they are; nothing is taken for a quotation that is less like it than the threshold.
    void quotationsAreCarriedOver()
    {
        QRandomGenerator random(5);
        int unchanged = 0, found = 0, wrong = 0, changed = 0, suggested = 0, sure = 0, tooUnlike = 0;
        for (int trial = 0; trial < 40; ++trial) {
            const QStringList words = randomWords(random, 1500);
            const Edited after = edited(random, words, 20, trial % 2);
            const Placed older(words), newer(after.words);
            QList<int> nowAt(words.size(), -1);
            for (int i = 0; i < after.from.size(); ++i)
                if (after.from[i] >= 0)
                    nowAt[after.from[i]] = i;
            const TextVersions versions(older.text, newer.text);
            for (int k = 0; k < 100; ++k) {
                const int length = 1 + random.bounded(30), first = int(random.bounded(words.size() - length));
                const TextSpan span{older.spans[first].start, older.spans[first + length - 1].end};
                bool same = nowAt[first] >= 0;
                for (int i = 1; i < length && same; ++i)
                    same = nowAt[first + i] == nowAt[first] + i;
                const CarriedQuote carried = versions.carry(span);
                tooUnlike += carried.sure && carried.likeness < TextVersions::leastLikeness;
                if (carried.sure)
                    QVERIFY(carried.place.start < carried.place.end && carried.place.end <= newer.text.size());
                if (same) {
                    ++unchanged;
                    const TextSpan expected{newer.spans[nowAt[first]].start, newer.spans[nowAt[first] + length - 1].end};
                    found += carried.sure && carried.place == expected;
                    wrong += carried.sure && cut(newer.text, carried.place) != cut(older.text, span);
                } else {
                    ++changed;
                    sure += carried.sure;
                    suggested += !carried.sure && carried.place.start < carried.place.end;
                }
            }
        }
        qInfo(
            "unchanged quotations: %d of %d re-attached where they are (%.2f %%), %d to other words; changed: %d, of which %d are "
            "alike enough, %d have a suggestion, %d none",
            found, unchanged, 100.0 * found / unchanged, wrong, changed, sure, suggested, changed - sure - suggested);
        QVERIFY(unchanged > 1000 && changed > 1000);
        QVERIFY2(found >= 0.95 * unchanged, qPrintable(u"%1 of %2"_s.arg(found).arg(unchanged)));
        QCOMPARE(wrong, 0);
        QCOMPARE(tooUnlike, 0);
    }

    void whatIsGoneIsNotFoundElsewhere()
    {
        const QString older = u"The minister denied that any warning had come. Ships left at noon."_s;
        const TextVersions versions(older, u"Ships left at noon."_s);
        QCOMPARE(versions.carry({0, 46}).sure, false);
        QCOMPARE(versions.carry({47, 66}).sure, true);
        QCOMPARE(versions.carry({5, 5}).sure, false);
        QCOMPARE(versions.carry({-1, 5}).sure, false);
        QCOMPARE(versions.carry({0, 4000}).sure, false);
    }

    // A hard case of a megabyte must end; the test's time limit is what says so.
    void longTextsEnd_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QRandomGenerator random(3);
        const QStringList words = randomWords(random, 100'000), others = randomWords(random, 100'000);
        QStringList few, fewOthers;
        for (int i = 0; i < 100'000; ++i) {
            few.append(QString(QChar(u'a' + random.bounded(3))));
            fewOthers.append(QString(QChar(u'a' + random.bounded(3))));
        }
        QTest::newRow("an edit") << words.join(u' ') << edited(random, words, 20, true).words.join(u' ');
        QTest::newRow("other texts") << words.join(u' ') << others.join(u' ');
        QTest::newRow("one word again and again") << u"a "_s.repeated(400'000) << u"a "_s.repeated(350'000) + u"b"_s;
        QTest::newRow("three letters at random") << few.join(u' ') << fewOthers.join(u' ');
        QStringList turned = words;
        std::ranges::reverse(turned);
        QTest::newRow("backwards") << words.join(u' ') << turned.join(u' ');
    }
    void longTextsEnd()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        QElapsedTimer timer;
        timer.start();
        const TextVersions versions(older, newer);
        qInfo("%lld ms for %lld and %lld characters: %lld kept, %lld moved", timer.elapsed(), qlonglong(older.size()),
              qlonglong(newer.size()), qlonglong(versions.kept().size()), qlonglong(versions.moved().size()));
        QVERIFY(versions.kept().size() + versions.deleted().size() > 0);
    }

    void positionsAreMapped()
    {
        const PositionMap map({{{100, 200}, {1000, 1100}}, {{300, 310}, {50, 60}}, {{400, 500}, {1300, 1400}}}, 1000, 2000);
        QCOMPARE(map.toSecond(0), 0.0);
        QCOMPARE(map.toSecond(50), 500.0);
        QCOMPARE(map.toSecond(150), 1050.0);
        QCOMPARE(map.toSecond(300), 1200.0); // the crossing anchor does not count
        QCOMPARE(map.toSecond(450), 1350.0);
        QCOMPARE(map.toSecond(1000), 2000.0);
        QCOMPARE(map.toSecond(5000), 2000.0);
        QCOMPARE(map.toFirst(1050), 150.0);
        QCOMPARE(PositionMap().toSecond(5), 5.0);
        QCOMPARE(PositionMap({}, 0, 10).toSecond(3), 0.0);
    }

    void mappedThereAndBack()
    {
        QRandomGenerator random(9);
        for (int trial = 0; trial < 500; ++trial) {
            QList<SharedRun> anchors;
            for (int i = random.bounded(30); i > 0; --i) {
                const int a = random.bounded(10'000), b = random.bounded(10'000), length = 1 + random.bounded(300);
                anchors.append(SharedRun{{a, std::min(10'000, a + length)}, {b, std::min(10'000, b + length)}});
            }
            const PositionMap map(anchors, 10'000, 10'000);
            qreal last = 0;
            for (int at = 0; at <= 10'000; at += 97) {
                const qreal there = map.toSecond(at);
                QVERIFY(there >= last && there <= 10'000);
                last = there;
                QVERIFY(qAbs(map.toFirst(there) - at) < 1e-3);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextVersionsTest)
#include "TextVersionsTest.moc"
