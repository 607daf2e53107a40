// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way on a board, by mouse and by keys.
#include "widgets/board/BoardWalk.h"
#include "models/board/CardGeometry.h"
#include "tests/widgets/BoardHands.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/board/BearingPanel.h"
#include "widgets/board/BoardFilterBar.h"
#include "widgets/board/BoardFinder.h"
#include "widgets/board/BoardLayouter.h"
#include "widgets/board/BoardOutline.h"
#include "widgets/board/BoardThumbnails.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/Minimap.h"
#include "widgets/board/OnBoards.h"
#include "widgets/common/FindField.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

Changes withGroup()
{
    Changes changes = smallBoard();
    Card group;
    group.id = {120};
    group.board = smallBoardId;
    group.kind = CardKind::Group;
    group.note = QStringLiteral("The port");
    setRect(group, QRectF(-20, -40, 300, 420)); // holds 101 and 104
    changes.of<Card>().inserted.append(group);
    return changes;
}

// A pane with what shows the way on it.
struct WalkedPane : ShownPane {
    explicit WalkedPane(OpenProject &open)
        : ShownPane(open)
    {
    }
    BoardWalk &walk() { return *pane.walk(); }
    BoardOutline &outline() { return *walk().outline(); }
    void openOutline()
    {
        walk().setOutlineShown(true);
        QCoreApplication::processEvents();
    }
    void tell() // what was put off until the event loop runs
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
            opened.settle();
        }
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, key, modifiers);
        tell();
    }
    QString dimmed()
    {
        QStringList ids;
        for (const Id id : scene().readingOrder()) {
            if (scene().card(id)->opacity() < 1)
                ids.append(id.toString());
        }
        return ids.join(u' ');
    }
    QString bright()
    {
        QStringList ids;
        for (const Id id : scene().readingOrder()) {
            if (scene().card(id)->opacity() == 1)
                ids.append(id.toString());
        }
        ids.sort();
        return ids.join(u' ');
    }
};

QStringList textsOf(QAccessibleInterface *tree)
{
    QStringList texts;
    for (int i = 1; tree && i < tree->childCount(); ++i) { // behind the header, which is hidden
        if (QAccessibleInterface *cell = tree->child(i))
            texts.append(cell->text(QAccessible::Name));
    }
    return texts;
}

} // namespace

class BoardWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlineAndCanvasSelectTogether();
    void outlineOpensWithEnter();
    void outlineNames();
    void outlineLinks();
    void outlineRemoves();
    void outlineIsReadAloud();
    void layoutIsOneEdit();
    void selectionAloneIsLaidOut();
    void layoutCanBeGivenUp();
    void wordsAreFound();
    void foundMarksFollow();
    void aPathIsShown();
    void neighboursStandOut();
    void theFilterSaysHowMany();
    void whyIsThisHere();
    void bearingsAreReadAloud();
    void theMapMovesTheView();
    void aMirroredWindowKeepsTheBoardAsItIs();
    void zoomFits();
    void boardsHavePictures();
    void boardsBeginFromTemplates();
    void aPassageKnowsItsBoards();
    void aPaneGoesWhileAllIsOpen();
};

void BoardWalkTest::outlineAndCanvasSelectTogether()
{
    OpenProject opened(withGroup());
    WalkedPane pane(opened);
    pane.press(&pane.view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane.outline().isVisible());
    pane.click(pane.middle(102));
    pane.tell();
    QCOMPARE(pane.outline().currentIndex().data(BoardOutlineModel::IdRole).value<Id>(), Id{102});
    pane.outline().setFocus();
    pane.press(&pane.outline(), Qt::Key_Down);
    QCOMPARE(pane.selection(), QStringLiteral("103"));
    pane.press(&pane.outline(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pane.selection(), QStringLiteral("102 103"));
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{102}));
    pane.press(&pane.outline(), Qt::Key_Right); // opens
    pane.press(&pane.outline(), Qt::Key_Down);  // its first link
    QCOMPARE(pane.selection(), QStringLiteral("201"));
    pane.press(&pane.outline(), Qt::Key_Return); // walks along it
    QCOMPARE(pane.selection(), QStringLiteral("101"));
    pane.press(&pane.outline(), Qt::Key_Escape);
    QVERIFY(pane.view().hasFocus());
    pane.press(&pane.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(pane.outline().selectionModel()->selectedIndexes().size(), 13);
}

void BoardWalkTest::outlineOpensWithEnter()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.openOutline();
    QSignalSpy passages(&pane.pane, &BoardPane::passageActivated);
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{102}));
    pane.press(&pane.outline(), Qt::Key_Return);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages[0][0].value<Id>(), Id{32});
}

void BoardWalkTest::outlineNames()
{
    OpenProject opened(withGroup());
    WalkedPane pane(opened);
    pane.openOutline();
    const auto name = [&](const QModelIndex &at, const QString &words) {
        pane.outline().setFocus();
        pane.outline().setCurrentIndex(at);
        pane.press(&pane.outline(), Qt::Key_F2);
        auto *editor = pane.outline().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(words);
        pane.press(editor, Qt::Key_Return);
    };
    BoardOutlineModel *rows = pane.outline().rows();
    name(rows->indexOf(Id{120}), QStringLiteral("Who says no"));
    QCOMPARE(opened.card(120)->note, QStringLiteral("Who says no"));
    QCOMPARE(opened.project.undoName(), QStringLiteral("Rename group"));
    name(rows->indexOf(Id{104}), QStringLiteral("An official of the port"));
    QCOMPARE(opened.project.library().find<Actor>(Id{11})->name, QStringLiteral("An official of the port"));
    name(rows->indexesOf(Id{203}).constFirst(), QStringLiteral("twice"));
    QCOMPARE(opened.project.library().find<Link>(Id{203})->label, QStringLiteral("twice"));
    opened.undo();
    opened.undo();
    opened.undo();
    pane.tell();
    QCOMPARE(rows->indexOf(Id{120}).data().toString(), QStringLiteral("The port"));
}

void BoardWalkTest::outlineLinks()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.openOutline();
    pane.outline().setFocus();
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{105}));
    pane.tell();
    pane.press(&pane.outline(), Qt::Key_L);
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{109}));
    pane.press(&pane.outline(), Qt::Key_Return);
    LinkTypePicker *picker = pane.picker();
    QVERIFY(picker);
    QTest::keyClick(picker, Qt::Key_Return);
    pane.tell();
    const QList<Id> links = opened.project.library().linksOf(smallBoardId);
    QVERIFY(std::ranges::any_of(links, [&](Id id) {
        const Link *link = opened.project.library().find<Link>(id);
        return link->from == Id{105} && link->to == Id{109};
    }));
}

void BoardWalkTest::outlineRemoves()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.openOutline();
    pane.outline().setFocus();
    pane.outline().setCurrentIndex(pane.outline().rows()->indexesOf(Id{203}).constFirst());
    pane.press(&pane.outline(), Qt::Key_Delete);
    QVERIFY(!opened.project.library().find<Link>(Id{203}));
    QVERIFY(opened.card(102));
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{109}));
    pane.press(&pane.outline(), Qt::Key_Delete);
    QVERIFY(!opened.card(109));
    QVERIFY(!pane.outline().rows()->indexOf(Id{109}).isValid());
    opened.undo();
    pane.tell();
    QVERIFY(pane.outline().rows()->indexOf(Id{109}).isValid());
}

void BoardWalkTest::outlineIsReadAloud()
{
    OpenProject opened(withGroup());
    WalkedPane pane(opened);
    pane.openOutline();
    pane.outline().expandAll();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&pane.outline());
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Outline of the board"));
    const QStringList texts = textsOf(tree);
    QCOMPARE(texts.size(), 13 + 16); // every link has a row beneath both its cards
    QCOMPARE(texts[0], QStringLiteral("Group: The port"));
    QVERIFY2(texts[1].contains(u"no warning was ever received") && texts[1].contains(u"denies"), qPrintable(texts[1]));
    QVERIFY2(texts[2].startsWith(u"contradicts → "), qPrintable(texts[2]));
    pane.outline().setCurrentIndex(pane.outline().rows()->indexOf(Id{101}));
    QAccessibleInterface *cell = tree->child(2);
    QVERIFY(cell->state().selected);
    QVERIFY(cell->state().expanded);
}

void BoardWalkTest::layoutIsOneEdit()
{
    OpenProject opened;
    WalkedPane pane(opened);
    QHash<Id, QRectF> before;
    for (const Id id : pane.scene().readingOrder())
        before.insert(id, pane.scene().cardRect(id));
    const QString undoBefore = opened.project.undoName();
    QSignalSpy done(pane.walk().layouter(), &BoardLayouter::laidOut);
    pane.walk().layOut(LayoutMethod::Account);
    QVERIFY(pane.walk().layouter()->isBusy());
    QTRY_COMPARE(done.size(), 1);
    pane.tell();
    QVERIFY(!pane.walk().layouter()->isBusy());
    QCOMPARE(opened.project.undoName(), QStringLiteral("Lay out board"));
    int moved = 0;
    for (auto it = before.begin(); it != before.end(); ++it) {
        moved += pane.scene().cardRect(it.key()) != it.value() ? 1 : 0;
        QCOMPARE(pane.scene().cardRect(it.key()), rectOf(*opened.card(it.key().value)));
    }
    QVERIFY(moved > 6);
    QCOMPARE(pane.scene().readingOrder().size(), before.size() + 3); // the titled lanes
    opened.undo();
    QCOMPARE(opened.project.undoName(), undoBefore);
    QCOMPARE(pane.scene().readingOrder().size(), before.size());
    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(pane.scene().cardRect(it.key()), it.value());
}

void BoardWalkTest::selectionAloneIsLaidOut()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.scene().select({Id{101}, Id{102}, Id{107}});
    const QRectF other = pane.scene().cardRect(Id{108});
    QSignalSpy done(pane.walk().layouter(), &BoardLayouter::laidOut);
    pane.walk().layOut(LayoutMethod::Account);
    QTRY_COMPARE(done.size(), 1);
    pane.tell();
    QCOMPARE(opened.project.undoName(), QStringLiteral("Lay out cards"));
    QCOMPARE(pane.scene().cardRect(Id{108}), other);
    QVERIFY(opened.card(107)->y < opened.card(101)->y);
}

void BoardWalkTest::layoutCanBeGivenUp()
{
    OpenProject opened;
    WalkedPane pane(opened);
    const QRectF before = pane.scene().cardRect(Id{101});
    const QString undoBefore = opened.project.undoName();
    QSignalSpy done(pane.walk().layouter(), &BoardLayouter::laidOut);
    pane.walk().layOut(LayoutMethod::Account);
    pane.press(&pane.view(), Qt::Key_Escape);
    QVERIFY(!pane.walk().layouter()->isBusy());
    QTest::qWait(500); // longer than the layout and its movement would take
    QCOMPARE(done.size(), 0);
    QCOMPARE(pane.scene().cardRect(Id{101}), before);
    QCOMPARE(opened.project.undoName(), undoBefore);
}

void BoardWalkTest::wordsAreFound()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.press(&pane.view(), Qt::Key_F, Qt::ControlModifier);
    BoardFinder *finder = pane.walk().finder();
    QVERIFY(finder->isVisible());
    auto *line = finder->findChild<FindField *>()->line();
    QTest::keyClicks(line, QStringLiteral("warn"));
    QTRY_COMPARE(finder->found().size(), 5); // two statements, the claim, the article, and what stands in it
    const QString first = pane.selection();
    const auto count = [&] {
        const QList<QLabel *> labels = finder->findChildren<QLabel *>();
        return labels.constFirst()->text();
    };
    QCOMPARE(count(), QStringLiteral("1 of 5"));
    pane.press(line, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 5"));
    QVERIFY(pane.selection() != first);
    pane.press(&pane.view(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(pane.selection(), first);
    pane.press(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("5 of 5"));
    line->setText(QStringLiteral("a day later")); // of a link
    QTRY_COMPARE(finder->found(), QList<Id>{Id{202}});
    line->setText(QStringLiteral("nowhere"));
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
    pane.press(line, Qt::Key_Escape);
    QVERIFY(!finder->isVisible());
    QVERIFY(pane.view().hasFocus());
}

void BoardWalkTest::foundMarksFollow()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.walk().finder()->open();
    auto *line = pane.walk().finder()->findChild<FindField *>()->line();
    line->setText(QStringLiteral("telephone"));
    QTRY_COMPARE(pane.walk().finder()->found(), QList<Id>{Id{109}});
    opened.project.edit(QStringLiteral("Change"), [](Writer &w) { w.remove<Card>(Id{109}); });
    opened.settle();
    QTRY_VERIFY(pane.walk().finder()->found().isEmpty());
    opened.undo();
    QTRY_COMPARE(pane.walk().finder()->found(), QList<Id>{Id{109}});
}

void BoardWalkTest::aPathIsShown()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.scene().select({Id{104}, Id{106}});
    pane.press(&pane.view(), Qt::Key_P);
    QCOMPARE(pane.bright(), QStringLiteral("101 102 104 106"));
    QCOMPARE(pane.selection(), QStringLiteral("101 102 104 106 201 204 205"));
    QCOMPARE(pane.scene().link(Id{203})->opacity() < 1, true);
    pane.press(&pane.view(), Qt::Key_Escape);
    QCOMPARE(pane.dimmed(), QString());
    QSignalSpy failed(&pane.pane, &BoardPane::failed);
    pane.scene().select({Id{104}, Id{111}});
    pane.press(&pane.view(), Qt::Key_P);
    QCOMPARE(failed.size(), 1); // no way leads there, and it is said
    QCOMPARE(pane.dimmed(), QString());
}

void BoardWalkTest::neighboursStandOut()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.scene().select({Id{103}});
    pane.press(&pane.view(), Qt::Key_D);
    QCOMPARE(pane.bright(), QStringLiteral("102 103"));
    pane.click(pane.middle(102)); // walking on, the light goes along
    pane.tell();
    QCOMPARE(pane.bright(), QStringLiteral("101 102 103 106"));
    opened.project.edit(QStringLiteral("Change"), [](Writer &w) { w.remove<Link>(Id{203}); });
    pane.tell();
    QCOMPARE(pane.bright(), QStringLiteral("101 102 106"));
    pane.press(&pane.view(), Qt::Key_D);
    QCOMPARE(pane.dimmed(), QString());
}

void BoardWalkTest::theFilterSaysHowMany()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.press(&pane.view(), Qt::Key_F);
    BoardFilterBar *bar = pane.walk().filterBar();
    QVERIFY(bar->isVisible());
    auto *actor = bar->findChild<RecordField *>();
    QVERIFY(actor->hasFocus());
    QTest::keyClicks(actor, QStringLiteral("Port off"));
    pane.press(actor, Qt::Key_Return);
    QCOMPARE(pane.bright(), QStringLiteral("101 104"));
    QCOMPARE(bar->accessibleDescription(), QStringLiteral("2 of 12 cards"));
    const auto boxes = bar->findChildren<ChoiceBox *>();
    const auto links =
        std::ranges::find_if(boxes, [](const ChoiceBox *box) { return box->accessibleName() == QStringLiteral("Type of link"); });
    QVERIFY(links != boxes.end());
    (*links)->setFocus();
    QTest::keyClicks(*links, QStringLiteral("contradicts"));
    pane.tell();
    QCOMPARE(pane.bright(), QStringLiteral("101"));
    opened.project.edit(QStringLiteral("Change"), [](Writer &w) { w.remove<Link>(Id{201}); });
    pane.tell();
    QCOMPARE(bar->accessibleDescription(), QStringLiteral("0 of 12 cards"));
    pane.press(*links, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(pane.dimmed(), QString());
    QVERIFY(pane.view().hasFocus());
}

void BoardWalkTest::whyIsThisHere()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.scene().select({Id{106}});
    pane.press(&pane.view(), Qt::Key_W);
    BearingPanel *panel = pane.walk().bearings();
    QVERIFY(panel->isVisible());
    QTreeWidget *rows = panel->rows();
    QCOMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(rows->topLevelItem(0)->text(0), QStringLiteral("Speaks for it"));
    QCOMPARE(rows->topLevelItem(1)->text(0), QStringLiteral("Speaks against it"));
    QSignalSpy passages(&pane.pane, &BoardPane::passageActivated);
    const QRect against = rows->visualItemRect(rows->topLevelItem(1)->child(0));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, against.center());
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages[0][0].value<Id>(), Id{31});
    rows->setCurrentItem(rows->topLevelItem(0)->child(0));
    rows->setFocus();
    pane.press(rows, Qt::Key_Return);
    QCOMPARE(passages.size(), 2);
    QCOMPARE(passages[1][0].value<Id>(), Id{32});
    pane.click(pane.middle(105)); // nothing is recorded of it here but what it says
    pane.tell();
    QCOMPARE(panel->card(), Id{105});
    opened.project.edit(QStringLiteral("Change"), [](Writer &w) { w.remove<Statement>(Id{42}); });
    pane.tell();
    QCOMPARE(rows->topLevelItemCount(), 0);
    pane.press(rows, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void BoardWalkTest::bearingsAreReadAloud()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.scene().select({Id{106}});
    pane.press(&pane.view(), Qt::Key_W);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(pane.walk().bearings()->rows());
    QVERIFY(tree);
    QCOMPARE(tree->text(QAccessible::Name), QStringLiteral("Why is this here"));
    const QStringList texts = textsOf(tree);
    QCOMPARE(texts.size(), 6);
    QVERIFY2(texts[1].startsWith(u"Speaks for it: ") && texts[1].contains(u"told twice"), qPrintable(texts[1]));
    QVERIFY2(texts[3].startsWith(u"Speaks against it: ") && texts[3].contains(u"The Courier"), qPrintable(texts[3]));
}

void BoardWalkTest::theMapMovesTheView()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.press(&pane.view(), Qt::Key_M);
    Minimap *map = pane.walk().minimap();
    QVERIFY(map->isVisible());
    QVERIFY(pane.view().rect().contains(map->geometry()));
    map->repaint();
    const QPoint from = map->rect().center(), to = from + QPoint(30, 20);
    QTest::mousePress(map, Qt::LeftButton, {}, from);
    QVERIFY(QLineF(pane.view().centre(), map->boardPoint(from)).length() < 2);
    QMouseEvent move(QEvent::MouseMove, to, map->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(map, &move);
    QTest::mouseRelease(map, Qt::LeftButton, {}, to);
    QVERIFY(QLineF(pane.view().centre(), map->boardPoint(to)).length() < 2);
    const QPointF before = pane.view().centre();
    pane.press(map, Qt::Key_Left);
    QVERIFY(pane.view().centre().x() < before.x());
    pane.press(map, Qt::Key_Escape);
    QVERIFY(pane.view().hasFocus());
    pane.press(&pane.view(), Qt::Key_M);
    QVERIFY(!map->isVisible());
}

void BoardWalkTest::aMirroredWindowKeepsTheBoardAsItIs()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.press(&pane.view(), Qt::Key_M);
    const Minimap &map = *pane.walk().minimap();
    QVERIFY(map.geometry().center().x() > pane.view().rect().center().x());
    pane.pane.setLayoutDirection(Qt::RightToLeft);
    pane.press(&pane.view(), Qt::Key_M);
    pane.press(&pane.view(), Qt::Key_M);
    QVERIFY(map.geometry().center().x() < pane.view().rect().center().x());
    QVERIFY(pane.view().rect().contains(map.geometry()));
    // Left is left: on the board directions mean what they show.
    const Id card = pane.scene().readingOrder().first();
    pane.scene().select({card});
    const QRectF before = pane.scene().cardRect(card);
    pane.press(&pane.view(), Qt::Key_Left);
    QVERIFY(pane.scene().cardRect(card).left() < before.left());
    QCOMPARE(pane.scene().cardRect(card).top(), before.top());
    const QPoint middle = pane.view().viewport()->rect().center();
    QVERIFY(pane.view().mapToScene(middle + QPoint(50, 0)).x() > pane.view().mapToScene(middle).x());
}

void BoardWalkTest::zoomFits()
{
    OpenProject opened;
    WalkedPane pane(opened);
    pane.view().look({5'000, 5'000}, 3);
    pane.press(&pane.view(), Qt::Key_Exclam, Qt::ShiftModifier); // Shift+1
    QVERIFY(pane.view().mapToScene(pane.view().viewport()->rect()).boundingRect().contains(pane.scene().contentRect()));
    pane.scene().select({Id{103}});
    pane.press(&pane.view(), Qt::Key_At, Qt::ShiftModifier);
    QVERIFY(QLineF(pane.view().centre(), pane.scene().cardRect(Id{103}).center()).length() < 8);
    pane.view().zoomTo(0.3, {0, 0});
    pane.press(&pane.view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pane.view().zoom(), 1.0);
}

void BoardWalkTest::boardsHavePictures()
{
    OpenProject opened;
    BoardThumbnails thumbnails(&opened.project, nullptr);
    thumbnails.setStyle(BoardStyle::forPrint());
    QSignalSpy painted(&thumbnails, &BoardThumbnails::painted);
    QVERIFY(thumbnails.pictureOf(smallBoardId, {80, 50}, 1).isNull());
    QTRY_COMPARE(painted.size(), 1);
    const QImage first = thumbnails.pictureOf(smallBoardId, {80, 50}, 1);
    QCOMPARE(first.size(), QSize(80, 50));
    QTest::qWait(50);
    QCOMPARE(painted.size(), 1); // it is not painted twice
    QSignalSpy outdated(&thumbnails, &BoardThumbnails::outdated);
    opened.project.edit(QStringLiteral("Colour"), [](Writer &w) { w.modify<Card>(Id{101}, [](Card &card) { card.colour = 1; }); });
    opened.settle();
    QTRY_COMPARE(outdated.size(), 1);
    QCOMPARE(thumbnails.pictureOf(smallBoardId, {80, 50}, 1), first); // until the newer one is there
    QTRY_COMPARE(painted.size(), 2);
    QVERIFY(thumbnails.pictureOf(smallBoardId, {80, 50}, 1) != first);
}

void BoardWalkTest::boardsBeginFromTemplates()
{
    OpenProject opened;
    BoardsPanel panel(&opened.project);
    panel.show();
    const QList<QAction *> templates = panel.templateButton()->menu()->actions();
    QCOMPARE(templates.size(), 3);
    for (int time = 0; time < 2; ++time) {
        templates[1]->trigger();
        opened.settle();
    }
    QStringList names;
    for (const Board &board : opened.project.library().all<Board>()) {
        names.append(board.name);
        if (board.id != smallBoardId)
            QCOMPARE(opened.project.library().cardsOf(board.id).size(), 4);
    }
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Two accounts"), QStringLiteral("Two accounts 2"), QStringLiteral("Who knew?")}));
    opened.undo(); // the board with its cards is one edit
    QCOMPARE(opened.project.library().all<Board>().size(), 2);
    QCOMPARE(opened.project.library().all<Card>().size(), 12 + 4);
}

void BoardWalkTest::aPassageKnowsItsBoards()
{
    OpenProject opened;
    Card second = *opened.card(103);
    second.id = {150};
    opened.project.edit(QStringLiteral("Add"), [second](Writer &w) { w.insert(second); });
    opened.settle();
    QMenu menu;
    QList<std::pair<Id, Id>> gone;
    fillOnBoards(&menu, opened.project.library(), Id{33}, [&](Id board, Id card) { gone.append({board, card}); });
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(menu.actions()[1]->text().contains(u"card 2"));
    menu.actions()[1]->trigger();
    QCOMPARE(gone, (QList<std::pair<Id, Id>>{{smallBoardId, Id{150}}}));
    QMenu statement;
    fillOnBoards(&statement, opened.project.library(), Id{31}, [](Id, Id) {});
    QCOMPARE(statement.actions().size(), 1); // by what is said in it
    QMenu none;
    fillOnBoards(&none, opened.project.library(), Id{999}, [](Id, Id) {});
    QVERIFY(!none.isEnabled());
}

void BoardWalkTest::aPaneGoesWhileAllIsOpen()
{
    OpenProject opened;
    {
        WalkedPane pane(opened);
        pane.openOutline();
        pane.walk().finder()->open();
        pane.view().setFocus();
        pane.press(&pane.view(), Qt::Key_M);
        pane.scene().select({Id{101}});
        pane.press(&pane.view(), Qt::Key_D);
        QVERIFY(pane.walk().isDimmed());
        pane.press(&pane.view(), Qt::Key_W);
        QVERIFY(pane.walk().bearings()->isVisible());
        pane.walk().layOut(LayoutMethod::Account);
    }
    opened.settle();
    WalkedPane again(opened); // and comes back as it was left
    QVERIFY(again.outline().isVisible());
    QVERIFY(again.walk().minimap()->isVisible());
}

QTEST_MAIN(BoardWalkTest)
#include "BoardWalkTest.moc"
