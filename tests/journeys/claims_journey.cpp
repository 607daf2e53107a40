// SPDX-License-Identifier: GPL-3.0-or-later
// Claims and contradictions in the real window, on the sample investigation: the dock beside the actors, the pane of the menu,
// both accounts opened beside it by one key, and the way back.
#include "tests/journeys/WindowJourney.h"
#include "widgets/claims/ClaimsPanel.h"
#include "widgets/claims/ContradictionsPane.h"
#include "widgets/claims/ContradictionsView.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"

#include <QMenuBar>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ClaimsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensContradictionsByTheMenu();
    void opensBothAccountsByOneKey();
    void leavesOneAccountInSightForAnother();
    void mergesClaimsInTheDock();
    void comesBackWithTheProject();

private:
    [[nodiscard]] ContradictionsPane *pane() const { return m_window->findChild<ContradictionsPane *>(); }
    [[nodiscard]] int contested() const { return pane()->view()->model()->rowCount(); }
};

void ClaimsJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
}

void ClaimsJourney::opensContradictionsByTheMenu()
{
    QVERIFY(!pane());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(pane() && pane()->isVisible());
    QVERIFY(contested() > 0);
    QTRY_VERIFY(pane()->view()->hasFocus());
}

void ClaimsJourney::opensBothAccountsByOneKey()
{
    ContradictionsView *const view = pane()->view();
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    const QModelIndex left = view->currentIndex(), right = left.siblingAtColumn(1);
    const auto passageOf = [&](const QModelIndex &at) {
        return *library().find<Passage>(at.data(ContradictionModel::PassageRole).value<Id>());
    };
    const Passage asserting = passageOf(left), denying = passageOf(right);
    QVERIFY(asserting.article != denying.article);
    key(Qt::Key_Return);
    QTRY_VERIFY(readerOf(asserting.article) && readerOf(denying.article));
    ReaderPane *const one = readerOf(asserting.article), *const other = readerOf(denying.article);
    QTRY_COMPARE(other->view()->selectedPassage(), denying.id);
    QVERIFY(pane()->isVisible()); // stays in sight
    const auto at = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint(0, 0)); };
    QCOMPARE(at(one).y(), at(other).y()); // neighbours
    QVERIFY(at(one).x() < at(other).x());
    key(Qt::Key_Escape); // perhaps lets go of a passage first
    if (!view->hasFocus())
        key(Qt::Key_Escape);
    QTRY_VERIFY(view->hasFocus());
}

void ClaimsJourney::leavesOneAccountInSightForAnother()
{
    ContradictionsView *const view = pane()->view();
    const int panes = m_window->workspace()->panes()->paneCount();
    for (int claim = 1; claim < contested(); ++claim) {
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(pane()->isVisible());
        QVERIFY(m_window->workspace()->panes()->paneCount() <= std::max(panes, 4));
        view->setFocus();
    }
}

void ClaimsJourney::mergesClaimsInTheDock()
{
    auto *const claims = panel<ClaimsPanel>();
    const qsizetype before = library().all<Claim>().size();
    const int contradictions = contested();
    const Id from = pane()->view()->model()->index(contradictions - 1, 0).data(ContradictionModel::ClaimRole).value<Id>();
    const Id into = pane()->view()->model()->index(0, 0).data(ContradictionModel::ClaimRole).value<Id>();
    claims->view()->setFocus();
    claims->view()->selectionModel()->clear();
    claims->view()->select(from);
    key(Qt::Key_F8);
    QVERIFY(claims->targetField()->hasFocus());
    QTest::keyClicks(claims->targetField(), library().find<Claim>(into)->text);
    key(Qt::Key_Return);
    settle();
    QCOMPARE(library().all<Claim>().size(), before - 1);
    QCOMPARE(contested(), contradictions - 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(library().all<Claim>().size(), before);
    QCOMPARE(contested(), contradictions);
    claims->view()->setFocus();
    claims->view()->select(into);
    key(Qt::Key_Return);
    QVERIFY(m_window->findChild<PassagesPanel *>()->view()->model()->rowCount() > 0);
}

void ClaimsJourney::comesBackWithTheProject()
{
    pane()->view()->showClaim(pane()->view()->model()->index(1, 0).data(ContradictionModel::ClaimRole).value<Id>());
    const Id claim = pane()->view()->currentClaim();
    closeWindow();
    openWindow();
    openProject();
    QTRY_VERIFY(pane());
    QCOMPARE(pane()->view()->currentClaim(), claim);
    closeAndVerify();
}

int main(int argc, char **argv) { return test::travel<ClaimsJourney>(argc, argv); }
#include "claims_journey.moc"
