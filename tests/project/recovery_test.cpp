// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a project after a crash, or was put there: its own journal, another's, an older one, rubbish. And
// faults and power losses while a project is being recovered.
#include "models/project/GuardedVfs.h"
#include "tests/project/RecordedSession.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/Scorecard.h"

#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

using Operation = SimulatedDisk::Operation;

// A project that was working when the power went, with a journal that says what to put back.
struct Crash {
    DiskImage image;
    QByteArrayList states; // one of which it must come back to
    [[nodiscard]] QByteArray journal() const { return image.value(SimulatedDisk::journalName()); }
};

struct Story {
    QList<Crash> crashes; // in order
    DiskImage end;        // the project when it was closed
    QByteArray endState;
};

bool isHot(const DiskImage &image)
{
    return image.value(SimulatedDisk::journalName()).startsWith("\xd9\xd5\x05\xf9") && image.contains(SimulatedDisk::name());
}

Story tell(quint32 seed)
{
    SimulatedDisk disk;
    const RecordedSession session(disk, seed, 30, "");
    Story story;
    PowerLoss loss({}, disk.events(), seed);
    for (size_t at = session.calls().front().events; at < disk.events().size(); ++at) {
        loss.advance(at);
        if (const DiskImage image = loss.image(); isHot(image))
            story.crashes.append({image, session.statesAfter(at)});
    }
    story.end = disk.image();
    story.endState = session.calls().back().state;
    return story;
}

const QByteArray canary = "/another project.sidelight";

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        for (quint32 seed = 1; seed <= 4; ++seed)
            m_stories.append(tell(seed));
    }

    void onlyTheProjectAndItsJournalAreWithinReach()
    {
        m_disk.mount({{SimulatedDisk::name(), "p"}, {SimulatedDisk::journalName(), "j"}, {canary, "c"}});
        const GuardedVfs guard(SimulatedDisk::name(), m_disk.options().vfs);
        sqlite3_vfs *vfs = sqlite3_vfs_find(guard.name());
        QVERIFY(vfs);
        for (const QByteArray &path : {canary, QByteArray("/../another project.sidelight"), QByteArray("/a project.sidelight-wal"),
                                       SimulatedDisk::name() + "-journal2", SimulatedDisk::name() + "/x", QByteArray()}) {
            int there = -1;
            QCOMPARE(vfs->xAccess(vfs, path.constData(), SQLITE_ACCESS_EXISTS, &there), SQLITE_OK);
            QCOMPARE(there, 0);
            QCOMPARE(vfs->xDelete(vfs, path.constData(), 1), SQLITE_IOERR_DELETE);
            std::vector<char> storage(size_t(vfs->szOsFile));
            auto *file = reinterpret_cast<sqlite3_file *>(storage.data());
            QCOMPARE(
                vfs->xOpen(vfs, path.constData(), file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB, nullptr),
                SQLITE_CANTOPEN);
        }
        QCOMPARE(vfs->xDelete(vfs, SimulatedDisk::name().constData(), 1), SQLITE_IOERR_DELETE);
        QCOMPARE(m_disk.image().size(), 3);
    }

    void anOwnJournalIsRolledBack()
    {
        int trials = 0, failures = 0;
        for (const Story &story : std::as_const(m_stories))
            for (qsizetype i = 0; i < story.crashes.size(); i += 1 + story.crashes.size() / 100, ++trials) {
                const Crash &crash = story.crashes.at(i);
                failures += !crash.states.contains(stateAfter(crash.image)) || m_disk.image().size() != 2;
            }
        scorecard::print("own journals", trials, failures, "all rolled back");
        QCOMPARE(failures, 0);
    }

    void aJournalThatIsNotOursLeavesTheFileAlone_data()
    {
        QTest::addColumn<int>("kind");
        for (const char *kind : {"another project's", "an older state's", "random bytes", "random bytes after a header", "cut off",
                                 "empty", "a link", "a folder"})
            QTest::newRow(kind) << m_kinds++;
    }
    void aJournalThatIsNotOursLeavesTheFileAlone()
    {
        QFETCH(int, kind);
        std::mt19937 random{quint32(kind)};
        const int trials = scorecard::trials(100);
        int failures = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const Story &story = m_stories.at(trial % m_stories.size());
            DiskImage image = story.end;
            const QByteArray journal = strange(kind, trial, random);
            if (kind < 6)
                image.insert(SimulatedDisk::journalName(), journal);
            failures += stateAfter(image, kind == 6, kind == 7) != story.endState;
            if (kind < 2) // and whose it is may come back for it
                failures += m_disk.image().value(SimulatedDisk::name() + ".recovery-1-journal") != journal;
        }
        scorecard::print(QByteArray("journals: ") + QTest::currentDataTag(), trials, failures, "the file's state kept");
        QCOMPARE(failures, 0);
    }

    // Teeth: the journals that we set aside would do harm.
    void sqliteAloneWouldFollowAnothersJournal()
    {
        std::mt19937 random{0};
        int harmed = 0;
        for (int trial = 0; trial < 40; ++trial) {
            DiskImage image = m_stories.at(trial % m_stories.size()).end;
            const QByteArray before = image.value(SimulatedDisk::name());
            image.insert(SimulatedDisk::journalName(), strange(trial % 2, trial, random));
            m_disk.mount(image);
            sqlite3 *handle = nullptr;
            sqlite3_open_v2(SimulatedDisk::name().constData(), &handle, SQLITE_OPEN_READWRITE, m_disk.options().vfs.constData());
            sqlite3_exec(handle, "SELECT count(*) FROM journal", nullptr, nullptr, nullptr);
            sqlite3_close(handle);
            harmed += m_disk.image().value(SimulatedDisk::name()) != before;
        }
        QVERIFY2(harmed >= 20, qPrintable(QString::number(harmed)));
    }

    // Its end is missing, so it can't put everything back: then nothing may be changed, unless the file is whole anyway.
    void aCutOffOwnJournalDoesNoHarm()
    {
        std::mt19937 random{9};
        int refused = 0;
        for (int trial = 0; trial < 100; ++trial) {
            const Story &story = m_stories.at(trial % m_stories.size());
            Crash crash = story.crashes.at(qsizetype(random() % size_t(story.crashes.size())));
            const QByteArray journal = crash.journal();
            crash.image.insert(SimulatedDisk::journalName(), journal.first(qsizetype(random() % size_t(journal.size()))));
            crash.image.insert(canary, "c");
            m_disk.mount(crash.image);
            if (const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options()); file) {
                QVERIFY(crash.states.contains(stateOf(**file, m_watch)));
            } else {
                QCOMPARE(int(file.error().kind), int(ErrorKind::Damaged));
                QCOMPARE(m_disk.image(), crash.image);
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }

    void aSecondRecoveryWorksAfterTheFirstWasCutShort()
    {
        const int wanted = scorecard::trials(500);
        int images = 0, trials = 0, failures = 0;
        for (quint32 seed = 100; images < wanted; ++seed) {
            const Story story = tell(seed);
            for (qsizetype i = 0; i < story.crashes.size() && images < wanted; i += 1 + story.crashes.size() / 60, ++images) {
                failures += cutShort(story.crashes.at(i), seed, trials);
                failures += failDuring(story.crashes.at(i), images, trials);
            }
        }
        scorecard::print("recoveries cut short", trials, failures, "0 failures of the second recovery",
                         "\"images\":" + QByteArray::number(images));
        QCOMPARE(failures, 0);
    }

private:
    // Another's or no journal at all, of a kind.
    QByteArray strange(int kind, int trial, std::mt19937 &random) const
    {
        const auto rubbish = [&](qsizetype size) {
            QByteArray bytes(size, '\0');
            for (char &byte : bytes)
                byte = char(random());
            bytes[0] = char(1 + random() % 200);
            return bytes;
        };
        const Story &own = m_stories.at(trial % m_stories.size()), &other = m_stories.at((trial + 1) % m_stories.size());
        switch (kind) {
        case 0:
            return other.crashes.at(qsizetype(random() % size_t(other.crashes.size()))).journal();
        case 1:
            return own.crashes.at(qsizetype(random() % size_t(own.crashes.size() / 2))).journal();
        case 2:
            return rubbish(1 + qsizetype(random() % 20'000));
        case 3:
            return own.crashes.constFirst().journal().first(28) + rubbish(20'000);
        case 4:
            return own.crashes.constFirst().journal().first(qsizetype(1 + random() % 500));
        default:
            return {};
        }
    }

    // The state in which a project opens, after a full check; empty: it does not.
    QByteArray stateAfter(DiskImage image, bool link = false, bool folder = false)
    {
        image.insert(canary, "c");
        m_disk.mount(image);
        if (link)
            m_disk.placeLink(SimulatedDisk::journalName());
        if (folder)
            m_disk.placeFolder(SimulatedDisk::journalName());
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!file || (*file)->verify(History::Chained).value_or(QStringList("unread")) != QStringList() ||
            m_disk.image().value(canary) != "c")
            return {};
        return stateOf(**file, m_watch);
    }

    // The power goes again at each operation of the recovery.
    int cutShort(const Crash &crash, quint32 seed, int &trials)
    {
        m_disk.mount(crash.image);
        ProjectFile::open(SimulatedDisk::path(), m_disk.options()).value().reset();
        const std::vector<DiskEvent> events = m_disk.events();
        PowerLoss loss(crash.image, events, seed);
        int failures = 0;
        for (size_t at = 0; at <= events.size(); at += 2, ++trials) {
            loss.advance(at);
            m_disk.mount(loss.image());
            const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            failures += !file || !crash.states.contains(stateOf(**file, m_watch));
        }
        return failures;
    }

    // The disk fails during the recovery; when it is well again, the next one works.
    int failDuring(const Crash &crash, int image, int &trials)
    {
        int failures = 0;
        for (const Operation operation : {Operation::Read, Operation::Write, Operation::Sync, Operation::Delete,
                                          Operation::Truncate, Operation::Open, Operation::Lock}) {
            m_disk.mount(crash.image);
            ProjectFile::open(SimulatedDisk::path(), m_disk.options()).value().reset();
            const int count = m_disk.count(operation);
            const int step = operation == Operation::Read ? 1 + count / 4 : 2;
            for (int at = 1 + image % step; at <= count; at += step, ++trials) {
                m_disk.mount(crash.image);
                m_disk.fail({operation, SQLITE_IOERR, at, image % 2 == 0});
                if (const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options()); !file)
                    failures += file.error().kind != ErrorKind::Io;
                m_disk.heal();
                const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
                failures += !file || !crash.states.contains(stateOf(**file, m_watch)) || m_disk.image().size() != 1;
            }
        }
        return failures;
    }

    SimulatedDisk m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    QList<Story> m_stories;
    int m_kinds = 0;
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
