// SPDX-License-Identifier: GPL-3.0-or-later
// Between two panes, by real events on the real window: comparing, following ribbons, linking passages, versions. The steps
// build on each other; each says what a person does and then looks at what the window and the project say.
#include "models/project/ProjectFile.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/BoardPane.h"
#include "widgets/common/MessageBar.h"
#include "widgets/compare/CarryReview.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/RemovalQuestion.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/Overview.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString copied = u"the harbour office was told on the evening before that the third shed would not hold"_s;

QString filler(const QString &name, int from, int count)
{
    QString text;
    for (int i = from; i < from + count; ++i)
        text +=
            u"%1 paragraph %2 says %3 things of %1 berth %4 beside %1 crane %5, as %1 has it, and ends in %1 words.\n"_s.arg(name)
                .arg(i)
                .arg(i * 7)
                .arg(i % 13)
                .arg(i % 5);
    return text;
}

const QString first = filler(u"Courier"_s, 0, 30) + u"A watchman said “"_s + copied + u"”, and nobody came.\n"_s +
                      filler(u"Courier"_s, 30, 40) + u"The port denies that it was warned.\n"_s + filler(u"Courier"_s, 70, 10);
const QString second = u"According to papers, "_s + copied + u" through the night.\n"_s + filler(u"Wire"_s, 0, 90) +
                       u"Two officers insist that the port was warned.\n"_s + filler(u"Wire"_s, 90, 10);
const QString arabic = u"قال مسؤول في الميناء إن البوابة أغلقت قبل الحريق بساعة كاملة.\n"_s.repeated(20);

QString edited(QString text)
{
    text.replace(u"Courier paragraph 5 says"_s, u"Courier paragraph 5 now says"_s);
    text.replace(u"and nobody came"_s, u"and somebody came at last"_s);
    return text;
}

} // namespace

class BetweenJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTwoSideBySide();
    void comparesByKey();
    void clicksARibbon();
    void walksRibbonsByKeys();
    void choosesInTheLegend();
    void scrollsTogether();
    void dragsTheSplitterThroughTheGutter();
    void followsPanes();
    void linksByKeyboard();
    void givesALinkUp();
    void linksByMouse();
    void putsALinkOnABoard();
    void losesAndRegainsALink();
    void removesALinkByItsMenu();
    void comparesRightToLeft();
    void marksVersions();
    void carriesPassagesOver();
    void comesBackComparing();
    void cleanupTestCase() { closeAndVerify(); }

private:
    void makeProject();
    [[nodiscard]] CompareMode *compare() const { return m_window->workspace()->compare(); }
    [[nodiscard]] Comparison *comparison() const { return compare()->comparisons().value(0); }
    [[nodiscard]] int ribbonOf(Ribbon::Kind kind) const;
    void openPair(Id left, Id right);
    void trigger(const QString &rowAction);

    const Id m_a{1}, m_b{2}, m_arabic{3}, m_later{4}, m_board{50};
};

void BetweenJourney::makeProject()
{
    const auto file = ProjectFile::create(m_path).value();
    const auto article = [&](Id id, const QString &title, const QString &text, bool rightToLeft = false) {
        Article made;
        made.id = id;
        made.title = title;
        made.length = int(text.size());
        made.rightToLeft = rightToLeft;
        made.text = file->store(text.toUtf8()).value();
        made.marks = file->store(QByteArray("{}")).value();
        made.original = file->store("original " + text.toUtf8()).value();
        made.originalFormat = u"text/markdown"_s;
        made.added = id.value;
        return made;
    };
    const auto passage = [](Id id, Id of, const QString &text, const QString &quote) {
        Passage made;
        made.id = id;
        made.article = of;
        made.start = int(text.indexOf(quote));
        made.end = made.start + int(quote.size());
        made.quote = quote;
        return made;
    };
    const QList<Article> articles{article(m_a, u"Courier account"_s, first), article(m_b, u"Wire account"_s, second),
                                  article(m_arabic, u"رواية عربية"_s, arabic, true),
                                  article(m_later, u"Courier account, later"_s, edited(first))};
    const auto fill = [&](Writer &w) {
        for (const Article &each : articles)
            w.insert(each);
        w.insert(passage({10}, m_a, first, u"denies that it was warned"_s));
        w.insert(passage({11}, m_b, second, u"insist that the port was warned"_s));
        w.insert(passage({12}, m_a, first, u"nobody came"_s));
        w.insert(passage({13}, m_a, first, u"Courier paragraph 40 says 280 things"_s));
        w.insert(Claim{{20}, u"The port was warned"_s, {}, 0});
        Actor port, officers;
        port.id = {30}, port.name = u"The port"_s;
        officers.id = {31}, officers.name = u"Two officers"_s;
        w.insert(port);
        w.insert(officers);
        Statement denial, assertion;
        denial.id = {40}, denial.passage = {10}, denial.claim = {20}, denial.stance = Stance::Denies,
        denial.speakers = {{{30}, {}}};
        assertion.id = {41}, assertion.passage = {11}, assertion.claim = {20}, assertion.stance = Stance::Asserts;
        assertion.speakers = {{{31}, {}}};
        w.insert(denial);
        w.insert(assertion);
        w.insert(Mention{{45}, {11}, {30}});
        w.insert(Board{m_board, u"Who knew?"_s, {}, 0});
    };
    QVERIFY(file->edit(u"Prepare"_s, fill, 1));
}

void BetweenJourney::initTestCase()
{
    prepare(u"two accounts.sidelight"_s);
    makeProject();
    openWindow();
    openProject();
}

int BetweenJourney::ribbonOf(Ribbon::Kind kind) const
{
    const QList<Ribbon> ribbons = comparison()->gutter()->ribbons();
    return int(std::ranges::find(ribbons, kind, &Ribbon::kind) - ribbons.begin());
}

void BetweenJourney::openPair(Id left, Id right)
{
    PaneRow *const panes = m_window->workspace()->panes();
    panes->clear();
    panes->open({RecordKind::Article, left});
    panes->openBeside({RecordKind::Article, right});
    settle();
    QTRY_VERIFY(readerOf(left) && readerOf(left)->isLoaded() && readerOf(right) && readerOf(right)->isLoaded());
}

void BetweenJourney::trigger(const QString &rowAction)
{
    QAction *const action = actionIn(m_window->workspace()->library()->view()->actions(), rowAction);
    QVERIFY2(action, qPrintable(rowAction));
    action->trigger();
}

void BetweenJourney::opensTwoSideBySide()
{
    openPair(m_a, m_b);
    QVERIFY(!compare()->isOn());
    QVERIFY(compare()->legend()->isHidden());
}

void BetweenJourney::comparesByKey()
{
    readerOf(m_a)->view()->setFocus();
    QTest::keyClick(readerOf(m_a)->view(), Qt::Key_F9);
    QVERIFY(compare()->isOn());
    QVERIFY(compare()->legend()->isVisible());
    QTRY_COMPARE(comparison()->count(Ribbon::Kind::Words), 1);
    QCOMPARE(comparison()->count(Ribbon::Kind::Claim), 1);
    QCOMPARE(comparison()->count(Ribbon::Kind::Actor), 1); // the port denies here and is mentioned there
    QCOMPARE(comparison()->gutter()->ribbons().size(), 3);
    const Ribbon words = comparison()->gutter()->ribbons()[ribbonOf(Ribbon::Kind::Words)];
    QCOMPARE(first.mid(words.left.start, words.left.length()), copied);
    QCOMPARE(second.mid(words.right.start, words.right.length()), copied);
    QCOMPARE(comparison()->gutter()->ribbons()[ribbonOf(Ribbon::Kind::Claim)].accord, Ribbon::Accord::Contradict);
    // The gutter lies where the two readers meet, over their full height, and they made room for it.
    QTRY_VERIFY(comparison()->gutter()->width() >= 2 * Comparison::room);
    const ArticleView *const view = readerOf(m_a)->view();
    const RibbonGutter *const gutter = comparison()->gutter();
    QTRY_VERIFY(view->mapTo(m_window->workspace()->panes(), QPoint(view->width(), 0)).x() <= gutter->geometry().left());
    QTRY_COMPARE(gutter->height(), view->height());
}

void BetweenJourney::clicksARibbon()
{
    RibbonGutter *const gutter = comparison()->gutter();
    // The copied words are at the head of the right text, so their ribbon is in view there.
    const int index = ribbonOf(Ribbon::Kind::Words);
    QVERIFY(gutter->visible().contains(index));
    ArticleView *const left = readerOf(m_a)->view(), *const right = readerOf(m_b)->view();
    const Ribbon ribbon = gutter->ribbons()[index];
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 6, right->caretRect(ribbon.right.start).center().y()));
    QCOMPARE(gutter->current(), index);
    for (const auto &[view, range] : {std::pair(left, ribbon.left), std::pair(right, ribbon.right)}) {
        QVERIFY(view->viewport()->rect().contains(view->caretRect(range.start).center()));
        QCOMPARE(view->caret(), range.start);
    }
    // The two ends stand side by side.
    QVERIFY(right->verticalScrollBar()->value() == 0 ||
            qAbs(left->caretRect(ribbon.left.start).top() - right->caretRect(ribbon.right.start).top()) < 40);
}

void BetweenJourney::walksRibbonsByKeys()
{
    ArticleView *const left = readerOf(m_a)->view(), *const right = readerOf(m_b)->view();
    left->setFocus();
    left->setCaret(0);
    QTest::keyClick(left, Qt::Key_R);
    QCOMPARE(comparison()->gutter()->current(), ribbonOf(Ribbon::Kind::Words));
    QTest::keyClick(left, Qt::Key_R);
    const Ribbon claim = comparison()->gutter()->ribbons()[ribbonOf(Ribbon::Kind::Claim)];
    QCOMPARE(left->caret(), claim.left.start);
    QCOMPARE(right->caret(), claim.right.start);
    QVERIFY(right->viewport()->rect().contains(right->caretRect(claim.right.start).center()));
    QTest::keyClick(left, Qt::Key_R, Qt::ShiftModifier);
    QTest::keyClick(left, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(comparison()->gutter()->current(), ribbonOf(Ribbon::Kind::Words));
    // The gutter itself takes the focus and is walked by the arrows.
    RibbonGutter *const gutter = comparison()->gutter();
    gutter->setFocus();
    QTest::keyClick(gutter, Qt::Key_Home);
    QCOMPARE(gutter->current(), 0);
    QTest::keyClick(gutter, Qt::Key_Down);
    QTest::keyClick(gutter, Qt::Key_Return);
    QCOMPARE(gutter->current(), 1);
    QVERIFY(gutter->accessibleDescription().contains(u"The port"_s) || gutter->accessibleDescription().contains(u"warned"_s));
    QTest::keyClick(gutter, Qt::Key_Escape);
    QVERIFY(left->hasFocus());
}

void BetweenJourney::choosesInTheLegend()
{
    auto *const words = buttonIn<QCheckBox>(compare()->legend(), u"Same words 1"_s);
    QVERIFY(words);
    QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(6, words->height() / 2));
    QCOMPARE(comparison()->gutter()->ribbons().size(), 2);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Space);
    QCOMPARE(comparison()->gutter()->ribbons().size(), 3);
}

void BetweenJourney::scrollsTogether()
{
    ArticleView *const left = readerOf(m_a)->view(), *const right = readerOf(m_b)->view();
    left->setFocus();
    QTest::keyClick(left, Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(compare()->choice().isSynced);
    const Ribbon claim = comparison()->gutter()->ribbons()[ribbonOf(Ribbon::Kind::Claim)];
    // The ribbon's left end at the height of the eye brings its right end there.
    const int level = left->viewport()->height() / 3;
    left->scrollReadingTo(claim.left.start, level);
    QVERIFY2(qAbs(right->caretRect(claim.right.start).top() - level) < 40,
             qPrintable(QString::number(right->caretRect(claim.right.start).top())));
    // And the other way round, by the wheel's way: the scroll bar.
    right->verticalScrollBar()->setValue(right->verticalScrollBar()->value() - 400);
    const qreal there = left->readingAt(level);
    QVERIFY(there < claim.left.start);
    left->verticalScrollBar()->setValue(0);
    QCOMPARE(right->verticalScrollBar()->value(), 0);
    QTest::keyClick(left, Qt::Key_F9, Qt::ShiftModifier);
    left->verticalScrollBar()->setValue(500);
    QCOMPARE(right->verticalScrollBar()->value(), 0);
}

void BetweenJourney::dragsTheSplitterThroughTheGutter()
{
    RibbonGutter *const gutter = comparison()->gutter();
    const int before = readerOf(m_a)->width();
    readerOf(m_b)->view()->verticalScrollBar()->setValue(2500); // nothing to click there
    readerOf(m_a)->view()->verticalScrollBar()->setValue(0);
    QVERIFY(gutter->visible().isEmpty());
    const QPoint from(gutter->width() / 2, gutter->height() / 2);
    const QPoint globally = gutter->mapToGlobal(from);
    QTest::mousePress(gutter, Qt::LeftButton, {}, from);
    for (int x = 10; x <= 60; x += 10) {
        const QPoint at = gutter->mapFromGlobal(globally + QPoint(x, 0));
        QMouseEvent move(QEvent::MouseMove, at, globally + QPoint(x, 0), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(gutter, &move);
    }
    QTest::mouseRelease(gutter, Qt::LeftButton, {}, gutter->mapFromGlobal(globally + QPoint(60, 0)));
    QTRY_VERIFY2(readerOf(m_a)->width() > before + 30, qPrintable(QString::number(readerOf(m_a)->width() - before)));
    // The gutter went along.
    const Overview *const edge = readerOf(m_a)->overview();
    QTRY_COMPARE(edge->mapTo(m_window->workspace()->panes(), QPoint(edge->width(), 0)).x(), gutter->geometry().left());
}

// Another tab, a third reader, no neighbour: the ribbons are those of what is seen.
void BetweenJourney::followsPanes()
{
    PaneRow *const panes = m_window->workspace()->panes();
    panes->focusPane(1);
    panes->open({RecordKind::Article, m_arabic});
    QTRY_COMPARE(comparison()->right()->article(), m_arabic);
    QCOMPARE(comparison()->gutter()->ribbons().size(), 0);
    panes->stepTab(-1);
    QTRY_COMPARE(comparison()->right()->article(), m_b);
    QTRY_COMPARE(comparison()->gutter()->ribbons().size(), 3);
    panes->splitRight();
    QTRY_COMPARE(compare()->comparisons().size(), 2);
    panes->closeTab();
    QTRY_COMPARE(compare()->comparisons().size(), 1);
    panes->close({RecordKind::Article, m_b});
    panes->close({RecordKind::Article, m_arabic});
    QTRY_COMPARE(compare()->comparisons().size(), 0);
    QVERIFY(readerOf(m_a)->view()->isVisible());
    openPair(m_a, m_b);
    QTRY_COMPARE(compare()->comparisons().size(), 1);
    QTRY_COMPARE(comparison()->gutter()->ribbons().size(), 3);
    QTRY_VERIFY(comparison()->gutter()->isVisible());
    readerOf(m_a)->showSource(true); // in place of the words that the ribbons join
    QTRY_VERIFY(!comparison()->gutter()->isVisible());
    readerOf(m_a)->showSource(false);
    QTRY_VERIFY(comparison()->gutter()->isVisible());
}

void BetweenJourney::linksByKeyboard()
{
    compare()->setOn(false);
    ReaderPane *const left = readerOf(m_a), *const right = readerOf(m_b);
    QLabel *const sign = m_window->workspace()->panes()->findChild<QWidget *>(u"linkBegun"_s)->findChild<QLabel *>();
    QTest::keyClick(left->view(), Qt::Key_L); // nothing is selected yet
    QVERIFY(!sign->isVisible());
    selectByKeys(left->view(), u"Courier paragraph 3"_s);
    QTest::keyClick(left->view(), Qt::Key_L);
    QVERIFY(sign->isVisible());
    QVERIFY(sign->text().contains(u"Courier paragraph 3"_s));
    const auto passages = library().all<Passage>().size();
    selectByKeys(right->view(), u"Wire paragraph 2"_s);
    QTest::keyClick(right->view(), Qt::Key_L);
    takeLinkType(right, 1); // contradicts
    QTRY_COMPARE(library().all<PassageLink>().size(), 1);
    const PassageLink link = library().all<PassageLink>().begin().value();
    QCOMPARE(link.kind, LinkKind::Contradicts);
    QCOMPARE(library().all<Passage>().size(), passages + 2); // in the same edit
    QCOMPARE(library().find<Passage>(link.from)->quote, u"Courier paragraph 3"_s);
    QCOMPARE(library().find<Passage>(link.to)->quote, u"Wire paragraph 2"_s);
    QCOMPARE(m_window->project()->undoName(), u"Link passages"_s);
    QVERIFY(!sign->isVisible());
    QTRY_VERIFY(compare()->isOn()); // so that it shows
    QTRY_COMPARE(comparison()->count(Ribbon::Kind::Link), 1);
    QCOMPARE(comparison()->gutter()->ribbons()[ribbonOf(Ribbon::Kind::Link)].id, link.id);
}

void BetweenJourney::givesALinkUp()
{
    ArticleView *const left = readerOf(m_a)->view(), *const right = readerOf(m_b)->view();
    const QWidget *const sign = m_window->workspace()->panes()->findChild<QWidget *>(u"linkBegun"_s);
    left->setFocus();
    left->selectPassage({10});
    QTest::keyClick(left, Qt::Key_L);
    QVERIFY(sign->isVisible());
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Escape);
    QVERIFY(!sign->isVisible());
    QCOMPARE(left->selectedPassage(), Id{10}); // Escape did that and no more
    left->setFocus();
    QTest::keyClick(left, Qt::Key_L);
    QTest::keyClick(left, Qt::Key_L); // to itself: nothing is made
    QVERIFY(sign->isVisible());
    QVERIFY(m_window->messages()->text().contains(u"other words"_s));
    QTest::keyClick(left, Qt::Key_Escape);
    QCOMPARE(library().all<PassageLink>().size(), 1);
}

// Begun and ended in the menus of the text, the words chosen by dragging; no popup stands in the way of the second choice.
void BetweenJourney::linksByMouse()
{
    const auto choose = [this](ArticleView *view, const QString &action) {
        bool chosen = false;
        QTimer::singleShot(50, this, [&] {
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            QAction *const wanted = actionIn(menu->actions(), action);
            chosen = wanted && wanted->isEnabled();
            if (chosen)
                wanted->trigger();
            menu->close();
        });
        const QPoint at = view->caretRect(view->selection().start).center();
        QContextMenuEvent wish(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &wish);
        becomeActive();
        return chosen;
    };
    ArticleView *const left = readerOf(m_a)->view(), *const right = readerOf(m_b)->view();
    dragOver(left, u"Courier paragraph 4"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the popup for colours and tags
    QVERIFY(choose(left, u"Begin a link here"_s));
    dragOver(right, u"Wire paragraph 3"_s);
    QVERIFY(right->hasFocus());
    QVERIFY(choose(right, u"End the link here"_s));
    takeLinkType(readerOf(m_b), 2);
    QTRY_COMPARE(library().all<PassageLink>().size(), 2);
    QTest::keyClick(right, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(library().all<PassageLink>().size(), 1);
}

void BetweenJourney::putsALinkOnABoard()
{
    RibbonGutter *const gutter = comparison()->gutter();
    gutter->setCurrent(ribbonOf(Ribbon::Kind::Link));
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, gutter->rect().center(), gutter->mapToGlobal(gutter->rect().center()));
    QCoreApplication::sendEvent(gutter, &wish);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QAction *const boards = actionIn(menu->actions(), u"Put on a board"_s);
    QVERIFY(boards && boards->menu());
    boards->menu()->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(library().cardsOf(m_board).size(), 2);
    QCOMPARE(library().linksOf(m_board).size(), 1);
    const Link link = *library().find<Link>(library().linksOf(m_board).first());
    QCOMPARE(link.kind, LinkKind::Contradicts);
    const PassageLink passageLink = library().all<PassageLink>().begin().value();
    QCOMPARE(library().find<Card>(link.from)->shows, passageLink.from);
    QCOMPARE(library().find<Card>(link.to)->shows, passageLink.to);
    QTRY_VERIFY(m_window->findChild<BoardPane *>());
    becomeActive();
    openPair(m_a, m_b);
}

// Deleting a passage takes its links along, and undo brings them back.
void BetweenJourney::losesAndRegainsALink()
{
    QTRY_COMPARE(compare()->comparisons().size(), 1);
    const PassageLink link = library().all<PassageLink>().begin().value();
    ArticleView *const left = readerOf(m_a)->view();
    left->setFocus();
    left->selectPassage(link.from);
    QTest::keyClick(left, Qt::Key_Delete);
    QTRY_VERIFY(library().all<PassageLink>().isEmpty());
    QCOMPARE(comparison()->count(Ribbon::Kind::Link), 0);
    QTest::keyClick(left, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(library().all<PassageLink>().size(), 1);
    QCOMPARE(*library().find<PassageLink>(link.id), link);
    QCOMPARE(comparison()->count(Ribbon::Kind::Link), 1);
}

void BetweenJourney::removesALinkByItsMenu()
{
    RibbonGutter *const gutter = comparison()->gutter();
    gutter->setCurrent(ribbonOf(Ribbon::Kind::Link));
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, gutter->rect().center(), gutter->mapToGlobal(gutter->rect().center()));
    QCoreApplication::sendEvent(gutter, &wish);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *const remove = actionIn(menu->actions(), u"Remove link"_s);
    QVERIFY(remove);
    remove->trigger();
    menu->close();
    QTRY_VERIFY(library().all<PassageLink>().isEmpty());
    becomeActive();
}

void BetweenJourney::comparesRightToLeft()
{
    PaneRow *const panes = m_window->workspace()->panes();
    openPair(m_arabic, m_a);
    panes->focusPane(1);
    QTRY_COMPARE(compare()->comparisons().size(), 1);
    selectByKeys(readerOf(m_arabic)->view(), u"إن البوابة أغلقت"_s);
    QTest::keyClick(readerOf(m_arabic)->view(), Qt::Key_L);
    selectByKeys(readerOf(m_a)->view(), u"Courier paragraph 2"_s);
    QTest::keyClick(readerOf(m_a)->view(), Qt::Key_L);
    takeLinkType(readerOf(m_a), 0);
    QTRY_COMPARE(comparison()->count(Ribbon::Kind::Link), 1);
    const int index = ribbonOf(Ribbon::Kind::Link);
    QVERIFY(comparison()->gutter()->visible().contains(index));
    // The whole window the other way round: the gutter still stands between the two.
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(comparison()->left()->article(), m_a);
    const QRect gutter = comparison()->gutter()->geometry();
    QVERIFY(gutter.width() < 4 * Comparison::room);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QTRY_COMPARE(comparison()->left()->article(), m_arabic);
}

void BetweenJourney::marksVersions()
{
    RecordView *const list = m_window->workspace()->library()->view();
    list->select(m_a);
    trigger(u"Compare with other version"_s);
    QVERIFY(m_window->messages()->text().contains(u"no other version"_s));
    list->clearSelection();
    QItemSelection both;
    const QAbstractItemModel *const rows = list->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 0).data().toString().contains(u"Courier account"_s))
            both.select(rows->index(row, 0), rows->index(row, rows->columnCount() - 1));
    list->selectionModel()->select(both, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(list->selectedIds().size(), 2);
    trigger(u"Mark as versions of one article"_s);
    QTRY_COMPARE(library().find<Article>(m_later)->versionOf, m_a);
    list->clearSelection();
    list->select(m_later);
    m_window->workspace()->panes()->clear();
    trigger(u"Compare with other version"_s);
    QTRY_VERIFY(readerOf(m_a) && readerOf(m_later));
    QTRY_VERIFY(!compare()->comparisons().isEmpty() && comparison()->right()->article() == m_later);
    QCOMPARE(comparison()->left()->article(), m_a); // the older on the left
    QTRY_VERIFY(comparison()->isOfVersions());
    QTRY_VERIFY(!comparison()->rightMarks().isEmpty());
    QStringList deleted, inserted;
    for (const ComparedMark &mark : comparison()->leftMarks())
        if (mark.kind == ComparedMark::Kind::Deleted)
            deleted.append(first.mid(mark.start, mark.end - mark.start));
    for (const ComparedMark &mark : comparison()->rightMarks())
        if (mark.kind == ComparedMark::Kind::Inserted)
            inserted.append(edited(first).mid(mark.start, mark.end - mark.start));
    QCOMPARE(deleted, QStringList{u"nobody"_s});
    QCOMPARE(inserted, (QStringList{u"now"_s, u"somebody"_s, u"at last"_s}));
}

void BetweenJourney::carriesPassagesOver()
{
    const QList<Passage> before = library().sortedPassagesOf(m_a);
    RecordView *const list = m_window->workspace()->library()->view();
    list->select(m_later);
    trigger(u"Carry passages over…"_s);
    CarryReview *const review = m_window->workspace()->carryReview();
    QTRY_VERIFY(review->isVisible());
    QCOMPARE(review->list()->topLevelItemCount(), 1); // "nobody came" is other words now
    QTreeWidgetItem *const row = review->list()->topLevelItem(0);
    QCOMPARE(row->checkState(0), Qt::Unchecked);
    QVERIFY2(row->text(1).contains(u"came"_s), qPrintable(row->text(1)));
    review->list()->setFocus();
    QTest::keyClick(review->list(), Qt::Key_Space);
    QCOMPARE(row->checkState(0), Qt::Checked);
    QTest::keyClick(review->list(), Qt::Key_Space);
    QCOMPARE(row->checkState(0), Qt::Unchecked);
    QTest::mouseClick(review->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(library().passagesOf(m_later).size(), before.size() - 1);
    QCOMPARE(m_window->project()->undoName(), u"Carry passages over"_s);
    for (const Passage &passage : library().sortedPassagesOf(m_later)) {
        QCOMPARE(edited(first).mid(passage.start, passage.end - passage.start), passage.quote);
        if (passage.quote == u"denies that it was warned"_s)
            QCOMPARE(library().find<Statement>(library().statementsOf(passage.id).value(0))->stance, Stance::Denies);
    }
    QVERIFY(!review->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(library().passagesOf(m_later).size(), 0); // all as one edit
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(library().passagesOf(m_later).size(), before.size() - 1);
}

void BetweenJourney::comesBackComparing()
{
    QVERIFY(compare()->isOn());
    closeWindow();
    openWindow();
    openProject();
    QTRY_VERIFY(compare()->isOn());
    QTRY_COMPARE(compare()->comparisons().size(), 1);
    QTRY_VERIFY(!comparison()->rightMarks().isEmpty());
    // An article that goes takes its comparison along.
    RecordView *const list = m_window->workspace()->library()->view();
    list->select(m_later);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(!m_window->workspace()->library()->question()->text().isEmpty()); // what goes along is said before
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!library().find<Article>(m_later));
    QTRY_VERIFY(compare()->comparisons().isEmpty() || !comparison()->right() || comparison()->right()->article() != m_later);
}

int main(int argc, char **argv) { return test::travel<BetweenJourney>(argc, argv); }
#include "between.moc"
