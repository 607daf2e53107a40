// SPDX-License-Identifier: GPL-3.0-or-later
// What hands on a board rest on, without a window: arranging, snapping, ways of links, clips and Markdown.
#include "models/board/Arrangement.h"
#include "models/board/BoardClip.h"
#include "models/board/BoardPainter.h"
#include "models/project/Support.h"
#include "tests/board/SmallBoard.h"

#include <QPainter>
#include <QTest>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

CardContent cardAt(qint64 id, double x, double y, double width = 200, double height = 100)
{
    CardContent card;
    card.id = {id};
    card.rect = {x, y, width, height};
    return card;
}

// The way of a link between the first two cards, past the others.
LinkRoute wayPast(const QList<CardContent> &cards, QSizeF caption = {}, int index = 0, int count = 1)
{
    return LinkRouter::route(LinkEnds{.from = cards[0].rect,
                                      .to = cards[1].rect,
                                      .fromCard = cards[0].id,
                                      .toCard = cards[1].id,
                                      .index = index,
                                      .count = count,
                                      .caption = caption},
                             Obstacles::of(cards));
}

// Whether the line comes into a rect; QPainterPath itself would look at what the line encloses.
bool crosses(const LinkRoute &route, const QRectF &rect)
{
    for (int i = 0; i <= 400; ++i) {
        if (rect.adjusted(1, 1, -1, -1).contains(route.path.pointAtPercent(i / 400.0)))
            return true;
    }
    return false;
}

QRectF frameOf(const LinkRoute &route, QSizeF caption)
{
    return {route.label - QPointF(caption.width(), caption.height()) / 2, caption};
}

Link linkOf(const Changes &changes, qint64 id)
{
    const QList<Link> &links = changes.of<Link>().inserted;
    return *std::ranges::find(links, Id{id}, &Link::id);
}

} // namespace

class HandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignsEdgesAndMiddles();
    void distributesGaps();
    void snapsToNeighboursThenToTheGrid();
    void resizeSnapsOnlyWhatMoves();
    void wayGoesRoundACard();
    void wayGoesRoundAWall();
    void wayIsStraightWhereNothingLies();
    void captionKeepsOffCards();
    void closeCardsAreJoinedByABow();
    void wayDependsOnWhatItReaches();
    void obstaclesAreFoundWhereTheyAre();
    void markdownStandsOut();
    void hostileMarkdown();
    void claimsCountOrigins();
    void gradesStandOnCards();
    void clipStaysLiveInItsProject();
    void clipBecomesNotesElsewhere();
    void clipTakesTypesAlong();
    void hostileClips();
};

void HandTest::alignsEdgesAndMiddles()
{
    const QList<QRectF> rects{{0, 0, 100, 50}, {300, 80, 60, 40}, {120, 200, 200, 100}};
    const QList<QRectF> left = aligned(rects, Alignment::Left), right = aligned(rects, Alignment::Right);
    const QList<QRectF> middle = aligned(rects, Alignment::Middle), bottom = aligned(rects, Alignment::Bottom);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QCOMPARE(left[i], QRectF(QPointF(0, rects[i].y()), rects[i].size()));
        QCOMPARE(right[i].right(), 360.0);
        QCOMPARE(middle[i].center().y(), 150.0);
        QCOMPARE(middle[i].x(), rects[i].x());
        QCOMPARE(bottom[i].bottom(), 300.0);
    }
    QCOMPARE(aligned(rects, Alignment::Centre)[1].center().x(), 180.0);
    QCOMPARE(aligned(rects, Alignment::Top)[2].top(), 0.0);
}

void HandTest::distributesGaps()
{
    const QList<QRectF> rects{{300, 0, 100, 10}, {0, 0, 50, 10}, {60, 0, 50, 10}};
    const QList<QRectF> moved = distributed(rects, Qt::Horizontal);
    QCOMPARE(moved[0], rects[0]);
    QCOMPARE(moved[1], rects[1]);
    QCOMPARE(moved[2].left() - moved[1].right(), 100.0);
    QCOMPARE(moved[0].left() - moved[2].right(), 100.0);
    const QList<QRectF> two = rects.first(2);
    QCOMPARE(distributed(two, Qt::Vertical), two);
    // Those that overlap are drawn over each other evenly, and the outer ones stay.
    const QList<QRectF> close = distributed({{0, 0, 10, 100}, {0, 10, 10, 100}, {0, 80, 10, 100}}, Qt::Vertical);
    QCOMPARE(close[0].top(), 0.0);
    QCOMPARE(close[1].top(), 40.0);
    QCOMPARE(close[2].top(), 80.0);
}

void HandTest::snapsToNeighboursThenToTheGrid()
{
    const QList<QRectF> neighbours{{0, 0, 100, 100}};
    const Snapping snapping(neighbours, 6, 0);
    Snapped snapped = snapping.moved({3, 200, 100, 50});
    QCOMPARE(snapped.by, QPointF(-3, 0));
    QCOMPARE(snapped.guides.size(), 1);
    QCOMPARE(snapped.guides[0].x1(), snapped.guides[0].x2());
    snapped = snapping.moved({104, -4, 100, 50}); // beside it, top to top
    QCOMPARE(snapped.by, QPointF(-4, 4));
    snapped = snapping.moved({120, 300, 33, 33});
    QVERIFY(snapped.by.isNull() && snapped.guides.isEmpty());
    snapped = Snapping(neighbours, 6, 8).moved({123, 301, 33, 33});
    QCOMPARE(snapped.by, QPointF(-3, 3));
    QVERIFY(Snapping({}, 6, 0).moved({1, 2, 3, 4}).by.isNull());
}

void HandTest::resizeSnapsOnlyWhatMoves()
{
    const Snapping snapping({{0, 0, 100, 100}}, 6, 0);
    const Snapped snapped = snapping.resized({2, 200, 101, 50}, Qt::RightEdge | Qt::BottomEdge);
    QCOMPARE(snapped.by, QPointF(-3, 0));
}

void HandTest::wayGoesRoundACard()
{
    const QList<CardContent> cards{cardAt(1, 0, 0), cardAt(2, 800, 0), cardAt(3, 400, -30, 200, 160)};
    QVERIFY(crosses(LinkRouter::route(cards[0].rect, cards[1].rect), cards[2].rect));
    const LinkRoute route = wayPast(cards);
    QVERIFY(!crosses(route, cards[2].rect));
    QVERIFY(!route.bends.isEmpty());
    QCOMPARE(QPointF(route.path.elementAt(0)), route.from);
    QCOMPARE(route.path.currentPosition(), route.to);
    QVERIFY(cards[1].rect.adjusted(-1, -1, 1, 1).contains(route.to));
    // Downwards as well.
    const QList<CardContent> column{cardAt(1, 0, 0), cardAt(2, 0, 900), cardAt(3, -20, 400)};
    QVERIFY(!crosses(wayPast(column), column[2].rect));
}

void HandTest::wayGoesRoundAWall()
{
    QList<CardContent> cards{cardAt(1, 0, 0), cardAt(2, 900, 0)};
    for (int i = 0; i < 5; ++i)
        cards.append(cardAt(10 + i, 420, -330 + i * 130));
    const LinkRoute route = wayPast(cards);
    for (qsizetype i = 2; i < cards.size(); ++i)
        QVERIFY2(!crosses(route, cards[i].rect), qPrintable(cards[i].id.toString()));
}

void HandTest::wayIsStraightWhereNothingLies()
{
    const QList<CardContent> cards{cardAt(1, 0, 0), cardAt(2, 800, 40), cardAt(3, 400, 500)};
    const LinkRoute route = wayPast(cards, {60, 18}), plain = LinkRouter::route(cards[0].rect, cards[1].rect);
    QCOMPARE(route.path, plain.path);
    QCOMPARE(route.label, plain.label);
    // What one of the two lies on is not in the way, or no link could ever leave it.
    CardContent beneath = cardAt(4, -50, -50, 400, 300);
    QCOMPARE(wayPast({cards[0], cards[1], beneath}).path, plain.path);
    CardContent group = cardAt(5, 300, -100, 300, 400);
    group.kind = CardKind::Group;
    QCOMPARE(wayPast({cards[0], cards[1], group}).path, plain.path);
}

void HandTest::captionKeepsOffCards()
{
    const QSizeF caption(90, 18);
    for (const double gap : {16.0, 30.0, 50.0, 70.0, 100.0, 140.0, 300.0}) {
        const QList<CardContent> beside{cardAt(1, 0, 0), cardAt(2, 200 + gap, 20)};
        const QList<CardContent> below{cardAt(1, 0, 0), cardAt(2, 30, 100 + gap)};
        for (const QList<CardContent> &cards : {beside, below}) {
            const LinkRoute route = wayPast(cards, caption);
            const QRectF frame = frameOf(route, {std::min(caption.width(), route.labelWidth + 12), caption.height()});
            for (const CardContent &card : cards)
                QVERIFY2(!frame.intersects(card.rect), qPrintable(QString::number(gap)));
        }
    }
}

void HandTest::closeCardsAreJoinedByABow()
{
    const QList<CardContent> cards{cardAt(1, 0, 0), cardAt(2, 212, 0)};
    QList<QPointF> labels;
    for (int i = 0; i < 3; ++i)
        labels.append(wayPast(cards, {80, 18}, i, 3).label);
    for (int i = 1; i < 3; ++i)
        QVERIFY(std::abs(labels[i].y() - labels[i - 1].y()) >= 18);
}

// A card outside of what the way looked at changes nothing; that is what lets only some links look again.
void HandTest::wayDependsOnWhatItReaches()
{
    const QList<CardContent> cards{cardAt(1, 0, 0), cardAt(2, 800, 0), cardAt(3, 400, -30, 200, 160)};
    const LinkRoute before = wayPast(cards, {60, 18});
    int outside = 0;
    for (int x = -600; x <= 1600; x += 110) {
        for (int y = -700; y <= 700; y += 90) {
            const CardContent more = cardAt(9, x, y, 80, 40);
            if (before.reach.intersects(more.rect))
                continue;
            ++outside;
            QCOMPARE(wayPast(cards + QList{more}, {60, 18}), before);
        }
    }
    QVERIFY(outside > 50);
}

void HandTest::obstaclesAreFoundWhereTheyAre()
{
    Obstacles obstacles;
    obstacles.put(Id{1}, {0, 0, 100, 100});
    obstacles.put(Id{2}, {-5000, 300, 9000, 80});
    QSet<Id> hit;
    obstacles.collect({50, -50}, {50, 250}, 0, hit);
    QCOMPARE(hit, QSet<Id>{Id{1}});
    obstacles.collect({-3000, 0}, {-2900, 1000}, 0, hit);
    QCOMPARE(hit.size(), 2);
    obstacles.put(Id{1}, {1000, 1000, 100, 100});
    QVERIFY(obstacles.isFree({0, 0, 100, 100}));
    QVERIFY(!obstacles.isFree({1050, 1050, 1, 1}));
    obstacles.put(Id{1}, {});
    QVERIFY(obstacles.isFree({1050, 1050, 1, 1}));
    QCOMPARE(obstacles.within({0, 310, 10, 10}), QSet<Id>{Id{2}});
}

void HandTest::markdownStandsOut()
{
    const MarkedUp note = markedUp(QStringLiteral("## Who *fired*?\n- ask **both** `x*y*z`\n[log](http://example.org) 2 * 3"));
    QCOMPARE(note.text, QStringLiteral("Who fired?\n• ask both x*y*z\nlog 2 * 3"));
    QStringList found;
    for (const Emphasis &each : note.emphasis)
        found.append(QStringLiteral("%1:%2").arg(int(each.kind)).arg(note.text.mid(each.start, each.length)));
    QCOMPARE(found, (QStringList{QStringLiteral("3:Who fired?"), QStringLiteral("0:fired"), QStringLiteral("1:both"),
                                 QStringLiteral("2:x*y*z")}));
    QCOMPARE(markedUp(QStringLiteral("  \n ")).text, QString());
}

void HandTest::hostileMarkdown()
{
    const QStringList seeds{QStringLiteral("*["), QStringLiteral("`*_"), QStringLiteral("# > - **a** "), QStringLiteral("](x)[a")};
    for (const QString &seed : seeds) {
        const MarkedUp note = markedUp(seed.repeated(1500));
        for (const Emphasis &each : note.emphasis)
            QVERIFY(each.start >= 0 && each.length > 0 && each.start + each.length <= note.text.size());
    }
}

void HandTest::claimsCountOrigins()
{
    Changes changes = smallBoard();
    const ClaimSupport support = supportOf(smallLibrary(), Id{21});
    QCOMPARE(support.asserts.origins, 1);
    QCOMPARE(support.denies.origins, 1);
    // The same agency text in another outlet is no second origin.
    for (Article &article : changes.of<Article>().inserted)
        article.origin = Id{70};
    Statement again = changes.of<Statement>().inserted[1];
    again.id = Id{49};
    again.passage = Id{31};
    changes.of<Statement>().inserted.append(again);
    Library library;
    library.apply(changes);
    QCOMPARE(supportOf(library, Id{21}).asserts.origins, 1);
    Card card;
    card.kind = CardKind::Claim;
    card.shows = Id{21};
    QCOMPARE(contentOf(library, card).label.count(u'·'), 2);
    QVERIFY(contentOf(library, card).builtFrom.contains(Id{49}));
}

void HandTest::gradesStandOnCards()
{
    Changes changes = smallBoard();
    for (Actor &actor : changes.of<Actor>().inserted)
        actor.reliability = actor.id == Id{12} ? QStringLiteral("B") : QStringLiteral("E");
    changes.of<Statement>().inserted[1].credibility = 2;
    Library library;
    library.apply(changes);
    const BoardContent content = BoardContent::of(library, smallBoardId);
    const auto grade = [&](qint64 id) { return std::ranges::find(content.cards, Id{id}, &CardContent::id)->grade; };
    QCOMPARE(grade(102), QStringLiteral("B2")); // of those who first said it, not of who passed it on
    QCOMPARE(grade(101), QStringLiteral("E"));
    QCOMPARE(grade(103), QString());
}

void HandTest::clipStaysLiveInItsProject()
{
    const Library library = smallLibrary();
    const BoardClip clip = BoardClip::fromBytes(
        BoardClip::of(library, {Id{101}, Id{102}, Id{106}, Id{109}, Id{110}}, library.linksOf(smallBoardId)).toBytes());
    QCOMPARE(clip.pieces.size(), 5);
    QCOMPARE(clip.links.size(), 3); // 201, 202 and 204: the rest lead elsewhere
    const BoardClip::Pasted pasted = clip.pastedInto(library, Id{77}, {10, 20});
    for (const Card &card : pasted.cards) {
        QCOMPARE(card.board, Id{77});
        QVERIFY(!library.find<Card>(card.id));
    }
    const auto statement = std::ranges::find(pasted.cards, Id{41}, &Card::shows);
    QVERIFY(statement != pasted.cards.end() && statement->kind == CardKind::Statement);
    QCOMPARE(statement->x, 10.0);
    QCOMPARE(statement->y, 20.0);
    const auto marked = std::ranges::find_if(pasted.cards, [](const Card &card) { return !card.lastWords.isEmpty(); });
    QVERIFY(marked != pasted.cards.end() && marked->kind == CardKind::Passage);
    QSet<Id> ids;
    for (const Card &card : pasted.cards)
        ids.insert(card.id);
    for (const Link &link : pasted.links)
        QVERIFY(ids.contains(link.from) && ids.contains(link.to));
}

// In another project nothing is known by these ids: each card becomes a note that keeps quote and source.
void HandTest::clipBecomesNotesElsewhere()
{
    Changes changes = smallBoard();
    changes.of<Link>().inserted[0].evidence = {Id{33}};
    Library library;
    library.apply(changes);
    const BoardClip clip = BoardClip::of(library, library.cardsOf(smallBoardId), library.linksOf(smallBoardId));
    Library other;
    const BoardClip::Pasted pasted = BoardClip::fromBytes(clip.toBytes()).pastedInto(other, Id{5}, {});
    QCOMPARE(pasted.cards.size(), 12);
    QCOMPARE(pasted.links.size(), 8);
    QStringList notes;
    for (const Card &card : pasted.cards) {
        QVERIFY(!card.shows.isValid());
        if (card.lastWords.isEmpty()) {
            QCOMPARE(card.kind, CardKind::Note);
            notes.append(card.note);
        }
    }
    for (const Link &link : pasted.links)
        QVERIFY(link.evidence.isEmpty());
    const QString all = notes.join(u'\n');
    QVERIFY(all.contains(QStringLiteral("“no warning was ever received on the day before the fire”")));
    QVERIFY(all.contains(QStringLiteral("The Courier · 4 May 2031 · Harbour office denies it was warned")));
    QVERIFY(all.contains(QStringLiteral("The port was warned on the day before the fire")));
    for (const QChar c : all)
        QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
    QVERIFY(clip.asText().contains(QStringLiteral("“We called at nine and again at ten”")));
}

void HandTest::clipTakesTypesAlong()
{
    Changes changes = smallBoard();
    changes.of<LinkType>().inserted.append(
        {.id = Id{301}, .name = QStringLiteral("paid"), .inverse = QStringLiteral("paid by"), .colour = 3, .dash = 1, .ends = 2});
    changes.of<Link>().inserted[0].kind = LinkKind::Custom;
    changes.of<Link>().inserted[0].customType = Id{301};
    Library library, other;
    library.apply(changes);
    const BoardClip clip =
        BoardClip::fromBytes(BoardClip::of(library, {Id{101}, Id{102}}, library.linksOf(smallBoardId)).toBytes());
    QVERIFY(clip.pastedInto(library, Id{1}, {}).newTypes.isEmpty());
    const BoardClip::Pasted pasted = clip.pastedInto(other, Id{1}, {});
    QCOMPARE(pasted.newTypes.size(), 1);
    QCOMPARE(pasted.newTypes[0].name, QStringLiteral("paid"));
    QVERIFY(std::ranges::any_of(pasted.links, [&](const Link &link) { return link.customType == pasted.newTypes[0].id; }));
    // The second time it is there.
    Changes made;
    made.of<LinkType>().inserted = pasted.newTypes;
    other.apply(made);
    QVERIFY(clip.pastedInto(other, Id{1}, {}).newTypes.isEmpty());
    QCOMPARE(linkOf(changes, 201).customType, Id{301});
}

void HandTest::hostileClips()
{
    const QByteArray good = BoardClip::of(smallLibrary(), {Id{101}, Id{102}}, {}).toBytes();
    for (qsizetype cut = 0; cut < good.size(); cut += 37)
        QVERIFY(BoardClip::fromBytes(good.first(cut)).isEmpty());
    QVERIFY(BoardClip::fromBytes("[]").isEmpty());
    QVERIFY(BoardClip::fromBytes(R"({"version":2,"cards":[{"id":"5","kind":"note"}]})").isEmpty());
    const BoardClip clip = BoardClip::fromBytes(
        R"({"version":1,"cards":[{"id":"5","kind":"note","x":1e308,"y":-1e300,"width":-4,"height":1e12,"colour":99,"z":1e300,"note":7},
            {"id":"5","kind":"note"},{"id":"6","kind":"riddle"},{"id":"-7","kind":"note"},{"id":"8","kind":"article","shows":"9"}],
            "links":[{"from":"5","to":"8","type":"supports"},{"from":"5","to":"6","type":"supports"},{"from":"5","to":"5","type":"supports"},
            {"from":"5","to":"8","type":"custom","customType":"4"}],
            "images":{"00":"AAAA"}})");
    QCOMPARE(clip.pieces.size(), 2);
    QCOMPARE(clip.links.size(), 2);
    QVERIFY(clip.images.isEmpty());
    const BoardClip::Pasted pasted = clip.pastedInto(Library(), Id{1}, {1e9, 0});
    for (const Card &card : pasted.cards) {
        QVERIFY(std::abs(card.x) <= 1e6 && std::abs(card.y) <= 1e6 && card.colour >= 0 && card.colour <= 6);
        QCOMPARE(card.kind, CardKind::Note);
    }
    for (const Link &link : pasted.links)
        QVERIFY(!link.customType.isValid());
}

QTEST_MAIN(HandTest)
#include "hand_test.moc"
