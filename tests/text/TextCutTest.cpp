// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextCut.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class TextCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAndSpansComeAlong()
    {
        const QString text = u"Menu\nTitle\nOne two three\nFooter"_s;
        Marks marks;
        marks.blocks = {{BlockKind::ListItem, 1}, {BlockKind::Heading, 1}, {BlockKind::Paragraph, 0, 0, true}, {}};
        marks.spans = {{0, 4, SpanKind::Link, u"https://a.example/"_s},
                       {8, 16, SpanKind::Strong, {}},
                       {15, 18, SpanKind::Emphasis, {}},
                       {25, 31, SpanKind::Code, {}}};
        const TextCut cut = cutOf(text, marks, 4, 25); // white space at its ends goes
        QCOMPARE(cut.text, u"Title\nOne two three"_s);
        QCOMPARE(cut.marks.blocks, (QList<Block>{{BlockKind::Heading, 1}, {BlockKind::Paragraph, 0, 0, true}}));
        QCOMPARE(cut.marks.spans, (QList<Span>{{3, 11, SpanKind::Strong, {}}, {10, 13, SpanKind::Emphasis, {}}}));
        const TextCut tail = cutOf(text, marks, 15, 24);
        QCOMPARE(tail.text, u"two three"_s.sliced(0, 0) + text.sliced(15, 9));
        QVERIFY(tail.marks.blocks.isEmpty()); // what goes on from nothing is a plain paragraph
    }

    void placesBeyondTheTextAreItsEnds()
    {
        QCOMPARE(cutOf(u"Some words"_s, {}, -3, 100).text, u"Some words"_s);
        QCOMPARE(cutOf(u"Some words"_s, {}, 7, 2).text, QString());
        QCOMPARE(cutOf({}, {}, 0, 0), TextCut());
    }

    void noCharacterIsHalved()
    {
        const QString text = u"a\U0001F6A2b"_s;
        QCOMPARE(cutOf(text, {}, 2, 4).text, u"\U0001F6A2b"_s);
        QCOMPARE(cutOf(text, {}, 0, 2).text, u"a\U0001F6A2"_s);
    }

    // Whatever is cut, what is left is sound.
    void everyCutFits()
    {
        QRandomGenerator dice(3);
        QString text;
        Marks marks;
        for (int line = 0; line < 12; ++line) {
            text += QString(dice.bounded(1, 20), u'x') + (dice.bounded(2) ? u" y"_s : u"  "_s + QString(4, u'z')) + u'\n';
            marks.blocks.append(dice.bounded(2) ? Block{BlockKind::ListItem, 1 + dice.bounded(3)} : Block());
        }
        text.chop(1);
        for (int at = 0; at < int(text.size()) - 9; at += 5)
            marks.spans.append({at, at + 1 + dice.bounded(8), SpanKind::Emphasis, {}});
        QVERIFY(Marks::fromBytes(marks.toBytes(), int(text.size()), int(text.count(u'\n')) + 1));
        for (int trial = 0; trial < 2'000; ++trial) {
            const int from = dice.bounded(int(text.size())), to = from + dice.bounded(int(text.size()) - from + 1);
            const TextCut cut = cutOf(text, marks, from, to);
            QVERIFY(text.sliced(from, to - from).trimmed() == cut.text);
            if (!cut.text.isEmpty())
                QVERIFY(Marks::fromBytes(cut.marks.toBytes(), int(cut.text.size()), int(cut.text.count(u'\n')) + 1));
        }
    }
};

QTEST_APPLESS_MAIN(TextCutTest)
#include "TextCutTest.moc"
