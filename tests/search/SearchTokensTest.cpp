// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchTokens.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// The words that a text is found by: other forms of one behind a bar.
QString wordsOf(const QString &text, SearchTokens::Of of = SearchTokens::Of::Text)
{
    QString words;
    for (const SearchTokens::Word &each : SearchTokens().all(text.toUtf8(), of))
        words += (each.again ? u"|"_s : u" "_s) + QString::fromUtf8(each.word);
    return words.trimmed();
}

} // namespace

class SearchTokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void queriesHaveFewerForms();
    void placesAreThoseOfTheText();
    void anyBytes();
    void longWordsAreCut();
};

void SearchTokensTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << u"The HARBOUR Master"_s << u"the harbour master"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
    QTest::newRow("accents") << u"Héron ça Ångström"_s << u"heron ca angstrom"_s;
    QTest::newRow("accents apart") << u"He\u0301ron"_s << u"heron"_s;
    QTest::newRow("soft hyphen") << u"har\u00adbour"_s << u"harbour"_s;
    QTest::newRow("apostrophes and hyphens") << u"don’t l'État well-known"_s << u"don t l etat well known"_s;
    QTest::newRow("figures") << u"1,200 COVID19"_s << u"1 200 covid19"_s;
    QTest::newRow("greek") << u"ΟΔΟΣ οδός"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("turkish") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("two ideographs") << u"官员"_s << u"官员|员"_s;
    QTest::newRow("a row") << u"官员说，没有"_s << u"官员 员说|说 没有|有"_s;
    QTest::newRow("one ideograph") << u"说"_s << u"说"_s;
    QTest::newRow("beside letters") << u"iPhone手机X"_s << u"iphone 手机|机 x"_s;
    QTest::newRow("beyond the first plane") << u"𠀀𠀁"_s << u"𠀀𠀁|𠀁"_s;
    QTest::newRow("kana") << u"ガス"_s << u"ガス|ス"_s.normalized(QString::NormalizationForm_KD);
    QTest::newRow("thai") << u"น้ำ"_s << u"น้ำ|ำ"_s.normalized(QString::NormalizationForm_KD);
    QTest::newRow("hangul") << u"공무원은"_s << u"공무원은"_s;
    QTest::newRow("arabic") << u"مسؤول"_s << u"مسوول"_s;
    QTest::newRow("behind its article") << u"المسؤول"_s << u"المسوول|مسوول"_s;
    QTest::newRow("and the") << u"والمسؤول"_s << u"والمسوول|المسوول|مسوول"_s;
    QTest::newRow("by the") << u"بالمسؤول"_s << u"بالمسوول|مسوول|المسوول"_s;
    QTest::newRow("to the") << u"للمسؤول"_s << u"للمسوول|مسوول|لمسوول"_s;
    QTest::newRow("short words stay whole") << u"ولد"_s << u"ولد"_s;
    QTest::newRow("vowel signs") << u"مَسْؤُول"_s << u"مسوول"_s;
    QTest::newRow("nothing") << u" — … !"_s << QString();
}

void SearchTokensTest::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(wordsOf(text), words);
}

void SearchTokensTest::queriesHaveFewerForms()
{
    QCOMPARE(wordsOf(u"官员说"_s, SearchTokens::Of::Query), u"官员 员说"_s);
    QCOMPARE(wordsOf(u"المسؤول"_s, SearchTokens::Of::Query), u"المسوول|مسوول"_s);
    QCOMPARE(wordsOf(u"بلدة"_s, SearchTokens::Of::Query), u"بلده"_s);
    SearchTokens tokens;
    QVERIFY(tokens.endsAlone(u"官"_s) && tokens.endsAlone(u"iPhone手"_s));
    QVERIFY(!tokens.endsAlone(u"官员"_s) && !tokens.endsAlone(u"a"_s) && !tokens.endsAlone(QString()));
}

void SearchTokensTest::placesAreThoseOfTheText()
{
    const QString text = u"“Ça”, dit l’élu à Straße 4 官员说 والمسؤول."_s;
    const QByteArray utf8 = text.toUtf8();
    QStringList words;
    for (const SearchTokens::Word &each : SearchTokens().all(utf8, SearchTokens::Of::Text))
        if (!each.again)
            words.append(QString::fromUtf8(utf8.sliced(each.start, each.end - each.start)));
    QCOMPARE(words.join(u'|'), u"Ça|dit|l|élu|à|Straße|4|官员|员说|والمسؤول"_s);
}

void SearchTokensTest::anyBytes()
{
    SearchTokens tokens;
    QCOMPARE(tokens.all("ab\xff\xc3 cd\xe4\xb8", SearchTokens::Of::Text).size(), 2);
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 200'000; ++i)
        noise.append(char((state = state * 1664525 + 1013904223) >> 24));
    int last = 0;
    for (const SearchTokens::Word &each : tokens.all(noise, SearchTokens::Of::Text)) {
        QVERIFY(each.start < each.end && each.end <= noise.size() && !each.word.isEmpty());
        QVERIFY(each.again || each.start >= last - 8);
        last = each.start;
    }
}

void SearchTokensTest::longWordsAreCut()
{
    const QList<SearchTokens::Word> words = SearchTokens().all(QByteArray(100'000, 'a') + " b", SearchTokens::Of::Text);
    QCOMPARE(words.size(), 2);
    QVERIFY(words.first().word.size() < 100);
    QCOMPARE(words.first().end, 100'000);
}

QTEST_GUILESS_MAIN(SearchTokensTest)
#include "SearchTokensTest.moc"
