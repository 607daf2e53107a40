// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardPainter.h"
#include "models/board/CaptionPlaces.h"
#include "models/board/CardGeometry.h"
#include "models/board/LinkLook.h"
#include "models/board/ReadingOrder.h"
#include "tests/board/SmallBoard.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>
#include <limits>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

CardContent plainCard(qint64 id, double x, double y, double width = 200, double height = 100)
{
    CardContent card;
    card.id = {id};
    card.rect = {x, y, width, height};
    return card;
}

QString orderOf(QList<CardContent> cards, bool fromTheRight = false)
{
    putInReadingOrder(cards, fromTheRight);
    QStringList ids;
    for (const CardContent &card : cards)
        ids.append(card.id.toString());
    return ids.join(QLatin1Char(' '));
}

const CardContent &cardOf(const BoardContent &content, qint64 id)
{
    const auto found = std::ranges::find(content.cards, Id{id}, &CardContent::id);
    Q_ASSERT(found != content.cards.end());
    return *found;
}

QImage pictureOf(const BoardContent &content, const BoardPainter &painter)
{
    const QRectF bounds = painter.bounds(content).adjusted(-24, -24, 24, 24);
    QImage image(bounds.size().toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(painter.style().ground);
    QPainter p(&image);
    p.translate(-bounds.topLeft());
    painter.paint(p, content);
    return image;
}

} // namespace

class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsAreReadInRows();
    void cardsAreReadFromTheRight();
    void orderDoesNotDependOnInput();
    void sourcesAreNumberedAsRead();
    void statementCardSaysWhoAndWhere();
    void deletedCardsKeepTheirLastWords();
    void linksOfAPairAreIndexed();
    void linkWithoutACardIsLeftOut();
    void geometryIsBroughtWithinTheBoard_data();
    void geometryIsBroughtWithinTheBoard();
    void markdownIsReadAsWords_data();
    void markdownIsReadAsWords();
    void datesAreShort_data();
    void datesAreShort();
    void linksFanOut();
    void linksMeetTheCardsSides();
    void captionsKeepOffEachOther();
    void everyTypeLooksDifferent();
    void cardGrowsWithItsWords();
    void nothingIsPaintedOutsideACard();
    void wordsStandAtTheSideWhereTheyAreRead();
    void paragraphsOfANoteTurn();
    void translationStandsBeneathTheQuote();
    void captionsReadAlikeInEveryWindow();
    void paintsTheSameTwice();
    void paintsHostileBoards();
};

void BoardTest::cardsAreReadInRows()
{
    // The second row starts clearly below; tops within a row may differ a little.
    const QList<CardContent> cards{plainCard(1, 500, 0), plainCard(2, 0, 12), plainCard(3, 250, -8), plainCard(4, 0, 200)};
    QCOMPARE(orderOf(cards), QStringLiteral("2 3 1 4"));
}

void BoardTest::cardsAreReadFromTheRight()
{
    const QList<CardContent> cards{plainCard(1, 500, 0), plainCard(2, 0, 12), plainCard(3, 250, -8), plainCard(4, 0, 200)};
    QCOMPARE(orderOf(cards, true), QStringLiteral("1 3 2 4"));
}

void BoardTest::orderDoesNotDependOnInput()
{
    QList<CardContent> cards;
    for (int i = 0; i < 40; ++i)
        cards.append(plainCard(i + 1, (i * 37) % 11 * 60, (i * 53) % 7 * 41));
    const QString expected = orderOf(cards);
    for (int turn = 0; turn < 20; ++turn) {
        std::ranges::rotate(cards, cards.begin() + 7);
        std::swap(cards[3], cards[19]);
        QCOMPARE(orderOf(cards), expected);
    }
}

void BoardTest::sourcesAreNumberedAsRead()
{
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    QStringList numbered;
    for (const CardContent &card : content.cards) {
        if (card.number > 0)
            numbered.append(QStringLiteral("%1=%2").arg(card.number).arg(card.id.value));
    }
    QCOMPARE(numbered.join(QLatin1Char(' ')), QStringLiteral("1=101 2=102 3=103 4=107 5=108 6=111"));
    QCOMPARE(content.name, QStringLiteral("Who knew?"));
}

void BoardTest::statementCardSaysWhoAndWhere()
{
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    const CardContent &card = cardOf(content, 102);
    QCOMPARE(card.body, QStringLiteral("“the port had been told twice that the drums were leaking, once in writing”"));
    QCOMPARE(card.speaker, QStringLiteral("Harbour Authority ← Two fire officers"));
    QCOMPARE(card.says, QStringLiteral("asserts: The port was warned on the day before the fire"));
    QVERIFY2(card.source.startsWith(QStringLiteral("Northern Wire · 5 May 2031 · ")), qPrintable(card.source));
    QCOMPARE(card.passage, Id{32});
    QCOMPARE(card.article, Id{2});
    QVERIFY(card.builtFrom.contains(Id{12}) && card.builtFrom.contains(Id{21}) && card.builtFrom.contains(Id{2}));
    // A quote that brings its own marks gets no second pair.
    QCOMPARE(cardOf(content, 103).body, QStringLiteral("“We called at nine and again at ten”"));
}

void BoardTest::deletedCardsKeepTheirLastWords()
{
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    const CardContent &card = cardOf(content, 110);
    QVERIFY(card.marked);
    QCOMPARE(card.label, QStringLiteral("Deleted passage"));
    QCOMPARE(card.body, QStringLiteral("the drums were inspected in March and found sound"));
    QCOMPARE(card.number, 0);
}

void BoardTest::linksOfAPairAreIndexed()
{
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    QCOMPARE(content.links.size(), 8);
    QCOMPARE(content.links[0].index, 0);
    QCOMPARE(content.links[1].index, 1); // the other way round, but the same pair
    QCOMPARE(content.links[0].count, 2);
    QCOMPARE(content.links[2].count, 1);
    QCOMPARE(content.links[1].caption(), QStringLiteral("responds to · a day later"));
}

void BoardTest::linkWithoutACardIsLeftOut()
{
    Library library = smallLibrary();
    Changes changes;
    changes.of<Card>().removed = {Id{110}};
    library.apply(changes);
    QCOMPARE(BoardContent::of(library, smallBoardId).links.size(), 7);
}

void BoardTest::geometryIsBroughtWithinTheBoard_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("minus infinite") << -std::numeric_limits<double>::infinity();
    QTest::newRow("huge") << 1e308;
    QTest::newRow("negative") << -1e308;
    QTest::newRow("zero") << 0.0;
}

void BoardTest::geometryIsBroughtWithinTheBoard()
{
    QFETCH(double, value);
    Card card;
    card.x = card.y = card.width = card.height = value;
    const QRectF rect = rectOf(card);
    const QRectF board(-boardLimit, -boardLimit, 2 * boardLimit, 2 * boardLimit);
    QVERIFY(board.contains(rect));
    QVERIFY(rect.width() >= smallestCardWidth && rect.height() >= smallestCardHeight);
    setRect(card, rect);
    QCOMPARE(rectOf(card), rect);
}

void BoardTest::markdownIsReadAsWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    QTest::newRow("heading") << QStringLiteral("# Why?\ntext") << QStringLiteral("Why?\ntext");
    QTest::newRow("emphasis") << QStringLiteral("*a* **b** _c_ `d`") << QStringLiteral("a b c d");
    QTest::newRow("list") << QStringLiteral("- one\n* two") << QStringLiteral("• one\n• two");
    QTest::newRow("link") << QStringLiteral("see [the log](http://example.org)") << QStringLiteral("see the log");
    QTest::newRow("not emphasis") << QStringLiteral("2 * 3 * 4, a_b_c") << QStringLiteral("2 * 3 * 4, a_b_c");
}

void BoardTest::markdownIsReadAsWords()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(plainFromMarkdown(markdown), words);
}

void BoardTest::datesAreShort_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << QStringLiteral("2012-09-11") << QStringLiteral("11 Sep 2012");
    QTest::newRow("month") << QStringLiteral("2012-09") << QStringLiteral("Sep 2012");
    QTest::newRow("about") << QStringLiteral("2012-09~") << QStringLiteral("about Sep 2012");
    QTest::newRow("year") << QStringLiteral("2012") << QStringLiteral("2012");
    QTest::newRow("no date") << QStringLiteral("2012-02-31") << QStringLiteral("2012-02-31");
    QTest::newRow("none") << QString() << QString();
}

void BoardTest::datesAreShort()
{
    QFETCH(QString, edtf);
    QFETCH(QString, text);
    QCOMPARE(shortDate(edtf), text);
}

void BoardTest::linksFanOut()
{
    const QRectF a(0, 0, 240, 120), b(500, 40, 240, 120), below(20, 400, 240, 120);
    for (const QRectF &other : {b, below}) {
        QList<QPointF> starts, labels;
        for (int i = 0; i < 3; ++i) {
            // The middle one runs the other way; it keeps its place in the fan.
            const LinkRoute route = i == 1 ? LinkRouter::route(other, a, i, 3) : LinkRouter::route(a, other, i, 3);
            starts.append(i == 1 ? route.to : route.from);
            labels.append(route.label);
        }
        QVERIFY(QLineF(starts[0], starts[1]).length() >= 20);
        QVERIFY(QLineF(starts[1], starts[2]).length() >= 20);
        QVERIFY(QLineF(labels[0], labels[1]).length() >= 20);
        QVERIFY(QLineF(labels[0], labels[2]).length() >= 40);
    }
    // However many there are, all start on the card.
    for (int i = 0; i < 50; ++i) {
        const QPointF start = LinkRouter::route(a, b, i, 50).from;
        QVERIFY(start.y() >= a.top() && start.y() <= a.bottom());
    }
}

void BoardTest::linksMeetTheCardsSides()
{
    const QRectF card(-120, -60, 240, 120);
    for (int angle = 0; angle < 360; angle += 15) {
        const QPointF away(700 * std::cos(angle * M_PI / 180), 700 * std::sin(angle * M_PI / 180));
        const QRectF other(away - QPointF(100, 50), QSizeF(200, 100));
        const LinkRoute route = LinkRouter::route(card, other);
        QVERIFY(card.adjusted(-1, -1, 1, 1).contains(route.from) && !card.adjusted(1, 1, -1, -1).contains(route.from));
        QVERIFY(other.adjusted(-1, -1, 1, 1).contains(route.to) && !other.adjusted(1, 1, -1, -1).contains(route.to));
        QVERIFY(!card.contains(route.from + route.leaving * 5));
        QVERIFY(other.contains(route.to + route.arriving * 5));
    }
    QVERIFY(!LinkRouter::route(card, card).path.isEmpty());
}

void BoardTest::captionsKeepOffEachOther()
{
    // A cross: both ways have their captions in the same middle.
    const Obstacles cards = Obstacles::of({plainCard(1, 0, 0), plainCard(2, 600, 500), plainCard(3, 600, 0), plainCard(4, 0, 500)});
    const QSizeF size(140, 20);
    const auto around = [&](QPointF middle) { return QRectF(middle - QPointF(70, 10), size); };
    const LinkRoute down = LinkRouter::route({0, 0, 200, 100}, {600, 500, 200, 100});
    const LinkRoute up = LinkRouter::route({0, 500, 200, 100}, {600, 0, 200, 100});
    QVERIFY(around(down.label).intersects(around(up.label)));
    CaptionPlaces places(cards);
    const QPointF first = places.take(down, size), second = places.take(up, size);
    QCOMPARE(first, down.label); // who comes first stays
    QVERIFY(!around(first).intersects(around(second)));
    QVERIFY(cards.isFree(around(second)));
    QVERIFY(around(second).intersects(up.path.boundingRect()));
    CaptionPlaces again(cards);
    QCOMPARE(again.take(down, size), first);
    QCOMPARE(again.take(up, size), second);
    // Without end, and without a place for all: nothing is asked for ever.
    for (int i = 0; i < 200; ++i)
        again.take(down, size);
    again.take(LinkRoute(), {});
}

void BoardTest::everyTypeLooksDifferent()
{
    QList<LinkLook> looks;
    for (const LinkKind kind : {LinkKind::Supports, LinkKind::Contradicts, LinkKind::Repeats, LinkKind::RespondsTo,
                                LinkKind::DerivedFrom, LinkKind::SameAs, LinkKind::Before}) {
        LinkContent link;
        link.kind = kind;
        const LinkLook look = LinkLook::of(link);
        QVERIFY(!looks.contains(look));
        looks.append(look);
    }
    LinkContent own;
    own.kind = LinkKind::Custom;
    own.dash = -5;
    own.ends = std::numeric_limits<int>::max();
    QVERIFY(LinkLook::of(own).width > 0);
}

void BoardTest::cardGrowsWithItsWords()
{
    const BoardPainter painter(BoardStyle::forPrint());
    CardContent card = plainCard(1, 0, 0);
    card.kind = CardKind::Passage;
    card.body = QStringLiteral("short");
    const qreal low = painter.preferredHeight(card, 240);
    card.body = QStringLiteral("several words ").repeated(20);
    const qreal high = painter.preferredHeight(card, 240);
    QVERIFY(high > low + 60);
    QVERIFY(painter.preferredHeight(card, 120) > high);
    card.speaker = QStringLiteral("somebody");
    QVERIFY(painter.preferredHeight(card, 240) > high);
    card.body = QStringLiteral("several words ").repeated(5000);
    QVERIFY(painter.preferredHeight(card, 240) < 600);
    card.rect = QRectF(0, 0, 240, low);
}

// Words that have no room are left out: nothing that a card paints lies outside it, at any size.
void BoardTest::nothingIsPaintedOutsideACard()
{
    const BoardPainter painter(BoardStyle::forPrint());
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    for (CardContent card : content.cards) {
        for (const QSizeF size : {QSizeF(80, 40), QSizeF(120, 60), QSizeF(200, 75), QSizeF(260, 300)}) {
            card.rect.setSize(size);
            QImage image(int(size.width()) + 200, int(size.height()) + 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter p(&image);
            p.translate(100, 100);
            painter.paintCard(p, card);
            p.end();
            p.begin(&image);
            p.fillRect(QRectF(QPointF(100, 100), size), Qt::white);
            p.end();
            QImage white(image.size(), image.format());
            white.fill(Qt::white);
            QVERIFY2(image == white,
                     qPrintable(QStringLiteral("card %1 at %2×%3").arg(card.id.value).arg(size.width()).arg(size.height())));
        }
    }
}

void BoardTest::wordsStandAtTheSideWhereTheyAreRead()
{
    const BoardPainter painter(BoardStyle::forPrint());
    for (const bool fromTheRight : {false, true}) {
        CardContent card = plainCard(1, 0, 0, 300, 80);
        card.kind = CardKind::Passage;
        card.rightToLeft = fromTheRight;
        card.body = fromTheRight ? QStringLiteral("حُذّر") : QStringLiteral("warned");
        QImage image(300, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        painter.paintCard(p, card);
        p.end();
        const QRect away(fromTheRight ? 5 : 155, 5, 140, 70), here(fromTheRight ? 155 : 5, 5, 140, 70);
        const auto isBlank = [&](const QRect &part) {
            QImage blank(part.size(), image.format());
            blank.fill(Qt::white);
            return image.copy(part) == blank;
        };
        QVERIFY(isBlank(away));
        QVERIFY(!isBlank(here));
    }
}

// What is inked of a white picture.
QRect inked(const QImage &image)
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

void BoardTest::paragraphsOfANoteTurn()
{
    const BoardPainter painter(BoardStyle::forPrint());
    CardContent card = plainCard(1, 0, 0, 400, 120);
    const auto inkOf = [&](const QString &words) {
        card.body = words;
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        CardText(painter.style(), card).paint(p);
        return inked(image);
    };
    const QRect english = inkOf(QStringLiteral("told twice"));
    QVERIFY(english.right() < 200);
    const QRect turned = inkOf(QStringLiteral("\nהוזהר פעמיים"));
    QVERIFY(turned.left() > 200);
    QVERIFY(turned.top() > english.top() + 10);
    const QRect both = inkOf(QStringLiteral("told twice\nהוזהר פעמיים\n12"));
    QCOMPARE(both.left(), english.left());
    QCOMPARE(both.right(), turned.right());
    // What has no room is not in the card, and the last line that has says so.
    card.rect.setHeight(50);
    card.body = QStringLiteral("one\ntwo\nthree");
    QCOMPARE(CardText(painter.style(), card).seenWords({}).simplified(), QStringLiteral("one…"));
    card.body = QStringLiteral("one\n\n");
    QCOMPARE(CardText(painter.style(), card).seenWords({}).simplified(), QStringLiteral("one"));
}

void BoardTest::translationStandsBeneathTheQuote()
{
    Changes changes = testing::smallBoard();
    Passage &passage = changes.of<Passage>().inserted.first();
    passage.translation = QStringLiteral("keine Warnung");
    passage.translator = QStringLiteral("A. Reader");
    Library library;
    library.apply(changes);
    Card card;
    card.id = {5};
    card.kind = CardKind::Passage;
    card.shows = passage.id;
    card.width = 300;
    card.height = 240;
    const CardContent content = contentOf(library, card);
    QCOMPARE(content.translation, passage.translation);
    QVERIFY(content.asSentence().contains(content.translationMark) && content.asSentence().contains(passage.translation));
    QVERIFY(content.builtFrom.contains(passage.id));
    // More ink than without, and a card that is made for its words is higher.
    const BoardPainter painter(BoardStyle::forPrint());
    CardContent bare = content;
    bare.translation = bare.translationMark = QString();
    const auto bottomOf = [&](CardContent shown, qreal height) {
        shown.rect.setHeight(height);
        shown.speaker = shown.source = shown.says = shown.grade = QString();
        QImage image(300, int(height), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        CardText(painter.style(), shown).paint(p);
        return inked(image).bottom();
    };
    QVERIFY(bottomOf(content, 240) > bottomOf(bare, 240) + 20);
    QVERIFY(CardText::preferredHeight(painter.style(), content, 300) > CardText::preferredHeight(painter.style(), bare, 300) + 20);
    for (qreal height = 20; height < 240; height += 10) // nothing stands outside of the card
        QVERIFY2(bottomOf(content, height) < height, qPrintable(QString::number(height)));
}

void BoardTest::captionsReadAlikeInEveryWindow()
{
    const BoardPainter painter(BoardStyle::forPrint());
    LinkContent link;
    link.typeName = QStringLiteral("contradicts");
    link.label = QStringLiteral("ثلاثة أسابيع");
    LinkRoute route = LinkRouter::route({0, 0, 10, 10}, {300, 0, 10, 10});
    route.label = {150, 20};
    for (const bool elided : {false, true}) {
        route.labelWidth = elided ? 60 : 220;
        const auto pictureIn = [&](Qt::LayoutDirection window, const TextMask &mask) {
            QImage image(300, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter p(&image);
            p.setLayoutDirection(window);
            painter.paintCaption(p, link, route, Qt::black, mask);
            return image;
        };
        const QImage image = pictureIn(Qt::LeftToRight, {});
        QVERIFY(!inked(image).isEmpty());
        QCOMPARE(pictureIn(Qt::RightToLeft, {}), image);
        const TextMask all{.within = {0, 0, 300, 40}, .covers = {}};
        QCOMPARE(pictureIn(Qt::RightToLeft, all), pictureIn(Qt::LeftToRight, all));
    }
}

void BoardTest::paintsTheSameTwice()
{
    const BoardPainter painter(BoardStyle::forPrint());
    const BoardContent content = BoardContent::of(smallLibrary(), smallBoardId);
    const QImage image = pictureOf(content, painter);
    QCOMPARE(image, pictureOf(BoardContent::of(smallLibrary(), smallBoardId), painter));
    if (const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES"); !folder.isEmpty())
        image.save(folder + QStringLiteral("/board-print.png"));
}

void BoardTest::paintsHostileBoards()
{
    Changes changes = smallBoard();
    const double odd[] = {std::nan(""), std::numeric_limits<double>::infinity(), -1e308, 1e308, 0};
    int i = 0;
    for (Card &card : changes.of<Card>().inserted) {
        card.x = odd[i++ % 5];
        card.width = odd[i % 5];
        card.colour = 77;
        card.kind = CardKind(i % 8);
        card.note = QStringLiteral("*[").repeated(20000);
    }
    for (Link &link : changes.of<Link>().inserted)
        link.to = link.from;
    Library library;
    library.apply(changes);
    const BoardPainter painter(BoardStyle::forPrint());
    const BoardContent content = BoardContent::of(library, smallBoardId);
    QImage image(800, 600, QImage::Format_RGB32);
    QPainter p(&image);
    painter.paint(p, content);
    const QRectF bounds = painter.bounds(content);
    QVERIFY(std::isfinite(bounds.width()) && std::isfinite(bounds.height()));
    QVERIFY(painter.bounds(BoardContent::of(library, Id{5})).isNull());
}

QTEST_MAIN(BoardTest)
#include "BoardTest.moc"
