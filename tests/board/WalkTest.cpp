// SPDX-License-Identifier: GPL-3.0-or-later
// What shows the way on a board: its outline, paths, what stands out, what bears on a card, templates and small pictures.
#include "models/board/Bearing.h"
#include "models/board/BoardFilter.h"
#include "models/board/BoardOutlineModel.h"
#include "models/board/BoardPaths.h"
#include "models/board/BoardTemplate.h"
#include "models/board/BoardThumbnail.h"
#include "models/board/CardGeometry.h"
#include "tests/board/SmallBoard.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

Library libraryOf(const Changes &changes)
{
    Library library;
    library.apply(changes);
    return library;
}

Changes withGroup(QRectF rect = {-20, -40, 300, 420}) // holds 101 and 104
{
    Changes changes = smallBoard();
    Card group;
    group.id = {120};
    group.board = smallBoardId;
    group.kind = CardKind::Group;
    group.note = QStringLiteral("The port");
    setRect(group, rect);
    changes.of<Card>().inserted.append(group);
    return changes;
}

BoardContent contentOf(const Changes &changes) { return BoardContent::of(libraryOf(changes), smallBoardId); }

void addLines(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        const QString mark = at.data(BoardOutlineModel::IsLinkRole).toBool() ? QStringLiteral("link ") : QString();
        lines.append(QString(depth * 2, u' ') + mark + at.data(BoardOutlineModel::IdRole).value<Id>().toString());
        addLines(model, at, depth + 1, lines);
    }
}

QString linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    addLines(model, {}, 0, lines);
    return lines.join(u'\n');
}

QString idsOf(const QList<Id> &ids)
{
    QStringList words;
    for (const Id id : ids)
        words.append(id.toString());
    return words.join(u' ');
}

QString idsOf(const QSet<Id> &ids)
{
    QList<Id> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    return idsOf(sorted);
}

QStringList bearingLines(const Library &library, qint64 card)
{
    QStringList lines;
    for (const Bearing &each : bearingsOn(library, Id{card}).all) {
        const QString sign = each.bears == Bears::For       ? QStringLiteral("+")
                             : each.bears == Bears::Against ? QStringLiteral("-")
                                                            : QStringLiteral("?");
        lines.append(QStringLiteral("%1 %2 | %3 | %4").arg(sign, each.what, each.words.left(20), each.passage.toString()));
    }
    return lines;
}

} // namespace

class WalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlineShowsGroupsCardsAndLinks();
    void outlineSaysWhatAScreenReaderNeeds();
    void outlineFollows();
    void outlineFollowsWhateverChanges();
    void outlineKeepsWhatIsSelected();
    void namesAreWished();
    void theShortestPathIsFound();
    void neighboursAreFound();
    void filtersTakeWhatHolds_data();
    void filtersTakeWhatHolds();
    void linksOfATypeStandOut();
    void whatBearsOnAStatement();
    void whatBearsOnAClaim();
    void whatBearsOnAnActor();
    void linksOnOtherBoardsBear();
    void evidenceBears();
    void longListsAreCut();
    void templatesAreWhole();
    void thumbnailsShowWhereCardsLie();
};

void WalkTest::outlineShowsGroupsCardsAndLinks()
{
    BoardOutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show(contentOf(withGroup()));
    QCOMPARE(linesOf(model),
             QStringLiteral("120\n  101\n    link 201\n    link 202\n    link 205\n  104\n    link 205\n"
                            "102\n  link 201\n  link 202\n  link 203\n  link 204\n103\n  link 203\n105\n106\n  link 204\n"
                            "109\n107\n  link 206\n108\n  link 206\n  link 207\n110\n  link 207\n111\n  link 208\n"
                            "112\n  link 208"));
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
    QCOMPARE(model.indexesOf(Id{201}).size(), 2);
    QCOMPARE(model.indexesOf(Id{101}).size(), 1);
}

void WalkTest::outlineSaysWhatAScreenReaderNeeds()
{
    BoardOutlineModel model;
    model.show(contentOf(withGroup()));
    const auto said = [&](const QModelIndex &at) { return at.data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(model.indexOf(Id{120})), QStringLiteral("Group: The port"));
    const QString statement = said(model.indexOf(Id{101}));
    for (const char *part : {"no warning was ever received", "Port official", "denies", "The Courier"})
        QVERIFY2(statement.contains(QString::fromLatin1(part)), qPrintable(statement));
    const QModelIndex link = model.index(0, 0, model.indexOf(Id{101}));
    QVERIFY2(said(link).startsWith(u"contradicts → “the port had been told"), qPrintable(said(link)));
    QVERIFY(said(model.index(0, 0, model.indexOf(Id{102}))).startsWith(u"← contradicts ← “no warning"));
    QCOMPARE(link.data(BoardOutlineModel::OtherRole).value<Id>(), Id{102});
}

void WalkTest::outlineFollows()
{
    BoardOutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(contentOf(smallBoard()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(contentOf(smallBoard()));
    QCOMPARE(changed.size(), 0); // nothing is told of what is as it was
    Changes other = smallBoard();
    other.of<Card>().inserted[8].note = QStringLiteral("Rewritten");
    model.show(contentOf(other));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.indexOf(Id{109}).data().toString(), QStringLiteral("Rewritten"));
    QCOMPARE(resets.size(), 0);
}

// Random boards, one after the other: the rows are always those of a model that was shown that board alone.
void WalkTest::outlineFollowsWhateverChanges()
{
    std::mt19937 random(11);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    BoardOutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 120; ++round) {
        Changes changes = withGroup(QRectF(pick(900) - 100, pick(600) - 100, 300 + pick(500), 200 + pick(400)));
        auto &cards = changes.of<Card>().inserted;
        auto &links = changes.of<Link>().inserted;
        for (Card &card : cards) {
            if (pick(3) == 0)
                setRect(card, QRectF(pick(1000), pick(800), card.width, card.height));
        }
        for (int gone = pick(5); gone > 0; --gone)
            cards.removeAt(pick(int(cards.size())));
        for (int gone = pick(5); gone > 0; --gone)
            links.removeAt(pick(int(links.size())));
        const BoardContent content = contentOf(changes);
        model.show(content);
        BoardOutlineModel fresh;
        fresh.show(content);
        QCOMPARE(linesOf(model), linesOf(fresh));
    }
}

void WalkTest::outlineKeepsWhatIsSelected()
{
    BoardOutlineModel model;
    model.show(contentOf(smallBoard()));
    const QPersistentModelIndex card(model.indexOf(Id{111})), link(model.indexesOf(Id{208}).constLast());
    Changes moved = smallBoard();
    setRect(moved.of<Card>().inserted[10], QRectF(-500, -500, 260, 130)); // 111 is read first now
    model.show(contentOf(moved));
    QCOMPARE(card.row(), 0);
    QCOMPARE(card.data(BoardOutlineModel::IdRole).value<Id>(), Id{111});
    QCOMPARE(link.data(BoardOutlineModel::IdRole).value<Id>(), Id{208});
    QCOMPARE(QModelIndex(link).parent().data(BoardOutlineModel::IdRole).value<Id>(), Id{111});
}

void WalkTest::namesAreWished()
{
    BoardOutlineModel model;
    model.show(contentOf(withGroup()));
    QSignalSpy wished(&model, &BoardOutlineModel::renameWished);
    QVERIFY(!model.setData(model.indexOf(Id{120}), QStringLiteral("Crews"), Qt::EditRole)); // it can only be read
    model.setEditable(true);
    QVERIFY(!model.isNamedInPlace(model.indexOf(Id{101}))); // a quotation is not for writing
    QVERIFY(model.setData(model.indexOf(Id{120}), QStringLiteral(" Crews  of the night"), Qt::EditRole));
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].value<Id>(), Id{120});
    QCOMPARE(wished[0][1].toString(), QStringLiteral("Crews of the night"));
    QCOMPARE(model.indexOf(Id{120}).data().toString(), QStringLiteral("The port")); // until the project says so
    QVERIFY(!model.setData(model.indexOf(Id{120}), QStringLiteral("The port"), Qt::EditRole));
}

void WalkTest::theShortestPathIsFound()
{
    const BoardContent content = contentOf(smallBoard());
    QCOMPARE(idsOf(shortestPath(content.links, Id{104}, Id{106})), QStringLiteral("104 205 101 201 102 204 106"));
    QCOMPARE(idsOf(shortestPath(content.links, Id{106}, Id{104})), QStringLiteral("106 204 102 201 101 205 104"));
    QCOMPARE(idsOf(shortestPath(content.links, Id{104}, Id{104})), QStringLiteral("104"));
    QVERIFY(shortestPath(content.links, Id{104}, Id{111}).isEmpty());
    QVERIFY(shortestPath({}, Id{104}, Id{111}).isEmpty());
}

void WalkTest::neighboursAreFound()
{
    const BoardContent content = contentOf(smallBoard());
    QCOMPARE(idsOf(neighbourhoodOf(content.links, {Id{103}})), QStringLiteral("102 103 203"));
    QCOMPARE(idsOf(neighbourhoodOf(content.links, {Id{105}})), QStringLiteral("105"));
}

void WalkTest::filtersTakeWhatHolds_data()
{
    QTest::addColumn<BoardFilter>("filter");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const BoardFilter &filter, const char *shown) {
        QTest::newRow(name) << filter << QString::fromLatin1(shown);
    };
    row("the last of a chain", {.actor = {12}}, "102 105");
    row("one who passes on", {.actor = {13}}, "102");
    row("a claim", {.claim = {21}}, "101 102 106");
    row("two parts", {.actor = {11}, .claim = {21}}, "101");
    row("B or better", {.reliability = QStringLiteral("B")}, "101 104");
    row("A", {.reliability = QStringLiteral("A")}, "");
    row("cannot be judged", {.reliability = QStringLiteral("F")}, "102 105");
    row("not graded", {.reliability = QStringLiteral("-")}, "112");
    row("credible", {.credibility = 2}, "101");
    row("until", {.from = {}, .until = DateSpan::of(u"2031-05-04")}, "101 107 111");
    row("from a month", {.from = DateSpan::of(u"2031-05"), .until = {}}, "101 102 103 107 108 111");
    row("from the day after", {.from = DateSpan::of(u"2031-05-05"), .until = {}}, "102 103 108");
    row("said, of which nothing is known", {.dateOf = CardDate::Said, .from = DateSpan::of(u"2000"), .until = {}}, "");
}

void WalkTest::filtersTakeWhatHolds()
{
    QFETCH(BoardFilter, filter);
    QFETCH(QString, shown);
    Changes changes = smallBoard();
    auto &actors = changes.of<Actor>().inserted;
    actors[0].reliability = QStringLiteral("B");
    actors[1].reliability = QStringLiteral("F");
    changes.of<Statement>().inserted[0].credibility = 2;
    changes.of<Statement>().inserted[1].credibility = 6;
    const Library library = libraryOf(changes);
    const BoardContent content = BoardContent::of(library, smallBoardId);
    const BoardFiltered found = filtered(library, content, filter);
    QList<Id> cards;
    for (const CardContent &card : content.cards) {
        if (found.shown.contains(card.id))
            cards.append(card.id);
    }
    std::ranges::sort(cards);
    QCOMPARE(idsOf(cards), shown);
    QCOMPARE(found.cards, int(cards.size()));
    QCOMPARE(found.of, 12);
    for (const LinkContent &link : content.links)
        QCOMPARE(found.shown.contains(link.id), found.shown.contains(link.from) && found.shown.contains(link.to));
}

void WalkTest::linksOfATypeStandOut()
{
    const Library library = libraryOf(smallBoard());
    BoardFilter filter;
    QVERIFY(filter.isEmpty());
    filter.linkKind = LinkKind::Contradicts;
    QVERIFY(!filter.isEmpty());
    const BoardFiltered found = filtered(library, BoardContent::of(library, smallBoardId), filter);
    QCOMPARE(idsOf(found.shown), QStringLiteral("101 102 201"));
}

void WalkTest::whatBearsOnAStatement()
{
    const Library library = libraryOf(smallBoard());
    QCOMPARE(bearingLines(library, 101),
             QStringList({QStringLiteral("+ → same as | Port official | 0"),
                          QStringLiteral("- Harbour Authority ← Two fire officers asserts: The port was warned on the day before "
                                         "the fire | the port had been to | 32"),
                          QStringLiteral("- contradicts → | “the port had been t | 32"),
                          QStringLiteral(
                              "? Port official denies: The port was warned on the day before the fire | no warning was ever  | 31"),
                          QStringLiteral("? Claim | The port was warned  | 31"),
                          QStringLiteral("? → responds to · a day later | “the port had been t | 32")}));
}

void WalkTest::whatBearsOnAClaim()
{
    const QStringList lines = bearingLines(libraryOf(smallBoard()), 106);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"+ Harbour Authority ← Two fire officers asserts"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"- Port official denies"), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"? → before"), qPrintable(lines[2]));
}

void WalkTest::whatBearsOnAnActor()
{
    const QStringList lines = bearingLines(libraryOf(smallBoard()), 104);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"+ same as →"), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"? Port official denies"), qPrintable(lines[1]));
}

void WalkTest::linksOnOtherBoardsBear()
{
    Changes changes = smallBoard();
    Board board;
    board.id = {901};
    board.name = QStringLiteral("That night");
    changes.of<Board>().inserted.append(board);
    const auto card = [&](qint64 id, qint64 shows) {
        Card made;
        made.id = {id};
        made.board = {901};
        made.kind = CardKind::Passage;
        made.shows = {shows};
        changes.of<Card>().inserted.append(made);
    };
    card(301, 33);
    card(302, 34);
    Link link;
    link.id = {401};
    link.board = {901};
    link.from = {302};
    link.to = {301};
    link.kind = LinkKind::Contradicts;
    changes.of<Link>().inserted.append(link);
    const QStringList lines = bearingLines(libraryOf(changes), 103); // shows passage 33 too
    QVERIFY2(lines.contains(QStringLiteral("- → contradicts (on the board “That night”) | “The log of the nigh | 34")),
             qPrintable(lines.join(u'\n')));
}

void WalkTest::evidenceBears()
{
    Changes changes = smallBoard();
    changes.of<Link>().inserted[0].evidence = {Id{34}, Id{999}}; // one of them is gone
    changes.of<Link>().inserted[0].note = QStringLiteral("compare the log");
    const QStringList lines = bearingLines(libraryOf(changes), 101);
    QVERIFY2(lines.contains(QStringLiteral("- Evidence for the link “contradicts” | The log of the night | 34")),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(QStringLiteral("- Note on the link “contradicts” | compare the log | 0")));
}

void WalkTest::longListsAreCut()
{
    const Bearings bearings = bearingsOn(libraryOf(smallBoard()), Id{101}, 2);
    QCOMPARE(bearings.all.size(), 2);
    QCOMPARE(bearings.left, 4);
    QVERIFY(bearingsOn(libraryOf(smallBoard()), Id{12345}).all.isEmpty());
}

void WalkTest::templatesAreWhole()
{
    QVERIFY(cardsFor(BoardTemplate::Empty, Id{1}, false).isEmpty());
    for (const BoardTemplate which : {BoardTemplate::Timeline, BoardTemplate::TwoAccounts, BoardTemplate::PersonOfInterest}) {
        QVERIFY(!nameOf(which).isEmpty());
        for (const bool fromTheRight : {false, true}) {
            const QList<Card> cards = cardsFor(which, Id{1}, fromTheRight);
            QVERIFY(cards.size() >= 4);
            QSet<Id> ids;
            for (const Card &card : cards) {
                QCOMPARE(card.board, Id{1});
                QVERIFY(card.kind == CardKind::Group || card.kind == CardKind::Note);
                QVERIFY(!card.note.isEmpty());
                ids.insert(card.id);
                for (const Card &other : cards) { // groups stand beside each other; a note lies in a group or apart
                    if (card.id == other.id || card.kind != other.kind)
                        continue;
                    QVERIFY(!rectOf(card).intersects(rectOf(other)));
                }
            }
            QCOMPARE(ids.size(), cards.size());
        }
    }
}

void WalkTest::thumbnailsShowWhereCardsLie()
{
    BoardStyle style = BoardStyle::forPrint();
    Changes changes;
    changes.of<Board>().inserted.append({.id = smallBoardId, .name = QStringLiteral("Two"), .note = {}});
    for (const qint64 at : {0, 1}) {
        Card card;
        card.id = {at + 1};
        card.board = smallBoardId;
        card.colour = int(at) + 1;
        setRect(card, QRectF(at * 800.0, 0, 400, 400));
        changes.of<Card>().inserted.append(card);
    }
    const QImage image = BoardThumbnail::of(libraryOf(changes), smallBoardId).painted({120, 60}, 2, style);
    QCOMPARE(image.size(), QSize(240, 120));
    QCOMPARE(image.pixelColor(40, 60), style.fills[1]);
    QCOMPARE(image.pixelColor(200, 60), style.fills[2]);
    QCOMPARE(image.pixelColor(120, 60), style.ground);
    QCOMPARE(image.pixelColor(40, 2), style.ground);
    const QImage empty = BoardThumbnail().painted({30, 20}, 1, style);
    QCOMPARE(empty.pixelColor(15, 10), style.ground);
}

QTEST_MAIN(WalkTest)
#include "WalkTest.moc"
