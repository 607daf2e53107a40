// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a project that go where somebody says: whole or not there, for their owner alone, and never through a link; and
// names that lead to one file in two ways.
#include "models/project/Snapshots.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/SimulatedDisk.h"
#include "tests/support/TempFolder.h"

#include <QTest>
#include <random>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <array>
#include <thread>
#include <unistd.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

void fill(ProjectFile &file, int articles)
{
    for (int i = 1; i <= articles; ++i) {
        const QString text = QStringLiteral("The quay at Port Ellary was closed on day %1. ").arg(i).repeated(400);
        const Article article = storedArticle(file, {i}, text);
        if (!file.edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1))
            qFatal("the articles of a test could not be inserted");
    }
}

bool isWhole(const QString &path, const OpenOptions &options = {})
{
    const auto file = ProjectFile::open(path, options);
    return file && (*file)->verify(History::Chained).value_or(QStringList(QString())).isEmpty();
}

constexpr auto others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void whatBearsTheNameIsWholeWhateverWasKilled()
    {
        const int kills = scorecard::trials(500);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        fill(*ProjectFile::create(path).value(), 20);
        std::mt19937 random(27);
        int failures = 0, within = 0, good = 0;
        for (int kill = 0; kill < kills; ++kill) {
            ChildProcess maker({COPY_MAKER, path.toUtf8(), "copies", "0"});
            const bool opened = maker.line() == "o";
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 300'000));
            maker.kill();
            failures += !opened;
            const QByteArrayList said = maker.rest();
            for (const QByteArray &line : said)
                failures += !line.startsWith("s ") || !QFile::exists(QString::fromUtf8(line.mid(2)));
            good += int(said.size());
            const QDir dir(folder.path());
            for (const QString &name : dir.entryList({QStringLiteral("a.sidelight.copy-*")}, QDir::Files)) {
                failures += !isWhole(dir.filePath(name)) || (QFile::permissions(dir.filePath(name)) & others);
                QFile::remove(dir.filePath(name));
            }
            const QStringList halves = dir.entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
            within += !halves.isEmpty();
            for (const QString &name : halves)
                QFile::remove(dir.filePath(name));
        }
        scorecard::print("F27 kill -9 while copies are written", kills, failures, "0 half files under a name",
                         "\"written\":" + QByteArray::number(good) + ",\"killed_within\":" + QByteArray::number(within));
        QCOMPARE(failures, 0);
        QVERIFY(within > 0);
    }

    void everyOperationMayFail()
    {
        using Operation = SimulatedDisk::Operation;
        constexpr std::array ways{std::pair(Operation::Write, SQLITE_IOERR_WRITE), std::pair(Operation::Write, SQLITE_FULL),
                                  std::pair(Operation::Sync, SQLITE_IOERR_FSYNC),  std::pair(Operation::Open, SQLITE_CANTOPEN),
                                  std::pair(Operation::Read, SQLITE_IOERR_READ),   std::pair(Operation::Any, SQLITE_IOERR)};
        SimulatedDisk disk;
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), disk.options()).value();
            fill(*file, 4);
        }
        const DiskImage image = disk.image();
        const QString copy = QStringLiteral("/a copy.sidelight");
        qint64 runs = 0, failures = 0;
        for (const auto &[operation, code] : ways)
            for (const bool forEver : {false, true}) {
                bool failed = true;
                for (int at = 1; failed; ++at, ++runs) {
                    disk.mount(image);
                    auto file = ProjectFile::open(SimulatedDisk::path(), disk.options()).value();
                    disk.fail({operation, code, at, forEver});
                    const auto done = file->writeCopy(copy);
                    failed = disk.hasFailed();
                    disk.heal();
                    const bool isThere = disk.kindOf(copy.toUtf8()) == Disk::Kind::File;
                    failures += done && !isThere;
                    file.reset();
                    failures += isThere && !isWhole(copy, disk.options());
                    failures += !isWhole(SimulatedDisk::path(), disk.options());
                }
            }
        scorecard::print("F27 copies onto a disk that fails", runs, failures, "old or new, never half");
        QCOMPARE(failures, 0);
        QVERIFY(runs > 100);
    }

    // What stands at the name is never touched, be it a file, a link to one, or a link to nowhere.
    void whatIsThereStays()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        fill(*file, 2);
        const QString old = folder.write(QStringLiteral("old.sidelight"), "old words");
        const QString link = folder.path(QStringLiteral("link.sidelight")), loose = folder.path(QStringLiteral("loose.sidelight"));
        QVERIFY(QFile::link(old, link));
        QVERIFY(QFile::link(folder.path(QStringLiteral("nowhere")), loose));
        for (const QString &name : {old, link, loose}) {
            const auto done = file->writeCopy(name);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Invalid);
        }
        QFile kept(old);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "old words");
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("nowhere"))));
        // In a folder that is reached by a link, the copy goes to where that leads.
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("real")));
        QVERIFY(QFile::link(folder.path(QStringLiteral("real")), folder.path(QStringLiteral("way"))));
        QVERIFY(file->writeCopy(folder.path(QStringLiteral("way/c.sidelight"))));
        QVERIFY(isWhole(folder.path(QStringLiteral("real/c.sidelight"))));
        QVERIFY(!(QFile::permissions(folder.path(QStringLiteral("real/c.sidelight"))) & others));
    }

    void anotherDiskIsNoMatter()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const TempFolder folder;
        QTemporaryDir other(memory + QStringLiteral("/sidelight XXXXXX"));
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        const auto place = Disk::system().identityOf(QFile::encodeName(file->path()));
        const QString copy = other.filePath(QStringLiteral("c.sidelight"));
        fill(*file, 2);
        QVERIFY2(other.isValid(), "This wants a second disk, and /dev/shm is none here.");
        QVERIFY(file->writeCopy(copy));
        QVERIFY(Disk::system().identityOf(QFile::encodeName(copy))->device != place->device);
        QVERIFY(isWhole(copy));
        QVERIFY(!(QFile::permissions(copy) & others));
        const Snapshots snapshots(Snapshots::folderFor(file->path(), other.path()), file->projectId());
        const auto taken = snapshots.take(*file, 1);
        QVERIFY(taken);
        QVERIFY(isWhole(taken->path));
    }

    // A hard link beside it, one elsewhere, a symbolic link to the file, and one to its folder.
    void twoNamesOfOneFileAreKnown()
    {
        constexpr int times = 10;
        int failures = 0;
        for (int i = 0; i < times; ++i) {
            const TempFolder folder;
            const QString path = folder.path(QStringLiteral("a.sidelight"));
            fill(*ProjectFile::create(path).value(), 1);
            QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("far")));
            failures += ProjectFile::open(path).value()->otherNames() != 0;
            const auto hardLink = [&](const QString &name) {
                QVERIFY(::link(QFile::encodeName(path).constData(), QFile::encodeName(folder.path(name)).constData()) == 0);
                for (const QString &way : {path, folder.path(name)}) {
                    const auto file = ProjectFile::open(way).value();
                    failures += file->otherNames() != 1;
                    // An independent copy has one name, and what is done in it is not done in the other.
                    const QString copy = folder.path(QStringLiteral("copy.sidelight"));
                    failures += !file->writeCopy(copy) || ProjectFile::open(copy).value()->otherNames() != 0;
                    QFile::remove(copy);
                }
                QFile::remove(folder.path(name));
            };
            hardLink(QStringLiteral("b.sidelight"));
            hardLink(QStringLiteral("far/b.sidelight"));
            QVERIFY(QFile::link(path, folder.path(QStringLiteral("link.sidelight"))));
            const auto linked = ProjectFile::open(folder.path(QStringLiteral("link.sidelight")));
            failures += linked.has_value() || linked.error().kind != ErrorKind::Foreign;
            QVERIFY(QFile::link(folder.path(), folder.path(QStringLiteral("way"))));
            const auto byFolder = ProjectFile::open(folder.path(QStringLiteral("way/a.sidelight")));
            failures += !byFolder || (*byFolder)->path() != QFileInfo(path).canonicalFilePath() || (*byFolder)->otherNames() != 0;
        }
        scorecard::print("F28 hard and symbolic links", 4 * times, failures, "canonical path, known, an independent copy helps");
        QCOMPARE(failures, 0);
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
