// SPDX-License-Identifier: GPL-3.0-or-later
// Power losses: sessions are recorded once on a simulated disk, then cut after any operation, with what was not yet synced
// kept, dropped or torn as it comes; each disk that results is opened as a user would.
#include "tests/project/RecordedSession.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/Scorecard.h"

#include <QTest>
#include <spdlog/spdlog.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

enum class Verdict { Whole, Lost, Corrupt };

// Opens disks as somebody would to whom the power came back. What the same bytes hold is looked up the second time: most
// rollbacks lead to one of few files.
class Judge {
public:
    Verdict operator()(const DiskImage &image, const QByteArrayList &allowed)
    {
        const size_t key = keyOf(image);
        if (!m_found.contains(key))
            m_found.insert(key, open(image));
        const QByteArray state = m_found.value(key);
        return state.isEmpty() ? Verdict::Corrupt : allowed.contains(state) ? Verdict::Whole : Verdict::Lost;
    }

private:
    static size_t keyOf(const DiskImage &image)
    {
        return qHashMulti(0, image.value(SimulatedDisk::name()), image.value(SimulatedDisk::journalName()), image.size());
    }

    // What is then in the project; empty: it can't be opened, or is damaged.
    QByteArray open(const DiskImage &image)
    {
        m_disk.mount(image);
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!file)
            return {};
        const size_t key = keyOf(m_disk.image());
        if (const auto found = m_found.constFind(key); found != m_found.constEnd())
            return *found;
        const auto findings = (*file)->verify(History::Chained); // the state itself is compared
        const QByteArray state = findings && findings->isEmpty() ? stateOf(**file, m_watch) : QByteArray();
        m_found.insert(key, state);
        return state;
    }

    SimulatedDisk m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    QHash<size_t, QByteArray> m_found;
};

struct Count {
    int trials = 0, lost = 0, corrupt = 0;
    QString first; // failure
};

Count losePower(int trials, int first, int sessions, const char *setting)
{
    Count count;
    SimulatedDisk recorded;
    for (int seed = first; seed < first + sessions; ++seed) {
        const RecordedSession session(recorded, quint32(seed), 40, setting);
        const size_t from = session.calls().front().events, to = recorded.events().size();
        PowerLoss loss({}, recorded.events(), quint32(seed));
        Judge judge;
        const int here = trials / sessions;
        for (int i = 0; i < here; ++i) {
            const size_t cut = from + (to - from) * size_t(i) / size_t(here);
            loss.advance(cut);
            const Verdict verdict = judge(loss.image(), session.statesAfter(cut));
            ++count.trials;
            count.lost += verdict == Verdict::Lost;
            count.corrupt += verdict == Verdict::Corrupt;
            if (verdict != Verdict::Whole && count.first.isEmpty())
                count.first = QStringLiteral("session %1, after event %2 of %3, trial %4").arg(seed).arg(cut).arg(to).arg(i);
        }
    }
    return count;
}

} // namespace

class PowerLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void nothingThatWasAcknowledgedIsLost_data()
    {
        QTest::addColumn<int>("part"); // each has its own time limit
        for (int part = 0; part < parts; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void nothingThatWasAcknowledgedIsLost()
    {
        QFETCH(int, part);
        const Count count = losePower(scorecard::trials(100'000 / parts), 1 + 4 * part, 4, "");
        m_trials += count.trials;
        m_failures += count.lost + count.corrupt;
        if (part == parts - 1)
            scorecard::print("power loss", m_trials, m_failures, "0 lost, 0 corrupt, 0 unopenable");
        QVERIFY2(count.lost + count.corrupt == 0, qPrintable(count.first));
    }

    void weakerSettingsFail_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<int>("least");
        QTest::newRow("never synced") << QByteArray("PRAGMA synchronous = OFF") << 1500;
        QTest::newRow("folder not synced") << QByteArray("PRAGMA synchronous = FULL") << 10;
        QTest::newRow("journal in memory") << QByteArray("PRAGMA journal_mode = MEMORY") << 1500;
    }
    void weakerSettingsFail()
    {
        QFETCH(QByteArray, setting);
        QFETCH(int, least);
        const Count count = losePower(3000, 1, 12, setting.constData());
        qInfo("%s: %d lost, %d corrupt of %d", setting.constData(), count.lost, count.corrupt, count.trials);
        QVERIFY(count.lost + count.corrupt >= least);
    }

private:
    static constexpr int parts = 5;
    int m_trials = 0, m_failures = 0;
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "power_loss_test.moc"
