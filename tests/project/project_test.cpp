// SPDX-License-Identifier: GPL-3.0-or-later
// A project as the window sees it: from another thread, by futures and signals.
#include "models/project/Project.h"
#include "tests/project/SlowVfs.h"
#include "tests/project/TestRecords.h"
#include "tests/support/Scorecard.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sidelight;
using namespace sidelight::test;

class ProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SlowVfs::install(); }
    void init()
    {
        SlowVfs::syncDelay = 0;
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/side light XXXXXX"));
        m_path = m_folder->filePath(QStringLiteral("p.sidelight"));
    }

    void aChangeIsToldAfterTheLibraryFollowed()
    {
        Project project;
        create(project);
        int seen = 0;
        connect(&project, &Project::changed, this, [&](const Changes &changes) {
            seen += int(changes.of<Tag>().inserted.size());
            QVERIFY(project.library().find<Tag>({7}));
        });
        bool continued = false;
        addTag(project, {7}).then(this, [&](const Result<EditId> &id) {
            continued = true;
            QCOMPARE(id.value(), 1);
            QCOMPARE(seen, 1); // told before the continuation runs
        });
        QTRY_VERIFY(continued);
        QCOMPARE(project.undoName(), QStringLiteral("New tag"));
    }

    // A continuation that is attached after the commit has returned still finds the library changed.
    void aLateContinuationFindsTheChange()
    {
        Project project;
        create(project);
        auto edit = addTag(project, {7});
        QTest::qSleep(300); // the project's thread has done its part, this one has not heard of it
        bool found = false, continued = false;
        edit.then(this, [&](const Result<EditId> &) {
            continued = true;
            found = project.library().find<Tag>({7}) != nullptr;
        });
        QTRY_VERIFY(continued);
        QVERIFY(found);
    }

    // The same when the project was opened before anybody asked for the answer.
    void aLateContinuationFindsTheProject()
    {
        {
            Project project;
            create(project);
            addTag(project, {7});
        }
        Project project;
        auto opening = project.open(m_path);
        QTest::qSleep(300);
        bool found = false, continued = false;
        opening.then(this, [&](const Result<void> &) {
            continued = true;
            found = project.isOpen() && project.library().find<Tag>({7});
        });
        QTRY_VERIFY(continued);
        QVERIFY(found);
    }

    void aRefusedEditIsToldOnce()
    {
        Project project;
        create(project);
        QSignalSpy failed(&project, &Project::editFailed), changed(&project, &Project::changed);
        addTag(project, {7});
        addTag(project, {8}); // of the same name
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(project.isSaved());
        QCOMPARE(project.library().all<Tag>().size(), 1);
    }

    // The thread that draws is never held up by the disk, and "Saved" waits for the disk.
    void aSlowCommitFreezesNothingAndIsNotCalledSaved()
    {
        Project project;
        create(project, SlowVfs::name);
        QSignalSpy saved(&project, &Project::savedChanged);
        SlowVfs::syncDelay = 2000; // three syncs a commit
        QElapsedTimer clock;
        clock.start();
        addTag(project, {7});
        QCOMPARE(saved.takeFirst().constFirst().toBool(), false);
        qint64 longest = 0, last = 0;
        int beats = 0;
        while (!project.library().find<Tag>({7})) {
            QVERIFY(!project.isSaved());
            QVERIFY(saved.isEmpty());
            QTest::qWait(5);
            longest = std::max(longest, clock.elapsed() - last);
            last = clock.elapsed();
            ++beats;
            QVERIFY(clock.elapsed() < 60'000);
        }
        QVERIFY(clock.elapsed() >= 5000);
        QVERIFY2(beats > 50, "the event loop stood still while the disk worked");
        scorecard::print("F25 asked while a commit is held up", beats, 0, "never “Saved” before the commit returned",
                         "\"longest_gap_ms\":" + QByteArray::number(longest));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(project.isSaved());
        SlowVfs::syncDelay = 0;
    }

    void closingDrainsTheQueue()
    {
        {
            Project project;
            create(project);
            for (qint64 id = 1; id <= 20; ++id)
                project.edit(QStringLiteral("New claim"), [=](Writer &w) { w.insert(Claim{{id}, QStringLiteral("c"), {}, 0}); });
            project.keep(QStringLiteral("window"), QStringLiteral("panes"), "two");
        }
        Project project;
        open(project);
        QCOMPARE(project.library().all<Claim>().size(), 20);
        QCOMPARE(project.kept(QStringLiteral("window"), QStringLiteral("panes")), "two");
    }

    void undoWorksAfterReopening()
    {
        {
            Project project;
            create(project);
            addTag(project, {7});
        }
        Project project;
        open(project);
        QCOMPARE(project.undoName(), QStringLiteral("New tag"));
        project.undo();
        QTRY_COMPARE(project.library().all<Tag>().size(), 0);
        QCOMPARE(project.redoName(), QStringLiteral("New tag"));
        project.redo();
        QTRY_COMPARE(project.library().all<Tag>().size(), 1);
    }

    void aReadComesBackAsAFuture()
    {
        Project project;
        create(project);
        const auto hash = project.store(QByteArray("some text"));
        QTRY_VERIFY(hash.isFinished());
        const auto text = project.read([key = hash.result().value()](const Reader &reader) { return reader.text(key); });
        QTRY_VERIFY(text.isFinished());
        QCOMPARE(text.result().value(), QStringLiteral("some text"));
        const auto missing = project.read([](const Reader &reader) { return reader.text(QByteArray(32, 'x')); });
        QTRY_VERIFY(missing.isFinished());
        QCOMPARE(int(missing.result().error().kind), int(ErrorKind::Damaged));
    }

    void whatCannotBeOpenedSaysWhy()
    {
        Project project;
        const auto opening = project.open(m_path);
        QTRY_VERIFY(opening.isFinished());
        QCOMPARE(int(opening.result().error().kind), int(ErrorKind::NotFound));
        QVERIFY(!project.isOpen());
        const auto edit = addTag(project, {7});
        QVERIFY(edit.isFinished());
        QVERIFY(!edit.result());
    }

private:
    void create(Project &project, const QByteArray &vfs = OpenOptions().vfs)
    {
        OpenOptions options;
        options.vfs = vfs;
        QSignalSpy opened(&project, &Project::opened);
        project.create(m_path, options);
        QTRY_COMPARE(opened.size(), 1);
    }
    void open(Project &project)
    {
        QSignalSpy opened(&project, &Project::opened);
        project.open(m_path);
        QTRY_COMPARE(opened.size(), 1);
    }
    static QFuture<Result<EditId>> addTag(Project &project, Id id)
    {
        return project.edit(QStringLiteral("New tag"), [=](Writer &w) { w.insert(tagNamed(id, QStringLiteral("timing"))); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
