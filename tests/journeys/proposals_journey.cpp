// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what in an article of the sample, decided by real events on the real window: read, walked through, accepted, undone,
// rejected, and all of it again after reopening.
#include "models/lists/ProposalModel.h"
#include "tests/journeys/WindowJourney.h"
#include "tests/support/ProjectDump.h"
#include "widgets/actors/RecordField.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/ProposalsPanel.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReaderProposals.h"

#include <QListView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ProposalsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWithMargins();
    void decidesInTheList();
    void undoesEverything();
    void comesBackAsItWas();

private:
    [[nodiscard]] ReaderPane *reader() const { return m_window->workspace()->reader(); }
    [[nodiscard]] ReaderProposals *proposals() const { return reader()->proposals(); }
    [[nodiscard]] ProposalModel *model() const { return proposals()->model(); }
    [[nodiscard]] QListView *list() const { return m_window->workspace()->proposals()->list(); }
    [[nodiscard]] QString dump() const;
    void open(const QString &title);

    QString m_before; // all records as they were
    int m_count = 0;
    QByteArray m_rejected;
};

QString ProposalsJourney::dump() const
{
    QString records;
    auto read = m_window->project()->read([](const Reader &file) { return dumpRecords(file.allRecords()); });
    if (QTest::qWaitFor([&] { return read.isFinished(); }) && read.result())
        records = *read.result();
    return records;
}

void ProposalsJourney::initTestCase()
{
    prepare(u"harbour.sidelight"_s);
    openWindow();
    createSample();
    open(u"Fire tears through"_s);
    m_before = dump();
    QVERIFY(!m_before.isEmpty());
}

void ProposalsJourney::open(const QString &title)
{
    openByKey(title);
    QTRY_VERIFY(proposals()->isKnown());
}

void ProposalsJourney::readsWithMargins()
{
    ArticleView *const view = reader()->view();
    m_count = model()->openCount();
    QVERIFY(m_count > 10);
    QVERIFY(view->proposals().marks.isEmpty());
    key(Qt::Key_F7);
    QCOMPARE(view->proposals().marks.size(), m_count);
    key(Qt::Key_F7);
    QVERIFY(view->proposals().marks.isEmpty());
    key(Qt::Key_Q);
    QVERIFY(view->proposals().currentMark());
    key(Qt::Key_F8);
    QCOMPARE(dump(), m_before); // nothing has come in unasked
    key(Qt::Key_Return);
    settle();
    QTRY_COMPARE(model()->openCount(), m_count - 1);
    QCOMPARE(m_window->project()->undoName(), u"Accept proposal"_s);
    QTRY_VERIFY(view->selectedPassage().isValid());
    key(Qt::Key_Escape);
    key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(model()->openCount(), m_count);
    QCOMPARE(dump(), m_before);
}

void ProposalsJourney::decidesInTheList()
{
    key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(list()->hasFocus());
    QTRY_VERIFY(proposals()->current() >= 0);
    QTest::keyClick(list(), Qt::Key_Home);
    QTRY_COMPARE(proposals()->current(), 0);
    const ProposalMark *const mark = reader()->view()->proposals().currentMark();
    QVERIFY(mark && !mark->cue.isEmpty() && !mark->pieces.isEmpty());
    QTest::keyClick(list(), Qt::Key_Return);
    settle();
    QTRY_COMPARE(model()->openCount(), m_count - 1);
    m_rejected = model()->at(0).key();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(model()->openCount(), m_count - 2);
    // Somebody else said the next one.
    QTest::keyClick(list(), Qt::Key_E);
    QTRY_VERIFY(m_window->workspace()->proposals()->speakerField()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"A passer-by"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(list()->hasFocus());
    key(Qt::Key_Return);
    settle();
    QTRY_COMPARE(model()->openCount(), m_count - 3);
    QVERIFY(named<Actor>(u"A passer-by"_s).isValid());
    // All that one speaker says, as one step.
    int row = 0;
    while (row + 1 < model()->rowCount() && model()->rowsOfSpeaker(row).size() < 2)
        ++row;
    const auto together = int(model()->rowsOfSpeaker(row).size());
    QVERIFY(together > 1);
    list()->setCurrentIndex(model()->index(row));
    key(Qt::Key_A);
    key(Qt::Key_Return);
    settle();
    QTRY_COMPARE(model()->openCount(), m_count - 3 - together);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(reader()->view()->hasFocus());
}

void ProposalsJourney::undoesEverything()
{
    const QString after = dump();
    QVERIFY(after != m_before);
    for (int step = 0; step < 3; ++step) {
        key(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    QCOMPARE(dump(), m_before);
    QTRY_COMPARE(model()->openCount(), m_count - 1); // what was rejected is no edit
    for (int step = 0; step < 3; ++step) {
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    QCOMPARE(dump(), after);
}

void ProposalsJourney::comesBackAsItWas()
{
    const int open = model()->openCount();
    closeAndVerify();
    openWindow();
    openProject();
    this->open(u"Fire tears through"_s);
    QCOMPARE(model()->openCount(), open);
    QCOMPARE(model()->rejectedCount(), 1);
    QCOMPARE(model()->rowOf(m_rejected), -1);
    QVERIFY(!reader()->view()->proposals().marks.isEmpty()); // the margin was switched on
    model()->setShown(ProposalModel::Shown::Rejected);
    QVERIFY(model()->rowOf(m_rejected) >= 0);
    closeAndVerify();
}

int main(int argc, char **argv) { return test::travel<ProposalsJourney>(argc, argv); }
#include "proposals_journey.moc"
