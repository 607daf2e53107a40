// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Marks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class MarksTest : public QObject {
    Q_OBJECT

    static Marks rich();
    static void mangle(QByteArray &bytes, QRandomGenerator &random);

private Q_SLOTS:
    void emptyMarksComeBack();
    void richMarksComeBack();
    void equalMarksHaveEqualBytes();
    void manyEqualBlocksAreSmall();
    void blocksMustMatchLines();
    void spansMustFitAndBeInOrder_data();
    void spansMustFitAndBeInOrder();
    void blocksMustBeSound_data();
    void blocksMustBeSound();
    void linkTargets_data();
    void linkTargets();
    void everyCutIsRefused();
    void oneFormOnly();
    void garbageIsRefusedOrSound();
    void pagesComeBack();
    void pagesMustRise_data();
    void pagesMustRise();
    void pagesAreFound();
};

Marks MarksTest::rich()
{
    Marks marks;
    marks.blocks = {{BlockKind::Heading, 2},
                    {},
                    {BlockKind::Paragraph, 0, 0, true},
                    {BlockKind::ListItem, 1, 7},
                    {BlockKind::ListItem, 256, 0},
                    {BlockKind::Quotation, 1},
                    {BlockKind::Preformatted}};
    marks.spans = {{0, 4, SpanKind::Emphasis, {}},
                   {0, 9, SpanKind::Link, u"https://example.org/a?b=\u00e9#\U0001F600"_s},
                   {3, 5, SpanKind::Strong, {}},
                   {300, 1000, SpanKind::Code, {}}};
    return marks;
}

void MarksTest::emptyMarksComeBack()
{
    const Marks none;
    QCOMPARE(none.toBytes().size(), 3);
    QVERIFY(Marks::fromBytes(none.toBytes(), 0, 1) == none);
    QVERIFY(Marks::fromBytes(none.toBytes(), 50, 9) == none);
}

void MarksTest::richMarksComeBack()
{
    const Marks marks = rich();
    QVERIFY(Marks::fromBytes(marks.toBytes(), 1000, 7) == marks);
    QVERIFY(!Marks::fromBytes(marks.toBytes(), 999, 7));
}

void MarksTest::equalMarksHaveEqualBytes()
{
    QCOMPARE(rich().toBytes(), rich().toBytes());
    Marks other = rich();
    other.blocks[1].kind = BlockKind::Preformatted;
    QVERIFY(other.toBytes() != rich().toBytes());
}

void MarksTest::manyEqualBlocksAreSmall()
{
    Marks marks;
    marks.blocks.resize(2'000'000);
    QVERIFY(marks.toBytes().size() < 16);
    QVERIFY(Marks::fromBytes(marks.toBytes(), 2'000'000, 2'000'000) == marks);
}

void MarksTest::blocksMustMatchLines()
{
    QVERIFY(!Marks::fromBytes(rich().toBytes(), 1000, 6));
    QVERIFY(!Marks::fromBytes(rich().toBytes(), 1000, 8));
    QVERIFY(!Marks::fromBytes(rich().toBytes(), -1, 7));
    QVERIFY(!Marks::fromBytes(rich().toBytes(), 1000, -7));
}

void MarksTest::spansMustFitAndBeInOrder_data()
{
    QTest::addColumn<QList<Span>>("spans");
    QTest::addColumn<bool>("accepted");
    using enum SpanKind;
    QTest::newRow("whole text") << QList<Span>{{0, 100, Strong, {}}} << true;
    QTest::newRow("twice the same") << QList<Span>{{5, 9, Strong, {}}, {5, 9, Emphasis, {}}} << true;
    QTest::newRow("past the end") << QList<Span>{{0, 101, Strong, {}}} << false;
    QTest::newRow("starts at the end") << QList<Span>{{100, 101, Strong, {}}} << false;
    QTest::newRow("empty") << QList<Span>{{7, 7, Strong, {}}} << false;
    QTest::newRow("backwards") << QList<Span>{{9, 7, Strong, {}}} << false;
    QTest::newRow("negative") << QList<Span>{{-1, 7, Strong, {}}} << false;
    QTest::newRow("starts out of order") << QList<Span>{{5, 9, Strong, {}}, {4, 9, Strong, {}}} << false;
    QTest::newRow("ends out of order") << QList<Span>{{5, 9, Strong, {}}, {5, 8, Strong, {}}} << false;
    QTest::newRow("unknown kind") << QList<Span>{{5, 9, SpanKind(4), {}}} << false;
    QTest::newRow("script") << QList<Span>{{5, 9, Link, u"javascript:alert(1)"_s}} << false;
}

void MarksTest::spansMustFitAndBeInOrder()
{
    QFETCH(QList<Span>, spans);
    Marks marks;
    marks.spans = spans;
    const auto read = Marks::fromBytes(marks.toBytes(), 100, 1);
    QTEST(read.has_value(), "accepted");
    QVERIFY(!read || *read == marks);
}

void MarksTest::blocksMustBeSound_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    QTest::addColumn<bool>("accepted");
    using enum BlockKind;
    QTest::newRow("plain") << QList<Block>{{}, {}} << true;
    QTest::newRow("heading 6") << QList<Block>{{Heading, 6}, {}} << true;
    QTest::newRow("heading 7") << QList<Block>{{Heading, 7}, {}} << false;
    QTest::newRow("heading 0") << QList<Block>{{Heading, 0}, {}} << false;
    QTest::newRow("list without depth") << QList<Block>{{ListItem, 0, 1}, {}} << false;
    QTest::newRow("list too deep") << QList<Block>{{ListItem, 257}, {}} << false;
    QTest::newRow("level below zero") << QList<Block>{{ListItem, -1}, {}} << false;
    QTest::newRow("paragraph with a level") << QList<Block>{{Paragraph, 1}, {}} << false;
    QTest::newRow("numbered quotation") << QList<Block>{{Quotation, 1, 1}, {}} << false;
    QTest::newRow("unknown kind") << QList<Block>{{BlockKind(5)}, {}} << false;
    QTest::newRow("continues nothing") << QList<Block>{{Paragraph, 0, 0, true}, {}} << false;
    QTest::newRow("continues") << QList<Block>{{}, {Paragraph, 0, 0, true}} << true;
}

void MarksTest::blocksMustBeSound()
{
    QFETCH(QList<Block>, blocks);
    Marks marks;
    marks.blocks = blocks;
    const auto read = Marks::fromBytes(marks.toBytes(), 10, 2);
    QTEST(read.has_value(), "accepted");
    QVERIFY(!read || *read == marks);
}

void MarksTest::linkTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("https") << u"HTTPS://example.org/a?b#c"_s << true;
    QTest::newRow("mailto") << u"mailto:desk@example.org"_s << true;
    QTest::newRow("beyond ASCII") << u"https://b\u00fccher.example/\u0641"_s << true;
    for (const char *target : {"",
                               ":",
                               "http:",
                               "http://",
                               "https:///etc/passwd",
                               "mailto:",
                               "file:///etc/passwd",
                               "//host/a",
                               "/a",
                               "a",
                               "javascript:alert(1)",
                               "data:text/html,x",
                               "ftp://example.org",
                               "http://a b",
                               "ht\ntp://a",
                               "http://a\n",
                               "smb://host/x",
                               "http:example.org",
                               " http://example.org",
                               "vbscript:x",
                               "xhttp://a"})
        QTest::newRow(target) << QString::fromLatin1(target) << false;
    QTest::newRow("turned round") << u"http://example.org/\u202efdp.exe"_s << false;
    QTest::newRow("endless") << QString(u"http://"_s + QString(10'000, u'a')) << false;
}

void MarksTest::linkTargets()
{
    QFETCH(QString, target);
    QFETCH(bool, accepted);
    QCOMPARE(Marks::isLinkTarget(target), accepted);
    QVERIFY(!Marks::isLinkTarget(target + QChar(0xd800)));
    Marks marks;
    marks.spans = {{0, 1, SpanKind::Link, target}};
    QCOMPARE(Marks::fromBytes(marks.toBytes(), 1, 1).has_value(), accepted);
}

void MarksTest::everyCutIsRefused()
{
    const QByteArray whole = rich().toBytes();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!Marks::fromBytes(whole.first(length), 1000, 7), qPrintable(QString::number(length)));
    QVERIFY(!Marks::fromBytes(whole + '\0', 1000, 7));
}

// The same marks written in a longer way would have another hash.
void MarksTest::oneFormOnly()
{
    QVERIFY(Marks::fromBytes(QByteArray("\x01\x02\x40\x02\x00", 5), 9, 2));
    QVERIFY2(!Marks::fromBytes(QByteArray("\x01\x02\x00\x00\x00", 5), 9, 2), "two blocks that are one run");
    QVERIFY2(!Marks::fromBytes(QByteArray("\x01\x82\x00\x40\x02\x00", 6), 9, 2), "a number with a needless byte");
    QVERIFY2(!Marks::fromBytes(QByteArray("\x02\x00\x00", 3), 9, 2), "another version");
    QVERIFY2(!Marks::fromBytes(QByteArray("\x01\x00\xff\xff\xff\xff\x0f", 7), 9, 2), "four thousand million spans");
    QVERIFY2(!Marks::fromBytes(QByteArray("\x01\x02\x40\x00\x00", 5), 9, 2), "a run of none");
}

void MarksTest::mangle(QByteArray &bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 4); i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = random.bounded(bytes.size());
        switch (random.bounded(3)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            bytes.remove(at, 1);
        }
    }
}

void MarksTest::garbageIsRefusedOrSound()
{
    QRandomGenerator random(20120911);
    const QByteArray seed = rich().toBytes();
    int read = 0;
    for (int i = 0; i < 50'000; ++i) {
        QByteArray bytes = seed;
        if (i % 2)
            mangle(bytes, random);
        else
            for (char &c : bytes)
                c = char(random.bounded(i % 4 ? 256 : 8));
        const auto marks = Marks::fromBytes(bytes, 1000, 7);
        if (!marks)
            continue;
        ++read;
        QVERIFY(marks->blocks.isEmpty() || marks->blocks.size() == 7);
        for (const Span &span : marks->spans)
            QVERIFY(span.start >= 0 && span.start < span.end && span.end <= 1000);
        QCOMPARE(marks->toBytes(), bytes);
    }
    QVERIFY(read > 100); // the seed is close enough that this test reads something
}

void MarksTest::pagesComeBack()
{
    Marks marks = rich();
    marks.pages = {{0, 1}, {400, 2}, {2'000, 7}};
    QVERIFY(Marks::fromBytes(marks.toBytes(), 2'000, 7) == marks);
    QVERIFY(!Marks::fromBytes(marks.toBytes(), 1'999, 7));
    // What has no pages is as it was before there were any.
    QCOMPARE(rich().toBytes().front(), char(1));
    QCOMPARE(marks.toBytes().front(), char(2));
    QByteArray empty = Marks().toBytes();
    empty[0] = 2;
    QVERIFY(!Marks::fromBytes(empty + '\0', 0, 1)); // one form only
    for (qsizetype cut = 0; cut < marks.toBytes().size(); ++cut)
        QVERIFY(!Marks::fromBytes(marks.toBytes().first(cut), 2'000, 7));
}

void MarksTest::pagesMustRise_data()
{
    QTest::addColumn<QList<PageStart>>("pages");
    QTest::newRow("from nought") << QList<PageStart>{{0, 0}};
    QTest::newRow("twice at one place") << QList<PageStart>{{0, 1}, {0, 2}};
    QTest::newRow("twice the same") << QList<PageStart>{{0, 1}, {5, 1}};
    QTest::newRow("backwards") << QList<PageStart>{{5, 1}, {0, 2}};
    QTest::newRow("past the end") << QList<PageStart>{{11, 1}};
}

void MarksTest::pagesMustRise()
{
    QFETCH(QList<PageStart>, pages);
    Marks marks;
    marks.pages = pages;
    QVERIFY(!Marks::fromBytes(marks.toBytes(), 10, 1));
}

void MarksTest::pagesAreFound()
{
    Marks marks;
    QCOMPARE(marks.pageAt(0), 0);
    marks.pages = {{3, 2}, {10, 5}};
    QCOMPARE(marks.pageAt(2), 0);
    QCOMPARE(marks.pageAt(3), 2);
    QCOMPARE(marks.pageAt(9), 2);
    QCOMPARE(marks.pageAt(10), 5);
    QCOMPARE(marks.pageAt(1'000), 5);
}

QTEST_APPLESS_MAIN(MarksTest)
#include "MarksTest.moc"
