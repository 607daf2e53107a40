// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/CanonicalText.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace sidelight;
using namespace Qt::StringLiterals;

class CanonicalTextTest : public QObject {
    Q_OBJECT

    static QString randomText(QRandomGenerator &random, int length);
    static void comparePositions(const QString &text);
    static QString sentences(int length);

private Q_SLOTS:
    void rules_data();
    void rules();
    void combiningMarksAreLimited();
    void everyCharacterKeepsItsPosition();
    void positionsAreThoseOfQTextDocument();
    void shortLinesAreLeftAlone();
    void longLinesBreakAfterSentences();
    void longLinesBreakSomewhere_data();
    void longLinesBreakSomewhere();
    void brokenBlocksAreOurs();
    void spansKeepTheirWords();
};

void CanonicalTextTest::rules_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"a\n\tb\n\n"_s << u"a\n\tb\n\n"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\r\r\nd\n\re"_s << u"a\nb\nc\n\nd\n\ne"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\fe\vf"_s << u"a\nb\nc\nd\ne\nf"_s;
    QTest::newRow("byte-order mark") << u"\ufeffa\ufeffb"_s << u"ab"_s;
    QTest::newRow("NUL") << QString(QLatin1StringView("a\0b", 3)) << u"ab"_s;
    QTest::newRow("Qt's own") << QString(u"a"_s + QChar(0xfdd0) + u'b' + QChar(0xfdd1) + QChar(0xfffc) + u'c' + QChar(0xfffe))
                              << u"abc"_s;
    QTest::newRow("halves") << QString(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xde00) + QChar(0xd83d)) << u"a\ufffdb\ufffd\ufffd"_s;
    QTest::newRow("turned pair") << QString(QString(QChar(0xde00)) + QChar(0xd83d)) << u"\ufffd\ufffd"_s;
    QTest::newRow("pair") << u"\U0001F600\r\U0001F600"_s << u"\U0001F600\n\U0001F600"_s;
    QTest::newRow("kept as it is") << u"\u00a0e\u0301\u00e9\ufb01\u200d\u200f\u00ad\uffff"_s
                                   << u"\u00a0e\u0301\u00e9\ufb01\u200d\u200f\u00ad\uffff"_s;
}

void CanonicalTextTest::rules()
{
    QFETCH(QString, raw);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalText(raw), canonical);
    QCOMPARE(isCanonical(raw), raw == canonical);
    QVERIFY(isCanonical(canonical));
    QCOMPARE(canonicalText(canonical), canonical);
}

void CanonicalTextTest::combiningMarksAreLimited()
{
    const QString full = u'e' + QString(maxCombiningMarks, QChar(0x301)) + u'f' + QString(maxCombiningMarks, QChar(0x64b));
    QVERIFY(isCanonical(full));
    const QString over = u'e' + QString(40, QChar(0x301)) + u'f' + QString(1000, QChar(0x64b));
    QVERIFY(!isCanonical(over));
    QCOMPARE(canonicalText(over), full);
    const QString beyondBmp = u'e' + u"\U0001D167"_s.repeated(33); // a combining stem of musical notation
    QCOMPARE(canonicalText(beyondBmp), u'e' + u"\U0001D167"_s.repeated(32));
}

void CanonicalTextTest::comparePositions(const QString &text)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setPlainText(text);
    QCOMPARE(document.characterCount(), text.size() + 1); // one more for the last block's end
    QCOMPARE(document.blockCount(), text.count(u'\n') + 1);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        QCOMPARE(block.text(), text.sliced(block.position(), block.length() - 1));
}

void CanonicalTextTest::everyCharacterKeepsItsPosition()
{
    QString all;
    for (char32_t c = 0; c <= 0x10ffff; c += c < 0x10000 ? 1 : 0x101)
        all.append(QChar::fromUcs4(c)).append(c % 64 ? u'.' : u'\n');
    comparePositions(canonicalText(all));
}

QString CanonicalTextTest::randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces{u"word "_s,
                                    u"\r"_s,
                                    u"\n"_s,
                                    u"\r\n"_s,
                                    u"\u2028"_s,
                                    u"\u2029"_s,
                                    u"\ufeff"_s,
                                    u"\u00a0"_s,
                                    u"e\u0301"_s,
                                    u"\u0645\u064e\u0631"_s,
                                    u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
                                    QString(QChar(0xd800)),
                                    QString(QChar(0xdc00)),
                                    QString(QChar(0xfffc)),
                                    QString(QChar(0xfdd0)),
                                    QString(QChar(0)),
                                    u"\t"_s,
                                    u"\u0085"_s};
    QString text;
    while (text.size() < length)
        text.append(pieces[random.bounded(pieces.size())]);
    return text;
}

void CanonicalTextTest::positionsAreThoseOfQTextDocument()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const QString text = canonicalText(randomText(random, random.bounded(200)));
        QVERIFY(isCanonical(text));
        comparePositions(text);
        if (QTest::currentTestFailed())
            return;
    }
}

QString CanonicalTextTest::sentences(int length)
{
    QString text;
    while (text.size() < length)
        text += u"The ferry left at %1 with two crews. "_s.arg(text.size());
    return text;
}

void CanonicalTextTest::shortLinesAreLeftAlone()
{
    QString text = QString(maxBlockLength, u'a') + u'\n' + QString(maxBlockLength, u'b');
    const QString before = text;
    Marks marks;
    splitLongBlocks(text, marks);
    QCOMPARE(text, before);
    QVERIFY(marks.blocks.isEmpty());
}

void CanonicalTextTest::longLinesBreakAfterSentences()
{
    const QString before = sentences(90'000);
    QString text = before;
    Marks marks;
    splitLongBlocks(text, marks);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.join(QString()), before);
    for (const QString &line : lines)
        QVERIFY(line.startsWith("The ferry"_L1) && line.endsWith("crews. "_L1) && line.size() <= maxBlockLength);
}

void CanonicalTextTest::longLinesBreakSomewhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("lineCount");
    QTest::newRow("one over") << QString(maxBlockLength + 1, u'a') << 2;
    QTest::newRow("words without a full stop") << u"word "_s.repeated(10'000) << 3;
    QTest::newRow("one endless word") << QString(100'000, u'a') << 5;
    QTest::newRow("pairs at an odd place") << QString(u'a' + u"\U0001F600"_s.repeated(30'000)) << 4;
    QTest::newRow("accents") << u"e\u0301\u0302"_s.repeated(20'000) << 4;
    QTest::newRow("Indic before emoji") << u"\u0928\u093f\U0001F44B\U0001F3FD\u200d\U0001F467"_s.repeated(8'000) << 4;
    QTest::newRow("one endless character") << QString(u'x' + u"\U0001F468\u200d"_s.repeated(20'000)) << 4;
}

void CanonicalTextTest::longLinesBreakSomewhere()
{
    QFETCH(QString, line);
    QString text = line;
    Marks marks;
    splitLongBlocks(text, marks);
    QTEST(int(text.count(u'\n')) + 1, "lineCount");
    QVERIFY(isCanonical(text));
    for (const QString &part : text.split(u'\n'))
        QVERIFY(!part.isEmpty() && part.size() <= maxBlockLength && !part.front().isMark());
    QCOMPARE(text.remove(u'\n'), line);
}

void CanonicalTextTest::brokenBlocksAreOurs()
{
    QString text = u"Title\n"_s + sentences(45'000) + u"\nEnd\n"_s;
    Marks marks;
    splitLongBlocks(text, marks);
    const QList<Block> plain{{}, {}, {BlockKind::Paragraph, 0, 0, true}, {BlockKind::Paragraph, 0, 0, true}, {}, {}};
    QCOMPARE(marks.blocks, plain);

    text = u"Title\n"_s + sentences(25'000);
    marks.blocks = {{BlockKind::Heading, 1}, {BlockKind::ListItem, 2, 3}};
    splitLongBlocks(text, marks);
    const QList<Block> list{{BlockKind::Heading, 1}, {BlockKind::ListItem, 2, 3}, {BlockKind::ListItem, 2, 3, true}};
    QCOMPARE(marks.blocks, list);
    QVERIFY(Marks::fromBytes(marks.toBytes(), int(text.size()), 3) == marks);
}

void CanonicalTextTest::spansKeepTheirWords()
{
    QString text = sentences(70'000);
    const QString before = text;
    Marks marks;
    QRandomGenerator random(3);
    for (int start = 0; start < before.size() - 100; start += random.bounded(1, 100))
        marks.spans.append({start, start + int(random.bounded(1, 60)), SpanKind::Strong, {}});
    const QList<Span> old = marks.spans;
    splitLongBlocks(text, marks);
    for (int i = 0; i < old.size(); ++i) {
        const Span now = marks.spans[i];
        const QString words = text.sliced(now.start, now.end - now.start);
        QCOMPARE(QString(words).remove(u'\n'), before.sliced(old[i].start, old[i].end - old[i].start));
        QVERIFY(!words.startsWith(u'\n') && !words.endsWith(u'\n'));
    }
    QVERIFY(Marks::fromBytes(marks.toBytes(), int(text.size()), int(marks.blocks.size())) == marks);
}

QTEST_MAIN(CanonicalTextTest)
#include "CanonicalTextTest.moc"
