// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/BoardHands.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/CardNoteEditor.h"
#include "widgets/board/LinkEditor.h"
#include "widgets/board/LinkItem.h"
#include "widgets/common/Theme.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace sidelight;
using namespace sidelight::testing;

class BoardGesturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::setOverride(Theme::Scheme::Light); }
    void dropMakesCards();
    void dropOfSeveralIsStacked();
    void dragMovesAsOneEdit();
    void dragMovesAllSelected();
    void manyGoAtOnceAndTheirLinksWithThem();
    void escapeGivesADragUp();
    void cornerResizes();
    void dotDrawsALink();
    void keysDrawALink();
    void severalLinksOfAPairAreApart();
    void linkIsEditedBesideIt();
    void doubleClickWritesANote();
    void mistakenDoubleClickLeavesNothing();
    void noteIsEditedInPlace();
    void typingIsOneEdit();
    void keysNudgeWalkAndColour();
    void duplicateCopiesLinksToo();
    void bandSelects();
};

void BoardGesturesTest::dropMakesCards()
{
    OpenProject open;
    ShownPane shown(open);
    const int before = int(open.project.library().cardsOf(smallBoardId).size());
    shown.drop({{RecordKind::Claim, Id{21}}}, shown.at({300, 800}));
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), before + 1);
    const QList<Id> selected = shown.scene().selectedCards();
    QCOMPARE(selected.size(), 1);
    const Card *card = open.project.library().find<Card>(selected[0]);
    QCOMPARE(card->kind, CardKind::Claim);
    QCOMPARE(card->shows, Id{21});
    QVERIFY(QLineF(cardPlace(card), QPointF(300, 800)).length() < 3);
    QCOMPARE(open.project.undoName(), QStringLiteral("Add card"));
    open.undo();
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), before);
    QVERIFY(!shown.scene().card(selected[0]));
    open.redo();
    QVERIFY(shown.scene().card(selected[0]));
    // What a board can't show, or what is not there, makes nothing.
    shown.drop({{RecordKind::Tag, Id{5}}, {RecordKind::Passage, Id{999999}}}, shown.at({0, 0}));
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), before + 1);
}

void BoardGesturesTest::dropOfSeveralIsStacked()
{
    OpenProject open;
    ShownPane shown(open);
    shown.drop({{RecordKind::Passage, Id{31}}, {RecordKind::Actor, Id{13}}, {RecordKind::Article, Id{2}}}, shown.at({300, 800}));
    const QList<Id> selected = shown.scene().selectedCards();
    QCOMPARE(selected.size(), 3);
    for (qsizetype i = 1; i < selected.size(); ++i) {
        const QRectF above = shown.scene().card(selected[i - 1])->rect(), below = shown.scene().card(selected[i])->rect();
        QVERIFY(below.top() > above.bottom());
        QCOMPARE(below.left(), above.left());
    }
    open.undo();
    QVERIFY(!shown.scene().card(selected[0]));
}

void BoardGesturesTest::dragMovesAsOneEdit()
{
    OpenProject open;
    ShownPane shown(open);
    const QPointF before = cardPlace(open.card(104));
    QSignalSpy changes(&open.project, &Project::changed);
    shown.drag(shown.middle(104), shown.middle(104) + QPoint(50, 90), Qt::ControlModifier);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(cardPlace(open.card(104)), before + QPointF(50, 90));
    QCOMPARE(open.project.undoName(), QStringLiteral("Move cards"));
    QCOMPARE(shown.scene().card(Id{104})->rect().topLeft(), before + QPointF(50, 90));
    open.undo();
    QCOMPARE(shown.scene().card(Id{104})->rect().topLeft(), before);
    open.redo();
    QCOMPARE(shown.scene().card(Id{104})->rect().topLeft(), before + QPointF(50, 90));
    // With Shift it keeps to one axis.
    shown.drag(shown.middle(104), shown.middle(104) + QPoint(80, 20), Qt::ShiftModifier);
    QCOMPARE(cardPlace(open.card(104)).y(), before.y() + 90);
}

void BoardGesturesTest::dragMovesAllSelected()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(104));
    shown.click(shown.middle(107), Qt::ShiftModifier);
    QCOMPARE(shown.selection(), QStringLiteral("104 107"));
    const QPointF a = cardPlace(open.card(104)), b = cardPlace(open.card(107));
    shown.drag(shown.middle(107), shown.middle(107) + QPoint(-30, 40), Qt::ControlModifier);
    QCOMPARE(cardPlace(open.card(104)), a + QPointF(-30, 40));
    QCOMPARE(cardPlace(open.card(107)), b + QPointF(-30, 40));
    open.undo();
    QCOMPARE(cardPlace(open.card(104)), a);
    QCOMPARE(cardPlace(open.card(107)), b);
    // A click on one of several selected ones selects it alone.
    shown.click(shown.middle(107));
    QCOMPARE(shown.selection(), QStringLiteral("107"));
}

// While many are dragged their links take the short way; when they rest, all is as if one card after the other had come there.
void BoardGesturesTest::manyGoAtOnceAndTheirLinksWithThem()
{
    Changes records = emptyBoard();
    constexpr int cards = 60;
    for (int i = 0; i < cards; ++i) {
        Card card;
        card.id = {1'000 + i};
        card.board = smallBoardId;
        card.note = QStringLiteral("note %1").arg(i);
        card.x = i % 10 * 300, card.y = i / 10 * 200, card.width = 200, card.height = 120;
        records.of<Card>().inserted.append(card);
        Link link;
        link.id = {2'000 + i};
        link.board = smallBoardId;
        link.from = card.id;
        link.to = {1'000 + (i * 7 + 1) % cards};
        if (link.from != link.to)
            records.of<Link>().inserted.append(link);
    }
    OpenProject open(records);
    ShownPane shown(open, 0.3);
    BoardScene &scene = shown.scene();
    const QPointF by(37, 411);
    QHash<Id, QRectF> before, after;
    for (int i = 0; i < 50; ++i) {
        const Id card{1'000 + i};
        before.insert(card, scene.cardRect(card));
        after.insert(card, before[card].translated(by));
    }
    const auto both = [&](const LinkItem *link) {
        return before.contains(link->content().from) && before.contains(link->content().to);
    };
    const auto routes = [&] {
        QHash<Id, LinkRoute> all;
        for (const Link &each : std::as_const(records.of<Link>().inserted))
            all.insert(each.id, scene.link(each.id)->route());
        return all;
    };
    const QHash<Id, LinkRoute> first = routes();
    scene.showMoved(after);
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        if (both(scene.link(it.key())))
            QVERIFY(scene.link(it.key())->route() == it->translated(by));
    const Id stretched = [&] {
        for (const Link &each : std::as_const(records.of<Link>().inserted))
            if (before.contains(each.from) && !before.contains(each.to))
                return each.id;
        return Id();
    }();
    QVERIFY(stretched.isValid());
    QVERIFY(scene.link(stretched)->route().from != first[stretched].from);
    QVERIFY(scene.items(scene.link(stretched)->route().path.pointAtPercent(0.5)).contains(scene.link(stretched)));
    scene.showMoved(after, true);
    const QHash<Id, LinkRoute> rested = routes();
    for (auto it = after.cbegin(); it != after.cend(); ++it) // one by one, there and back and there
        scene.showMoved({{it.key(), before[it.key()]}});
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        scene.showMoved({{it.key(), it.value()}});
    QVERIFY(routes() == rested);
    scene.showMoved(before, true);
    QVERIFY(routes() == first);
}

void BoardGesturesTest::escapeGivesADragUp()
{
    OpenProject open;
    ShownPane shown(open);
    const QRectF before = shown.scene().card(Id{104})->rect();
    QTest::mousePress(shown.view().viewport(), Qt::LeftButton, {}, shown.middle(104));
    shown.move(shown.at(before.center()) + QPoint(90, 90), {});
    QVERIFY(shown.scene().card(Id{104})->rect() != before);
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    QCOMPARE(shown.scene().card(Id{104})->rect(), before);
    QTest::mouseRelease(shown.view().viewport(), Qt::LeftButton, {}, shown.at(before.center()) + QPoint(90, 90));
    open.settle();
    QCOMPARE(cardPlace(open.card(104)), before.topLeft());
}

void BoardGesturesTest::cornerResizes()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(108));
    const QRectF before = shown.scene().card(Id{108})->rect();
    shown.drag(shown.at(before.bottomRight()), shown.at(before.bottomRight()) + QPoint(40, 30), Qt::ControlModifier);
    QCOMPARE(shown.scene().card(Id{108})->rect(), before.adjusted(0, 0, 40, 30));
    QCOMPARE(open.card(108)->width, before.width() + 40);
    QCOMPARE(open.project.undoName(), QStringLiteral("Resize card"));
    // Never smaller than a card can be.
    const QRectF larger = shown.scene().card(Id{108})->rect();
    shown.drag(shown.at(larger.topLeft()), shown.at(larger.bottomRight()) + QPoint(50, 50));
    QVERIFY(open.card(108)->width >= 40 && open.card(108)->height >= 40);
    open.undo();
    open.undo();
    QCOMPARE(shown.scene().card(Id{108})->rect(), before);
}

void BoardGesturesTest::dotDrawsALink()
{
    OpenProject open;
    ShownPane shown(open);
    const QRectF from = shown.scene().card(Id{104})->rect();
    const QPoint dot = shown.at({from.right(), from.center().y()});
    QTest::mouseMove(shown.view().viewport(), shown.middle(104));
    shown.drag(dot, shown.middle(106));
    LinkTypePicker *picker = shown.picker();
    QVERIFY(picker);
    QCOMPARE(picker->count(), 8); // the last makes a type of one's own
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    open.settle();
    QList<Id> links = open.project.library().linksOf(smallBoardId);
    QCOMPARE(links.size(), 9);
    QCOMPARE(shown.scene().selectedLinks().size(), 1);
    const Link *made = open.project.library().find<Link>(shown.scene().selectedLinks()[0]);
    QCOMPARE(made->from, Id{104});
    QCOMPARE(made->to, Id{106});
    QCOMPARE(made->kind, LinkKind::Contradicts);
    QCOMPARE(open.project.undoName(), QStringLiteral("Link cards"));
    // The type that was used last now comes first.
    QCOMPARE(shown.view().edits().recentTypes().constFirst(), (LinkChoice{LinkKind::Contradicts, {}}));
    open.undo();
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 8);
    // Esc asks for no link.
    QTest::mouseMove(shown.view().viewport(), shown.middle(104));
    shown.drag(dot, shown.middle(106));
    QVERIFY(shown.picker());
    QTest::keyClick(shown.picker(), Qt::Key_Escape);
    open.settle();
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 8);
}

void BoardGesturesTest::keysDrawALink()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(101));
    shown.key(Qt::Key_L);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.picker());
    QTest::keyClick(shown.picker(), Qt::Key_Return);
    open.settle();
    QCOMPARE(shown.scene().selectedLinks().size(), 1);
    const Link *made = open.project.library().find<Link>(shown.scene().selectedLinks()[0]);
    QCOMPARE(made->from, Id{101});
    QCOMPARE(made->to, Id{103});
    // Tab goes round in reading order; a click ends it too.
    shown.click(shown.middle(101));
    shown.key(Qt::Key_L);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.picker() || !shown.picker()->isVisible());
    shown.key(Qt::Key_L);
    shown.click(shown.middle(107));
    QTRY_VERIFY(shown.picker());
    QTest::keyClick(shown.picker(), Qt::Key_Return);
    open.settle();
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 10);
}

void BoardGesturesTest::severalLinksOfAPairAreApart()
{
    OpenProject open;
    ShownPane shown(open);
    const LinkItem *first = shown.scene().link(Id{201}), *second = shown.scene().link(Id{202});
    QVERIFY(QLineF(first->route().label, second->route().label).length() > 15);
    shown.click(shown.at(first->route().label));
    QCOMPARE(shown.selection(), QStringLiteral("201"));
    shown.click(shown.at(second->route().label));
    QCOMPARE(shown.selection(), QStringLiteral("202"));
    shown.key(Qt::Key_Delete);
    QVERIFY(!shown.scene().link(Id{202}));
    // The one that stays moves into the middle.
    QCOMPARE(shown.scene().link(Id{201})->content().count, 1);
    open.undo();
    QCOMPARE(shown.scene().link(Id{201})->content().count, 2);
}

void BoardGesturesTest::linkIsEditedBesideIt()
{
    OpenProject open;
    ShownPane shown(open);
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.at(shown.scene().link(Id{203})->route().label));
    auto *editor = shown.view().findChild<LinkEditor *>();
    QVERIFY(editor && editor->isVisible());
    auto *label = editor->findChild<QLineEdit *>();
    QTest::keyClicks(label, QStringLiteral("by telephone"));
    QTest::keyClick(label, Qt::Key_Return);
    open.settle();
    QCOMPARE(open.project.library().find<Link>(Id{203})->label, QStringLiteral("by telephone"));
    QCOMPARE(shown.scene().link(Id{203})->content().label, QStringLiteral("by telephone"));
    QCOMPARE(open.project.undoName(), QStringLiteral("Edit link"));
    QVERIFY(!shown.view().editors().isOpen());
    open.undo();
    QCOMPARE(shown.scene().link(Id{203})->content().label, QString());
}

void BoardGesturesTest::doubleClickWritesANote()
{
    OpenProject open;
    ShownPane shown(open);
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.at({300, 800}));
    auto *editor = shown.view().findChild<CardNoteEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Who signed the log?"));
    QTest::keyClick(editor, Qt::Key_Escape);
    open.settle();
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 13);
    const QList<Id> selected = shown.scene().selectedCards();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(open.project.library().find<Card>(selected[0])->note, QStringLiteral("Who signed the log?"));
    QCOMPARE(open.project.undoName(), QStringLiteral("Add note"));
    QVERIFY(shown.view().hasFocus());
}

void BoardGesturesTest::mistakenDoubleClickLeavesNothing()
{
    OpenProject open;
    ShownPane shown(open);
    const QString before = open.project.undoName();
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.at({300, 800}));
    QTest::keyClick(shown.view().findChild<CardNoteEditor *>(), Qt::Key_Escape);
    open.settle();
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 12);
    QCOMPARE(open.project.undoName(), before);
}

void BoardGesturesTest::noteIsEditedInPlace()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(109));
    shown.key(Qt::Key_F2);
    auto *editor = shown.view().findChild<CardNoteEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), open.card(109)->note);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Short."));
    shown.click(shown.at({300, 800})); // a click elsewhere ends it
    open.settle();
    QCOMPARE(open.card(109)->note, QStringLiteral("Short."));
    QCOMPARE(shown.scene().card(Id{109})->content().body, QStringLiteral("Short."));
    open.undo();
    QVERIFY(shown.scene().card(Id{109})->content().body.startsWith(QStringLiteral("Who fired first?")));
}

void BoardGesturesTest::typingIsOneEdit()
{
    OpenProject open;
    ShownPane shown(open);
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.at({300, 800}));
    auto *editor = shown.view().findChild<CardNoteEditor *>();
    QSignalSpy told(editor, &CardNoteEditor::wordsChanged);
    QTest::keyClicks(editor, QStringLiteral("first"));
    QTRY_COMPARE(told.count(), 1);
    QTest::keyClicks(editor, QStringLiteral(" second"));
    QTRY_COMPARE(told.count(), 2);
    QTest::keyClick(editor, Qt::Key_Escape);
    open.settle();
    open.undo();
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 12);
    open.redo();
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 13);
}

void BoardGesturesTest::keysNudgeWalkAndColour()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().clearSelection();
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.selection(), QStringLiteral("101"));
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.selection(), QStringLiteral("102"));
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(shown.selection(), shown.scene().readingOrder().constLast().toString());
    shown.click(shown.middle(101));
    shown.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.selection(), QStringLiteral("102"));
    shown.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.selection(), QStringLiteral("106"));
    const QPointF before = cardPlace(open.card(106));
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(cardPlace(open.card(106)), before + QPointF(-16, 64));
    open.undo(); // they were one edit
    QCOMPARE(cardPlace(open.card(106)), before);
    shown.key(Qt::Key_4);
    QCOMPARE(open.card(106)->colour, 4);
    QCOMPARE(shown.scene().card(Id{106})->content().colour, 4);
    shown.key(Qt::Key_0);
    QCOMPARE(open.card(106)->colour, 0);
}

void BoardGesturesTest::duplicateCopiesLinksToo()
{
    OpenProject open;
    ShownPane shown(open);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.scene().selectedCards().size(), 12);
    shown.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 24);
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 16);
    QCOMPARE(shown.scene().selectedCards().size(), 12);
    QVERIFY(!shown.scene().selectedCards().contains(Id{101}));
    open.undo();
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 8);
}

void BoardGesturesTest::bandSelects()
{
    OpenProject open;
    ShownPane shown(open);
    shown.drag(shown.at({-30, -30}), shown.at({700, 200}));
    QCOMPARE(shown.scene().selectedCards(), (QList<Id>{Id{101}, Id{102}}));
    QVERIFY(shown.scene().selectedLinks().contains(Id{201}) && !shown.scene().selectedLinks().contains(Id{206}));
    shown.click(shown.at({300, 800}));
    QCOMPARE(shown.selection(), QString());
}

QTEST_MAIN(BoardGesturesTest)
#include "BoardGesturesTest.moc"
