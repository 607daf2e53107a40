// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/BoardHands.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/CardNoteEditor.h"
#include "widgets/common/Theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QWheelEvent>
#include <cmath>

using namespace sidelight;
using namespace sidelight::testing;

class BoardPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::setOverride(Theme::Scheme::Light); }
    void deleteRemovesAndUndoBrings();
    void forGoodIsAskedFirst();
    void deletedPassageLeavesAMarkedCard();
    void editedRecordShowsOnItsCards();
    void cardsOpenWhatTheyStandFor();
    void zoomKeepsThePlaceUnderThePointer();
    void keysLookAround();
    void rebuildShowsTheSamePicture();
    void aRoughZoomEndsSharp();
    void twoPanesAgree();
    void stateComesBack();
    void hostileState();
    void hostileGeometry();
    void readsFromTheRight();
    void emptyBoardSaysWhatToDo();
    void removedBoardTells();
    void pickerAddsACard();
    void renamesInItsRow();
    void typingSurvivesTheEndOfThePane();
    void panelMakesRenamesAndRemoves();
    void listFollowsPlaces();
    void pictures();
};

// Whoever asks is told elsewhere what is lost; the board itself deletes nothing.
void BoardPaneTest::forGoodIsAskedFirst()
{
    OpenProject open;
    ShownPane shown(open);
    QSignalSpy wished(&shown.pane, &BoardPane::deletionForGoodWished);
    shown.key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(wished.size(), 0); // nothing is selected
    shown.click(shown.middle(102));
    shown.key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.at(0).at(0).value<RecordKind>(), RecordKind::Card);
    QCOMPARE(wished.at(0).at(1).value<QList<Id>>(), QList<Id>{Id{102}});
    QVERIFY(open.card(102));
}

void BoardPaneTest::deleteRemovesAndUndoBrings()
{
    OpenProject open;
    ShownPane shown(open);
    const QImage before = shown.picture();
    shown.click(shown.middle(102));
    shown.click(shown.middle(106), Qt::ShiftModifier);
    shown.key(Qt::Key_Delete);
    QVERIFY(!open.card(102) && !open.card(106));
    QCOMPARE(open.project.library().linksOf(smallBoardId).size(), 4);
    QVERIFY(!shown.scene().link(Id{201}));
    QCOMPARE(open.project.undoName(), QStringLiteral("Remove from board"));
    QCOMPARE(shown.scene().card(Id{103})->content().number, 2); // those behind close up
    open.undo();
    QCOMPARE(shown.picture(), before);
    open.redo();
    QVERIFY(!shown.scene().card(Id{102}));
}

void BoardPaneTest::deletedPassageLeavesAMarkedCard()
{
    OpenProject open;
    ShownPane shown(open);
    const QImage before = shown.picture();
    open.project.edit(QStringLiteral("Remove passage"), [](Writer &w) { w.remove<Passage>(Id{33}); });
    open.settle();
    const CardContent &content = shown.scene().card(Id{103})->content();
    QVERIFY(content.marked);
    QVERIFY(content.body.contains(QStringLiteral("We called at nine")));
    QCOMPARE(content.number, 0);
    open.undo();
    QVERIFY(!shown.scene().card(Id{103})->content().marked);
    QCOMPARE(shown.picture(), before);
}

void BoardPaneTest::editedRecordShowsOnItsCards()
{
    OpenProject open;
    ShownPane shown(open);
    open.project.edit(QStringLiteral("Rename actor"), [](Writer &w) {
        w.modify<Actor>(Id{12}, [](Actor &actor) { actor.name = QStringLiteral("Three officers"); });
    });
    open.settle();
    QCOMPARE(shown.scene().card(Id{105})->content().title, QStringLiteral("Three officers"));
    QCOMPARE(shown.scene().card(Id{102})->content().speaker, QStringLiteral("Harbour Authority ← Three officers"));
    // A statement that is new on a passage names its speaker on the passage's card.
    Statement statement;
    statement.id = Id{77};
    statement.passage = Id{33};
    statement.speakers = {{.actor = Id{12}, .printed = {}}};
    open.project.edit(QStringLiteral("Says"), [statement](Writer &w) { w.insert(statement); });
    open.settle();
    QCOMPARE(shown.scene().card(Id{103})->content().speaker, QStringLiteral("Three officers"));
    open.undo();
    QCOMPARE(shown.scene().card(Id{103})->content().speaker, QString());
}

void BoardPaneTest::cardsOpenWhatTheyStandFor()
{
    OpenProject open;
    ShownPane shown(open);
    QSignalSpy passages(&shown.pane, &BoardPane::passageActivated), articles(&shown.pane, &BoardPane::articleActivated);
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, shown.middle(101));
    QCOMPARE(passages.count(), 1);
    QCOMPARE(passages[0][0].value<Id>(), Id{31});
    shown.click(shown.middle(108));
    shown.key(Qt::Key_Return);
    QCOMPARE(articles.count(), 1);
    QCOMPARE(articles[0][0].value<Id>(), Id{2});
    shown.click(shown.middle(110)); // its passage is gone
    shown.key(Qt::Key_Return);
    QCOMPARE(passages.count() + articles.count(), 2);
}

void BoardPaneTest::zoomKeepsThePlaceUnderThePointer()
{
    OpenProject open;
    ShownPane shown(open);
    const QPoint pointer(300, 200);
    const QPointF before = shown.view().mapToScene(pointer);
    for (const int turn : {240, 240, -480, -360}) {
        QWheelEvent wheel(pointer, shown.view().viewport()->mapToGlobal(pointer), {}, {0, turn}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.view().viewport(), &wheel);
        QVERIFY(QLineF(shown.view().mapToScene(pointer), before).length() <= 3 / shown.view().zoom());
    }
    QVERIFY(shown.view().zoom() < 1);
    const QPointF centre = shown.view().centre();
    QWheelEvent wheel(pointer, shown.view().viewport()->mapToGlobal(pointer), {}, {0, -120}, Qt::NoButton, Qt::ShiftModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.view().viewport(), &wheel);
    QVERIFY(shown.view().centre().x() > centre.x());
    QVERIFY(std::abs(shown.view().centre().y() - centre.y()) < 2 / shown.view().zoom());
}

void BoardPaneTest::keysLookAround()
{
    OpenProject open;
    ShownPane shown(open);
    shown.view().look({90000, 90000}, 2);
    shown.key(Qt::Key_Exclam, Qt::ShiftModifier);
    const QRectF seen = shown.view().mapToScene(shown.view().viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(shown.scene().contentRect()));
    shown.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.view().zoom(), 1.0);
    shown.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(shown.view().zoom() < 1);
    shown.scene().select({Id{112}});
    shown.key(Qt::Key_At, Qt::ShiftModifier);
    QVERIFY(QLineF(shown.view().centre(), shown.scene().card(Id{112})->rect().center()).length() < 3);
    shown.pane.showCard(Id{101});
    QVERIFY(shown.view().mapToScene(shown.view().viewport()->rect()).boundingRect().contains(shown.scene().card(Id{101})->rect()));
    QCOMPARE(shown.selection(), QStringLiteral("101"));
}

void BoardPaneTest::rebuildShowsTheSamePicture()
{
    OpenProject open;
    ShownPane shown(open);
    // Some life first, so that items have been changed and not only made.
    shown.drag(shown.middle(104), shown.middle(104) + QPoint(30, -160));
    shown.key(Qt::Key_3);
    shown.click(shown.middle(102));
    shown.key(Qt::Key_D, Qt::ControlModifier);
    shown.drop({{RecordKind::Passage, Id{32}}}, shown.at({420, 480}));
    open.undo();
    open.redo();
    const QImage before = shown.picture();
    shown.scene().rebuild();
    QCOMPARE(shown.picture(), before);
    ShownPane fresh(open);
    QCOMPARE(fresh.picture(), before);
}

// While a large board is zoomed its cards are pictures of themselves; when the hand rests nothing of that is left.
void BoardPaneTest::aRoughZoomEndsSharp()
{
    OpenProject open;
    ShownPane shown(open);
    const auto seen = [&] {
        QCoreApplication::processEvents();
        return shown.view().viewport()->grab().toImage();
    };
    const QImage before = seen();
    const qreal zoom = shown.view().zoom();
    shown.scene().setRough(true);
    const QImage rough = seen();
    QVERIFY(rough != before); // its links are plain lines
    for (const qreal factor : {1.4, 1.9, 0.1, 10.0})
        shown.view().zoomBy(factor);
    QTRY_VERIFY(!shown.scene().isRough()); // by itself, when the hand rests
    shown.view().look(shown.view().centre(), zoom);
    shown.view().fitAll();
    const QImage fitted = seen();
    shown.scene().setRough(true);
    shown.scene().setRough(false);
    QCOMPARE(seen(), fitted);
}

void BoardPaneTest::twoPanesAgree()
{
    OpenProject open;
    ShownPane one(open), other(open);
    one.view().setFocus();
    one.drag(one.middle(104), one.middle(104) + QPoint(120, 60));
    QCOMPARE(other.scene().card(Id{104})->rect(), one.scene().card(Id{104})->rect());
    one.click(one.middle(101));
    one.key(Qt::Key_Delete);
    QVERIFY(!other.scene().card(Id{101}));
    QCOMPARE(other.picture(), one.picture());
    open.undo();
    QCOMPARE(other.picture(), one.picture());
}

void BoardPaneTest::stateComesBack()
{
    OpenProject open;
    ShownPane shown(open);
    shown.view().look({120, 640}, 0.5);
    const QByteArray state = shown.pane.saveState();
    BoardPane again(&open.project, smallBoardId);
    QVERIFY(again.restoreState(state)); // before it has a size
    QCOMPARE(again.saveState(), state);
    again.resize(paneSize);
    again.show();
    QVERIFY(QTest::qWaitForWindowExposed(&again));
    QTRY_COMPARE(again.view()->zoom(), 0.5);
    QVERIFY(QLineF(again.view()->centre(), QPointF(120, 640)).length() <= 2);
}

void BoardPaneTest::hostileState()
{
    OpenProject open;
    ShownPane shown(open);
    const qreal zoom = shown.view().zoom();
    QVERIFY(!shown.pane.restoreState({}));
    QVERIFY(!shown.pane.restoreState(QByteArray(200, '\xff')));
    QCOMPARE(shown.view().zoom(), zoom);
    shown.view().look({std::nan(""), 1e300}, std::nan(""));
    QVERIFY(std::isfinite(shown.view().centre().x()) && shown.view().zoom() > 0);
}

void BoardPaneTest::hostileGeometry()
{
    Changes changes = smallBoard();
    QList<Card> &cards = changes.of<Card>().inserted;
    cards[0].x = -1e6;
    cards[0].y = 1e6;
    cards[1].width = 1e5;
    cards[2].width = 1;
    cards[3].x = 999'999;
    cards[4].z = -2147483647;
    OpenProject open(changes);
    ShownPane shown(open);
    shown.key(Qt::Key_Exclam, Qt::ShiftModifier);
    QVERIFY(std::isfinite(shown.view().zoom()));
    QVERIFY(!shown.picture().isNull());
    shown.scene().select({Id{104}});
    for (int i = 0; i < 5; ++i)
        shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(open.card(104)->x + open.card(104)->width <= 1e6);
    QVERIFY(open.project.isSaved());
}

void BoardPaneTest::readsFromTheRight()
{
    Changes changes = smallBoard();
    for (Article &article : changes.of<Article>().inserted) {
        article.rightToLeft = true;
        article.title = QStringLiteral("نفى مكتب الميناء تلقي أي تحذير");
    }
    for (Passage &passage : changes.of<Passage>().inserted) {
        passage.quote = QStringLiteral("لم يصل أي تحذير في اليوم السابق للحريق");
        passage.end = passage.start + int(passage.quote.size());
    }
    for (Claim &claim : changes.of<Claim>().inserted)
        claim.text = QStringLiteral("حُذّر الميناء");
    OpenProject open(changes);
    ShownPane shown(open);
    QVERIFY(shown.scene().isReadFromTheRight());
    QCOMPARE(shown.scene().card(Id{103})->content().number, 1);
    QCOMPARE(shown.scene().card(Id{101})->content().number, 3);
    if (const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES"); !folder.isEmpty())
        shown.pane.grab().save(folder + QStringLiteral("/board-rtl.png"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QPointF centre = shown.view().centre();
    const QPoint start(400, 400);
    QTest::mousePress(shown.view().viewport(), Qt::MiddleButton, {}, start);
    QTest::mouseMove(shown.view().viewport(), start + QPoint(100, 40));
    QTest::mouseRelease(shown.view().viewport(), Qt::MiddleButton, {}, start + QPoint(100, 40));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(QLineF(shown.view().centre(), centre - QPointF(100, 40)).length() < 3);
}

void BoardPaneTest::emptyBoardSaysWhatToDo()
{
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    bool said = false;
    for (const QLabel *label : shown.pane.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("Ctrl+Shift+A")));
    QVERIFY(said);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Delete, Qt::Key_L, Qt::Key_Return, Qt::Key_F2, Qt::Key_Right, Qt::Key_3})
        shown.key(key);
    shown.key(Qt::Key_D, Qt::ControlModifier);
    shown.key(Qt::Key_Exclam, Qt::ShiftModifier);
    QCOMPARE(open.project.undoName(), QStringLiteral("Fill"));
    if (const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES"); !folder.isEmpty())
        shown.pane.grab().save(folder + QStringLiteral("/board-empty.png"));
}

void BoardPaneTest::removedBoardTells()
{
    OpenProject open;
    ShownPane shown(open);
    QSignalSpy removed(&shown.pane, &BoardPane::boardRemoved);
    open.project.edit(QStringLiteral("Remove board"), [](Writer &w) { w.remove<Board>(smallBoardId); });
    open.settle();
    QCOMPARE(removed.count(), 1);
    QVERIFY(shown.scene().isEmpty());
    open.undo();
    QCOMPARE(shown.scene().readingOrder().size(), 12);
}

void BoardPaneTest::pickerAddsACard()
{
    Theme::current().applyTo(*qApp);
    OpenProject open;
    ShownPane shown(open);
    QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *picker = shown.pane.findChild<QWidget *>(QStringLiteral("cardPicker"));
    QVERIFY(picker && picker->isVisible());
    auto *field = picker->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("harbour auth"));
    if (const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES"); !folder.isEmpty())
        picker->grab().save(folder + QStringLiteral("/board-picker.png"));
    QTest::keyClick(field, Qt::Key_Return);
    open.settle();
    const QList<Id> selected = shown.scene().selectedCards();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(open.project.library().find<Card>(selected[0])->shows, Id{13});
}

void BoardPaneTest::renamesInItsRow()
{
    OpenProject open;
    ShownPane shown(open);
    QSignalSpy titles(&shown.pane, &BoardPane::titleChanged);
    auto *name = shown.pane.findChild<QLineEdit *>(QStringLiteral("boardName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("That night"));
    QTest::keyClick(name, Qt::Key_Return);
    open.settle();
    QCOMPARE(shown.pane.title(), QStringLiteral("That night"));
    QCOMPARE(titles.count(), 1);
    open.undo();
    QCOMPARE(name->text(), QStringLiteral("Who knew?"));
    name->clear();
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return); // a board needs a name
    QCOMPARE(name->text(), QStringLiteral("Who knew?"));
}

void BoardPaneTest::typingSurvivesTheEndOfThePane()
{
    OpenProject open;
    {
        ShownPane shown(open);
        shown.click(shown.middle(109));
        shown.view().edit(Id{109});
        auto *editor = shown.view().findChild<CardNoteEditor *>();
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("cut short"));
    }
    open.settle();
    QCOMPARE(open.card(109)->note, QStringLiteral("cut short"));
}

void BoardPaneTest::panelMakesRenamesAndRemoves()
{
    OpenProject open;
    BoardsPanel panel(&open.project);
    QAbstractItemModel *model = panel.list()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.resize(240, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCOMPARE(model->rowCount(), 1);
    QSignalSpy opened(&panel, &BoardsPanel::boardActivated);
    panel.makeBoard();
    open.settle();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(opened.count(), 1);
    const Id made = opened[0][0].value<Id>();
    QCOMPARE(open.project.library().find<Board>(made)->name, QStringLiteral("Board 1"));
    QVERIFY(model->setData(model->index(1, 0), QStringLiteral("  That   night "), Qt::EditRole));
    open.settle();
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("That night"));
    QVERIFY(!model->setData(model->index(1, 0), QString(), Qt::EditRole));
    panel.list()->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[1][0].value<Id>(), smallBoardId);
    QTest::keyClick(panel.list(), Qt::Key_Delete);
    open.settle();
    QCOMPARE(model->rowCount(), 1);
    open.undo();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data(BoardListModel::CardCountRole).toInt(), 12);
    QVERIFY(!model->index(2, 0).isValid());
}

void BoardPaneTest::listFollowsPlaces()
{
    OpenProject open;
    BoardListModel model(&open.project);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open.project.edit(QStringLiteral("Make"), [](Writer &w) {
        for (int i = 1; i <= 4; ++i)
            w.insert(Board{.id = Id{i}, .name = QStringLiteral("B%1").arg(i), .note = {}, .position = i});
    });
    open.settle();
    const auto names = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row).data().toString());
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names(), QStringLiteral("Who knew? B1 B2 B3 B4"));
    open.project.edit(QStringLiteral("Reverse"), [](Writer &w) {
        for (int i = 1; i <= 4; ++i)
            w.modify<Board>(Id{i}, [i](Board &board) { board.position = 10 - i; });
    });
    open.settle();
    QCOMPARE(names(), QStringLiteral("Who knew? B4 B3 B2 B1"));
    open.undo();
    QCOMPARE(names(), QStringLiteral("Who knew? B1 B2 B3 B4"));
}

// For eyes: SIDELIGHT_PICTURES=folder saves how a board looks.
void BoardPaneTest::pictures()
{
    const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES");
    if (folder.isEmpty())
        QSKIP("SIDELIGHT_PICTURES names no folder.");
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::setOverride(scheme);
        Theme::current().applyTo(*qApp);
        const QString name = scheme == Theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        OpenProject open;
        ShownPane shown(open);
        shown.click(shown.middle(102));
        QTest::mouseMove(shown.view().viewport(), shown.middle(102));
        shown.pane.grab().save(folder + QStringLiteral("/board-%1.png").arg(name));
        shown.view().look({560, 380}, 0.3);
        shown.pane.grab().save(folder + QStringLiteral("/board-%1-afar.png").arg(name));
        shown.view().look({560, 380}, 1);
        shown.view().edit(Id{202});
        shown.pane.grab().save(folder + QStringLiteral("/board-%1-link.png").arg(name));
        shown.view().editors().close();
        shown.click(shown.middle(109));
        shown.view().edit(Id{109});
        shown.pane.grab().save(folder + QStringLiteral("/board-%1-note.png").arg(name));
        shown.view().editors().close();
        shown.view().askLink(Id{101}, Id{103}, {300, 300});
        shown.picker()->grab().save(folder + QStringLiteral("/board-%1-types.png").arg(name));
        shown.picker()->close();
    }
}

QTEST_MAIN(BoardPaneTest)
#include "BoardPaneTest.moc"
