// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the real window: opened by its key, walked through, followed to the words beside it, and found again as it
// was left.
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/RecordField.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/timeline/TimelinePane.h"
#include "widgets/timeline/TimelineView.h"

#include <QToolButton>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class TimelineJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensByItsKey();
    void walksAndOpensTheWordsBeside();
    void followsAnEditAndItsUndo();
    void looksAtOneClaim();
    void readsAsAList();
    void comesBackAsItWas();

private:
    [[nodiscard]] TimelinePane *pane() const { return m_window->findChild<TimelinePane *>(); }
    [[nodiscard]] Id statementOn(const QString &claimStart, Stance stance) const;
};

Id TimelineJourney::statementOn(const QString &claimStart, Stance stance) const
{
    for (const Statement &statement : library().all<Statement>()) {
        const Claim *const claim = library().find<Claim>(statement.claim);
        if (claim && claim->text.startsWith(claimStart) && statement.stance == stance && !statement.said.isEmpty())
            return statement.id;
    }
    return {};
}

void TimelineJourney::initTestCase()
{
    prepare(u"timeline.sidelight"_s);
    openWindow();
    createSample();
}

void TimelineJourney::opensByItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(pane() && pane()->isVisible());
    QVERIFY(pane()->view()->hasFocus());
    QVERIFY(pane()->model()->laneCount() > 5);
    QVERIFY(pane()->footText().contains(u"have no date of what happened."_s));
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_window->findChildren<TimelinePane *>().size(), 1); // the same one
}

void TimelineJourney::walksAndOpensTheWordsBeside()
{
    const Id wanted = statementOn(u"The Harbour Authority was warned"_s, Stance::Denies);
    QVERIFY(wanted.isValid());
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int lane = 0; lane < pane()->model()->laneCount() && pane()->view()->current().record != wanted; ++lane) {
        if (lane > 0)
            key(Qt::Key_Down);
        key(Qt::Key_Home);
        for (int i = 0; i < 100 && pane()->view()->current().record != wanted; ++i)
            key(Qt::Key_Right);
    }
    const Id passage = library().find<Statement>(wanted)->passage;
    QCOMPARE(pane()->view()->current().record, wanted); // arrows reach every mark
    QCOMPARE(panel<InspectorPanel>()->passage(), passage);
    pane()->view()->setFocus();
    key(Qt::Key_Return);
    settle();
    auto *const reader = qobject_cast<ArticleView *>(QApplication::focusWidget());
    QVERIFY(reader);
    QTRY_COMPARE(reader->selectedPassage(), passage);
    QVERIFY(pane()->isVisible()); // beside it
    key(Qt::Key_Escape);
    if (!pane()->view()->hasFocus()) // the first one lets go of the passage
        key(Qt::Key_Escape);
    QVERIFY(pane()->view()->hasFocus());
}

void TimelineJourney::followsAnEditAndItsUndo()
{
    const TimelineMarkId said{statementOn(u"The Harbour Authority was warned"_s, Stance::Denies), TimelineDate::Said};
    const QRect before = pane()->view()->rectOf(said);
    m_window->project()->edit(u"Date a statement"_s, [id = said.record](Writer &w) {
        w.modify<Statement>(id, [](Statement &statement) { statement.said = u"2024-04-01"_s; });
    });
    settle();
    QVERIFY(pane()->view()->rectOf(said).left() < before.left());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(pane()->view()->rectOf(said).left(), before.left());
}

void TimelineJourney::looksAtOneClaim()
{
    auto *const field = pane()->findChildren<RecordField *>().first();
    field->setFocus();
    QTest::keyClicks(field, u"warned"_s);
    key(Qt::Key_Return);
    const Id claim = pane()->model()->choice().claim;
    QVERIFY(claim.isValid());
    const TimelineModel *const model = pane()->model();
    bool someoneSays = false;
    for (int lane = 0; lane < model->laneCount(); ++lane) {
        for (const TimelineMark &mark : model->lane(lane).marks)
            if (const auto statement = library().find<Statement>(mark.record))
                QCOMPARE(statement->claim, claim);
        someoneSays |= !shiftOf(model->lane(lane)).steps.isEmpty();
    }
    QVERIFY(someoneSays);
    key(Qt::Key_Escape); // from the field to the timeline
    QVERIFY(pane()->view()->hasFocus());
}

void TimelineJourney::readsAsAList()
{
    buttonIn<QToolButton>(pane(), u"As list"_s)->click();
    QTreeView *const list = pane()->list();
    QVERIFY(list->isVisible());
    list->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    QCOMPARE(pane()->view()->current().record, list->currentIndex().data(IdRole).value<Id>());
}

void TimelineJourney::comesBackAsItWas()
{
    const TimelineChoice choice = pane()->model()->choice();
    settle();
    closeWindow();
    openWindow();
    openProject();
    QVERIFY(pane());
    QCOMPARE(pane()->model()->choice(), choice);
    QVERIFY(pane()->isList());
    closeAndVerify();
}

int main(int argc, char **argv) { return test::travel<TimelineJourney>(argc, argv); }
#include "timeline_journey.moc"
