// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way on a board in the real window, on the sample investigation: the outline, words found, what stands out,
// the way between two cards, why a card is there, the map, laying out, a template, and from a passage to its boards. Real
// keys and mouse; then what the project and the window know.
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/RecordField.h"
#include "widgets/board/BearingPanel.h"
#include "widgets/board/BoardFilterBar.h"
#include "widgets/board/BoardFinder.h"
#include "widgets/board/BoardLayouter.h"
#include "widgets/board/BoardOutline.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/Minimap.h"
#include "widgets/common/MessageBar.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

class WalkJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheOutlineAndWalks();
    void namesAndLinksInTheOutline();
    void findsWords();
    void showsThePath();
    void dimsAllButTheNeighbours();
    void filters();
    void seesWhyACardIsThere();
    void movesByTheMap();
    void laysOut_data();
    void laysOut();
    void laysOutByTheKeyboard();
    void startsFromATemplate();
    void goesFromAPassageToItsBoard();

private:
    [[nodiscard]] Id cardWith(const QString &words) const;
    [[nodiscard]] BoardScene &scene() const { return *m_view->board(); }
    [[nodiscard]] BoardWalk &walk() const { return *m_pane->walk(); }
    [[nodiscard]] QHash<Id, QRectF> places() const;
    [[nodiscard]] int dimmed() const;
    void openPane(Id board);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void onCanvas(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(Id card, Qt::KeyboardModifiers modifiers = {});

    BoardPane *m_pane = nullptr;
    BoardView *m_view = nullptr;
    Id m_board;
};

Id WalkJourney::cardWith(const QString &words) const
{
    for (const Id id : scene().readingOrder())
        if (scene().card(id)->content().asSentence().contains(words))
            return id;
    return {};
}

QHash<Id, QRectF> WalkJourney::places() const
{
    QHash<Id, QRectF> places;
    for (const Id id : scene().readingOrder()) {
        if (scene().card(id)->content().kind != CardKind::Group)
            places.insert(id, scene().cardRect(id));
    }
    return places;
}

int WalkJourney::dimmed() const
{
    return int(std::ranges::count_if(scene().readingOrder(), [this](Id id) { return scene().card(id)->opacity() < 1; }));
}

void WalkJourney::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    WindowJourney::key(key, modifiers);
    settle();
}

void WalkJourney::onCanvas(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    m_view->setFocus();
    key(pressed, modifiers);
}

void WalkJourney::click(Id card, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(scene().card(card));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, m_view->mapFromScene(scene().cardRect(card).center()));
    settle();
}

void WalkJourney::openPane(Id board)
{
    m_window->workspace()->openBoard(board);
    m_pane = qobject_cast<BoardPane *>(m_window->workspace()->windows().active()->currentWidget());
    QVERIFY(m_pane);
    m_view = m_pane->view();
    m_board = board;
    QVERIFY(QTest::qWaitFor([this] { return m_view->isVisible(); }));
    m_view->setFocus();
    settle();
}

void WalkJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    openPane(named<Board>(u"Who knew?"_s));
    onCanvas(Qt::Key_Exclam, Qt::ShiftModifier);
}

void WalkJourney::opensTheOutlineAndWalks()
{
    QVERIFY(!walk().outline()->isVisible());
    onCanvas(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    BoardOutline *const outline = walk().outline();
    QVERIFY(outline->isVisible() && outline->hasFocus());
    QCOMPARE(outline->rows()->rowCount(), 16);
    key(Qt::Key_Home);
    QCOMPARE(scene().selectedCards(), QList<Id>{scene().readingOrder().constFirst()});
    key(Qt::Key_Right); // opens
    key(Qt::Key_Down);
    QCOMPARE(scene().selectedLinks().size(), 1);
    const Id other = outline->currentIndex().data(BoardOutlineModel::OtherRole).value<Id>();
    key(Qt::Key_Return); // along the link
    QCOMPARE(scene().selectedCards(), QList<Id>{other});
    // By the link itself one comes back on the canvas.
    key(Qt::Key_Escape);
    QVERIFY(m_view->hasFocus());
    const QPointF from = scene().cardRect(other).center(), to = scene().cardRect(scene().readingOrder().constFirst()).center();
    key(to.x() < from.x() ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(scene().selectedCards(), QList<Id>{scene().readingOrder().constFirst()});
    QCOMPARE(outline->currentIndex().data(BoardOutlineModel::IdRole).value<Id>(), scene().readingOrder().constFirst());
}

void WalkJourney::namesAndLinksInTheOutline()
{
    BoardOutline *const outline = walk().outline();
    outline->setFocus();
    const Id link = scene().linksOf(scene().readingOrder().constFirst()).constFirst();
    outline->setCurrentIndex(outline->rows()->indexesOf(link).constFirst());
    settle();
    key(Qt::Key_F2);
    auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"named in the outline"_s);
    key(Qt::Key_Return);
    QCOMPARE(library().find<Link>(link)->label, u"named in the outline"_s);
    // A new link, from one row to another.
    const int before = int(library().linksOf(m_board).size());
    outline->setFocus();
    outline->setCurrentIndex(outline->rows()->index(3, 0));
    settle();
    key(Qt::Key_L);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    takeLinkType(m_view, 0);
    QTRY_COMPARE(int(library().linksOf(m_board).size()), before + 1);
    settle();
    QCOMPARE(scene().selectedLinks().size(), 1);
    outline->setFocus();
    key(Qt::Key_Delete);
    QTRY_COMPARE(int(library().linksOf(m_board).size()), before);
    onCanvas(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!outline->isVisible());
}

void WalkJourney::findsWords()
{
    onCanvas(Qt::Key_F, Qt::ControlModifier);
    auto *const line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"in writing"_s); // the label of a link
    QTRY_VERIFY(!walk().finder()->isSearching() && !walk().finder()->found().isEmpty());
    const QList<Id> found = walk().finder()->found();
    QVERIFY(scene().link(found.constLast()));
    const auto selected = [this] { return scene().selectedCards() + scene().selectedLinks(); };
    QTRY_VERIFY(selected().size() == 1 && found.contains(selected().constFirst()));
    const qsizetype before = found.indexOf(selected().constFirst());
    key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(selected(), QList<Id>{found[(before + found.size() - 1) % found.size()]});
    key(Qt::Key_Escape);
    QVERIFY(!walk().finder()->isVisible());
    QVERIFY(m_view->hasFocus());
}

void WalkJourney::showsThePath()
{
    onCanvas(Qt::Key_Exclam, Qt::ShiftModifier);
    const Id note = cardWith(u"Not a source"_s), blog = cardWith(u"STORE 9"_s), ask = cardWith(u"To ask for"_s);
    click(note);
    click(ask, Qt::ShiftModifier);
    key(Qt::Key_P);
    QCOMPARE(dimmed(), 0); // no way leads there
    QVERIFY(!m_window->messages()->text().isEmpty());
    const QList<QToolButton *> buttons = m_window->messages()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    onCanvas(Qt::Key_Exclam, Qt::ShiftModifier);
    click(note);
    click(blog, Qt::ShiftModifier);
    onCanvas(Qt::Key_P);
    QCOMPARE(dimmed(), 14);
    QCOMPARE(scene().selectedCards().size(), 2);
    QCOMPARE(scene().selectedLinks().size(), 1);
    onCanvas(Qt::Key_Escape);
    QCOMPARE(dimmed(), 0);
    QCOMPARE(scene().selectedCards().size(), 2);
    onCanvas(Qt::Key_Escape);
    QVERIFY(scene().selectedCards().isEmpty());
    onCanvas(Qt::Key_Exclam, Qt::ShiftModifier);
}

void WalkJourney::dimsAllButTheNeighbours()
{
    const Id first = scene().readingOrder().constFirst();
    click(first);
    QSet<Id> near{first};
    for (const Id link : scene().linksOf(first))
        near << scene().link(link)->content().from << scene().link(link)->content().to;
    onCanvas(Qt::Key_D);
    QCOMPARE(dimmed(), 16 - int(near.size()));
    onCanvas(Qt::Key_D);
    QCOMPARE(dimmed(), 0);
}

void WalkJourney::filters()
{
    onCanvas(Qt::Key_F);
    BoardFilterBar *const bar = walk().filterBar();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Senior port"_s);
    key(Qt::Key_Return);
    QVERIFY(dimmed() > 0 && dimmed() < 16);
    QVERIFY2(bar->accessibleDescription().endsWith(u"of 16 cards"_s), qPrintable(bar->accessibleDescription()));
    key(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(dimmed(), 0);
}

void WalkJourney::seesWhyACardIsThere()
{
    const Id claim = cardWith(u"Claim"_s);
    click(claim);
    onCanvas(Qt::Key_W);
    QTreeWidget *const rows = walk().bearings()->rows();
    QVERIFY(rows->isVisible());
    QVERIFY(rows->topLevelItemCount() >= 2);
    QTreeWidgetItem *const first = rows->topLevelItem(0)->child(0);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(first).center());
    settle();
    const QList<ReaderPane *> readers = m_window->findChildren<ReaderPane *>();
    QVERIFY(std::ranges::any_of(readers, [](const ReaderPane *reader) { return reader->isVisible(); })); // the words, beside
    QVERIFY(m_view->isVisible());
    rows->setFocus();
    key(Qt::Key_Escape);
    QVERIFY(!rows->isVisible());
}

void WalkJourney::movesByTheMap()
{
    onCanvas(Qt::Key_M);
    Minimap *const map = walk().minimap();
    QVERIFY(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center() + QPoint(20, 10));
    QVERIFY(QLineF(m_view->centre(), map->boardPoint(map->rect().center() + QPoint(20, 10))).length() < 5);
    onCanvas(Qt::Key_M);
    QVERIFY(!map->isVisible());
}

void WalkJourney::laysOut_data()
{
    QTest::addColumn<int>("method");
    for (int method = 0; method < int(LayoutMethod::Count); ++method)
        QTest::newRow(qPrintable(keyOf(LayoutMethod(method)))) << method;
}

// By the button's menu, with the mouse; and back by one undo.
void WalkJourney::laysOut()
{
    QFETCH(int, method);
    scene().clearSelection();
    const QHash<Id, QRectF> before = places();
    const auto *const button = buttonIn<QToolButton>(m_pane, u"Lay out"_s);
    QVERIFY(button);
    QList<QAction *> actions = button->menu()->actions();
    actions.removeIf([](const QAction *action) { return action->isSeparator(); });
    QSignalSpy done(walk().layouter(), &BoardLayouter::laidOut);
    QMenu *const menu = button->menu();
    menu->popup(QPoint(200, 200));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    const QPoint at = menu->actionGeometry(actions[method]).center();
    for (int step = 8; step >= 0; --step) // a menu takes no click before it has seen the mouse move
        QTest::mouseMove(menu, at + QPoint(6 * step, 0), 5);
    QTest::mouseClick(menu, Qt::LeftButton, {}, at, 30);
    QVERIFY2(QTest::qWaitFor([&done] { return done.size() == 1; }, 8'000), qPrintable(m_window->messages()->text()));
    settle();
    const QHash<Id, QRectF> after = places();
    if (LayoutMethod(method) == LayoutMethod::Tidy) { // nothing overlapped
        QCOMPARE(after, before);
        return;
    }
    QVERIFY(after != before);
    for (auto one = after.begin(); one != after.end(); ++one)
        for (auto other = std::next(one); other != after.end(); ++other)
            QVERIFY(!one->intersects(*other));
    QCOMPARE(m_window->project()->undoName(), u"Lay out board"_s);
    onCanvas(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(places(), before);
}

void WalkJourney::laysOutByTheKeyboard()
{
    const QHash<Id, QRectF> before = places();
    onCanvas(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QSignalSpy done(walk().layouter(), &BoardLayouter::laidOut);
    for (int down = 0; down < 5; ++down) // a lane for each article
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    settle();
    QVERIFY(places() != before);
    onCanvas(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(places(), before);
}

void WalkJourney::startsFromATemplate()
{
    auto *const panel = m_window->findChild<BoardsPanel *>();
    QMenu *const templates = panel->templateButton()->menu();
    templates->popup(QPoint(100, 100));
    QTest::keyClick(templates, Qt::Key_Down); // the first: a timeline
    QTest::keyClick(templates, Qt::Key_Return);
    QTRY_VERIFY(named<Board>(u"Timeline"_s).isValid());
    settle();
    QCOMPARE(library().cardsOf(named<Board>(u"Timeline"_s)).size(), 5);
    const auto *const pane = qobject_cast<BoardPane *>(m_window->workspace()->windows().active()->currentWidget());
    QVERIFY(pane);
    QCOMPARE(pane->board(), named<Board>(u"Timeline"_s));
    QVERIFY(m_window->menuBar()->findChild<QMenu *>(u"board"_s)->isEnabled());
}

void WalkJourney::goesFromAPassageToItsBoard()
{
    const Id board = named<Board>(u"Who knew?"_s);
    Id passage, card;
    for (const Id id : library().cardsOf(board)) {
        if (library().find<Card>(id)->kind == CardKind::Passage) {
            card = id;
            passage = library().find<Card>(id)->shows;
        }
    }
    QVERIFY(passage.isValid());
    auto *const passages = panel<PassagesPanel>();
    passages->select(passage);
    QTRY_COMPARE(passages->view()->currentId(), passage);
    const QList<QAction *> actions = passages->view()->actions();
    const auto boards = std::ranges::find_if(actions, [](const QAction *action) { return action->menu(); });
    QVERIFY(boards != actions.end());
    QMenu *const menu = (*boards)->menu();
    menu->popup(QPoint(300, 300));
    QVERIFY(!menu->actions().isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
    const auto *const pane = qobject_cast<BoardPane *>(m_window->workspace()->windows().active()->currentWidget());
    QVERIFY(pane);
    QCOMPARE(pane->board(), board);
    QCOMPARE(pane->view()->board()->selectedCards(), QList<Id>{card});
}

int main(int argc, char **argv) { return test::travel<WalkJourney>(argc, argv); }

#include "board_walk.moc"
