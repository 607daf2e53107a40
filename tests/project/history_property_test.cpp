// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, undos and redos against a plain model, the whole state compared at every step. SIDELIGHT_TRIALS says how often,
// as for the other harnesses of storage: 10 makes the 1,000,000 steps of a release.
#include "tests/project/RandomHistory.h"
#include "tests/support/Scorecard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int stepsPerSession = 250, sessionsPerRow = 10;

int steps() { return scorecard::trials(100'000); }

// A random session on one file.
class Session {
public:
    Session(const QString &path, const OpenOptions &options, quint32 seed, RandomHistory::Taste taste = RandomHistory::Taste::Mixed)
        : m_path(path)
        , m_options(options)
        , m_history(seed, taste)
    {
        m_file = ProjectFile::create(path, options).value();
    }

    void step() { take(m_history.next()); }

    void reopen()
    {
        const JournalStack before = m_file->stack();
        m_file.reset();
        m_file = ProjectFile::open(m_path, m_options).value();
        QCOMPARE(m_file->stack(), before);
        m_history.reopened();
    }

    void compare()
    {
        const PlainState &state = m_history.state();
        QVERIFY(m_file->read([&](const Reader &reader) { QCOMPARE(difference(stateOf(reader), state), QString()); }));
        if (++m_compared % 10 == 0)
            QCOMPARE(difference(stateOf(m_library), state), QString());
        if (m_compared % 100 == 0)
            QCOMPARE(fingerprintOf(*m_file).value(), m_history.fingerprint());
        QCOMPARE(m_file->stack().undoName.isEmpty(), !m_history.canUndo());
        QCOMPARE(m_file->stack().redoName.isEmpty(), !m_history.canRedo());
    }

    void undoAll()
    {
        while (m_history.canUndo())
            take(m_history.undoStep());
        QVERIFY(m_history.state() == PlainState());
        compare();
    }

    [[nodiscard]] QStringList verify() const { return m_file->verify().value(); }
    [[nodiscard]] int edits() const { return m_history.edits(); }

private:
    void take(const RandomHistory::Step &step)
    {
        const auto done = perform(*m_file, step);
        QVERIFY2(done.has_value() == !step.refused, qPrintable(done ? QString() : done.error().message + done.error().detail));
        if (!done)
            return;
        m_library.apply(done->changes);
        if (step.kind == RandomHistory::Step::Kind::Edit || step.kind == RandomHistory::Step::Kind::Type)
            QCOMPARE(done->id == 0, step.leavesNoEntry);
    }

    QString m_path;
    OpenOptions m_options;
    RandomHistory m_history;
    std::unique_ptr<ProjectFile> m_file;
    Library m_library;
    int m_compared = 0;
};

} // namespace

class HistoryPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomHistoryInMemory_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first * stepsPerSession < steps(); first += sessionsPerRow)
            QTest::addRow("sessions from %d", first) << first;
    }
    // Many sessions of a few hundred steps, so that states stay small and each begins anew.
    void randomHistoryInMemory()
    {
        QFETCH(int, first);
        for (int session = first; session < first + sessionsPerRow; ++session) {
            OpenOptions options;
            options.vfs = "memdb";
            Session run(QStringLiteral("/session-%1").arg(session), options, quint32(session));
            for (int i = 0; i < stepsPerSession; ++i) {
                run.step();
                run.compare();
                ++m_steps;
                m_failures += QTest::currentTestFailed();
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(session).arg(i)));
            }
            run.undoAll();
            QVERIFY(run.edits() > stepsPerSession / 4);
        }
    }

    void cleanupTestCase()
    {
        if (m_steps > 0)
            scorecard::print("F22 steps against a model", m_steps, m_failures, "0 differences");
    }

    // Order is a matter of numbers: what is undone next does not depend on what the clock said.
    void theClockMayJump()
    {
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/side light XXXXXX"));
        const int sessions = scorecard::trials(4);
        int done = 0;
        for (int session = 0; session < sessions; ++session) {
            Session run(folder.filePath(QStringLiteral("%1.sidelight").arg(session)), {}, quint32(19 + session),
                        RandomHistory::Taste::ClockJumps);
            for (int i = 0; i < 500 && !QTest::currentTestFailed(); ++i, ++done) {
                run.step();
                run.compare();
                if (i % 100 == 99)
                    run.reopen();
            }
            run.undoAll();
            QCOMPARE(run.verify(), QStringList());
        }
        scorecard::print("F19 steps with a clock that jumps", done, QTest::currentTestFailed(),
                         "the same order, undone to the start");
    }

    void randomHistoryOnDisk()
    {
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/side light XXXXXX"));
        Session run(folder.filePath(QStringLiteral("p.sidelight")), {}, 4711);
        for (int i = 0; i < steps() / 50; ++i) {
            run.step();
            run.compare();
            if (i % 100 == 99)
                run.reopen();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("step %1").arg(i)));
        }
        QCOMPARE(run.verify(), QStringList());
        run.undoAll();
        QCOMPARE(run.verify(), QStringList());
    }

private:
    int m_steps = 0, m_failures = 0;
};

QTEST_GUILESS_MAIN(HistoryPropertyTest)
#include "history_property_test.moc"
