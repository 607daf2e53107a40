// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots: what bears the name of one is whole, whatever happened while it was made; the last good one stays; and ten of
// them reach back over hours as well as over months, whatever clocks say.
#include "models/project/SnapshotKeeper.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/SimulatedDisk.h"
#include "tests/support/TempFolder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>
#include <random>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

#include <array>
#include <thread>

using namespace sidelight;
using namespace sidelight::test;

namespace {

QString wordsOf(int number) { return QStringLiteral("The quay at Port Ellary was closed on day %1. ").arg(number).repeated(400); }

// Articles with texts of some 20 KB, so that a copy takes more than a moment.
void fill(ProjectFile &file, int articles)
{
    QList<Article> all;
    for (int i = 1; i <= articles; ++i)
        all.append(storedArticle(file, {i}, wordsOf(i)));
    const auto insert = [&](Writer &w) {
        for (const Article &article : all)
            w.insert(article);
    };
    if (!file.edit(QStringLiteral("Import"), insert, 1))
        qFatal("the articles of a test could not be inserted");
}

bool tag(ProjectFile &file, const QString &name, Id id = Id::random())
{
    return file.edit(QStringLiteral("New tag"), [&](Writer &w) { w.insert(tagNamed(id, name)); }, 1).has_value();
}

Snapshots snapshotsOf(const ProjectFile &file, const OpenOptions &options = {})
{
    return {Snapshots::folderFor(file.path()), file.projectId(), options};
}

bool isWhole(const Snapshots &snapshots, const QString &path)
{
    const auto contents = snapshots.read(path);
    return contents && contents->findings.isEmpty();
}

// How many of those that bear a snapshot's name are not whole.
int damagedIn(const Snapshots &snapshots)
{
    const QList<Snapshot> all = snapshots.list();
    return int(std::ranges::count_if(all, [&](const Snapshot &each) { return !isWhole(snapshots, each.path); }));
}

QStringList temporariesIn(const Snapshots &snapshots)
{
    return QDir(snapshots.folder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
}

// Changes bytes in the first place where some stand.
void alter(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("a file of the test could not be opened");
    const qsizetype at = file.readAll().indexOf(from);
    if (at < 0 || !file.seek(at) || file.write(to) != to.size())
        qFatal("what was to be damaged is not there");
}

} // namespace

class SnapshotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void oneIsTakenAndRestored()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        const Snapshots snapshots = snapshotsOf(*file);
        QVERIFY(!snapshots.isNeeded(*file)); // an empty project
        fill(*file, 3);
        QVERIFY(snapshots.isNeeded(*file));
        QVERIFY(file->keep({{QStringLiteral("scroll"), QStringLiteral("1"), "42"}}));
        const QString then = dumpProject(*file).value();
        const auto taken = snapshots.take(*file, 1'900'000'000'000);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
        QVERIFY(!snapshots.isNeeded(*file));
        QCOMPARE(QFileInfo(taken->path).dir().dirName(), QStringLiteral("a.sidelight-snapshots"));
        QCOMPARE(taken->at, 1'900'000'000'000);
        QCOMPARE(taken->number, 1);
        QCOMPARE(taken->size, QFileInfo(taken->path).size());
        QCOMPARE(QFile::permissions(taken->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFile::permissions(snapshots.folder()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(tag(*file, QStringLiteral("later")));
        QVERIFY(snapshots.isNeeded(*file));
        const QString restored = folder.path(QStringLiteral("b.sidelight"));
        QVERIFY(snapshots.restore(taken->path, restored));
        const auto again = ProjectFile::open(restored).value();
        QCOMPARE(dumpProject(*again).value(), then);
        QCOMPARE(again->verify().value(), QStringList());
        QCOMPARE(again->allKept()->size(), 1);              // one goes on with it
        QVERIFY(!snapshots.restore(taken->path, restored)); // what is there stays
        QVERIFY(snapshots.remove(taken->path));
        QVERIFY(snapshots.list().isEmpty());
        QVERIFY(!snapshots.remove(file->path())); // only a snapshot can be removed
        QVERIFY(QFile::exists(file->path()));
    }

    // Each step of a copy may be followed by an edit: what comes out is whole, and holds them all.
    void editsPassInBetween()
    {
        const int trials = scorecard::trials(50);
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        fill(*file, 250); // some 5 MB, so three steps
        const Snapshots snapshots = snapshotsOf(*file);
        int failures = 0, steps = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const auto taking = SnapshotTaking::begin(*file, snapshots, trial).value();
            int between = 0;
            for (bool done = false; !done; ++between) {
                done = taking->step(*file).value_or(true);
                if (!done && !tag(*file, QStringLiteral("%1 in between, %2").arg(trial).arg(between)))
                    ++failures;
                if (!done && between % 2 == 1)
                    failures += !file->undo(1).has_value();
            }
            steps += between;
            const QByteArray then = file->journalEnd();
            failures += !tag(*file, QStringLiteral("%1 while it is checked").arg(trial));
            const auto taken = taking->finish();
            failures += !taken || taken->journalEnd != then || !isWhole(snapshots, taken->path);
        }
        scorecard::print("F26 snapshots between edits", trials, failures, "whole, with every edit before its last page",
                         "\"steps\":" + QByteArray::number(steps));
        QCOMPARE(failures, 0);
        QVERIFY(steps > 2 * trials);
    }

    void theLastGoodOneStays()
    {
        constexpr int cycles = 20;
        const std::array<std::pair<QByteArray, QByteArray>, 3> wounds{
            {{"was closed on day 2.", "was closed on day 9."}, {"sound words", "wrong words"}, {"New tag", "Old tag"}}};
        int trials = 0, failures = 0;
        for (const auto &[from, to] : wounds) {
            const TempFolder folder;
            const QString path = folder.path(QStringLiteral("a.sidelight"));
            QString good;
            {
                const auto file = ProjectFile::create(path).value();
                fill(*file, 3);
                QVERIFY(tag(*file, QStringLiteral("sound words")));
                good = snapshotsOf(*file).take(*file, 1).value().path;
            }
            alter(path, from, to);
            const Snapshots all(Snapshots::folderFor(path), Id());
            for (int cycle = 0; cycle < cycles; ++cycle, ++trials) {
                const auto file = ProjectFile::open(path);
                // A tag's name is sound for every check but the replayed history, which is not made each time.
                const bool isFound = from != "sound words";
                if (file && tag(**file, QStringLiteral("cycle %1").arg(cycle)))
                    failures += snapshotsOf(**file).take(**file, 2 + cycle).has_value() == isFound;
                failures += !isWhole(all, good) || damagedIn(all) > 0 || !temporariesIn(all).isEmpty();
            }
        }
        scorecard::print("F26 snapshots of a damaged project", trials, failures, "the last good one stays, 0 damaged ones named");
        QCOMPARE(failures, 0);
    }

    void whatIsNamedIsWholeWhateverWasKilled()
    {
        const int kills = scorecard::trials(500);
        int failures = 0, inside = 0, good = 0;
        QString first;
        {
            std::array<std::jthread, 2> two;
            std::mutex mutex;
            for (int half = 0; half < 2; ++half)
                two.at(size_t(half)) = std::jthread([&, half] {
                    const TempFolder folder;
                    const QString path = folder.path(QStringLiteral("a.sidelight"));
                    const Snapshots snapshots(Snapshots::folderFor(path), Id());
                    fill(*ProjectFile::create(path).value(), 20);
                    std::mt19937 random(quint32(26 + half));
                    for (int kill = half; kill < kills; kill += 2) {
                        ChildProcess maker({COPY_MAKER, path.toUtf8(), "snapshots", QByteArray::number(kill)});
                        const auto opened = maker.line();
                        std::this_thread::sleep_for(std::chrono::microseconds(random() % 300'000));
                        maker.kill();
                        QByteArrayList said = maker.rest();
                        const bool hasTemporary = !temporariesIn(snapshots).isEmpty();
                        QString wrong = opened == "o" ? QString() : QStringLiteral("not opened");
                        for (const QByteArray &line : said)
                            if (line.startsWith('x'))
                                wrong = QString::fromUtf8(line);
                        if (temporariesIn(snapshots).size() > 2) // one that was being written, and its journal
                            wrong = QStringLiteral("what a killed process left is not removed");
                        if (damagedIn(snapshots) > 0)
                            wrong = QStringLiteral("a damaged snapshot bears a name");
                        if (snapshots.list().size() > Snapshots::most + 1) // the kill may come before the removal
                            wrong = QStringLiteral("too many are kept");
                        if (!said.isEmpty() && said.last().startsWith("s ") && snapshots.list().isEmpty())
                            wrong = QStringLiteral("one that was said to be good is gone");
                        if (!ProjectFile::open(path))
                            wrong = QStringLiteral("the project cannot be opened");
                        const std::lock_guard lock(mutex);
                        failures += !wrong.isEmpty();
                        inside += hasTemporary;
                        good += int(said.size());
                        if (first.isEmpty())
                            first = wrong;
                    }
                });
        }
        scorecard::print("F26 kill -9 while snapshots are taken", kills, failures, "0 damaged snapshots named as good",
                         "\"taken\":" + QByteArray::number(good) + ",\"killed_within\":" + QByteArray::number(inside));
        QVERIFY2(failures == 0, qPrintable(first));
        QVERIFY(good > 0);
        QVERIFY(inside > 0 || kills < 50); // it was killed where it hurts; a handful of kills may all miss it
    }

    void everyOperationMayFail()
    {
        using Operation = SimulatedDisk::Operation;
        constexpr std::array ways{std::pair(Operation::Write, SQLITE_IOERR_WRITE), std::pair(Operation::Write, SQLITE_FULL),
                                  std::pair(Operation::Sync, SQLITE_IOERR_FSYNC),  std::pair(Operation::Open, SQLITE_CANTOPEN),
                                  std::pair(Operation::Read, SQLITE_IOERR_READ),   std::pair(Operation::Any, SQLITE_IOERR)};
        SimulatedDisk disk;
        QString first;
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), disk.options()).value();
            fill(*file, 4);
            first = snapshotsOf(*file, disk.options()).take(*file, 1).value().path;
            QVERIFY(tag(*file, QStringLiteral("after the first")));
        }
        const DiskImage image = disk.image();
        qint64 runs = 0, failures = 0;
        for (const auto &[operation, code] : ways)
            for (const bool forEver : {false, true}) {
                bool failed = true;
                for (int at = 1; failed; ++at, ++runs) {
                    disk.mount(image);
                    auto file = ProjectFile::open(SimulatedDisk::path(), disk.options()).value();
                    const Snapshots snapshots = snapshotsOf(*file, disk.options());
                    disk.fail({operation, code, at, forEver});
                    const auto taken = snapshots.take(*file, 2);
                    failed = disk.hasFailed();
                    disk.heal();
                    const QList<Snapshot> left = snapshots.list();
                    failures += left.isEmpty() || left.last().path != first || damagedIn(snapshots) > 0;
                    failures += taken && !std::ranges::contains(left, taken->path, &Snapshot::path);
                    failures += !taken && taken.error().message.isEmpty();
                    failures += !tag(*file, QStringLiteral("afterwards")); // the project does not mind
                    failures += !snapshots.take(*file, 3);
                }
            }
        scorecard::print("F26 snapshots on a disk that fails", runs, failures, "0 damaged, 0 lost, the next one is taken");
        QCOMPARE(failures, 0);
        QVERIFY(runs > 100);
    }

    void clocksDecideNothing()
    {
        constexpr qint64 year = 365LL * 24 * 3600 * 1000;
        const std::array<qint64, 5> clocks{1'900'000'000'000, 1'900'000'000'000 - 10 * year, 1'900'000'000'000 + 100 * year, 0, 1};
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        const Snapshots snapshots = snapshotsOf(*file);
        QList<int> numbers;
        constexpr int taken = 60;
        for (int i = 1; i <= taken; ++i) {
            QVERIFY(tag(*file, QStringLiteral("tag %1").arg(i)));
            QVERIFY(snapshots.isNeeded(*file));
            QCOMPARE(snapshots.take(*file, clocks.at(size_t(i) % clocks.size())).value().number, i);
            numbers.append(i);
            for (const int gone : Snapshots::surplus(numbers))
                numbers.removeOne(gone);
        }
        QList<int> left;
        for (const Snapshot &each : snapshots.list())
            left.prepend(each.number);
        scorecard::print("F19 snapshots under jumping clocks", taken, left != numbers, "order and rotation as without jumps");
        QCOMPARE(left, numbers);
    }

    // Hours and months: the gaps grow with age, the first and the three youngest stay.
    void tenReachFarBack()
    {
        QList<int> numbers;
        for (int number = 1; number <= 1'000; ++number) {
            numbers.append(number);
            for (const int gone : Snapshots::surplus(numbers))
                QVERIFY(numbers.removeOne(gone));
            QCOMPARE_LE(numbers.size(), Snapshots::most);
            QCOMPARE(numbers.constFirst(), 1);
            QCOMPARE(numbers.constLast(), number);
            if (number > 3)
                QCOMPARE(numbers.sliced(numbers.size() - 3), (QList<int>{number - 2, number - 1, number}));
        }
        for (int reach = 4; reach <= 512; reach *= 4) // of each span of time there is one
            QVERIFY2(std::ranges::any_of(numbers, [&](int each) { return 1'000 - each >= reach / 4 && 1'000 - each < reach * 4; }),
                     qPrintable(QString::number(reach)));
    }

    void aDamagedOneIsNotRestored()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        fill(*file, 3);
        const Snapshots snapshots = snapshotsOf(*file);
        const QString damaged = snapshots.take(*file, 1).value().path;
        alter(damaged, "was closed on day 2.", "was closed on day 9.");
        QCOMPARE(snapshots.read(damaged)->findings.size(), 1); // the article's text, told once
        const QString to = folder.path(QStringLiteral("b.sidelight"));
        const auto restored = snapshots.restore(damaged, to);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Damaged);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.sidelight")});
        QFile cutOff(damaged);
        QVERIFY(cutOff.resize(5'000));
        QVERIFY(!snapshots.read(damaged)->findings.isEmpty());
        QVERIFY(cutOff.resize(0));
        QVERIFY(!snapshots.read(damaged)->findings.isEmpty());
        QVERIFY(!snapshots.list().constFirst().isReadable());
        QVERIFY(snapshots.isNeeded(*file)); // one that can't be read is none
        QCOMPARE(snapshots.take(*file, 2)->number, 2);
    }

    // Of another project that bore the name before, nothing is removed.
    void anotherProjectsAreLeftAlone()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        QString other;
        {
            const auto file = ProjectFile::create(path).value();
            fill(*file, 1);
            other = snapshotsOf(*file).take(*file, 1).value().path;
        }
        QVERIFY(QFile::remove(path));
        const auto file = ProjectFile::create(path).value();
        for (int i = 0; i < 2 * Snapshots::most; ++i) {
            QVERIFY(tag(*file, QString::number(i)));
            QVERIFY(snapshotsOf(*file).take(*file, i));
        }
        QVERIFY(QFile::exists(other));
        QCOMPARE(snapshotsOf(*file).list().size(), Snapshots::most);
        QCOMPARE(Snapshots(Snapshots::folderFor(path), Id()).list().size(), Snapshots::most + 1);
    }

    void wordsAreFoundWhereverTheyStand()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("a.sidelight"))).value();
        const QString inText = QStringLiteral("Zorvane"), inTag = QStringLiteral("Quelith"),
                      inHistory = QStringLiteral("Marrow-Tüll"), across = QStringLiteral("Brindlecove"),
                      inUtf16 = QStringLiteral("Ostrava-Nord");
        fill(*file, 1);
        // Over the border of two parts, and in an encoding of two bytes a letter.
        QByteArray original = QByteArray(1024 * 1024 - 4, 'x') + across.toUtf8();
        for (const QChar c : inUtf16)
            original += QByteArray(1, char(c.unicode())) + QByteArray(1, '\0');
        QList<Blob> blobs{Blob(original)};
        Article article = storedArticle(*file, {50}, QStringLiteral("It was ") + inText);
        QVERIFY(file->storeAll(blobs));
        article.original = blobs[0].hash();
        QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1));
        QVERIFY(tag(*file, inTag));
        QVERIFY(tag(*file, inHistory, {77}));
        QVERIFY(file->edit(QStringLiteral("Delete tag"), [](Writer &w) { w.remove<Tag>({77}); }, 1));
        const Snapshots snapshots = snapshotsOf(*file);
        const QString path = snapshots.take(*file, 1).value().path;
        QStringList found =
            snapshots.wordsIn(path, {inText, inTag, inHistory, across, inUtf16, QStringLiteral("Nowhere-at-all")}).value();
        found.sort();
        QStringList expected{inText, inTag, inHistory, across, inUtf16};
        expected.sort();
        QCOMPARE(found, expected);
    }

    void theKeeperTakesThemAtTheirTimes()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        fill(*ProjectFile::create(path).value(), 3);
        Project project;
        SnapshotKeeper keeper(project, {}, std::chrono::milliseconds(50));
        QSignalSpy taken(&keeper, &SnapshotKeeper::taken), failed(&keeper, &SnapshotKeeper::failed);
        auto opened = project.open(path);
        QTRY_COMPARE(taken.size(), 1); // it has changed since there was none
        project.edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({1}, QStringLiteral("one"))); });
        QTRY_COMPARE(taken.size(), 2); // some time after a change
        bool done = false;
        project.afterSnapshot([&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(taken.size(), 2); // none was needed
        keeper.takeNow();
        QTRY_COMPARE(taken.size(), 3); // who asks gets one
        keeper.setChoices({.byItself = false, .parentFolder = {}});
        done = false;
        project.afterSnapshot([&] { done = true; });
        QVERIFY(done);
        project.edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({2}, QStringLiteral("two"))); });
        QTRY_VERIFY(project.isSaved());
        keeper.setChoices({.byItself = true, .parentFolder = folder.path(QStringLiteral("nowhere/at all"))});
        keeper.takeNow();
        QTRY_COMPARE(failed.size(), 1);
        project.afterSnapshot([&] { done = false; });
        QTRY_VERIFY(!done);         // what comes after it comes all the same
        QCOMPARE(failed.size(), 1); // said once
        QCOMPARE(keeper.snapshots().project(), project.id());
    }

    // How long an edit takes meanwhile is printed, and asserted nowhere.
    void editsGoOnWhileALargeProjectIsCopied()
    {
        const int megabytes = std::max(8, scorecard::trials(200));
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        {
            const auto file = ProjectFile::create(path).value();
            std::mt19937_64 random(26);
            for (int i = 1; i <= megabytes; ++i) {
                QByteArray bytes(1024 * 1024, Qt::Uninitialized);
                for (qsizetype at = 0; at < bytes.size(); at += 8)
                    qToLittleEndian(quint64(random()), bytes.data() + at);
                const Blob original(bytes);
                Article article = storedArticle(*file, {i}, QStringLiteral("Article %1").arg(i));
                QVERIFY(file->store(original));
                article.original = original.hash();
                QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1));
            }
        }
        Project project;
        SnapshotKeeper keeper(project, {.byItself = false, .parentFolder = {}});
        QSignalSpy taken(&keeper, &SnapshotKeeper::taken);
        auto opened = project.open(path);
        QTRY_VERIFY(project.isOpen());
        qint64 alone = 0, meanwhile = 0;
        int edits = 0;
        const auto edit = [&](qint64 &longest) {
            QElapsedTimer timer;
            timer.start();
            project.edit(QStringLiteral("New tag"), [id = ++edits](Writer &w) { w.insert(tagNamed({id}, QString::number(id))); });
            while (!project.isSaved())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            longest = std::max(longest, timer.elapsed());
        };
        for (int i = 0; i < 20; ++i)
            edit(alone);
        QElapsedTimer whole;
        whole.start();
        keeper.takeNow();
        while (taken.isEmpty() && keeper.isTaking())
            edit(meanwhile);
        QCOMPARE(taken.size(), 1);
        const Snapshots snapshots = keeper.snapshots();
        const bool isGood = isWhole(snapshots, taken[0][0].value<Snapshot>().path);
        scorecard::print(
            "F26 edits while a snapshot is taken", edits, !isGood, "a whole snapshot; no edit waits for it",
            "\"megabytes\":" + QByteArray::number(megabytes) + ",\"snapshot_ms\":" + QByteArray::number(whole.elapsed()) +
                ",\"longest_edit_ms\":" + QByteArray::number(meanwhile) + ",\"longest_without_ms\":" + QByteArray::number(alone));
        QVERIFY(isGood);
    }

    void whatMayOnlyBeReadGetsNone()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        fill(*ProjectFile::create(path).value(), 1);
        OpenOptions options;
        options.readOnly = true;
        Project project;
        SnapshotKeeper keeper(project, {});
        QSignalSpy changed(&keeper, &SnapshotKeeper::takingChanged);
        auto opened = project.open(path, options);
        QTRY_VERIFY(project.isOpen());
        bool done = false;
        project.afterSnapshot([&] { done = true; });
        QVERIFY(done);
        keeper.takeNow();
        project.close();
        QVERIFY(changed.isEmpty());
        QVERIFY(!QFile::exists(Snapshots::folderFor(path)));
    }

    // Closing in the middle leaves no half file behind.
    void closingEndsIt()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("a.sidelight"));
        fill(*ProjectFile::create(path).value(), 300);
        for (int i = 0; i < 20; ++i) {
            Project project;
            SnapshotKeeper keeper(project, {.byItself = false, .parentFolder = {}});
            auto opened = project.open(path);
            QTRY_VERIFY(project.isOpen());
            keeper.takeNow();
            QTest::qWait(i);
            project.close();
            const Snapshots all(Snapshots::folderFor(path), Id());
            QTRY_VERIFY(temporariesIn(all).isEmpty());
            QCOMPARE(damagedIn(all), 0);
        }
    }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
