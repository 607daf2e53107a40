// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimListModel.h"
#include "tests/lists/ModelLines.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/claims/AccountDelegate.h"
#include "widgets/claims/ClaimForm.h"
#include "widgets/claims/ClaimsPanel.h"
#include "widgets/claims/ContradictionsPane.h"
#include "widgets/claims/ContradictionsView.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

using Model = ContradictionModel;

const QString damText = u"Every mayor was told on Monday. Nobody told us, two engineers said. A clerk said: told, but late. "
                        "قال المهندس إن أحدا لم يخبرنا بشيء قبل تلك الليلة."_s;

Claim claim(qint64 id, const QString &text, qint64 parent = 0)
{
    return {.id = {id}, .text = text, .note = {}, .position = 0, .parent = {parent}, .happened = {}};
}

Statement said(qint64 id, qint64 passage, qint64 speaker, qint64 claim, Stance stance)
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    record.speakers = {{.actor = {speaker}, .printed = {}}};
    record.claim = {claim};
    record.stance = stance;
    record.credibility = int(id % 6) + 1;
    record.added = id;
    return record;
}

// Four articles, of which three are one agency text; two claims on which they part, and one on which they do not.
void fillDam(DocksProject &in)
{
    QList<Article> articles;
    QList<Passage> passages;
    const QStringList quotes{u"Every mayor was told on Monday"_s, u"Nobody told us"_s, u"told, but late"_s,
                             u"قال المهندس إن أحدا لم يخبرنا بشيء قبل تلك الليلة"_s};
    for (int i = 1; i <= 4; ++i) {
        const QString text = damText + QString::number(i);
        Article article = in.storedArticle(i, u"Account %1"_s.arg(i), text);
        article.outlet = u"Outlet %1"_s.arg(i);
        article.published = u"2021-03-0%1"_s.arg(i);
        article.origin = {i < 4 ? 5 : 0};
        for (int quote = 0; quote < 4; ++quote)
            passages.append(DocksProject::passageOf(i * 10 + quote, article, text, quotes[quote]));
        articles.append(article);
    }
    passages.last().translation = u"The engineer said that nobody had told us anything before that night"_s;
    passages.last().translator = u"Mara Voss"_s;
    in.edit([=](Writer &w) {
        w.insert(Origin{.id = {5}, .name = u"Valley wire"_s, .note = {}});
        for (const Article &article : articles)
            w.insert(article);
        for (const Passage &passage : passages)
            w.insert(passage);
        for (const auto &[id, name] :
             {std::pair(61, u"Dam operator"_s), std::pair(62, u"Two engineers"_s), std::pair(63, u"A clerk"_s)}) {
            Actor actor;
            actor.id = {id};
            actor.name = name;
            actor.reliability = id == 61 ? u"D"_s : u"B"_s;
            w.insert(actor);
        }
        w.insert(claim(71, u"The valley was warned"_s));
        w.insert(claim(72, u"The gates were opened late"_s));
        w.insert(claim(73, u"The dam held"_s));
        w.insert(said(81, 11, 62, 71, Stance::Denies));
        w.insert(said(82, 21, 62, 71, Stance::Denies));
        w.insert(said(83, 31, 62, 71, Stance::Denies));
        w.insert(said(84, 40, 61, 71, Stance::Asserts));
        w.insert(said(85, 12, 63, 71, Stance::Qualifies));
        w.insert(said(86, 43, 62, 71, Stance::Denies));
        w.insert(said(87, 10, 61, 72, Stance::Asserts));
        w.insert(said(88, 41, 62, 72, Stance::Denies));
        w.insert(said(89, 42, 63, 73, Stance::Asserts));
    });
}

void show(QWidget &widget, QSize size = {700, 900})
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

QString textOf(const Project &project, qint64 claim)
{
    const Claim *const record = project.library().find<Claim>(Id{claim});
    return record ? record->text : QString();
}

QStringList rowsOf(const RecordPanel &panel) { return linesOf(*panel.view()->model()); }

template <class T> T *byName(const QWidget &in, const QString &accessibleName)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

// The dock of claims and the pane of contradictions as hands use them, on a real project.
class ClaimsPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsAreMadeAndRenamed();
    void claimsAreCounted();
    void claimsAreDescribed();
    void nonsenseIsNoDate();
    void claimsAreMovedAndMergedByKeys();
    void claimsAreDroppedOnEachOther();
    void claimsAreRemovedWithAWord();
    void passagesAreAskedFor();
    void contradictionsAreWalked();
    void contradictionsAreOpenedByMouse();
    void furtherStatementsUnfold();
    void contradictionsAreFound();
    void contradictionsFollow();
    void contradictionsComeBackAsTheyWere();
    void emptyPlacesSayWhatToDo();
    void mirroredAndLarge();
    void hostileWordsStayTame();
};

void ClaimsPanelsTest::claimsAreMadeAndRenamed()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    show(panel);
    QTest::keyClicks(panel.newField(), u"  The  dam held "_s);
    QTest::keyClick(panel.newField(), Qt::Key_Return);
    in.settle();
    QCOMPARE(rowsOf(panel), QStringList(u"The dam held"_s));
    QTest::keyClicks(panel.newField(), u"the DAM held"_s); // it is there
    QTest::keyClick(panel.newField(), Qt::Key_Return);
    in.settle();
    QCOMPARE(in.project.library().all<Claim>().size(), 1);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F2);
    auto *const editor = panel.view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"The dam broke"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    in.settle();
    QTRY_COMPARE(rowsOf(panel), QStringList(u"The dam broke"_s));
    in.project.undo();
    QTRY_COMPARE(rowsOf(panel), QStringList(u"The dam held"_s));
}

void ClaimsPanelsTest::claimsAreCounted()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    show(panel);
    QCOMPARE(rowsOf(panel), QStringList({u"The dam held|1|||1|1"_s, u"The gates were opened late|1|1||2|2"_s,
                                         u"The valley was warned|1|4|1|4|2"_s}));
    for (int column = 0; column < ClaimListModel::ColumnCount; ++column)
        QVERIFY(!panel.view()->isColumnHidden(column));
    panel.resize(300, 600);
    QCoreApplication::processEvents();
    QVERIFY(panel.view()->isColumnHidden(ClaimListModel::Qualifies)); // the claims' words come first
    QVERIFY(panel.view()->columnWidth(0) >= panel.fontMetrics().averageCharWidth() * 14);
    QTest::mouseClick(panel.view()->header()->viewport(), Qt::LeftButton, {},
                      QPoint(panel.view()->header()->sectionViewportPosition(ClaimListModel::Asserts) + 5, 5));
    in.edit([](Writer &w) { w.modify<Statement>(Id{81}, [](Statement &s) { s.stance = Stance::Asserts; }); });
    QVERIFY(rowsOf(panel).contains(u"The valley was warned|2|3|1|4|2"_s));
}

void ClaimsPanelsTest::claimsAreDescribed()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    show(panel);
    panel.view()->select(Id{72});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_Return, Qt::AltModifier);
    auto *const date = byName<QLineEdit>(*panel.details(), u"Happened"_s);
    auto *const parent = byName<RecordField>(*panel.details(), u"Part of"_s);
    QVERIFY(date && parent && date->isVisible());
    QTest::keyClicks(date, u"2021-03~"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QTest::keyClicks(parent, u"valley"_s);
    QTest::keyClick(parent, Qt::Key_Return);
    in.settle();
    const Claim *record = in.project.library().find<Claim>(Id{72});
    QCOMPARE(record->happened, u"2021-03~"_s);
    auto *const text = byName<QPlainTextEdit>(*panel.details(), u"Claim"_s);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"Nothing"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->toPlainText(), u"The gates were opened late"_s);
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" that night"_s);
    QTest::keyClick(text, Qt::Key_Return);
    in.settle();
    record = in.project.library().find<Claim>(Id{72});
    QCOMPARE(record->text, u"The gates were opened late that night"_s);
    in.project.undo();
    QTRY_COMPARE(text->toPlainText(), u"The gates were opened late"_s);
    record = in.project.library().find<Claim>(Id{72});
    QCOMPARE(record->parent, Id{71});
    QCOMPARE(rowsOf(panel)[2], u"  The gates were opened late|1|1||2|2"_s);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F3);
    auto *const note = panel.details()->findChild<NoteField *>();
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Who opened them?"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    in.settle();
    QCOMPARE(in.project.library().find<Claim>(Id{72})->note, u"Who opened them?"_s);
    QVERIFY(panel.view()->hasFocus() && !panel.details()->isVisible());
    // What stands beneath a claim cannot be above it.
    panel.editDetails(Id{71});
    QTest::keyClicks(parent, u"gates"_s);
    QVERIFY(!parent->offered().contains(u"The gates were opened late"_s));
}

void ClaimsPanelsTest::nonsenseIsNoDate()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    show(panel);
    panel.editDetails(Id{71});
    auto *const date = byName<QLineEdit>(*panel.details(), u"Happened"_s);
    date->setFocus();
    QTest::keyClicks(date, u"last Tuesday"_s);
    QTest::keyClick(date, Qt::Key_Return);
    in.settle();
    QVERIFY(in.project.library().find<Claim>(Id{71})->happened.isEmpty());
    QVERIFY(date->accessibleDescription().contains(u"not a date"_s));
    QCOMPARE(date->text(), u"last Tuesday"_s); // to be mended
    QTest::keyClick(date, Qt::Key_Escape);
    QCOMPARE(date->text(), QString());
    QVERIFY(panel.details()->isVisible());
    QVERIFY(date->accessibleDescription().isEmpty());
    QTest::keyClick(date, Qt::Key_Escape);
    QVERIFY(!panel.details()->isVisible());
}

void ClaimsPanelsTest::claimsAreMovedAndMergedByKeys()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    QSignalSpy told(&panel, &RecordPanel::message);
    in.open();
    fillDam(in);
    show(panel);
    panel.view()->select(Id{73});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F6);
    QTest::keyClicks(panel.targetField(), u"gates"_s);
    QTest::keyClick(panel.targetField(), Qt::Key_Return);
    in.settle();
    QCOMPARE(in.project.library().find<Claim>(Id{73})->parent, Id{72});
    panel.view()->setFocus();
    panel.view()->select(Id{72});
    QTest::keyClick(panel.view(), Qt::Key_F8);
    QTest::keyClicks(panel.targetField(), u"valley"_s);
    QTest::keyClick(panel.targetField(), Qt::Key_Return);
    in.settle();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(rowsOf(panel), QStringList({u"The valley was warned|2|5|1|4|2"_s, u"  The dam held|1|||1|1"_s}));
    QCOMPARE(in.project.library().find<Claim>(Id{71})->note, u"The gates were opened late"_s);
    in.project.undo();
    QTRY_COMPARE(rowsOf(panel).size(), 3);
    QCOMPARE(in.project.library().find<Claim>(Id{73})->parent, Id{72});
}

void ClaimsPanelsTest::claimsAreDroppedOnEachOther()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    show(panel);
    Q_EMIT panel.view()->droppedOn({Id{73}}, Id{71});
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return); // moves
    in.settle();
    QCOMPARE(in.project.library().find<Claim>(Id{73})->parent, Id{71});
    Q_EMIT panel.view()->droppedOn({Id{73}}, Id{});
    in.settle();
    QVERIFY(!in.project.library().find<Claim>(Id{73})->parent.isValid());
}

void ClaimsPanelsTest::claimsAreRemovedWithAWord()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    QSignalSpy told(&panel, &RecordPanel::message);
    in.open();
    fillDam(in);
    in.edit([](Writer &w) {
        w.modify<Claim>(Id{73}, [](Claim &record) { record.parent = {71}; });
        Board board;
        board.id = {90};
        board.name = u"Night"_s;
        w.insert(board);
        Card card;
        card.id = {91};
        card.board = board.id;
        card.kind = CardKind::Claim;
        card.shows = {71};
        w.insert(card);
    });
    show(panel);
    panel.view()->setFocus();
    panel.view()->select(Id{71});
    QTest::keyClick(panel.view(), Qt::Key_Delete);
    in.settle();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), u"1 claim(s) removed. 6 statement(s) name no claim any more. 1 card(s) keep the last words. "
                                    "1 claim(s) beneath stand at the top now. Undo brings it all back."_s);
    QVERIFY(textOf(in.project, 71).isEmpty());
    QVERIFY(!in.project.library().find<Statement>(Id{81})->claim.isValid());
    QCOMPARE(in.project.library().find<Card>(Id{91})->lastWords, u"The valley was warned"_s);
    in.project.undo();
    QTRY_COMPARE(textOf(in.project, 71), u"The valley was warned"_s);
    QTRY_VERIFY(rowsOf(panel).contains(u"The valley was warned|1|4|1|4|2"_s));
}

void ClaimsPanelsTest::passagesAreAskedFor()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    show(panel);
    QSignalSpy asked(&panel, &ClaimsPanel::claimActivated);
    panel.view()->setFocus();
    panel.view()->select(Id{72});
    QTest::keyClick(panel.view(), Qt::Key_Return);
    const QPoint row = panel.view()->visualRect(panel.view()->currentIndex()).center();
    QTest::mouseDClick(panel.view()->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<Id>(), Id{72});
}

void ClaimsPanelsTest::contradictionsAreWalked()
{
    DocksProject in;
    in.open();
    fillDam(in);
    ContradictionsPane pane(&in.project);
    show(pane);
    ContradictionsView *const view = pane.view();
    view->setFocus();
    QSignalSpy both(&pane, &ContradictionsPane::passagesWanted), one(&pane, &ContradictionsPane::passageWanted);
    const auto statement = [&] { return view->currentIndex().data(Model::StatementRole).value<Id>(); };
    QCOMPARE(view->currentClaim(), Id{71}); // that with most origins
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(statement(), Id{84});
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(both.size(), 1);
    QCOMPARE(both[0][0].value<Id>(), Id{40}); // who asserts, on the left
    QCOMPARE(both[0][1].value<Id>(), Id{11});
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(statement(), Id{81});
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(statement(), Id{86});
    QTest::keyClick(view, Qt::Key_Return); // against who stands nearest above, on the other side
    QCOMPARE(both[1][0].value<Id>(), Id{40});
    QCOMPARE(both[1][1].value<Id>(), Id{43});
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0][0].value<Id>(), Id{43});
    QTest::keyClick(view, Qt::Key_Down); // who qualifies it
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(both.size(), 2);
    QCOMPARE(one[1][0].value<Id>(), Id{12});
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view->currentClaim(), Id{72});
    QTest::keyClick(view, Qt::Key_Return); // a heading stands for its first line
    QCOMPARE(both[2][0].value<Id>(), Id{10});
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->isExpanded(view->currentIndex()));
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Up);
    QVERIFY(pane.filterField()->hasFocus());
    QTest::keyClick(pane.filterField(), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
}

void ClaimsPanelsTest::contradictionsAreOpenedByMouse()
{
    DocksProject in;
    in.open();
    fillDam(in);
    ContradictionsPane pane(&in.project);
    show(pane);
    ContradictionsView *const view = pane.view();
    QSignalSpy both(&pane, &ContradictionsPane::passagesWanted);
    const QModelIndex top = view->model()->index(0, 0);
    const QModelIndex denial = view->model()->index(0, 1, top);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(denial).center());
    QCOMPARE(both.size(), 1);
    QCOMPARE(both[0][1].value<Id>(), Id{11});
    const QRect heading = view->visualRect(top);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading.topLeft() + QPoint(10, 20));
    QVERIFY(!view->isExpanded(top));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading.topLeft() + QPoint(10, 20));
    QVERIFY(view->isExpanded(top));
}

void ClaimsPanelsTest::furtherStatementsUnfold()
{
    DocksProject in;
    in.open();
    fillDam(in);
    ContradictionsPane pane(&in.project);
    show(pane);
    ContradictionsView *const view = pane.view();
    view->setFocus();
    const QModelIndex top = view->model()->index(0, 0), denial = view->model()->index(0, 1, top);
    const auto *const delegate = qobject_cast<AccountDelegate *>(view->itemDelegate());
    const QRect words = delegate->furtherRect(view->visualRect(denial), denial, Qt::LeftToRight);
    QVERIFY(view->visualRect(denial).contains(words));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, words.center());
    QVERIFY(view->isExpanded(denial.siblingAtColumn(0)));
    QSignalSpy both(&pane, &ContradictionsPane::passagesWanted);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().data(Model::StatementRole).value<Id>(), Id{82});
    QTest::keyClick(view, Qt::Key_Return); // the copy against the one denial
    QCOMPARE(both[0][0].value<Id>(), Id{40});
    QCOMPARE(both[0][1].value<Id>(), Id{21});
    view->setCurrentIndex(denial);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!view->isExpanded(denial.siblingAtColumn(0)));
}

void ClaimsPanelsTest::contradictionsAreFound()
{
    DocksProject in;
    in.open();
    fillDam(in);
    ContradictionsPane pane(&in.project);
    show(pane);
    ContradictionsView *const view = pane.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(pane.filterField()->hasFocus());
    QTest::keyClicks(pane.filterField(), u"clerk"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(pane.filterField(), Qt::Key_Down);
    QCOMPARE(view->currentClaim(), Id{71});
    pane.filterField()->setFocus();
    QTest::keyClick(pane.filterField(), Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(view->isExpanded(view->model()->index(row, 0))); // also those that had gone
    auto *const order = pane.findChild<ChoiceBox *>();
    order->setFocus();
    QTest::keyClick(order, Qt::Key_End);
    QCOMPARE(view->model()->index(0, 0).data(SortRole).toString(), u"The gates were opened late"_s);
}

void ClaimsPanelsTest::contradictionsFollow()
{
    DocksProject in;
    in.open();
    fillDam(in);
    ContradictionsPane pane(&in.project);
    show(pane);
    ContradictionsView *const view = pane.view();
    in.edit([](Writer &w) { w.insert(said(92, 43, 62, 73, Stance::Denies)); });
    QCOMPARE(view->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(view->isExpanded(view->model()->index(row, 0)));
    in.edit([](Writer &w) { w.remove<Article>(Id{4}); });
    QCOMPARE(view->model()->rowCount(), 0);
    in.project.undo();
    QTRY_COMPARE(view->model()->rowCount(), 3);
}

void ClaimsPanelsTest::contradictionsComeBackAsTheyWere()
{
    DocksProject in;
    in.open();
    fillDam(in);
    QByteArray state;
    {
        ContradictionsPane pane(&in.project);
        show(pane);
        pane.filterField()->setText(u"engineers"_s);
        pane.view()->setFolded({Id{72}});
        pane.view()->showClaim(Id{71});
        state = pane.saveState();
    }
    ContradictionsPane pane(&in.project);
    show(pane);
    pane.restoreState(state);
    QCOMPARE(pane.filterField()->text(), u"engineers"_s);
    QCOMPARE(pane.view()->currentClaim(), Id{71});
    QVERIFY(pane.view()->isExpanded(pane.view()->model()->index(0, 0)));
    QVERIFY(!pane.view()->isExpanded(pane.view()->model()->index(1, 0)));
    QCOMPARE(pane.saveState(), state);
    for (int length = 0; length < state.size(); ++length)
        pane.restoreState(state.first(length)); // of a file from anywhere
    QCOMPARE(pane.saveState(), state);
}

void ClaimsPanelsTest::emptyPlacesSayWhatToDo()
{
    DocksProject in;
    in.open();
    ContradictionsPane pane(&in.project);
    show(pane);
    const QImage empty = pane.view()->grab().toImage();
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QTest::keyClick(pane.view(), Qt::Key_Space);
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QTest::keyClick(pane.view(), Qt::Key_Down, Qt::ControlModifier);
    pane.filterField()->setText(u"nothing"_s);
    QVERIFY(pane.view()->grab().toImage() != empty);
    for (const QLabel *label : pane.findChildren<QLabel *>())
        QVERIFY(!label->isVisible()); // no count of nothing
}

void ClaimsPanelsTest::mirroredAndLarge()
{
    DocksProject in;
    in.open();
    fillDam(in);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    ContradictionsPane pane(&in.project);
    pane.setLayoutDirection(Qt::RightToLeft);
    show(pane, {520, 900});
    ContradictionsView *const view = pane.view();
    view->setFocus();
    const QModelIndex top = view->model()->index(0, 0);
    const QRect left = view->visualRect(view->model()->index(0, 1, top)), right = view->visualRect(view->model()->index(0, 0, top));
    QVERIFY(left.right() < right.left()); // for stands on the right
    view->setCurrentIndex(view->model()->index(0, 0, top));
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->currentIndex().column(), 1);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentIndex().column(), 0);
    QVERIFY2(pane.minimumSizeHint().width() <= 500, qPrintable(QString::number(pane.minimumSizeHint().width())));
    if (qEnvironmentVariableIsSet("SIDELIGHT_PICTURES"))
        pane.grab().save(qEnvironmentVariable("SIDELIGHT_PICTURES") + u"/mirrored.png"_s);
}

void ClaimsPanelsTest::hostileWordsStayTame()
{
    DocksProject in;
    ClaimsPanel panel(&in.project);
    in.open();
    fillDam(in);
    const QString hostile = u"<b>bold</b> \u202eevil\u202c %1 %n "_s + QString(3000, u'x');
    in.edit([=](Writer &w) {
        w.modify<Claim>(Id{71}, [&](Claim &record) { record.text = hostile; });
        w.modify<Actor>(Id{61}, [&](Actor &record) { record.name = hostile.left(900); });
        w.modify<Passage>(Id{40}, [&](Passage &record) { record.translation = hostile; });
        w.modify<Article>(Id{4}, [&](Article &record) { record.outlet = hostile; });
    });
    ContradictionsPane pane(&in.project);
    show(pane);
    show(panel);
    panel.editDetails(Id{71});
    const QModelIndex cell = pane.view()->model()->index(0, 0, pane.view()->model()->index(0, 0));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"%1 %n"_s));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
    QVERIFY(pane.view()->visualRect(cell).height() < 600);
    QVERIFY(!pane.grab().isNull() && !panel.grab().isNull());
    if (qEnvironmentVariableIsSet("SIDELIGHT_PICTURES"))
        pane.grab().save(qEnvironmentVariable("SIDELIGHT_PICTURES") + u"/hostile.png"_s);
}

QTEST_MAIN(ClaimsPanelsTest)
#include "claims_panels.moc"
