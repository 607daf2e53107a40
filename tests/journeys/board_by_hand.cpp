// SPDX-License-Identifier: GPL-3.0-or-later
// One board of thirty cards built twice by real events on the real window, once by the mouse alone and once by the keyboard
// alone: placed on a grid, linked, coloured, aligned, grouped, locked, resized. Both must hold the same, ids aside.
#include "models/project/ProjectFile.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/CardPicker.h"
#include "widgets/board/LinkTypePicker.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QWheelEvent>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int cardCount = 30, columns = 6;
constexpr Id mouseBoard{800}, keyBoard{801};

// What is to be built, in words that both hands understand.
struct Plan {
    struct Join {
        int from, to;
        QString type;
    };
    QList<RecordRef> records;
    QStringList words; // by which the keyboard finds each
    QList<Join> links;
    QList<std::pair<int, int>> colours; // card and colour
    QList<int> grouped, aligned;
    int locked = 4, wider = 9;

    [[nodiscard]] static QPointF placeOf(int card) { return {card % columns * 336.0 - 1000, card / columns * 176.0 - 424}; }
};

Plan plan()
{
    Plan made;
    for (int i = 0; i < cardCount; ++i) {
        const bool isActor = i % 10 == 7;
        made.records.append({isActor ? RecordKind::Actor : RecordKind::Passage, Id{isActor ? 500 + i : 100 + i}});
        made.words.append(isActor ? u"Watchman %1"_s.arg(i, 2, 10, QChar(u'0')) : u"Entry %1"_s.arg(i, 2, 10, QChar(u'0')));
    }
    made.links = {{0, 1, u"supports"_s},   {1, 8, u"contradicts"_s},  {12, 13, u"repeats"_s},  {13, 12, u"responds to"_s},
                  {2, 14, u"before"_s},    {20, 21, u"same as"_s},    {26, 25, u"supports"_s}, {3, 9, u"derived from"_s},
                  {15, 16, u"supports"_s}, {15, 16, u"contradicts"_s}};
    made.colours = {{0, 1}, {5, 2}, {11, 3}, {12, 4}, {22, 5}, {29, 6}};
    made.grouped = {24, 25};
    made.aligned = {11, 17}; // the second is narrower
    return made;
}

} // namespace

class BoardByHand : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byMouse();
    void byKeyboard();
    void bothHoldTheSame();
    void undoneAndRedone();
    void cleanupTestCase() { closeAndVerify(); }

private:
    void makeProject();
    BoardView *openBoard(Id board);
    [[nodiscard]] Id cardOf(Id board, int card) const;
    [[nodiscard]] QStringList dump(Id board) const;
    void refocus(BoardView *view);

    // The mouse.
    void drop(BoardView *view, const RecordRef &record, QPointF place);
    void drag(BoardView *view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    static void clickIn(QMenu *menu, QPoint at);
    void menuAt(BoardView *view, QPoint at, const QStringList &path);
    void band(BoardView *view, const QList<int> &cards);
    [[nodiscard]] QPoint middle(BoardView *view, int card) const;

    // The keyboard.
    void addByName(BoardView *view, const QString &words);
    void nudgeTo(BoardView *view, Id card, QPointF place);
    void tabTo(BoardView *view, Id card);
    void keepAll(BoardView *view, const QList<int> &cards);

    Plan m_plan = plan();
};

void BoardByHand::makeProject()
{
    const auto file = ProjectFile::create(m_path).value();
    QString text;
    QList<Passage> passages;
    for (int i = 0; i < cardCount; ++i) {
        const QString quote = u"Entry %1 of the night log names berth %2"_s.arg(i, 2, 10, QChar(u'0')).arg(i * 3);
        Passage passage;
        passage.id = {100 + i};
        passage.article = {1};
        passage.start = int(text.size());
        passage.end = passage.start + int(quote.size());
        passage.quote = quote;
        passages.append(passage);
        text += quote + u".\n"_s;
    }
    Article article;
    article.id = {1};
    article.title = u"The night log"_s;
    article.outlet = u"The Courier"_s;
    article.length = int(text.size());
    article.text = file->store(text.toUtf8()).value();
    article.marks = file->store(QByteArray("{}")).value();
    article.original = file->store("original " + text.toUtf8()).value();
    article.originalFormat = u"text/plain"_s;
    const auto fill = [&](Writer &w) {
        w.insert(article);
        for (const Passage &passage : std::as_const(passages))
            w.insert(passage);
        for (int i = 7; i < cardCount; i += 10) {
            Actor actor;
            actor.id = {500 + i};
            actor.name = u"Watchman %1"_s.arg(i, 2, 10, QChar(u'0'));
            w.insert(actor);
        }
        w.insert(Board{mouseBoard, u"By mouse"_s, {}, 0});
        w.insert(Board{keyBoard, u"By keyboard"_s, {}, 1});
    };
    QVERIFY(file->edit(u"Prepare"_s, fill, 1));
}

void BoardByHand::initTestCase()
{
    prepare(u"by hand.sidelight"_s);
    makeProject();
    openWindow();
    openProject();
}

BoardView *BoardByHand::openBoard(Id board)
{
    m_window->workspace()->openBoard(board);
    settle();
    BoardView *const view = m_window->workspace()->boardView();
    if (!view || view->board()->board() != board)
        qFatal("the board did not open");
    view->setFocus();
    return view;
}

// By what it shows, since ids of cards are nobody's.
Id BoardByHand::cardOf(Id board, int card) const
{
    const QList<Id> cards = library().cardsShowing(m_plan.records[card].id);
    const auto here = std::ranges::find_if(cards, [&](Id id) { return library().find<Card>(id)->board == board; });
    return here == cards.end() ? Id() : *here;
}

QStringList BoardByHand::dump(Id board) const
{
    QStringList lines;
    const auto nameOf = [&](Id id) {
        const Card *card = library().find<Card>(id);
        return card->shows.isValid() ? card->shows.toString() : keyOf(card->kind);
    };
    for (const Id id : library().cardsOf(board)) {
        const Card *card = library().find<Card>(id);
        lines.append(u"card %1 %2 at %3 %4, %5 × %6, colour %7, layer %8%9 %10"_s.arg(keyOf(card->kind), nameOf(id))
                         .arg(card->x)
                         .arg(card->y)
                         .arg(card->width)
                         .arg(card->height)
                         .arg(card->colour)
                         .arg(card->z)
                         .arg(card->locked ? u", locked"_s : QString(), card->note));
    }
    for (const Id id : library().linksOf(board)) {
        const Link *link = library().find<Link>(id);
        lines.append(u"link %1 %2 %3 %4"_s.arg(nameOf(link->from), keyOf(link->kind), nameOf(link->to), link->label));
    }
    lines.sort();
    return lines;
}

// No window manager gives the focus back here when a popup has closed.
void BoardByHand::refocus(BoardView *view)
{
    settle();
    becomeActive();
    view->setFocus();
}

QPoint BoardByHand::middle(BoardView *view, int card) const
{
    return view->mapFromScene(view->board()->cardRect(cardOf(view->board()->board(), card)).center());
}

void BoardByHand::drop(BoardView *view, const RecordRef &record, QPointF place)
{
    dropIn(view->viewport(), *toMime({record}), view->mapFromScene(place));
    settle();
}

void BoardByHand::drag(BoardView *view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    dragIn(view->viewport(), from, to, modifiers);
    settle();
}

// Straight to the menu: the windows of popups have no true place here, by which the pointer would find them. The pointer
// moves first, since a menu takes a click at rest for the one that opened it.
void BoardByHand::clickIn(QMenu *menu, QPoint at)
{
    const auto send = [&](QEvent::Type type, QPoint where, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, where, menu->mapToGlobal(where), button, buttons, {});
        QCoreApplication::sendEvent(menu, &event);
    };
    for (int i = 8; i >= 0; --i)
        send(QEvent::MouseMove, at - QPoint(i, 0), Qt::NoButton, {});
    QTest::qWait(30);
    send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at, Qt::LeftButton, {});
}

void turnWheel(QMenu *menu)
{
    const QPoint at = menu->rect().center();
    QWheelEvent event(at, menu->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(menu, &event);
}

// Opens the menu where the pointer is, and clicks through it.
void BoardByHand::menuAt(BoardView *view, QPoint at, const QStringList &path)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
    for (const QString &words : path) {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *const found = actionIn(menu->actions(), words);
        QVERIFY2(found, qPrintable(words));
        for (int turn = 0; turn < 100 && !menu->rect().contains(menu->actionGeometry(found).center()); ++turn)
            turnWheel(menu); // it is higher than the screen
        clickIn(menu, menu->actionGeometry(found).center());
        if (found->menu())
            QTRY_VERIFY(QApplication::activePopupWidget() == found->menu());
    }
    refocus(view);
}

// Draws a band around cards, from beyond the upper left to beyond the lower right.
void BoardByHand::band(BoardView *view, const QList<int> &cards)
{
    QRectF around;
    for (const int card : cards)
        around |= view->board()->cardRect(cardOf(view->board()->board(), card));
    around.adjust(-20, -20, 20, 20);
    drag(view, view->mapFromScene(around.topLeft()), view->mapFromScene(around.bottomRight()));
}

void BoardByHand::byMouse()
{
    BoardView *const view = openBoard(mouseBoard);
    QWidget *const viewport = view->viewport();
    for (int turns = 0; view->zoom() > 0.46 && turns < 40; ++turns) {
        const QPointF at = QRectF(viewport->rect()).center();
        QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, {0, -60}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
    }
    menuAt(view, {40, 40}, {u"Snap to a grid"_s});
    QVERIFY(view->snap().toGrid);

    for (int i = 0; i < cardCount; ++i) {
        drop(view, m_plan.records[i], Plan::placeOf(i));
        QVERIFY2(cardOf(mouseBoard, i).isValid(), qPrintable(QString::number(i)));
    }
    for (const Plan::Join &link : m_plan.links) {
        const QRectF from = view->board()->cardRect(cardOf(mouseBoard, link.from));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {4, 4}); // the last link lets go
        QTest::mouseMove(viewport, view->mapFromScene(from.center()));
        QTest::mouseMove(viewport, view->mapFromScene(QPointF(from.center().x(), from.bottom())));
        drag(view, view->mapFromScene(QPointF(from.center().x(), from.bottom())), middle(view, link.to));
        auto *const picker = view->findChild<LinkTypePicker *>();
        QVERIFY(picker);
        const QList<QListWidgetItem *> rows = picker->findItems(link.type, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        QTest::mouseClick(picker->viewport(), Qt::LeftButton, {}, picker->visualItemRect(rows.first()).center());
        QTRY_VERIFY(!view->findChild<LinkTypePicker *>());
        refocus(view);
    }
    QCOMPARE(library().linksOf(mouseBoard).size(), m_plan.links.size());
    const QStringList colours{u"Plain"_s, u"Red"_s, u"Orange"_s, u"Yellow"_s, u"Green"_s, u"Cyan"_s, u"Purple"_s};
    for (const auto &[card, colour] : m_plan.colours)
        menuAt(view, middle(view, card), {u"Colour"_s, colours[colour]});
    const QRectF wider = view->board()->cardRect(cardOf(mouseBoard, m_plan.wider));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, middle(view, m_plan.wider));
    menuAt(view, middle(view, m_plan.locked), {u"Lock, or unlock"_s});
    band(view, m_plan.aligned);
    menuAt(view, middle(view, m_plan.aligned.first()), {u"Align"_s, u"Right edges"_s});
    band(view, m_plan.grouped);
    menuAt(view, middle(view, m_plan.grouped.first()), {u"Group"_s});
    // At 100 %, where a pixel is a unit, and without snapping: exactly forty wider.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, middle(view, m_plan.wider));
    view->look(wider.center(), 1);
    const QPoint corner = view->mapFromScene(wider.bottomRight());
    drag(view, corner, corner + QPoint(40, 0), Qt::ControlModifier);
    QCOMPARE(view->board()->cardRect(cardOf(mouseBoard, m_plan.wider)), wider.adjusted(0, 0, 40, 0));
    QCOMPARE(library().cardsOf(mouseBoard).size(), cardCount + 1);
}

void BoardByHand::addByName(BoardView *view, const QString &words)
{
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const picker = m_window->findChild<CardPicker *>();
    QVERIFY(picker);
    QTest::keyClicks(picker->findChild<QLineEdit *>(), words);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<CardPicker *>());
    refocus(view);
}

void BoardByHand::nudgeTo(BoardView *view, Id card, QPointF place)
{
    const QPointF start = view->board()->cardRect(card).topLeft();
    const auto press = [&](qreal way, Qt::Key back, Qt::Key forth) {
        const Qt::Key key = way < 0 ? back : forth;
        const int steps = int(std::abs(way)) / 8;
        for (int i = 0; i < steps / 8; ++i)
            QTest::keyClick(view, key, Qt::ShiftModifier);
        for (int i = 0; i < steps % 8; ++i)
            QTest::keyClick(view, key);
    };
    press(place.x() - start.x(), Qt::Key_Left, Qt::Key_Right);
    press(place.y() - start.y(), Qt::Key_Up, Qt::Key_Down);
    settle();
    QCOMPARE(view->board()->cardRect(card).topLeft(), place);
}

void BoardByHand::tabTo(BoardView *view, Id card)
{
    for (int i = 0; i <= cardCount + 1; ++i) {
        QTest::keyClick(view, Qt::Key_Tab);
        if (view->board()->card(card)->isSelected())
            return;
    }
    QFAIL("Tab did not come to the card");
}

void BoardByHand::keepAll(BoardView *view, const QList<int> &cards)
{
    QTest::keyClick(view, Qt::Key_Escape);
    for (const int card : cards) {
        tabTo(view, cardOf(keyBoard, card));
        QTest::keyClick(view, Qt::Key_S);
    }
    QCOMPARE(view->board()->selectedCards().size(), cards.size());
}

void BoardByHand::byKeyboard()
{
    BoardView *const view = openBoard(keyBoard);
    for (int turns = 0; view->zoom() > 0.46 && turns < 40; ++turns)
        QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view->snap().toGrid); // for all boards of the project
    QTest::keyClick(view, Qt::Key_G);
    QVERIFY(!view->snap().toGrid);
    QTest::keyClick(view, Qt::Key_G);

    for (int i = 0; i < cardCount; ++i) {
        addByName(view, m_plan.words[i]);
        const Id card = cardOf(keyBoard, i);
        QVERIFY2(card.isValid(), qPrintable(m_plan.words[i]));
        QCOMPARE(view->board()->selectedCards(), QList<Id>{card});
        nudgeTo(view, card, Plan::placeOf(i));
    }
    for (const Plan::Join &link : m_plan.links) {
        QTest::keyClick(view, Qt::Key_Escape);
        tabTo(view, cardOf(keyBoard, link.from));
        QTest::keyClick(view, Qt::Key_L);
        const Id to = cardOf(keyBoard, link.to);
        for (int i = 0; i < cardCount && view->marks().target() != view->board()->cardRect(to); ++i)
            QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Return);
        auto *const picker = view->findChild<LinkTypePicker *>();
        QVERIFY(picker);
        for (int i = 0; i < picker->count() && picker->currentItem()->text() != link.type; ++i)
            QTest::keyClick(picker, Qt::Key_Down);
        QCOMPARE(picker->currentItem()->text(), link.type);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(!view->findChild<LinkTypePicker *>());
        refocus(view);
    }
    for (const auto &[card, colour] : m_plan.colours) {
        QTest::keyClick(view, Qt::Key_Escape);
        tabTo(view, cardOf(keyBoard, card));
        QTest::keyClick(view, Qt::Key(Qt::Key_0 + colour));
    }
    QTest::keyClick(view, Qt::Key_Escape);
    tabTo(view, cardOf(keyBoard, m_plan.locked));
    QTest::keyClick(view, Qt::Key_K);
    settle();
    keepAll(view, m_plan.aligned);
    QTest::keyClick(view, Qt::Key_A);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    refocus(view);
    keepAll(view, m_plan.grouped);
    QTest::keyClick(view, Qt::Key_G, Qt::ControlModifier);
    settle();
    QTest::keyClick(view, Qt::Key_Escape);
    tabTo(view, cardOf(keyBoard, m_plan.wider));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
}

void BoardByHand::bothHoldTheSame()
{
    const QStringList byMouse = dump(mouseBoard), byKeys = dump(keyBoard);
    QCOMPARE(byMouse.size(), cardCount + 1 + m_plan.links.size());
    for (qsizetype i = 0; i < std::min(byMouse.size(), byKeys.size()); ++i)
        QCOMPARE(byKeys[i], byMouse[i]);
    QCOMPARE(byKeys.size(), byMouse.size());
    // Both aligned, coloured, locked and wider, not both empty-handed.
    QCOMPARE(byMouse.filter(u"locked"_s).size(), 1);
    QCOMPARE(byMouse.filter(u"colour 0"_s).size(), cardCount + 1 - m_plan.colours.size());
}

void BoardByHand::undoneAndRedone()
{
    const QStringList built = dump(keyBoard);
    int undone = 0;
    for (; !library().cardsOf(keyBoard).isEmpty() && undone < 400; ++undone) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    QVERIFY(library().cardsOf(keyBoard).isEmpty());
    QCOMPARE(library().cardsOf(mouseBoard).size(), cardCount + 1);
    for (int i = 0; i < undone; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    QCOMPARE(dump(keyBoard), built);
}

int main(int argc, char **argv) { return test::travel<BoardByHand>(argc, argv); }
#include "board_by_hand.moc"
