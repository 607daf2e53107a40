// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories, and going back in them to random points: what comes out is what stood there then, and undo takes it back.
#include "tests/project/RandomHistory.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"

#include <QTest>
#include <limits>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int stepsPerHistory = 120, pointsPerHistory = 5;

PlainState recordsOf(const ProjectFile &file)
{
    PlainState state;
    const auto read = file.read([&](const Reader &reader) { state = stateOf(reader); });
    return read ? state : PlainState();
}

EditId lastOf(const ProjectFile &file)
{
    const auto last = file.historyBefore(std::numeric_limits<EditId>::max(), 1);
    return last && !last->isEmpty() ? last->constFirst().id : 0;
}

// What the preview says must be how the two states differ.
template <class T> int differing(const QMap<Id, T> &before, const QMap<Id, T> &after)
{
    int count = 0;
    for (const Id id : before.keys())
        count += !after.contains(id);
    for (const Id id : after.keys())
        count += !before.contains(id);
    return count;
}

int comingAndGoing(const QList<Touch> &touches, RecordKind kind)
{
    return int(std::ranges::count_if(touches,
                                     [&](const Touch &touch) { return touch.kind == kind && touch.fate != Touch::Fate::Changed; }));
}

} // namespace

class GoBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goingBackGivesWhatStoodThere()
    {
        const int histories = std::max(2, scorecard::trials(500) / pointsPerHistory);
        int trials = 0;
        for (int history = 0; history < histories; ++history) {
            wander(quint32(history), trials);
            if (QTest::currentTestFailed()) {
                scorecard::print("F22 going back", trials, 1, "the state of then; undo gives the state before");
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(history)));
            }
        }
        scorecard::print("F22 going back", trials, 0, "the state of then; undo gives the state before");
    }

    // A conversion changed the tables, and a purged history is not there to go by.
    void aPointThatIsNotThereIsRefused()
    {
        OpenOptions options;
        options.vfs = "memdb";
        const auto file = ProjectFile::create(QStringLiteral("/refused"), options).value();
        QVERIFY(file->edit(QStringLiteral("One"), [](Writer &w) { w.insert(Claim{{1}, QStringLiteral("one"), {}, 0}); }, 1));
        const QString before = dumpProject(*file).value();
        for (const EditId wrong : {EditId(2), EditId(-1)}) {
            const auto gone = file->goBack(QStringLiteral("Back"), wrong, 2);
            QVERIFY(!gone);
            QVERIFY(gone.error().kind == ErrorKind::NotFound);
            QVERIFY(!gone.error().message.isEmpty());
        }
        QCOMPARE(dumpProject(*file).value(), before);
        const auto stayed = file->goBack(QStringLiteral("Back"), 1, 2); // that is here
        QVERIFY(stayed);
        QCOMPARE(stayed->id, 0);
        QCOMPARE(file->history()->size(), 1);
        QVERIFY(file->goBack(QStringLiteral("Back"), 0, 3)); // before the first one
        QCOMPARE(dumpProject(*file).value(), QString());
        QVERIFY(file->undo(4));
        QCOMPARE(dumpProject(*file).value(), before);
    }

private:
    static void wander(quint32 seed, int &trials)
    {
        OpenOptions options;
        options.vfs = "memdb";
        const auto file = ProjectFile::create(QStringLiteral("/go-back-%1").arg(seed), options).value();
        RandomHistory history(seed, seed % 3 == 0 ? RandomHistory::Taste::UndoAndRedo : RandomHistory::Taste::Mixed);
        QMap<EditId, PlainState> states;
        for (int i = 0; i < stepsPerHistory; ++i) {
            const RandomHistory::Step step = history.next();
            const auto done = perform(*file, step);
            QCOMPARE(done.has_value(), !step.refused);
            const EditId last = lastOf(*file);
            while (!states.isEmpty() && states.lastKey() > last) // typed away again
                states.remove(states.lastKey());
            if (last > 0)
                states.insert(last, history.state());
        }
        Library library;
        QVERIFY(file->read([&](const Reader &reader) { library.load(reader); }));
        std::mt19937 random(seed);
        for (int point = 0; point < pointsPerHistory && !states.isEmpty(); ++point, ++trials)
            goThereAndBack(*file, states, library,
                           std::next(states.keyBegin(), int(random() % unsigned(states.size()))).base().key());
        QCOMPARE(file->verify().value(), QStringList());
    }

    static void goThereAndBack(ProjectFile &file, QMap<EditId, PlainState> &states, Library &library, EditId there)
    {
        const PlainState before = recordsOf(file), then = states.value(there);
        const auto preview = file.whatGoesBack(there);
        QVERIFY(preview);
        QCOMPARE(comingAndGoing(*preview, RecordKind::Claim), differing(before.claims, then.claims));
        QCOMPARE(comingAndGoing(*preview, RecordKind::Passage), differing(before.passages, then.passages));
        QCOMPARE(comingAndGoing(*preview, RecordKind::Card), differing(before.cards, then.cards));
        const auto gone = file.goBack(QStringLiteral("Go back"), there, 1);
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().message + gone.error().detail));
        library.apply(gone->changes);
        QCOMPARE(difference(recordsOf(file), then), QString());
        QCOMPARE(difference(stateOf(library), then), QString());
        if (gone->id == 0)
            return; // it was the same already
        QCOMPARE(file.stack().undoName, QStringLiteral("Go back"));
        states.insert(gone->id, then);
        const auto undone = file.undo(2);
        QVERIFY(undone);
        library.apply(undone->changes);
        QCOMPARE(difference(recordsOf(file), before), QString());
        QCOMPARE(difference(stateOf(library), before), QString());
        states.insert(undone->id, before);
        const auto redone = file.redo(3);
        QVERIFY(redone);
        library.apply(redone->changes);
        QCOMPARE(difference(recordsOf(file), then), QString());
        states.insert(redone->id, then);
    }
};

QTEST_GUILESS_MAIN(GoBackTest)
#include "go_back_test.moc"
