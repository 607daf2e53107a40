// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that a database tool left in WAL mode, most of them when it was killed: all that the tool had committed is in the
// project, which is in our mode then, with nothing beside it; and whatever fails on the way, nothing is lost.
#include "models/project/ProjectFile.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <random>
#include <thread>

using namespace sidelight;
using namespace sidelight::test;

namespace {

const QByteArray walName = SimulatedDisk::name() + "-wal";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// How many claims there are, from 1 without a gap; -1: something is wrong with them or with the file.
int wholeClaims(const ProjectFile &file)
{
    int count = 0;
    bool all = true;
    const auto read = file.read([&](const Reader &reader) {
        const QList<Claim> claims = reader.all<Claim>();
        count = int(claims.size());
        for (const Claim &claim : claims)
            all = all && claim.id.value >= 1 && claim.id.value <= count && claim.text.startsWith(u"claim ");
    });
    const auto findings = file.verify(History::Chained); // the journal knows nothing of what a tool wrote
    return read && all && findings && findings->isEmpty() ? count : -1;
}

int wholeClaims(const QString &path, const OpenOptions &options = {})
{
    const auto file = ProjectFile::open(path, options);
    return file ? wholeClaims(**file) : -1;
}

// A tool's work on the project, killed after a while. The number of its last acknowledged claim.
int workAndKill(const QString &path, int first, int pages, std::chrono::microseconds while_)
{
    ChildProcess tool({WAL_WRITER, QFile::encodeName(path), QByteArray::number(first), QByteArray::number(pages)});
    const auto started = tool.line();
    if (!started)
        qFatal("the tool did not begin");
    std::this_thread::sleep_for(while_);
    tool.kill();
    int last = started->toInt();
    for (const QByteArray &line : tool.rest())
        last = line.toInt();
    return last;
}

} // namespace

class WalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void whatAKilledToolCommittedIsThere()
    {
        std::mt19937 random(18);
        const int pairs = scorecard::trials(200);
        int failures = 0, withWal = 0;
        for (int file = 0, pair = 0; pair < pairs; ++file) {
            const TempFolder folder;
            const QString path = folder.path(QStringLiteral("p.sidelight"));
            QVERIFY(ProjectFile::create(path));
            int there = 0;
            for (int i = 0; i < 10 && pair < pairs; ++i, ++pair) {
                const int pages = std::array{0, 5, 1000}.at(random() % 3);
                const int last = workAndKill(path, there + 1, pages, std::chrono::microseconds(random() % 20'000));
                withWal += QFileInfo(path + QStringLiteral("-wal")).size() > 0;
                const int before = there;
                there = wholeClaims(path);
                const bool alone = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
                if (there < last || there > last + 1 || !alone || bytesOf(path).mid(18, 2) != QByteArray("\1\1", 2)) {
                    if (failures++ == 0)
                        qWarning("pair %d: %d before, %d acknowledged, %d found, alone %d", pair, before, last, there, alone);
                    there = std::max(there, last);
                }
            }
        }
        scorecard::print("F18 WAL of a killed tool", pairs, failures, "0 committed rows lost, 0 files left beside",
                         "\"with a -wal\":" + QByteArray::number(withWal));
        QCOMPARE(failures, 0);
        QVERIFY(withWal > pairs / 2);
    }

    // The teeth: whoever opens the file without its "-wal" loses what was in that.
    void withoutItsWalRowsAreLost()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        QVERIFY(ProjectFile::create(path));
        const int last = workAndKill(path, 1, 0, std::chrono::milliseconds(10));
        QVERIFY(QFile::remove(path + QStringLiteral("-wal")));
        QVERIFY(wholeClaims(path) < last);
    }

    void aToolThatStillRunsKeepsUsOut()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        QVERIFY(ProjectFile::create(path));
        ChildProcess tool({WAL_WRITER, QFile::encodeName(path), "1", "0"});
        QVERIFY(tool.line());
        const auto file = ProjectFile::open(path);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), int(ErrorKind::Busy));
    }

    void whatMayOnlyBeReadIsToBeCopied()
    {
        const Left left = leftByTool();
        SimulatedDisk disk;
        disk.mount(left.image);
        OpenOptions options = disk.options();
        options.readOnly = true;
        const auto file = ProjectFile::open(SimulatedDisk::path(), options);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), int(ErrorKind::ReadOnly));
        QVERIFY(file.error().message.contains(QStringLiteral("-wal")));
        QCOMPARE(disk.image(), left.image);
    }

    // A "-wal" that came beside a project in our mode would be followed by the next tool.
    void aStrangeWalIsSetAside()
    {
        const Left left = leftByTool();
        SimulatedDisk disk;
        disk.mount({});
        QVERIFY(ProjectFile::create(SimulatedDisk::path(), disk.options()));
        DiskImage image = disk.image();
        image.insert(walName, left.image.value(walName));
        disk.mount(image);
        QCOMPARE(wholeClaims(SimulatedDisk::path(), disk.options()), 0);
        QVERIFY(!disk.image().contains(walName));
        QCOMPARE(disk.image().value(SimulatedDisk::name() + ".recovery-1-wal"), image.value(walName));
    }

    // A damaged project is refused, and nothing of it is changed.
    void aDamagedOneIsLeftAsItIs()
    {
        Left left = leftByTool();
        left.image[SimulatedDisk::name()].replace(4096, 4096, QByteArray(4096, 'x'));
        SimulatedDisk disk;
        disk.mount(left.image);
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), int(ErrorKind::Damaged));
        QCOMPARE(disk.image(), left.image);
    }

    void everyOperationOfAConversionMayFail()
    {
        const Left left = leftByTool();
        SimulatedDisk disk;
        const int step = 100 / scorecard::trials(100);
        int trials = 0, failures = 0;
        for (const bool forEver : {false, true})
            for (int at = 1;; at += step, ++trials) {
                disk.mount(left.image);
                disk.fail({SimulatedDisk::Operation::Any, SQLITE_IOERR, at, forEver});
                const int found = wholeClaims(SimulatedDisk::path(), disk.options());
                const bool wasReached = disk.hasFailed();
                disk.heal();
                failures +=
                    (found != -1 && found != left.claims) || wholeClaims(SimulatedDisk::path(), disk.options()) != left.claims;
                if (!wasReached)
                    break;
            }
        scorecard::print("F18 WAL conversions failing", trials, failures, "0 rows lost");
        QVERIFY(trials > 20);
        QCOMPARE(failures, 0);
    }

    void thePowerMayGoInAConversion()
    {
        const Left left = leftByTool();
        SimulatedDisk disk, after;
        disk.mount(left.image);
        QCOMPARE(wholeClaims(SimulatedDisk::path(), disk.options()), left.claims);
        const int rounds = scorecard::trials(10);
        int trials = 0, failures = 0;
        for (int round = 0; round < rounds; ++round) {
            PowerLoss loss(left.image, disk.events(), quint32(round));
            for (size_t cut = 0; cut <= disk.events().size(); ++cut, ++trials) {
                loss.advance(cut);
                after.mount(loss.image());
                failures += wholeClaims(SimulatedDisk::path(), after.options()) != left.claims;
            }
        }
        scorecard::print("F18 WAL conversions cut off", trials, failures, "0 rows lost");
        QVERIFY(trials > rounds * 10);
        QCOMPARE(failures, 0);
    }

private:
    struct Left {
        DiskImage image;
        int claims = 0;
    };
    // What a killed tool leaves, on a simulated disk: a project whose latest claims are in the "-wal" alone.
    static Left leftByTool()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        if (!ProjectFile::create(path))
            qFatal("no project");
        workAndKill(path, 1, 0, std::chrono::milliseconds(20));
        Left left;
        left.image.insert(SimulatedDisk::name(), bytesOf(path));
        left.image.insert(walName, bytesOf(path + QStringLiteral("-wal")));
        SimulatedDisk disk;
        disk.mount(left.image);
        left.claims = wholeClaims(SimulatedDisk::path(), disk.options());
        if (left.claims < 1)
            qFatal("the tool left nothing");
        return left;
    }
};

QTEST_GUILESS_MAIN(WalTest)
#include "wal_test.moc"
