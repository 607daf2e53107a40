// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation that a session asks of its disk fails, once and for ever, in each way that its kind can.
#include "tests/project/RandomHistory.h"
#include "tests/project/TestRecords.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/Scorecard.h"

#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

using Operation = SimulatedDisk::Operation;

struct Way {
    Operation operation;
    int code;
};
constexpr std::array ways{
    Way{Operation::Write, SQLITE_IOERR_WRITE},   Way{Operation::Write, SQLITE_FULL},
    Way{Operation::Sync, SQLITE_IOERR_FSYNC},    Way{Operation::SyncFolder, SQLITE_IOERR_DIR_FSYNC},
    Way{Operation::Delete, SQLITE_IOERR_DELETE}, Way{Operation::Open, SQLITE_CANTOPEN},
    Way{Operation::Read, SQLITE_IOERR_READ},     Way{Operation::Truncate, SQLITE_IOERR_TRUNCATE},
    Way{Operation::Lock, SQLITE_IOERR_LOCK},     Way{Operation::Any, SQLITE_IOERR},
};

// A file with some work in it, and the steps that are then done to it while the disk fails.
class Scene {
public:
    Scene(SimulatedDisk &disk, quint32 seed)
        : m_disk(disk)
        , m_random(seed)
    {
        RandomHistory history(seed);
        disk.mount({});
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), disk.options()).value();
            for (int i = 0; i < 12; ++i) [[maybe_unused]]
                const auto done = perform(*file, history.next());
        }
        history.reopened();
        m_image = disk.image();
        m_states.append(history.fingerprint());
        for (int i = 0; i < 5; ++i) {
            m_steps.append(history.next());
            m_states.append(history.fingerprint());
        }
        run();
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_counts.at(i) = disk.count(Operation(i));
    }

    [[nodiscard]] int count(Operation operation) const { return m_counts.at(size_t(operation)); }

    // What went wrong, or nothing.
    QString fail(const SimulatedDisk::Fault &fault)
    {
        m_wrong.clear();
        m_disk.mount(m_image);
        m_disk.fail(fault);
        auto opened = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!opened) {
            mind(opened.error());
            m_disk.heal();
            opened = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            if (!opened)
                return QStringLiteral("not opened when the disk was well again: ") + opened.error().detail;
        }
        m_file = std::move(*opened);
        qsizetype at = advance(0);
        const bool failed = at < m_steps.size();
        if (failed && fault.forEver && m_file->edit(QStringLiteral("New tag"), insertTag, 1))
            wrong("an edit was acknowledged while the disk failed");
        if (failed && fault.forEver && fault.operation == Operation::Any && m_file->writeCopy(QStringLiteral("/a copy.sidelight")))
            wrong("a copy was written to a disk that is gone");
        if (fault.operation == Operation::Sync || fault.operation == Operation::SyncFolder || m_random() % 4 == 0)
            losePower(at);
        m_disk.heal();
        if (failed)
            at = recover(at);
        lookAgain(at);
        m_file.reset();
        return m_wrong;
    }

private:
    static void insertTag(Writer &w) { w.insert(tagNamed({999'999}, QStringLiteral("aftermath"))); }
    void wrong(const char *what)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1StringView(what);
    }
    void mind(const Error &error)
    {
        if (error.kind != ErrorKind::Io && error.kind != ErrorKind::Full)
            m_wrong =
                QStringLiteral("an error of the disk was called something else: %1 %2").arg(int(error.kind)).arg(error.detail);
    }

    void run()
    {
        m_disk.mount(m_image);
        m_file = ProjectFile::open(SimulatedDisk::path(), m_disk.options()).value();
        if (advance(0) != m_steps.size())
            qFatal("a step fails on a sound disk");
        m_file.reset();
    }

    // Does the steps from one on; returns the first that failed.
    qsizetype advance(qsizetype from)
    {
        for (qsizetype i = from; i < m_steps.size(); ++i) {
            const Result<Commit> done = perform(*m_file, m_steps.at(i));
            if (done || (m_steps.at(i).refused && done.error().kind == ErrorKind::NotFound))
                continue;
            mind(done.error());
            return i;
        }
        return m_steps.size();
    }

    // The power may go at that moment too: what was acknowledged is on the disk.
    void losePower(qsizetype at)
    {
        PowerLoss loss(m_image, m_disk.events(), quint32(m_random()));
        loss.advance(m_disk.events().size());
        SimulatedDisk after;
        after.mount(loss.image());
        const auto file = ProjectFile::open(SimulatedDisk::path(), after.options());
        if (!file)
            return wrong("not opened after a power loss");
        if (!isAt(**file, at) && !isAt(**file, at + 1))
            wrong("what was acknowledged is not there after a power loss");
    }

    [[nodiscard]] bool isAt(const ProjectFile &file, qsizetype step) const
    {
        return step < m_states.size() && fingerprintOf(file) == m_states.at(step);
    }

    // The disk is well again: the same file goes on. Returns which state it is in.
    qsizetype recover(qsizetype at)
    {
        const bool doubted = m_file->isInDoubt();
        if (doubted && m_file->edit(QStringLiteral("New tag"), insertTag, 1))
            wrong("an edit was taken while the file was in doubt");
        if (doubted)
            if (const Result<void> done = m_file->reopen(); !done || m_file->isInDoubt())
                wrong("not opened again");
        if (doubted && isAt(*m_file, at + 1) && !isAt(*m_file, at))
            return at + 1;
        if (!isAt(*m_file, at))
            wrong("the failed step changed something");
        else if (!doubted && advance(at) != m_steps.size())
            wrong("a later step fails on a disk that is well again");
        return doubted ? at : m_steps.size();
    }

    void lookAgain(qsizetype at)
    {
        if (!isAt(*m_file, at))
            wrong("the file is not in the state that was acknowledged");
        if (!m_file->edit(QStringLiteral("New tag"), insertTag, 1))
            wrong("no edit is taken after the disk was well again");
        m_file.reset();
        const auto again = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!again)
            return wrong("the file does not open again");
        if ((*again)->verify(History::Chained).value_or(QStringList("unread")) != QStringList())
            return wrong("the file is damaged");
        bool found = false;
        if (!(*again)->read([&](const Reader &reader) { found = reader.find<Tag>({999'999}).has_value(); }) || !found)
            wrong("an acknowledged edit is gone");
        if (m_disk.image().size() != 1)
            wrong("a file was left behind");
    }

    SimulatedDisk &m_disk;
    std::mt19937 m_random;
    DiskImage m_image;
    QList<RandomHistory::Step> m_steps;
    QByteArrayList m_states; // before each step, and after the last
    std::array<int, SimulatedDisk::operations> m_counts{};
    std::unique_ptr<ProjectFile> m_file;
    QString m_wrong;
};

} // namespace

class DiskFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void everyOperationFailsOnceAndForEver_data()
    {
        QTest::addColumn<int>("part"); // each has its own time limit
        for (int part = 0; part < parts; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void everyOperationFailsOnceAndForEver()
    {
        QFETCH(int, part);
        m_first.clear();
        SimulatedDisk disk;
        const int until = m_trials + scorecard::trials(20'000 / parts);
        for (quint32 seed = quint32(part) * 1000 + 1; m_trials < until; ++seed) {
            Scene scene(disk, seed);
            for (const Way &way : ways)
                for (int at = 1; at <= scene.count(way.operation); ++at)
                    for (const bool forEver : {false, true})
                        note(scene.fail({way.operation, way.code, at, forEver}), seed, way.code, at);
        }
        if (part == parts - 1)
            scorecard::print("disk faults", m_trials, m_failures, "0 corrupt, 0 lost, 0 falsely acknowledged");
        QVERIFY2(m_first.isEmpty(), qPrintable(m_first));
    }

    // From some operation on nothing answers any more; later it is put back.
    void aDiskThatIsTakenOut()
    {
        m_first.clear();
        SimulatedDisk disk;
        const int before = m_failures, wanted = scorecard::trials(500);
        int trials = 0;
        for (quint32 seed = 24'000; trials < wanted; ++seed) {
            Scene scene(disk, seed);
            for (int at = 1; at <= scene.count(Operation::Any) && trials < wanted; at += 3, ++trials)
                note(scene.fail({Operation::Any, SQLITE_IOERR, at, true}), seed, SQLITE_IOERR, at);
        }
        scorecard::print("F24 the disk is taken out", trials, m_failures - before, "0 crashes, 0 falsely acknowledged");
        QVERIFY2(m_first.isEmpty(), qPrintable(m_first));
    }

    // Teeth: were the error of a flush not told, or not minded, acknowledged work would be lost.
    void aFlushThatFailsInSilenceLosesWork()
    {
        SimulatedDisk disk;
        Scene scene(disk, 1);
        int lost = 0;
        for (int at = 1; at <= scene.count(Operation::Sync); ++at)
            lost += !scene.fail({Operation::Sync, SQLITE_IOERR_FSYNC, at, true, true}).isEmpty();
        QVERIFY2(lost >= 3, qPrintable(QString::number(lost)));
    }

private:
    void note(const QString &wrong, quint32 seed, int code, int at)
    {
        ++m_trials;
        if (wrong.isEmpty())
            return;
        if (++m_failures <= 20)
            m_first += QStringLiteral("\nseed %1, code %2, operation %3: %4").arg(seed).arg(code).arg(at).arg(wrong);
    }

    static constexpr int parts = 4;
    int m_trials = 0, m_failures = 0;
    QString m_first;
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "disk_fault_test.moc"
