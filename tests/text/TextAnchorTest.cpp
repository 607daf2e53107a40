// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextAnchor.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

class TextAnchorTest : public QObject {
    Q_OBJECT

    static QStringList randomCharacters(QRandomGenerator &random, int length);
    static QString randomText(QRandomGenerator &random, int length) { return randomCharacters(random, length).join(QString()); }
    static QList<int> limitsOf(const QStringList &characters);

private Q_SLOTS:
    void characters_data();
    void characters();
    void words_data();
    void words();
    void randomSpansSnap();
    void quoteHasContext();
    void quotesTearNothing();
    void occurrencesAreCounted();
    void partsOfCharactersAreNotFound();
    void quotesAreFoundAgain();
};

// The cases are written with brackets: [ and ] where the span is, < and > where it shall be.
static TextSpan takeSpan(QString &text, QChar open, QChar close)
{
    TextSpan span;
    QString rest;
    for (const QChar c : std::as_const(text)) {
        if (c == open)
            span.start = int(rest.size());
        else if (c == close)
            span.end = int(rest.size());
        else
            rest.append(c);
    }
    text = rest;
    return span;
}

static void compareSnapped(TextSpan (*snap)(QStringView, TextSpan))
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextSpan asked = takeSpan(before, u'[', u']');
    const TextSpan expected = takeSpan(after, u'<', u'>');
    QCOMPARE(before, after);
    const TextSpan snapped = snap(before, asked);
    QCOMPARE(snapped.start, expected.start);
    QCOMPARE(snapped.end, expected.end);
    QVERIFY(snap(before, snapped) == snapped);
    QVERIFY(snap(before, {asked.end, asked.start}) == expected);
}

void TextAnchorTest::characters_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("letters") << u"a[b]c"_s << u"a<b>c"_s;
    QTest::newRow("nothing") << u"ab[]c"_s << u"ab<>c"_s;
    QTest::newRow("whole") << u"[abc]"_s << u"<abc>"_s;
    QTest::newRow("accent") << u"cafe[\u0301 is] open"_s << u"caf<e\u0301 is> open"_s;
    QTest::newRow("before an accent") << u"[cafe]\u0301"_s << u"<cafe\u0301>"_s;
    QTest::newRow("pair") << QString(u"a"_s + QChar(0xd83d) + u'[' + QChar(0xde00) + u"b]"_s) << u"a<\U0001F600b>"_s;
    QTest::newRow("family") << u"a\U0001F468\u200d[\U0001F469]\u200d\U0001F467b"_s
                            << u"a<\U0001F468\u200d\U0001F469\u200d\U0001F467>b"_s;
    QTest::newRow("skin") << u"\U0001F44B[\U0001F3FD]!"_s << u"<\U0001F44B\U0001F3FD>!"_s;
    QTest::newRow("flags") << u"\U0001F1F1[\U0001F1FE]\U0001F1FA\U0001F1F8"_s << u"<\U0001F1F1\U0001F1FE>\U0001F1FA\U0001F1F8"_s;
    QTest::newRow("Arabic") << u"\u0642[\u064e\u0627\u0644]\u064e \u0647"_s << u"<\u0642\u064e\u0627\u0644\u064e> \u0647"_s;
    QTest::newRow("over lines") << u"e[\u0301\n\nf]\u0301"_s << u"<e\u0301\n\nf\u0301>"_s;
    QTest::newRow("line end") << u"ab[\n]cd"_s << u"ab<\n>cd"_s;
    QTest::newRow("nothing in an accent") << u"e[]\u0301"_s << u"<>e\u0301"_s;
}

void TextAnchorTest::characters() { compareSnapped(snappedToCharacters); }

void TextAnchorTest::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("inside") << u"the har[b]our gate"_s << u"the <harbour> gate"_s;
    QTest::newRow("two") << u"the har[bour ga]te."_s << u"the <harbour gate>."_s;
    QTest::newRow("space at the ends") << u"the[ harbour ]gate"_s << u"the <harbour> gate"_s;
    QTest::newRow("paragraphs at the ends") << u"one\n[\n two \n]three"_s << u"one\n\n <two> \nthree"_s;
    QTest::newRow("only space") << u"one[  ]two"_s << u"one  <>two"_s;
    QTest::newRow("apostrophe") << u"they w[ouldn]\u2019t say"_s << u"they <wouldn\u2019t> say"_s;
    QTest::newRow("quotation mark kept") << u"[\u201cWe saw i]t,\u201d she"_s << u"<\u201cWe saw it>,\u201d she"_s;
    QTest::newRow("Arabic") << u"\u0642\u064e[\u0627]\u0644\u064e \u0647\u0648"_s
                            << u"<\u0642\u064e\u0627\u0644\u064e> \u0647\u0648"_s;
    QTest::newRow("figure") << u"some 1,[2]50 left"_s << u"some <1,250> left"_s;
}

void TextAnchorTest::words() { compareSnapped(snappedToWords); }

// A text in pieces, each of which is one character to the eye.
QStringList TextAnchorTest::randomCharacters(QRandomGenerator &random, int length)
{
    static const QStringList pieces{u"a"_s,
                                    u"z"_s,
                                    u" "_s,
                                    u"\n"_s,
                                    u"\u00a0"_s,
                                    u"e\u0301"_s,
                                    u"\u0645\u064e\u0651"_s,
                                    u"\u0631"_s,
                                    u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
                                    u"\U0001F44B\U0001F3FD"_s,
                                    u"\U0001F1F1\U0001F1FE"_s,
                                    u"\u1112\u1161\u11ab"_s,
                                    u"\u201c"_s,
                                    u"\u0928\u093f"_s};
    QStringList text;
    for (int size = 0; size < length; size += int(text.last().size()))
        text.append(pieces[random.bounded(pieces.size())]);
    return text;
}

QList<int> TextAnchorTest::limitsOf(const QStringList &characters)
{
    QList<int> limits{0};
    for (const QString &character : characters)
        limits.append(limits.last() + int(character.size()));
    return limits;
}

void TextAnchorTest::randomSpansSnap()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 3'000; ++i) {
        const QStringList characters = randomCharacters(random, 40);
        const QList<int> limits = limitsOf(characters);
        const QString text = characters.join(QString());
        const TextSpan asked{int(random.bounded(-3, 60)), int(random.bounded(-3, 60))};
        const int low = qBound(0, qMin(asked.start, asked.end), int(text.size()));
        const int high = qBound(0, qMax(asked.start, asked.end), int(text.size()));
        const TextSpan span = snappedToCharacters(text, asked);
        QVERIFY(limits.contains(span.start) && limits.contains(span.end));
        QCOMPARE(span.start, *std::prev(std::ranges::upper_bound(limits, low)));
        QCOMPARE(span.end, low == high ? span.start : *std::ranges::lower_bound(limits, high));
        const TextSpan wide = snappedToWords(text, asked);
        QVERIFY(limits.contains(wide.start) && limits.contains(wide.end) && wide.start <= wide.end);
    }
}

void TextAnchorTest::quoteHasContext()
{
    const QString text = u"0123456789abcdefghijklmnopqrstuvwxyz QUOTE 0123456789abcdefghijklmnopqrstuvwxyz"_s;
    const TextQuote quote = quoteOf(text, {37, 42});
    QCOMPARE(quote.exact, u"QUOTE"_s);
    QCOMPARE(quote.prefix, u"56789abcdefghijklmnopqrstuvwxyz "_s);
    QCOMPARE(quote.suffix, u" 0123456789abcdefghijklmnopqrstu"_s);
    QCOMPARE(quoteOf(text, {0, int(text.size())}), (TextQuote{text, {}, {}}));
    QCOMPARE(quoteOf(u"short", {1, 3}), (TextQuote{u"ho"_s, u"s"_s, u"rt"_s}));
    QCOMPARE(quoteOf(u"short", {4, 900}), (TextQuote{u"t"_s, u"shor"_s, {}}));
}

void TextAnchorTest::quotesTearNothing()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 3'000; ++i) {
        const QStringList characters = randomCharacters(random, 150);
        const QList<int> limits = limitsOf(characters);
        const QString text = characters.join(QString());
        const TextSpan span = snappedToCharacters(text, {random.bounded(70), random.bounded(70, 140)});
        const TextQuote quote = quoteOf(text, span);
        QCOMPARE(text.sliced(span.start - quote.prefix.size(), quote.prefix.size()), quote.prefix);
        QCOMPARE(text.sliced(span.end, quote.suffix.size()), quote.suffix);
        QVERIFY(quote.prefix.size() <= quoteContext && quote.suffix.size() <= quoteContext);
        QVERIFY(limits.contains(span.start - int(quote.prefix.size())) && limits.contains(span.end + int(quote.suffix.size())));
    }
}

void TextAnchorTest::occurrencesAreCounted()
{
    const QString text = u"the boat, the boats and The boat"_s;
    QVERIFY(findQuote(text, u"the boat", 1) == (TextSpan{0, 8}));
    QVERIFY(findQuote(text, u"the boat", 2) == (TextSpan{10, 18}));
    QVERIFY(findQuote(text, u"the boat", 3) == std::unexpected(2));
    QVERIFY(findQuote(text, u"the boat", 0) == std::unexpected(2));
    QVERIFY(findQuote(text, u"the boat", -1) == std::unexpected(2));
    QVERIFY(findQuote(text, u"the ship", 1) == std::unexpected(0));
    QVERIFY(findQuote(text, u"", 1) == std::unexpected(0));
    QVERIFY(findQuote(u"", u"a", 1) == std::unexpected(0));
    QVERIFY(findQuote(u"aaaa", u"aa", 2) == (TextSpan{2, 4}));
    QVERIFY(findQuote(text, text, 1) == (TextSpan{0, int(text.size())}));
}

void TextAnchorTest::partsOfCharactersAreNotFound()
{
    const QString text = u"cafe\u0301, cafe, \U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QVERIFY(findQuote(text, u"cafe", 1) == (TextSpan{7, 11}));
    QVERIFY(findQuote(text, u"cafe", 2) == std::unexpected(1));
    QVERIFY(findQuote(text, u"\U0001F469", 1) == std::unexpected(0));
    QVERIFY(findQuote(text, u"\u0301", 1) == std::unexpected(0));
}

void TextAnchorTest::quotesAreFoundAgain()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 2'000; ++i) {
        const QString text = randomText(random, 120);
        const TextSpan span = snappedToCharacters(text, {random.bounded(60), random.bounded(60, 120)});
        const QString exact = quoteOf(text, span).exact;
        int occurrence = 1;
        auto found = findQuote(text, exact, occurrence);
        while (found && found->start < span.start)
            found = findQuote(text, exact, ++occurrence);
        // Only an earlier place that overlaps it may hide it.
        QVERIFY(found == span || findQuote(text, exact, occurrence - 1)->end > span.start);
    }
}

QTEST_APPLESS_MAIN(TextAnchorTest)
#include "TextAnchorTest.moc"
