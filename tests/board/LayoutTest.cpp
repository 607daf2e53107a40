// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardLayout.h"
#include "models/board/CardDates.h"
#include "models/board/CardGeometry.h"
#include "models/board/Grouping.h"
#include "models/board/Lanes.h"
#include "models/board/Overlaps.h"
#include "tests/board/SmallBoard.h"
#include "tests/support/TempFolder.h"

#include <QTest>
#include <random>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

LayoutBlock blockAt(double x, double y, double width = 200, double height = 100)
{
    static qint64 next = 1;
    LayoutBlock block;
    block.rect = {x, y, width, height};
    block.cards = {{Id{next++}, block.rect}};
    return block;
}

LayoutBlock dated(const char *edtf)
{
    LayoutBlock block = blockAt(0, 0);
    block.date = DateSpan::of(QString::fromLatin1(edtf));
    return block;
}

// How many pairs are nearer than `gap`; two that are both fixed do not count.
int overlaps(const QList<QRectF> &rects, double gap, const QList<bool> &fixed = {})
{
    int count = 0;
    const double half = gap / 2 - 0.1;
    for (int i = 0; i < rects.size(); ++i) {
        for (int j = i + 1; j < rects.size(); ++j) {
            if (!fixed.isEmpty() && fixed[i] && fixed[j])
                continue;
            if (rects[i].adjusted(-half, -half, half, half).intersects(rects[j].adjusted(-half, -half, half, half)))
                ++count;
        }
    }
    return count;
}

int overlapsOf(const Library &library, Id board, const QHash<Id, QRectF> &places)
{
    QList<QRectF> rects;
    for (const Id id : library.cardsOf(board)) {
        const Card &card = *library.find<Card>(id);
        if (card.kind != CardKind::Group)
            rects.append(places.value(id, rectOf(card)));
    }
    return overlaps(rects, 0);
}

Changes locked(Changes board, qint64 card)
{
    for (Card &each : board.of<Card>().inserted)
        each.locked = each.id == Id{card};
    return board;
}

Library libraryOf(const Changes &changes)
{
    Library library;
    library.apply(changes);
    return library;
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesLeaveTimeOpen_data();
    void datesLeaveTimeOpen();
    void datesOfCardsAreNotMixed();
    void whatOverlapsIsMovedApart_data();
    void whatOverlapsIsMovedApart();
    void whatIsApartStays();
    void tidyingKeepsTheShape();
    void theSmallestGroupHoldsACard();
    void aGroupMovesAsOne();
    void onlyTheChosenAreLaidOut();
    void timeRunsAlongTheAxis();
    void doubtIsNotPrecision();
    void timeRunsFromTheRight();
    void everyArticleHasALane();
    void everySpeakerHasALane();
    void lanesAreTitled();
    void aTimeLineIsTitled();
    void lanesDoNotPileUp();
    void lockedCardsStay_data();
    void lockedCardsStay();
    void aFullBoardStaysWithinItsLimits();
    void graphvizIsToldNoWords();
    void whatSupportsStandsBeneath();
    void linkedCardsComeNear();
    void aMissingProgramIsSaid();
    void aSlowProgramIsEnded();
    void aStopIsHeard();
    void nonsenseIsNoAnswer_data();
    void nonsenseIsNoAnswer();
    void methodsHaveKeys();
};

void LayoutTest::datesLeaveTimeOpen_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *edtf, const char *first, const char *last, bool exact) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << QString::fromLatin1(first) << QString::fromLatin1(last) << exact;
    };
    row("2031-05-04", "2031-05-04T00:00", "2031-05-04T23:59", true);
    row("2031-05-04T21:40", "2031-05-04T21:40", "2031-05-04T21:40", true);
    row("2031-05-04T21:40:10Z", "2031-05-04T21:40", "2031-05-04T21:40", true);
    row("2032-02", "2032-02-01T00:00", "2032-02-29T23:59", false);
    row("2031", "2031-01-01T00:00", "2031-12-31T23:59", false);
    row("2031-05-04~", "2031-05-04T00:00", "2031-05-04T23:59", false);
    row("2031-05?", "2031-05-01T00:00", "2031-05-31T23:59", false);
    row("2031-05-04/2031-05-06", "2031-05-04T00:00", "2031-05-06T23:59", false);
    row("2031-05-04/..", "2031-05-04T00:00", "2031-05-04T23:59", false);
    for (const char *none : {"", "soon", "2031-13", "2031-02-30", "2031-05-04T25:00", "../.."})
        row(none, "", "", false);
}

void LayoutTest::datesLeaveTimeOpen()
{
    QFETCH(QString, edtf);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(bool, exact);
    const std::optional<DateSpan> span = DateSpan::of(edtf);
    QCOMPARE(span.has_value(), !first.isEmpty());
    if (!span)
        return;
    const auto written = [](qint64 minute) {
        const QDate day = QDate::fromJulianDay(minute / DateSpan::minutesOfDay);
        return day.toString(Qt::ISODate) +
               QTime(0, 0).addSecs(int(minute % DateSpan::minutesOfDay) * 60).toString(QStringLiteral("'T'HH:mm"));
    };
    QCOMPARE(written(span->first), first);
    QCOMPARE(written(span->last), last);
    QCOMPARE(span->exact, exact);
}

void LayoutTest::datesOfCardsAreNotMixed()
{
    Changes changes = smallBoard();
    changes.of<Statement>().inserted[0].said = QStringLiteral("2031-05-03");
    changes.of<Statement>().inserted[0].happened = QStringLiteral("2031-05-02");
    const Library library = libraryOf(changes);
    const Card &statement = *library.find<Card>(Id{101}), &article = *library.find<Card>(Id{107});
    QCOMPARE(dateOf(library, statement, CardDate::Published), DateSpan::of(u"2031-05-04")); // its article's
    QCOMPARE(dateOf(library, statement, CardDate::Said), DateSpan::of(u"2031-05-03"));
    QCOMPARE(dateOf(library, statement, CardDate::Happened), DateSpan::of(u"2031-05-02"));
    QCOMPARE(dateOf(library, article, CardDate::Published), DateSpan::of(u"2031-05-04"));
    QVERIFY(!dateOf(library, article, CardDate::Said));
    QVERIFY(!dateOf(library, *library.find<Card>(Id{109}), CardDate::Published)); // a note
}

void LayoutTest::whatOverlapsIsMovedApart_data()
{
    QTest::addColumn<QList<QRectF>>("rects");
    QTest::addColumn<QList<bool>>("fixed");
    std::mt19937 random(7);
    const auto rect = [&](double spread) {
        std::uniform_real_distribution<double> place(-spread, spread), width(80, 400), height(40, 300);
        return QRectF(place(random), place(random), width(random), height(random));
    };
    const auto row = [](const char *name, const QList<QRectF> &rects, QList<bool> fixed = {}) {
        fixed.resize(rects.size());
        QTest::newRow(name) << rects << fixed;
    };
    row("none", {});
    row("one", {QRectF(0, 0, 100, 100)});
    row("two in one place", QList<QRectF>(2, QRectF(5, 5, 100, 100)));
    row("five hundred in one place", QList<QRectF>(500, QRectF(5, 5, 240, 120)));
    QList<QRectF> cascade, pile, column;
    for (int i = 0; i < 300; ++i)
        cascade.append(QRectF(i * 3, i * 2, 240, 120));
    for (int i = 0; i < 300; ++i)
        column.append(QRectF(0, i * 20, 240, 120));
    for (int i = 0; i < 600; ++i)
        pile.append(rect(1500));
    row("a cascade", cascade);
    row("a column", column);
    row("a pile", pile);
    QList<bool> fixed(pile.size());
    for (int i = 0; i < fixed.size(); i += 40)
        fixed[i] = true;
    row("a pile with fixed ones", pile, fixed);
    row("one beneath a huge fixed one", {QRectF(-5000, -5000, 10000, 10000), QRectF(3, 4, 200, 100)}, {true, false});
}

void LayoutTest::whatOverlapsIsMovedApart()
{
    QFETCH(QList<QRectF>, rects);
    QFETCH(QList<bool>, fixed);
    QList<QRectF> moved = rects;
    removeOverlaps(moved, fixed, 16);
    QCOMPARE(overlaps(moved, 16, fixed), 0);
    for (int i = 0; i < rects.size(); ++i) {
        QCOMPARE(moved[i].size().toSize(), rects[i].size().toSize());
        if (fixed[i])
            QCOMPARE(moved[i], rects[i]);
    }
    QList<QRectF> again = rects;
    removeOverlaps(again, fixed, 16);
    QCOMPARE(again, moved);
}

void LayoutTest::whatIsApartStays()
{
    const QList<QRectF> rects{{0, 0, 100, 50}, {116, 0, 100, 50}, {0, 66, 100, 50}};
    QList<QRectF> moved = rects;
    removeOverlaps(moved, QList<bool>(3), 16);
    QCOMPARE(moved, rects);
}

// What was left of another, clear of it, still is.
void LayoutTest::tidyingKeepsTheShape()
{
    QList<QRectF> rects;
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 6; ++column)
            rects.append({column * 180.0, row * 90.0, 200, 100}); // each overlaps its neighbours a little
    }
    QList<QRectF> moved = rects;
    removeOverlaps(moved, QList<bool>(rects.size()), 16);
    QCOMPARE(overlaps(moved, 16), 0);
    for (int i = 0; i < rects.size(); ++i) {
        for (int j = 0; j < rects.size(); ++j) {
            if (rects[i].right() < rects[j].left())
                QVERIFY(moved[i].center().x() < moved[j].center().x());
            if (rects[i].bottom() < rects[j].top())
                QVERIFY(moved[i].center().y() < moved[j].center().y());
        }
    }
}

void LayoutTest::theSmallestGroupHoldsACard()
{
    const QList<Framed> cards{{Id{1}, {0, 0, 1000, 1000}, true}, {Id{2}, {100, 100, 300, 300}, true},
                              {Id{3}, {150, 150, 100, 50}},      {Id{4}, {600, 600, 100, 50}},
                              {Id{5}, {2000, 0, 100, 50}},       {Id{6}, {0, 0, 1000, 1000}, true}};
    const QHash<Id, Id> groups = groupsOf(cards);
    QCOMPARE(groups.value(Id{3}), Id{2});
    QCOMPARE(groups.value(Id{4}), Id{6}); // of two alike the one with the greater id is the inner
    QCOMPARE(groups.value(Id{2}), Id{6});
    QCOMPARE(groups.value(Id{6}), Id{1});
    QVERIFY(!groups.contains(Id{1}));
    QVERIFY(!groups.contains(Id{5}));
}

void LayoutTest::aGroupMovesAsOne()
{
    Changes changes = smallBoard();
    Card group;
    group.id = {120};
    group.board = smallBoardId;
    group.kind = CardKind::Group;
    setRect(group, QRectF(-20, -40, 300, 420)); // holds 101 and 104
    changes.of<Card>().inserted.append(group);
    const Library library = libraryOf(changes);
    const LayoutJob job = LayoutJob::of(library, smallBoardId, LayoutMethod::Account, false);
    QCOMPARE(job.blocks.size(), 11);
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    const auto shift = [&](qint64 id) {
        const QRectF before = rectOf(*library.find<Card>(Id{id}));
        return places->value(Id{id}, before).topLeft() - before.topLeft();
    };
    QCOMPARE(shift(101), shift(120));
    QCOMPARE(shift(104), shift(120));
}

void LayoutTest::onlyTheChosenAreLaidOut()
{
    const Library library = libraryOf(smallBoard());
    const LayoutJob job = LayoutJob::of(library, smallBoardId, LayoutMethod::Account, false, {Id{101}, Id{102}, Id{103}});
    QCOMPARE(job.blocks.size(), 3);
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    for (const Id id : places->keys())
        QVERIFY(QList({Id{101}, Id{102}, Id{103}}).contains(id));
}

void LayoutTest::timeRunsAlongTheAxis()
{
    LayoutJob job;
    job.method = LayoutMethod::Published;
    for (const char *date : {"2031-05-09", "2031-05-04", "2031-05-04T08:00", "2029", "2031-05-05", "2040-01-01"})
        job.blocks.append(dated(date));
    job.blocks.append(blockAt(0, 0)); // no date
    const Middles at = alongTime(job);
    QVERIFY(at[1].x() < at[4].x() && at[4].x() < at[0].x() && at[0].x() < at[5].x());
    QCOMPARE(at[1].x(), at[2].x()); // one day, one column
    QVERIFY(at[3].x() < at[1].x());
    QVERIFY(at[0].x() - at[4].x() > at[4].x() - at[1].x()); // four days are longer than one
    for (int i = 0; i < 6; ++i)
        QVERIFY(at[6].y() > at[i].y()); // the undated, beneath all others
}

// A month stands in the middle of its month, beneath the days, and keeps its order to whatever is surely before or after it.
void LayoutTest::doubtIsNotPrecision()
{
    LayoutJob job;
    job.method = LayoutMethod::Published;
    for (const char *date : {"2031-04-20", "2031-05-04", "2031-05-28", "2031-06-09", "2031-05", "2031-05-04~", "2031", "2031-05?"})
        job.blocks.append(dated(date));
    const Middles at = alongTime(job);
    for (const int day : {0, 1, 2, 3}) {
        for (const int doubtful : {4, 5, 6, 7})
            QVERIFY(at[doubtful].y() > at[day].y());
    }
    QVERIFY(at[0].x() < at[4].x() && at[4].x() < at[3].x());
    QVERIFY(at[1].x() < at[4].x() && at[4].x() < at[2].x());
    QVERIFY(std::abs(at[5].x() - at[1].x()) < 1);
    QList<QRectF> rects;
    for (const QPointF &middle : at) {
        QRectF rect(0, 0, 200, 100);
        rect.moveCenter(middle);
        rects.append(rect);
    }
    QCOMPARE(overlaps(rects, 0), 0);
    for (int i = 0; i < job.blocks.size(); ++i) {
        for (int j = 0; j < job.blocks.size(); ++j) {
            if (job.blocks[i].date->last < job.blocks[j].date->first)
                QVERIFY2(at[i].x() < at[j].x() + 0.5, qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
        }
    }
}

void LayoutTest::timeRunsFromTheRight()
{
    LayoutJob job;
    job.method = LayoutMethod::Published;
    job.fromTheRight = true;
    job.blocks = {dated("2031-05-04"), dated("2031-05-09")};
    const Middles at = alongTime(job);
    QVERIFY(at[0].x() > at[1].x());
}

void LayoutTest::everyArticleHasALane()
{
    const Library library = libraryOf(smallBoard());
    const LayoutJob job = LayoutJob::of(library, smallBoardId, LayoutMethod::Account, false);
    QCOMPARE(job.lanes, 2);
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    QCOMPARE(overlapsOf(library, smallBoardId, *places), 0);
    const auto at = [&](qint64 id) { return places->value(Id{id}, rectOf(*library.find<Card>(Id{id}))); };
    // The article heads its lane, and passages follow as they stand in it.
    QVERIFY(at(107).top() < at(101).top() && at(101).top() < at(111).top());
    QVERIFY(at(108).top() < at(102).top() && at(102).top() < at(103).top());
    for (const qint64 courier : {107, 101, 111}) {
        for (const qint64 wire : {108, 102, 103})
            QVERIFY(at(courier).right() < at(wire).left()); // the older article first
        QVERIFY(at(courier).right() < at(109).left());      // what belongs to none, last
    }
}

void LayoutTest::everySpeakerHasALane()
{
    const Library library = libraryOf(smallBoard());
    const LayoutJob job = LayoutJob::of(library, smallBoardId, LayoutMethod::Actor, false);
    QCOMPARE(job.lanes, 3); // the official, the officers (who are behind the authority), the night watch
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    const auto at = [&](qint64 id) { return places->value(Id{id}, rectOf(*library.find<Card>(Id{id}))); };
    QVERIFY(at(104).top() < at(101).top());
    QVERIFY(at(105).top() < at(102).top());
    QVERIFY(at(101).right() < at(102).left());
    QCOMPARE(overlapsOf(library, smallBoardId, *places), 0);
}

namespace {

// A library as it is after its board was laid out.
struct LaidOut {
    explicit LaidOut(const Changes &board)
        : library(libraryOf(board))
    {
    }
    lanes::Edits layOut(LayoutMethod method)
    {
        const LayoutJob job = LayoutJob::of(library, smallBoardId, method, false);
        const auto places = sidelight::layOut(job);
        Q_ASSERT(places);
        const lanes::Edits edits = lanes::editsFor(library, smallBoardId, job, *places);
        Changes changes;
        auto &cards = changes.of<Card>();
        for (auto it = places->begin(); it != places->end(); ++it) {
            Card card = *library.find<Card>(it.key());
            setRect(card, *it);
            cards.updated.append(card);
        }
        cards.inserted = edits.made;
        cards.updated += edits.moved;
        cards.removed = edits.gone;
        library.apply(changes);
        return edits;
    }
    void change(Card card)
    {
        Changes changes;
        changes.of<Card>().updated = {card};
        library.apply(changes);
    }
    // Each lane with the cards in it, from left to right.
    [[nodiscard]] QStringList lanes() const
    {
        QList<Framed> framed;
        QMap<double, Card> groups;
        const QList<Id> cards = library.cardsOf(smallBoardId);
        for (const Id id : cards) {
            const Card &card = *library.find<Card>(id);
            framed.append({id, rectOf(card), card.kind == CardKind::Group});
            if (card.kind == CardKind::Group)
                groups.insert(card.x * 10 + card.y / 1000, card);
        }
        const QHash<Id, Id> in = groupsOf(framed);
        QStringList lines;
        for (const Card &group : std::as_const(groups)) {
            QStringList inside;
            for (const Id id : cards) {
                if (in.value(id) == group.id)
                    inside.append(id.toString());
            }
            inside.sort();
            lines.append(group.note.left(16) + QStringLiteral(": ") + inside.join(u' '));
        }
        return lines;
    }

    Library library;
};

} // namespace

void LayoutTest::lanesAreTitled()
{
    LaidOut board(smallBoard());
    const lanes::Edits edits = board.layOut(LayoutMethod::Account);
    QCOMPARE(edits.made.size(), 3);
    const QStringList lanes = board.lanes();
    QCOMPARE(lanes.size(), 3);
    QVERIFY2(lanes[0].startsWith(u"Harbour office d: 101 "), qPrintable(lanes.join(u'\n')));
    QVERIFY2(lanes[1].startsWith(u"“Told twice,” cr: "), qPrintable(lanes.join(u'\n')));
    QVERIFY2(lanes[2].startsWith(u"Of no article: "), qPrintable(lanes.join(u'\n')));
    int held = 0;
    for (const QString &lane : lanes)
        held += int(lane.section(QStringLiteral(": "), -1).split(u' ').size());
    QCOMPARE(held, 12);
    board.layOut(LayoutMethod::Actor);
    QVERIFY2(board.lanes().contains(QStringLiteral("Night watch: 112")) || board.lanes().size() == 4,
             qPrintable(board.lanes().join(u'\n')));
}

void LayoutTest::aTimeLineIsTitled()
{
    LaidOut board(smallBoard());
    board.layOut(LayoutMethod::Published);
    QStringList titles;
    for (const QString &lane : board.lanes())
        titles.append(lane.section(u':', 0, 0));
    titles.sort();
    QCOMPARE(titles.join(u'|'), QStringLiteral("4 May 2031|5 May 2031|Without a date"));
}

void LayoutTest::lanesDoNotPileUp()
{
    LaidOut board(smallBoard());
    const lanes::Edits first = board.layOut(LayoutMethod::Account);
    // The same again is the same, to the last card.
    const lanes::Edits same = board.layOut(LayoutMethod::Account);
    QVERIFY(same.made.isEmpty() && same.gone.isEmpty());
    QVERIFY(board.layOut(LayoutMethod::Account).isEmpty());
    // Another method has other lanes, or none.
    const lanes::Edits other = board.layOut(LayoutMethod::Published);
    QCOMPARE(other.gone.size(), first.made.size());
    QVERIFY(board.layOut(LayoutMethod::Tidy).isEmpty()); // which only moves apart what overlaps
    QCOMPARE(board.lanes().size(), other.made.size());
    QCOMPARE(board.layOut(LayoutMethod::Layers).gone.size(), other.made.size());
    QCOMPARE(board.lanes().size(), 0);
    // What somebody has made his own stays, and moves as any group.
    const Id taken = board.layOut(LayoutMethod::Account).made.first().id;
    Card own = *board.library.find<Card>(taken);
    own.note = QStringLiteral("What the port says");
    board.change(own);
    const lanes::Edits kept = board.layOut(LayoutMethod::Layers);
    QCOMPARE(kept.gone.size(), first.made.size() - 1);
    QVERIFY(board.library.find<Card>(taken));
}

void LayoutTest::lockedCardsStay_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : layoutKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void LayoutTest::lockedCardsStay()
{
    QFETCH(QString, key);
    const LayoutMethod method = *layoutMethodOf(key);
    const Library library = libraryOf(locked(smallBoard(), 106));
    const auto places = layOut(LayoutJob::of(library, smallBoardId, method, false));
    QVERIFY2(places.has_value(), qPrintable(places ? QString() : places.error().message));
    QVERIFY(!places->contains(Id{106}));
    QCOMPARE(overlapsOf(library, smallBoardId, *places), 0);
    const auto again = layOut(LayoutJob::of(library, smallBoardId, method, false));
    QCOMPARE(*again, *places); // the same board, the same places
}

void LayoutTest::aFullBoardStaysWithinItsLimits()
{
    LayoutJob job;
    job.method = LayoutMethod::Tidy;
    job.blocks = QList<LayoutBlock>(2'000, blockAt(boardLimit - 250, boardLimit - 150, 240, 120));
    for (int i = 0; i < job.blocks.size(); ++i)
        job.blocks[i].cards[0].first = Id{i + 1};
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    for (const QRectF &rect : *places)
        QVERIFY(rect.right() <= boardLimit && rect.bottom() <= boardLimit && rect.left() >= -boardLimit);
}

void LayoutTest::graphvizIsToldNoWords()
{
    for (const LayoutMethod method : {LayoutMethod::Force, LayoutMethod::Layers}) {
        const QByteArray graph = graphviz::graphOf(LayoutJob::of(libraryOf(smallBoard()), smallBoardId, method, false));
        QVERIFY(graph.contains("width="));
        for (const char *word : {"warned", "Courier", "Lind", "official", "Who", "log", "900", "101"})
            QVERIFY2(!graph.contains(word), word);
    }
    LayoutJob unlinked;
    unlinked.blocks = {blockAt(0, 0)};
    QVERIFY(graphviz::graphOf(unlinked).isEmpty());
}

void LayoutTest::whatSupportsStandsBeneath()
{
    LayoutJob job;
    job.method = LayoutMethod::Layers;
    for (int i = 0; i < 4; ++i)
        job.blocks.append(blockAt(i * 10, 0));
    job.edges = {{1, 0, LinkKind::Supports}, {2, 1, LinkKind::DerivedFrom}, {0, 3, LinkKind::Contradicts}};
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    const auto top = [&](int block) {
        const auto &[id, rect] = job.blocks[block].cards[0];
        return places->value(id, rect).top();
    };
    QVERIFY(top(0) < top(1) && top(1) < top(2));
    QCOMPARE(top(0), top(3)); // who contradicts stands beside
}

void LayoutTest::linkedCardsComeNear()
{
    // Two chains, mixed up on a line.
    LayoutJob job;
    for (int i = 0; i < 12; ++i)
        job.blocks.append(blockAt(i * 1000, 0));
    for (int i = 0; i + 2 < 12; ++i)
        job.edges.append({i, i + 2, LinkKind::Supports});
    const auto places = layOut(job);
    QVERIFY(places.has_value());
    QList<QRectF> rects;
    for (const LayoutBlock &block : std::as_const(job.blocks))
        rects.append(places->value(block.cards[0].first, block.cards[0].second));
    QCOMPARE(overlaps(rects, 20), 0);
    double linked = 0, all = 0;
    for (const LayoutEdge &edge : std::as_const(job.edges))
        linked += QLineF(rects[edge.from].center(), rects[edge.to].center()).length() / double(job.edges.size());
    for (int i = 0; i < 12; ++i) {
        for (int j = i + 1; j < 12; ++j)
            all += QLineF(rects[i].center(), rects[j].center()).length() / 66;
    }
    QVERIFY2(linked < 0.6 * all, qPrintable(QStringLiteral("%1 of %2").arg(linked).arg(all)));
}

void LayoutTest::aMissingProgramIsSaid()
{
    const auto answer = graphviz::run(QStringLiteral("sidelight-no-such-program"), "graph{}", graphviz::usualLimit, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
    QVERIFY(answer.error().message.contains(u"Graphviz"));
}

// "cat" that is given no end would run for ever; here a program that sleeps stands for one that works too long.
void LayoutTest::aSlowProgramIsEnded()
{
    const TempFolder folder;
    const QString slow = folder.write(QStringLiteral("slow"), "#!/bin/sh\nexec sleep 600\n");
    QFile::setPermissions(slow, QFile::ReadOwner | QFile::ExeOwner);
    QElapsedTimer timer;
    timer.start();
    const auto answer = graphviz::run(slow, "graph{}", std::chrono::milliseconds(200), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Io);
    QVERIFY(answer.error().message.contains(u"too many links"));
    QVERIFY(timer.elapsed() < 60'000); // it was not waited for
}

void LayoutTest::aStopIsHeard()
{
    const TempFolder folder;
    const QString slow = folder.write(QStringLiteral("slow"), "#!/bin/sh\nexec sleep 600\n");
    QFile::setPermissions(slow, QFile::ReadOwner | QFile::ExeOwner);
    std::stop_source stop;
    stop.request_stop();
    const auto answer = graphviz::run(slow, "graph{}", std::chrono::minutes(5), stop.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void LayoutTest::nonsenseIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("an answer") << QByteArray("graph 1 2 2\nnode 0 1.5 2 1 1 \"\" solid box black lightgrey\nnode 1 0 0 1 1\nstop\n")
                               << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("one too many") << QByteArray("node 2 1 1 1 1\n") << false;
    QTest::newRow("none") << QByteArray("node -1 1 1 1 1\n") << false;
    QTest::newRow("no number") << QByteArray("node 0 nan 1 1 1\n") << false;
    QTest::newRow("words") << QByteArray("node a b c\n") << false;
}

void LayoutTest::nonsenseIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    Middles middles(2);
    QCOMPARE(graphviz::readMiddles(answer, middles), good);
    if (good)
        QCOMPARE(middles[0], QPointF(108, -144));
}

void LayoutTest::methodsHaveKeys()
{
    QCOMPARE(layoutKeys().join(u' '), QStringLiteral("force layers time time-said time-happened account actor tidy"));
    for (const QString &key : layoutKeys())
        QCOMPARE(keyOf(*layoutMethodOf(key)), key);
    QVERIFY(!layoutMethodOf(u"spiral"));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "LayoutTest.moc"
