// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionFinder.h"

#include <QTest>
#include <array>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &text, TextSpan span) { return text.mid(span.start, span.end - span.start); }

QString kindName(Attribution::Kind kind)
{
    switch (kind) {
    case Attribution::Kind::Direct:
        return u"direct"_s;
    case Attribution::Kind::Indirect:
        return u"indirect"_s;
    case Attribution::Kind::Mixed:
        return u"mixed"_s;
    }
    return {};
}

// kind: speaker | cue | content / content
QStringList found(const QString &text, const QString &language = u"en"_s)
{
    const auto finder = AttributionFinder::open(language);
    QStringList lines;
    for (const Attribution &each : finder->find(text)) {
        QStringList pieces;
        for (const TextSpan &piece : each.pieces)
            pieces.append(words(text, piece));
        lines.append(kindName(each.kind) + ": "_L1 + words(text, each.speaker) + u'|' + words(text, each.cue) + u'|' +
                     pieces.join(" / "_L1));
    }
    return lines;
}

} // namespace

class AttributionFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void speakersAreKnown_data();
    void speakersAreKnown();
    void otherLanguages();
    void tellsLanguages();
    void positionsAreCodeUnits();
    void hostileTexts_data();
    void hostileTexts();
    void sameAgain();
    void longLines();
};

void AttributionFinderTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    // Quotations.
    row("name said", u"Marta Lund said, “The weir was open all night.”"_s,
        {u"direct: Marta Lund|said|“The weir was open all night.”"_s});
    row("said name", u"“The weir was open all night,” said Marta Lund."_s,
        {u"direct: Marta Lund|said|“The weir was open all night,”"_s});
    row("behind", u"\"Nobody rang the bell,\" the ferryman said."_s, {u"direct: the ferryman|said|\"Nobody rang the bell,\""_s});
    row("question", u"“Who opened the weir?” Lund asked."_s, {u"direct: Lund|asked|“Who opened the weir?”"_s});
    row("colon", u"The harbour master was blunt and said: “We had no warning.”"_s,
        {u"direct: The harbour master|said|“We had no warning.”"_s});
    row("told somebody", u"Lund told reporters, “I saw two boats.”"_s, {u"direct: Lund|told|“I saw two boats.”"_s});
    row("interrupted", u"“It was dark,” Lund said. “Nobody saw the boats.”"_s,
        {u"direct: Lund|said|“It was dark,” / “Nobody saw the boats.”"_s});
    row("interrupted in a sentence", u"“It was dark,” said Lund, “and nobody saw the boats.”"_s,
        {u"direct: Lund|said|“It was dark,” / “and nobody saw the boats.”"_s});
    row("apposition", u"“It was dark,” said Marta Lund, a pilot from Varn, on Monday."_s,
        {u"direct: Marta Lund|said|“It was dark,”"_s});
    row("apposition before", u"Marta Lund, a pilot from Varn, said: “It was very dark.”"_s,
        {u"direct: Marta Lund|said|“It was very dark.”"_s});
    row("several sentences", u"“It was dark. Nobody saw us. We waited,” Lund said."_s,
        {u"direct: Lund|said|“It was dark. Nobody saw us. We waited,”"_s});
    row("next paragraph", u"“It was dark,” Lund said.\n“Nobody saw the boats that night.”"_s,
        {u"direct: Lund|said|“It was dark,”"_s, u"direct: Lund|said|“Nobody saw the boats that night.”"_s});
    row("several paragraphs", u"Lund said, “It was dark.\n“Nobody saw us.\n“We waited.”\nIt rained."_s,
        {u"direct: Lund|said|“It was dark. / “Nobody saw us. / “We waited.”"_s});
    row("and another", u"Lund said “it was very dark” and “nobody saw the boats.”"_s,
        {u"mixed: Lund|said|“it was very dark” and “nobody saw the boats.”"_s});
    row("adding", u"Two boats had left, Lund said, adding: “Nobody saw them go.”"_s,
        {u"indirect: Lund|said|Two boats had left"_s, u"direct: Lund|adding|“Nobody saw them go.”"_s});
    row("apostrophes as marks", u"''It was dark,'' Lund said."_s, {u"direct: Lund|said|''It was dark,''"_s});
    // Partly others' words.
    row("mixed", u"Lund said the lock was “a wreck waiting to happen” and nobody cared."_s,
        {u"mixed: Lund|said|the lock was “a wreck waiting to happen” and nobody cared"_s});
    row("mixed behind", u"The lock was “a wreck waiting to happen,” Lund said."_s,
        {u"mixed: Lund|said|The lock was “a wreck waiting to happen,”"_s});
    row("mixed, then more", u"Lund said it was “a wreck waiting to happen,” which nobody had seen."_s,
        {u"mixed: Lund|said|it was “a wreck waiting to happen,” which nobody had seen"_s});
    row("mixed, then a deed", u"Lund said it was “a wreck waiting to happen,” while folding a map."_s,
        {u"mixed: Lund|said|it was “a wreck waiting to happen,”"_s});
    // Others' words.
    row("that", u"The minister said that the lock would be closed in June."_s,
        {u"indirect: The minister|said|that the lock would be closed in June"_s});
    row("with adverbs", u"Lund has also acknowledged that the gate was open."_s,
        {u"indirect: Lund|has also acknowledged|that the gate was open"_s});
    row("without that", u"Lund said she saw two boats."_s, {u"indirect: Lund|said|she saw two boats"_s});
    row("when", u"Lund said on Tuesday that she saw two boats."_s, {u"indirect: Lund|said|that she saw two boats"_s});
    row("at the end", u"Two boats left before dawn, the harbour master said."_s,
        {u"indirect: the harbour master|said|Two boats left before dawn"_s});
    row("inserted", u"The boats, the harbour master said, left before dawn."_s, {});
    row("according to", u"According to the port authority, two boats left."_s,
        {u"indirect: the port authority|According to|two boats left"_s});
    row("according to, behind", u"Two boats left, according to a spokesman for the port."_s,
        {u"indirect: a spokesman for the port|according to|Two boats left"_s});
    row("unnamed", u"Two officials said the alarm was switched off."_s,
        {u"indirect: Two officials|said|the alarm was switched off"_s});
    row("who", u"A pilot who saw the fire said the alarm never rang."_s, {u"indirect: A pilot|said|the alarm never rang"_s});
    row("told that", u"Lund told the inquiry that the alarm never rang."_s, {u"indirect: Lund|told|that the alarm never rang"_s});
    row("plans", u"The council plans to sell the lock."_s, {u"indirect: The council|plans|to sell the lock"_s});
    row("thinks", u"Lund believes that the council knew."_s, {u"indirect: Lund|believes|that the council knew"_s});
    row("judges", u"Lund criticized the council."_s, {u"indirect: Lund|criticized|the council"_s});
    row("expected by nobody", u"The lock is expected to close in June."_s,
        {u"indirect: |is expected|The lock / to close in June"_s});
    row("while", u"While Lund insisted that she was alone, two boats were seen."_s,
        {u"indirect: Lund|insisted|that she was alone"_s});
    row("passive with by", u"She was told by the harbour master that the lock was shut."_s,
        {u"indirect: the harbour master|was told|that the lock was shut"_s});
    row("passive without", u"Lund was told that the lock was shut."_s, {u"indirect: |was told|that the lock was shut"_s});
    row("claim of", u"They laughed at the minister's claim that the lock was safe."_s,
        {u"indirect: the minister's|claim|that the lock was safe"_s});
    row("about what", u"The minister rejected talks on immigration on Tuesday."_s,
        {u"indirect: The minister|rejected|talks on immigration"_s});
    row("on terms", u"An official said the gate was open, speaking on condition of anonymity."_s,
        {u"indirect: An official|said|the gate was open"_s});
    // Nothing.
    row("said how", u"Lund said quietly into the telephone."_s, {});
    row("said a lot", u"His smile said a lot."_s, {});
    row("scare quotes", u"The “repairs” took nine years."_s, {});
    row("a title", u"They showed “The Long Night of Varn” in the old hall."_s, {});
    row("a noun", u"The report was late and the claims were many."_s, {});
    row("no words", u"The weir was open all night."_s, {});
    row("empty", QString(), {});
}

void AttributionFinderTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(text), expected);
}

void AttributionFinderTest::speakersAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // name | headcount | terms | affiliation, of the unnamed with a mark
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("a name", u"Marta Lund said it was dark."_s, {u"Marta Lund"_s});
    row("a title", u"Sen. Marta Lund said it was dark."_s, {u"Marta Lund"_s});
    row("what she is", u"The harbour master Marta Lund said it was dark."_s, {u"Marta Lund"_s});
    row("a pronoun", u"Marta Lund said it was dark. She said nobody came."_s, {u"Marta Lund"_s, u"Marta Lund"_s});
    row("of a pronoun", u"Marta Lund said it was dark. “Nobody came,” she said."_s, {u"Marta Lund"_s, u"Marta Lund"_s});
    row("not for a man", u"Mr. Varn said it was dark. She said nobody came."_s, {u"Varn"_s, QString()});
    row("not for many", u"Two pilots said it was dark. He said nobody came."_s, {u"*Two pilots|2||"_s, QString()});
    row("not for an office", u"Jon Varn said it was dark. The Port Authority said it was not. He said nobody came."_s,
        {u"Jon Varn"_s, u"Port Authority"_s, u"Jon Varn"_s});
    row("a family name", u"The pilot, Marta Lund, left. Lund said it was dark."_s, {u"Marta Lund"_s});
    row("two of one family", u"They met Marta Lund and Jon Lund. Lund said it was dark."_s, {u"Lund"_s});
    row("a subject before", u"Marta Lund came home late. She said it was dark."_s, {u"Marta Lund"_s});
    row("nobody", u"It was late. They said it was dark."_s, {QString()});
    row("an owner", u"The minister's claim that the lock was safe was wrong."_s, {u"minister"_s});
    row("two officials", u"Two officials said it was dark."_s, {u"*Two officials|2||"_s});
    row("an official", u"A senior official said it was dark."_s, {u"*senior official|1||"_s});
    row("officials", u"Officials said it was dark."_s, {u"*Officials|0||"_s});
    row("twelve", u"The 12 witnesses said it was dark."_s, {u"*12 witnesses|12||"_s});
    row("one of", u"One of the officers said it was dark."_s, {u"*One of the officers|1||"_s});
    row("affiliation before", u"A senior State Department official said it was dark."_s,
        {u"*senior State Department official|1||State Department"_s});
    row("affiliation behind", u"Two sources in the ministry said it was dark."_s,
        {u"*Two sources in the ministry|2||the ministry"_s});
    row("whose", u"The ministry's spokesman said it was dark."_s, {u"*ministry's spokesman|1||The ministry"_s});
    row("a sentence's capital", u"Fire officers said it was dark."_s, {u"*Fire officers|0||"_s});
    row("not unnamed", u"The police spokesman Jon Varn said it was dark."_s, {u"Jon Varn"_s});
    row("terms", u"“It was dark,” said an official, who spoke on condition of anonymity."_s,
        {u"*official|1|not for attribution|"_s});
    row("terms behind", u"Two officials said it was dark. They asked not to be named because of the inquiry."_s,
        {u"*Two officials|2|not for attribution|"_s});
    row("background", u"An official said on background that it was dark."_s, {u"*official|1|on background|"_s});
    row("the same officials", u"Two port officials said it was dark. The officials said nobody came."_s,
        {u"*Two port officials|2||"_s, u"*Two port officials|2||"_s});
}

void AttributionFinderTest::speakersAreKnown()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList known;
    for (const Attribution &each : AttributionFinder::open(u"en"_s)->find(text)) {
        constexpr std::array terms{"", "on the record", "on background", "not for attribution", "off the record"};
        QString line = words(text, each.name);
        if (each.isUnnamed)
            line = u"*%1|%2|%3|%4"_s.arg(line, QString::number(each.headcount), QLatin1String(terms.at(size_t(each.terms))),
                                         words(text, each.affiliation));
        known.append(line);
    }
    QCOMPARE(known, expected);
}

void AttributionFinderTest::otherLanguages()
{
    QCOMPARE(found(u"«La presa estaba abierta», dijo Marta Lund."_s, u"es"_s),
             QStringList{u"direct: Marta Lund|dijo|«La presa estaba abierta»"_s});
    QCOMPARE(found(u"El ministro dijo que la presa estaba abierta."_s, u"es-MX"_s),
             QStringList{u"indirect: El ministro|dijo|que la presa estaba abierta"_s});
    QVERIFY(!AttributionFinder::open(u"xx"_s));
}

void AttributionFinderTest::tellsLanguages()
{
    QCOMPARE(AttributionFinder::languageOf(u"The lock was shut and nobody said why."_s), u"en"_s);
    QCOMPARE(AttributionFinder::languageOf(u"La presa estaba cerrada y nadie dijo por qué."_s), u"es"_s);
    QCOMPARE(AttributionFinder::languageOf(u""), u"en"_s);
}

void AttributionFinderTest::positionsAreCodeUnits()
{
    const QString text = u"🚢🚢 قال أحدهم شيئا.\n“It was dark 🌑,” Zoë Łuć said."_s;
    const auto all = AttributionFinder::open(u"en"_s)->find(text);
    QCOMPARE(all.size(), 1);
    QCOMPARE(words(text, all[0].content), u"“It was dark 🌑,”"_s);
    QCOMPARE(words(text, all[0].speaker), u"Zoë Łuć"_s);
    QCOMPARE(all[0].pieces, QList{all[0].content});
}

void AttributionFinderTest::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks") << u" \n\t\n "_s;
    QTest::newRow("cue alone") << u"said"_s;
    QTest::newRow("cues alone") << u"said said said, said: said said."_s;
    QTest::newRow("phrase cut off") << u"according to"_s;
    QTest::newRow("phrase and mark") << u"according to, said. According to: “”"_s;
    QTest::newRow("open quotation") << u"“It was dark, he said. She said “so"_s;
    QTest::newRow("marks alone") << u"“””““\"\"\"''''``,,..--—«»‘’"_s;
    QTest::newRow("surrogates") << (QString(QChar(0xd83d)) + u" said “"_s + QChar(0xde00) + u"”, "_s + QChar(0xd83d));
    QTest::newRow("Arabic") << u"قال الوزير إن السد \"كان مفتوحا\" طوال الليل."_s;
    QTest::newRow("noughts") << QString(1000, QChar(0)) + u"said he"_s;
    QTest::newRow("apostrophe at the end") << u"he said ''"_s;
}

// Whatever comes, spans lie in the text and contents are not empty.
void AttributionFinderTest::hostileTexts()
{
    QFETCH(QString, text);
    const auto finder = AttributionFinder::open(u"en"_s);
    for (qsizetype length = 0; length <= std::min<qsizetype>(text.size(), 200); ++length)
        for (const Attribution &each : finder->find(text.first(length))) {
            for (const TextSpan &span : {each.speaker, each.cue, each.content, each.name, each.affiliation})
                QVERIFY(span.start >= 0 && span.start <= span.end && span.end <= length);
            QVERIFY(!each.pieces.isEmpty());
            QCOMPARE(each.content, (TextSpan{each.pieces.first().start, each.pieces.last().end}));
            for (const TextSpan &piece : each.pieces)
                QVERIFY(piece.start < piece.end);
        }
}

void AttributionFinderTest::sameAgain()
{
    const QString text = u"“It was dark,” Lund said. Two officials said the alarm was off, according to the port.\n"_s.repeated(20);
    const auto finder = AttributionFinder::open(u"en"_s);
    const auto first = finder->find(text);
    QVERIFY(!first.isEmpty());
    QCOMPARE(finder->find(text), first);
    QCOMPARE(AttributionFinder::open(u"en"_s)->find(text), first);
}

// One line of a million characters each: whatever grows with their square does not end within the suite's limit.
void AttributionFinderTest::longLines()
{
    const auto finder = AttributionFinder::open(u"en"_s);
    for (const QString &piece : {u"said "_s, u"who said that he, "_s, u"“a” said, "_s, u"according to "_s, u"a.b."_s, u"\""_s,
                                 u"''"_s, u"— he said; "_s, u"the claim that "_s, u"X said Y. "_s, u"“So it was,” she said. "_s,
                                 u"She said so. قال ذلك. "_s, u"😀 said it. "_s, u"A and "_s}) {
        const QString text = piece.repeated(1'000'000 / piece.size());
        for (const Attribution &each : finder->find(text))
            QVERIFY2(each.content.end <= text.size(), qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(AttributionFinderTest)
#include "attribution_finder_test.moc"
