// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk refuses is not lost: edits wait, in order, and are done when it can take them.
#include "models/project/Project.h"
#include "tests/project/TestRecords.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QSignalSpy>
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
        for (int session = 0; session < sessions; ++session)
            failures += !fillAndFree(session);
        scorecard::print("F5c disk full by a limit on files", sessions, failures,
                         "0 edits lost, one notice, all done when there is space");
        QCOMPARE(failures, 0);
    }

    void whatWaitsCanBeSavedElsewhere()
    {
        const TempFolder folder;
        Project project;
        create(project, folder.path(QStringLiteral("p.sidelight")));
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
        create(project, path);
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
        create(project, path);
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
        create(project, path);
        limitFiles(QFileInfo(path).size());
        QSignalSpy failed(&project, &Project::editFailed), held(&project, &Project::held);
        addClaims(project, 1, 1, 50'000);
        QTRY_COMPARE(held.size(), 1);
        project.close();
        QCOMPARE(failed.size(), 1);
        limitFiles(-1);
        QCOMPARE(claimsIn(path), 0);
    }

private:
    static void create(Project &project, const QString &path)
    {
        QSignalSpy opened(&project, &Project::opened);
        project.create(path);
        QTRY_COMPARE(opened.size(), 1);
    }

    static void addClaims(Project &project, int first, int last, int length)
    {
        for (qint64 id = first; id <= last; ++id)
            project.edit(QStringLiteral("New claim"),
                         [=](Writer &w) { w.insert(Claim{{id}, QString(length, u'c'), {}, int(id)}); });
    }

    // A session that meets a full disk at some point, and space again later. True when nothing was lost.
    static bool fillAndFree(int session)
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        Project project;
        QSignalSpy held(&project, &Project::held), resumed(&project, &Project::resumed), failed(&project, &Project::editFailed);
        QList<Id> order;
        connect(&project, &Project::changed, &project, [&](const Changes &changes) {
            for (const Claim &claim : changes.of<Claim>().inserted)
                order.append(claim.id);
        });
        create(project, path);
        limitFiles(QFileInfo(path).size() + session * 1'500);
        addClaims(project, 1, 20, 4'000);
        const bool full = QTest::qWaitFor([&] { return held.size() == 1; }, 20'000);
        const bool honest = !project.isSaved() && project.heldBy() && project.waitingEdits() == 20 - order.size();
        QTest::qWait(20);
        limitFiles(-1);
        project.tryAgain();
        const bool done = QTest::qWaitFor([&] { return project.isSaved(); }, 20'000);
        QList<Id> wanted;
        for (qint64 id = 1; id <= 20; ++id)
            wanted.append(Id{id});
        const bool inOrder = order == wanted && held.size() == 1 && resumed.size() == 1 && failed.isEmpty();
        project.close();
        const bool whole = claimsIn(path) == 20;
        if (!full || !honest || !done || !inOrder || !whole)
            qWarning("session %d: full %d honest %d done %d in order %d whole %d", session, full, honest, done, inOrder, whole);
        return full && honest && done && inOrder && whole;
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "waiting_test.moc"
