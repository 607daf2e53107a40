// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs and one file: who may write, and what a second one is told. And files that may only be read.
#include "tests/project/RandomHistory.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QTest>
#include <spdlog/spdlog.h>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

// Another program, see open_project.cpp.
class Opener {
public:
    explicit Opener(const QByteArrayList &command = {OPEN_PROJECT})
        : m_process(command)
    {
    }

    void askToOpen(const QString &path, const QByteArray &vfs = "unix-excl")
    {
        m_process.say("open " + path.toUtf8().toHex() + ' ' + vfs + '\n');
    }
    // "writer", "reader", "refused KIND MESSAGE"; `slowest` is raised to what it took.
    QByteArray answer(qint64 &slowest)
    {
        const QByteArray line = m_process.line().value_or("0 nothing");
        slowest = std::max(slowest, line.left(line.indexOf(' ')).toLongLong());
        return line.mid(line.indexOf(' ') + 1);
    }
    QByteArray open(const QString &path)
    {
        qint64 slowest = 0;
        askToOpen(path);
        return answer(slowest);
    }
    QByteArray ask(const QByteArray &command)
    {
        m_process.say(command + '\n');
        return m_process.line().value_or("nothing");
    }
    void kill() { m_process.kill(); }

private:
    ChildProcess m_process;
};

const QByteArray busy = "refused " + QByteArray::number(int(ErrorKind::Busy));

void makeProject(const QString &path)
{
    const auto made = ProjectFile::create(path);
    if (!made)
        qFatal("no project");
}

// The names, sizes, times and bytes of a folder's files.
QByteArray picture(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += info.fileName().toUtf8() + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + file.readAll();
    }
    return all;
}

// A project that was killed in the middle of a commit.
bool makeInterrupted(const QString &path)
{
    for (quint32 seed = 1; seed < 400; ++seed) {
        ChildProcess worker({STORAGE_SESSION, path.toUtf8(), QByteArray::number(seed), "mixed", "0", "-"});
        for (int i = 0; i < 12; ++i)
            worker.line();
        QTest::qSleep(int(seed % 9));
        worker.kill();
        QFile journal(path + QStringLiteral("-journal"));
        if (journal.open(QIODevice::ReadOnly) && journal.size() > 512 && journal.read(1) == "\xd9")
            return true;
        journal.remove();
        QFile::remove(path);
    }
    return false;
}

} // namespace

class InstancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::err); }

    void ofTwoExactlyOneWrites()
    {
        const int races = scorecard::trials(200);
        qint64 slowest = 0;
        const int failures = race(races, Start::Together, "unix-excl", slowest);
        scorecard::print("F10 two programs open at once", races, failures, "exactly 1 writer, answer in 500 ms",
                         "\"slowest_ms\":" + QByteArray::number(slowest));
        QCOMPARE(failures, 0);
    }

    // With SQLite's ordinary VFS both believe that the project is theirs: always, when the second comes once the first is in;
    // together they may meet in the moment in which the guard does keep the other out.
    void anOrdinaryVfsIsFoundOut()
    {
        qint64 slowest = 0;
        const int failures = race(20, Start::OneAfterTheOther, "unix", slowest);
        scorecard::print("F10 teeth: the VFS “unix”", 20, failures, "20 of 20");
        QCOMPARE(failures, 20);
    }

    void afterAKillTheNextOpensAtOnce()
    {
        const int trials = scorecard::trials(200);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        makeProject(path);
        int failures = 0;
        qint64 slowest = 0;
        auto first = std::make_unique<Opener>();
        for (int i = 0; i < trials; ++i) {
            auto next = std::make_unique<Opener>();
            bool right = first->open(path) == "writer" && first->ask("edit " + QByteArray::number(i + 1)) == "done";
            right = right && next->open(path).startsWith(busy);
            first->kill();
            next->askToOpen(path);
            right = right && next->answer(slowest) == "writer" && next->ask("count") == QByteArray::number(i + 1);
            next->ask("close");
            first = std::move(next);
            failures += !right;
        }
        scorecard::print("F10 kill the first, then open", trials, failures, "all open within 1 s, 0 lost edits",
                         "\"slowest_ms\":" + QByteArray::number(slowest));
        QCOMPARE(failures, 0);
    }

    void whatMayOnlyBeReadIsOnlyRead_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("interrupted");
        for (const bool interrupted : {false, true}) {
            QTest::addRow("file%s", interrupted ? " with a journal" : "") << 0 << interrupted;
            QTest::addRow("folder%s", interrupted ? " with a journal" : "") << 1 << interrupted;
            QTest::addRow("medium%s", interrupted ? " with a journal" : "") << 2 << interrupted;
        }
    }
    void whatMayOnlyBeReadIsOnlyRead()
    {
        QFETCH(int, what);
        QFETCH(bool, interrupted);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        if (interrupted)
            QVERIFY(makeInterrupted(path));
        else
            makeProject(path);
        const QByteArray before = picture(folder.path());
        if (what == 0)
            ::chmod(qPrintable(path), 0444);
        if (what == 1)
            ::chmod(qPrintable(folder.path()), 0555);
        const TempFolder traces;
        {
            const QByteArrayList program = what == 2 ? QByteArrayList{OPEN_PROJECT, "--read-only", folder.path().toUtf8()}
                                                     : QByteArrayList{OPEN_PROJECT, "--unprivileged"};
            Opener opener(QByteArrayList{"strace", "-f", "-qq", "-y", "-o", traces.path(QStringLiteral("trace")).toUtf8(), "-e",
                                         "trace=%file,pwrite64,write,ftruncate,fallocate,fsync,fdatasync"} +
                          program);
            const QByteArray answer = opener.open(path);
            if (interrupted) {
                QVERIFY2(answer.startsWith("refused " + QByteArray::number(int(ErrorKind::ReadOnly))), answer.constData());
                QVERIFY(answer.contains("-journal"));
                QVERIFY(answer.contains("Copy both"));
            } else {
                QCOMPARE(answer, "reader");
                QCOMPARE(opener.ask("count"), "0");
                QVERIFY(opener.ask("edit 1").startsWith("refused " + QByteArray::number(int(ErrorKind::ReadOnly))));
            }
        }
        ::chmod(qPrintable(folder.path()), 0755);
        QCOMPARE(picture(folder.path()), before);
        const QByteArrayList writes = writesIn(traces.path(QStringLiteral("trace")), folder.path().toUtf8());
        QVERIFY2(writes.isEmpty(), writes.value(0).constData());
    }

    void aPlaceThatIsNotOursIsKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("NFS") << QByteArray("6969");
        QTest::newRow("SMB") << QByteArray("517b");
        QTest::newRow("CIFS") << QByteArray("ff534d42");
        QTest::newRow("SMB 2") << QByteArray("fe534d42");
        QTest::newRow("9p") << QByteArray("1021997");
        QTest::newRow("FUSE") << QByteArray("65735546");
    }
    void aPlaceThatIsNotOursIsKnown()
    {
        QFETCH(QByteArray, type);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        makeProject(path);
        Opener opener(faked("FAKE_TYPE=" + type));
        QCOMPARE(opener.open(path), "writer");
        QCOMPARE(opener.ask("medium"), QByteArray::number(int(Disk::Medium::Network)));
    }

    void aSynchronisedFolderIsKnown()
    {
        const TempFolder folder;
        QDir(folder.path()).mkpath(QStringLiteral("Nextcloud/a/b"));
        QDir(folder.path()).mkpath(QStringLiteral("marked/c"));
        QDir(folder.path()).mkpath(QStringLiteral("own"));
        folder.write(QStringLiteral("marked/.stfolder"), "");
        folder.write(QStringLiteral(".dropbox"), ""); // as in the home folder of whoever uses it
        const auto mediumIn = [&](const char *place) {
            return int(Disk::system().mediumOf(folder.path(QLatin1StringView(place) + QStringLiteral("/p.sidelight")).toUtf8()));
        };
        QCOMPARE(mediumIn("own"), int(Disk::Medium::Own));
        QCOMPARE(mediumIn("Nextcloud/a/b"), int(Disk::Medium::Synchronised));
        QCOMPARE(mediumIn("marked/c"), int(Disk::Medium::Synchronised));
    }

    void whereNothingCanBeLockedItIsOnlyRead_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("no locks") << ENOLCK;
        QTest::newRow("locks fail") << EIO;
        QTest::newRow("locks keep nobody out") << 0;
    }
    void whereNothingCanBeLockedItIsOnlyRead()
    {
        QFETCH(int, error);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        makeProject(path);
        Opener opener(faked("FAKE_LOCKS=" + QByteArray::number(error)));
        QCOMPARE(opener.open(path), "reader");
        QCOMPARE(opener.ask("count"), "0");
        const QString other = folder.path(QStringLiteral("other.sidelight"));
        const QByteArray answer = opener.ask("create " + other.toUtf8().toHex());
        QVERIFY2(answer.startsWith("refused " + QByteArray::number(int(ErrorKind::Io))), answer.constData());
        QVERIFY(!QFile::exists(other));
    }

private:
    static QByteArrayList faked(const QByteArray &variable)
    {
        // A sanitizer wants to be the first library, and it need not be here.
        return {"env", "ASAN_OPTIONS=" + qgetenv("ASAN_OPTIONS") + ":verify_asan_link_order=0", "LD_PRELOAD=" FAKE_FILESYSTEM,
                variable, OPEN_PROJECT};
    }

    // The traced calls that would change a folder or a file in it. Fails when none names it at all.
    static QByteArrayList writesIn(const QString &trace, const QByteArray &folder)
    {
        QFile file(trace);
        if (!file.open(QIODevice::ReadOnly))
            return {"no trace"};
        const QByteArray shown = folder.split('/').constLast().first(10); // strace writes letters beyond ASCII otherwise
        QByteArrayList writes{"the folder is not named"};
        for (const QByteArray &call : file.readAll().split('\n')) {
            if (!call.contains(shown))
                continue;
            writes.removeOne("the folder is not named");
            const bool opens =
                call.contains(" open") && !call.contains("O_WRONLY") && !call.contains("O_RDWR") && !call.contains("O_CREAT");
            const bool looks = call.contains("stat") || call.contains("access(") || call.contains("readlink") ||
                               call.contains("getcwd") || call.contains("mount(") || call.contains("execve(") ||
                               call.contains("faccessat");
            if (!opens && !looks)
                writes.append(call);
        }
        return writes;
    }

    enum class Start { Together, OneAfterTheOther };

    // How many of the races did not end with one writer and one that was told so.
    static int race(int races, Start start, const QByteArray &vfs, qint64 &slowest)
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        makeProject(path);
        Opener one, other;
        int failures = 0;
        for (int i = 0; i < races; ++i) {
            one.askToOpen(path, vfs);
            if (start == Start::Together)
                other.askToOpen(path, vfs);
            const QByteArray first = one.answer(slowest);
            if (start == Start::OneAfterTheOther)
                other.askToOpen(path, vfs);
            const QByteArray second = other.answer(slowest);
            const bool right = first == "writer" ? second.startsWith(busy) : second == "writer" && first.startsWith(busy);
            failures += !right;
            one.ask("close");
            other.ask("close");
        }
        return failures;
    }
};

QTEST_GUILESS_MAIN(InstancesTest)
#include "instances_test.moc"
