// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextSearch.h"
#include "models/text/FoldedText.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 20'000;

FindQuery words(const QString &text) { return {text, false, false, false, false}; }
FindQuery expression(const QString &text) { return {text, true, false, false, false}; }

// What was found, as the text has it, with a bar between two.
QString found(const QString &text, const FindQuery &query)
{
    QStringList parts;
    for (const FoundSpan &span : TextSearch(query).find(text, many).spans)
        parts.append(text.mid(span.start, span.end - span.start));
    return parts.join(u'|');
}

} // namespace

class TextSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsUnlessTold_data();
    void foldsUnlessTold();
    void wholeWords();
    void expressions();
    void badExpressionsSayWhy();
    void atMostSoMany();
    void catastrophesEnd_data();
    void catastrophesEnd();
    void aStopIsSeen();
    void spansHoldForRandomTexts();
};

void TextSearchTest::foldsUnlessTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("exact");
    QTest::newRow("case") << u"Port, port"_s << u"PORT"_s << u"Port|port"_s << u"Port|port"_s;
    QTest::newRow("accents") << u"résumé resume re\u0301sume\u0301"_s << u"resume"_s << u"résumé|resume|re\u0301sume\u0301"_s
                             << u"resume"_s;
    QTest::newRow("accents wanted") << u"résumé resume"_s << u"résumé"_s << u"résumé|resume"_s << u"résumé"_s;
    QTest::newRow("letter and accent stay together") << u"e\u0301"_s << u"e"_s << u"e\u0301"_s << u""_s;
    QTest::newRow("Arabic vowels") << u"قَالَ قال"_s << u"قال"_s << u"قَالَ|قال"_s << u"قال"_s;
    QTest::newRow("Arabic alef and tatweel") << u"أحمد احــمد"_s << u"احمد"_s << u"أحمد|احــمد"_s << u""_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s << u"שָׁלוֹם"_s << u""_s;
    QTest::newRow("Hindi vowels count") << u"कि का"_s << u"का"_s << u"का"_s << u"का"_s;
    QTest::newRow("Thai vowels count") << u"กุ กา"_s << u"กา"_s << u"กา"_s << u"กา"_s;
    QTest::newRow("Korean") << u"한국 하"_s << u"하"_s << u"하"_s << u"하"_s;
    QTest::newRow("quotes") << u"“It’s” said"_s << u"\"it's\""_s << u"“It’s”"_s << u""_s;
    QTest::newRow("spaces") << u"60\u00a0tonnes"_s << u"60 tonnes"_s << u"60\u00a0tonnes"_s << u""_s;
    QTest::newRow("soft hyphen") << u"har\u00adbour"_s << u"harbour"_s << u"har\u00adbour"_s << u""_s;
    QTest::newRow("ligature") << u"oﬃcial"_s << u"official"_s << u"oﬃcial"_s << u""_s;
    QTest::newRow("part of a ligature") << u"oﬃcial"_s << u"f"_s << u"ﬃ"_s << u""_s;
    QTest::newRow("capitals beyond the first plane") << u"𐐀𐐁 𐐨𐐩"_s << u"𐐨𐐁"_s << u"𐐀𐐁|𐐨𐐩"_s << u""_s;
    QTest::newRow("emoji") << u"fire 🔥🔥 out"_s << u"🔥"_s << u"🔥|🔥"_s << u"🔥|🔥"_s;
    QTest::newRow("overlaps") << u"aaaaa"_s << u"aa"_s << u"aa|aa"_s << u"aa|aa"_s;
    QTest::newRow("nothing but marks") << u"a\u0301"_s << u"\u0301"_s << u""_s << u""_s;
}

void TextSearchTest::foldsUnlessTold()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QTEST(found(text, words(wanted)), "folded");
    QTEST(found(text, {wanted, false, false, wanted != u"PORT", true}), "exact");
}

void TextSearchTest::wholeWords()
{
    const FindQuery port{u"port"_s, false, true, false, false};
    QCOMPARE(found(u"port reported Port's ports port_1 (port)"_s, port), u"port|Port|port"_s);
    QCOMPARE(found(u"ports"_s, {u"port|ports"_s, true, true, false, false}), u""_s); // the first that matches is no whole word
    QCOMPARE(found(u"ports"_s, {u"ports?"_s, true, true, false, false}), u"ports"_s);
    QCOMPARE(found(u"a, b"_s, {u", "_s, false, true, false, false}), u", "_s);
}

void TextSearchTest::expressions()
{
    QCOMPARE(found(u"told on 3 May\ntold on 14 May"_s, expression(u"\\d+ may"_s)), u"3 May|14 May"_s);
    QCOMPARE(found(u"one\ntwo\nten"_s, expression(u"^t\\w+$"_s)), u"two|ten"_s);
    QCOMPARE(found(u"résumé"_s, expression(u"r.sum."_s)), u"résumé"_s);
    QCOMPARE(found(u"aXbXc"_s, expression(u"x*"_s)), u"X|X"_s); // nothing is no match
    QCOMPARE(found(u"🔥a🔥"_s, expression(u"."_s)), u"🔥|a|🔥"_s);
    QCOMPARE(found(u"told told"_s, expression(u"(?<=told )told"_s)), u"told"_s);
    QCOMPARE(found(u"Abc abc"_s, {u"a"_s, true, false, true, false}), u"a"_s);
    QCOMPARE(found(u"a\nb"_s, expression(u"a\\sb"_s)), u""_s); // within a paragraph
}

void TextSearchTest::badExpressionsSayWhy()
{
    for (const QString &bad : {u"("_s, u"[z-a]"_s, u"a{2"_s + u"}{999999}"_s, u"(?<n>a)(?<n>b)"_s, u"*"_s}) {
        const Findings findings = TextSearch(expression(bad)).find(u"some text"_s, many);
        QCOMPARE(findings.end, Findings::End::BadExpression);
        QVERIFY(!findings.problem.isEmpty());
        QVERIFY(findings.spans.isEmpty());
    }
}

void TextSearchTest::atMostSoMany()
{
    const Findings findings = TextSearch(words(u"a"_s)).find(QString(100, u'a'), 10);
    QCOMPARE(findings.spans.size(), 10);
    QCOMPARE(findings.end, Findings::End::TooMany);
    QCOMPARE(TextSearch(words(u"a"_s)).find(QString(10, u'a'), 10).end, Findings::End::Complete);
}

// Forty expressions that cost time without end where nothing bounds it.
void TextSearchTest::catastrophesEnd_data()
{
    QTest::addColumn<QString>("pattern");
    const QStringList hearts{u"(a+)+"_s,
                             u"(a*)*"_s,
                             u"(a|a)+"_s,
                             u"(a|aa)+"_s,
                             u"(a|a?)+"_s,
                             u"(\\w+)+"_s,
                             u"(\\w+\\s?)+"_s,
                             u"([a-z]+)*"_s,
                             u"(.*)*"_s,
                             u"(.+)+"_s,
                             u"((a+)+)+"_s,
                             u"(a+){2,}"_s,
                             u"(?:a+a+)+"_s,
                             u"(a+?)+"_s,
                             u"(a{1,20}){1,20}"_s,
                             u"(aa|a)*"_s,
                             u"(a|b|ab)*"_s,
                             u"(\\w|a|\\D)+"_s,
                             u"(?=(a+))\\1*(a+)+"_s,
                             u"(a+)+(a+)+(a+)+"_s};
    for (const QString &heart : hearts) {
        QTest::newRow(qPrintable(heart + u"$, at an end that is none"_s)) << heart + u"[^a-z ]$"_s;
        QTest::newRow(qPrintable(u'^' + heart)) << u"^"_s + heart + u"[^a-z ]{3}"_s;
    }
}

void TextSearchTest::catastrophesEnd()
{
    QFETCH(QString, pattern);
    const QString text = QString(3000, u'a') + u'\n' + u"aaaa aaa aa "_s.repeated(200) + u"\nand then told"_s;
    const Findings findings = TextSearch(expression(pattern)).find(text, many, {}, std::chrono::milliseconds(200));
    QVERIFY(findings.end == Findings::End::TooLong || findings.end == Findings::End::Complete);
    QVERIFY(findings.spans.isEmpty());
}

void TextSearchTest::aStopIsSeen()
{
    std::stop_source stop;
    std::atomic<int> end = -1;
    QThreadPool pool;
    pool.start([&] {
        const QString text = QString(300'000, u'a');
        end = int(TextSearch(expression(u"(a+)+[^a]$"_s)).find(text, many, stop.get_token(), std::chrono::hours(1)).end);
    });
    QTest::qWait(50);
    QCOMPARE(end.load(), -1); // it would go on for an hour
    stop.request_stop();
    QTRY_COMPARE(end.load(), int(Findings::End::Cancelled));
    pool.waitForDone();
}

// Whatever is searched: spans are sorted, apart, within the text, tear no character and hold what was looked for.
void TextSearchTest::spansHoldForRandomTexts()
{
    QRandomGenerator random(7);
    constexpr int all = FoldedText::Marks | FoldedText::Case;
    const QStringList parts{u"a"_s,  u"e\u0301"_s, u"é"_s, u"ﬃ"_s,      u" "_s,  u"\n"_s,
                            u"🔥"_s, u"قَ"_s,       u"ـ"_s, u"\u00ad"_s, u"한"_s, u"’"_s};
    for (int round = 0; round < 3000; ++round) {
        QString text, wanted;
        for (int i = random.bounded(30); i >= 0; --i)
            text += parts[random.bounded(parts.size())];
        for (int i = random.bounded(2); i >= 0; --i)
            wanted += parts[random.bounded(parts.size())];
        const FindQuery query{wanted, false, false, false, round % 2 == 0};
        int behind = 0;
        for (const FoundSpan &span : TextSearch(query).find(text, many).spans) {
            QVERIFY(span.start >= behind && span.start < span.end && span.end <= text.size());
            behind = span.end;
            const QString here = text.mid(span.start, span.end - span.start);
            if (query.matchMarks)
                QCOMPARE(here.toCaseFolded(), wanted.toCaseFolded());
            else
                QVERIFY(FoldedText(here, all).text().contains(FoldedText(wanted, all).text()));
        }
    }
}

QTEST_GUILESS_MAIN(TextSearchTest)
#include "TextSearchTest.moc"
