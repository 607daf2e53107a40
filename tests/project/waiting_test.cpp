// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk refuses is not lost: edits wait, in order, and are done when it can take them.
#include "tests/project/FullDisk.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <spdlog/spdlog.h>

#include <csignal>
#include <sys/resource.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

// No file may grow past this from now on; without a signal, so that SQLite hears EFBIG.
void limitFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes < 0 ? limit.rlim_max : rlim_t(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::err); }
    void cleanup() { limitFiles(-1); }

    void editsWaitInOrderUntilThereIsSpace()
    {
        const int sessions = scorecard::trials(50);
        int failures = 0;
        for (int session = 0; session < sessions; ++session) {
            const TempFolder folder;
            const QString path = folder.path(QStringLiteral("p.sidelight"));
            const auto fill = [&] { limitFiles(QFileInfo(path).size() + session * 1'500); };
            failures += !fillAndFree(path, fill, [] { limitFiles(-1); });
        }
        scorecard::print("F5c disk full by a limit on files", sessions, failures,
                         "0 edits lost, one notice, all done when there is space");
        QCOMPARE(failures, 0);
    }

    void whatWaitsCanBeSavedElsewhere()
    {
        const TempFolder folder;
        Project project;
        createProject(project, folder.path(QStringLiteral("p.sidelight")));
        addClaims(project, 1, 5, 100);
        QTRY_VERIFY(project.isSaved());
        QVERIFY(QFile::rename(folder.path(QStringLiteral("p.sidelight")), folder.path(QStringLiteral("q.sidelight"))));
        QSignalSpy held(&project, &Project::held), resumed(&project, &Project::resumed), moved(&project, &Project::pathChanged);
        addClaims(project, 6, 8, 100);
        QTRY_COMPARE(held.size(), 1);
        QCOMPARE(int(project.heldBy()->kind), int(ErrorKind::Displaced));
        QVERIFY(!project.isSaved());
        QCOMPARE(project.waitingEdits(), 3);
        const auto done = project.continueIn(folder.path(QStringLiteral("r.sidelight")));
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(moved.size(), 1);
        QVERIFY(project.isSaved());
        QCOMPARE(project.library().all<Claim>().size(), 8);
        QCOMPARE(project.path(), folder.path(QStringLiteral("r.sidelight")));
        project.close();
        QCOMPARE(claimsIn(folder.path(QStringLiteral("r.sidelight"))), 8);
        QCOMPARE(claimsIn(folder.path(QStringLiteral("q.sidelight"))), 5); // nothing was written to what was moved
    }

    // The file is missed without any edit, within five seconds.
    void aFileThatWentIsMissedByItself()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        Project project;
        createProject(project, path);
        QSignalSpy held(&project, &Project::held), resumed(&project, &Project::resumed), saved(&project, &Project::savedChanged);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, 20'000);
        QVERIFY(!project.isSaved());
        QCOMPARE(saved.takeFirst().constFirst().toBool(), false);
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path)); // and back
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 20'000);
        QVERIFY(project.isSaved());
    }

    void givenUpEditsFail()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        Project project;
        createProject(project, path);
        limitFiles(QFileInfo(path).size());
        QSignalSpy failed(&project, &Project::editFailed), held(&project, &Project::held);
        addClaims(project, 1, 2, 50'000);
        QTRY_COMPARE(held.size(), 1);
        project.giveUpWaiting();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(project.isSaved());
        QCOMPARE(project.library().all<Claim>().size(), 0);
        limitFiles(-1);
        addClaims(project, 3, 3, 50'000);
        QTRY_COMPARE(project.library().all<Claim>().size(), 1);
    }

    // Closing tries once more, and says what it could not do.
    void closingSaysWhatWasNotSaved()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        Project project;
        createProject(project, path);
        limitFiles(QFileInfo(path).size());
        QSignalSpy failed(&project, &Project::editFailed), held(&project, &Project::held);
        addClaims(project, 1, 1, 50'000);
        QTRY_COMPARE(held.size(), 1);
        project.close();
        QCOMPARE(failed.size(), 1);
        limitFiles(-1);
        QCOMPARE(claimsIn(path), 0);
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting_test.moc"
