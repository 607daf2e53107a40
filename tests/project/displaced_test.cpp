// SPDX-License-Identifier: GPL-3.0-or-later
// The file is moved, deleted, replaced or cut off while a project is open: nothing is written to what took its place, and
// what was not saved can be saved elsewhere.
#include "models/project/Project.h"
#include "tests/project/TestRecords.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QSignalSpy>
#include <spdlog/spdlog.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int edits = 26;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

// One project in a folder of its own, beside another that may take its place.
struct Scene {
    TempFolder top;
    QString folder = top.path(QStringLiteral("investigation"));
    QString path = folder + QStringLiteral("/p.sidelight");
    QString other = folder + QStringLiteral("/other.sidelight");
    Project project;

    Scene()
    {
        QDir().mkpath(folder);
        if (!ProjectFile::create(other))
            qFatal("no other project");
        project.create(path);
        if (!QTest::qWaitFor([this] { return project.isOpen(); }, 20'000))
            qFatal("no project");
        // What is swept after opening is a write like others: of a file that is cut off in its midst it may notice nothing.
        const auto swept = project.history();
        if (!QTest::qWaitFor([&] { return swept.isFinished(); }, 20'000))
            qFatal("no answer");
    }

    void edit(qint64 id)
    {
        project.edit(QStringLiteral("New claim"), [=](Writer &w) { w.insert(Claim{{id}, QString(2'000, u'c'), {}, 0}); });
    }
};

using Deed = void (*)(Scene &);
struct Scenario {
    const char *name;
    Deed deed;
    bool cutsOff = false; // then the content itself is gone
};

const QByteArray native(const QString &path) { return QFile::encodeName(path); }

const Scenario scenarios[] = {
    {"deleted", [](Scene &s) { ::unlink(native(s.path)); }},
    {"moved away", [](Scene &s) { ::rename(native(s.path), native(s.path + QStringLiteral(".old"))); }},
    {"another moved over it", [](Scene &s) { ::rename(native(s.other), native(s.path)); }},
    {"cut off at 0", [](Scene &s) { QFile::resize(s.path, 0); }, true},
    {"cut off in the middle", [](Scene &s) { QFile::resize(s.path, QFileInfo(s.path).size() / 2); }, true},
    {"replaced by a link",
     [](Scene &s) {
         ::unlink(native(s.path));
         if (::symlink(native(s.other), native(s.path)) != 0)
             qFatal("no link");
     }},
    {"its folder renamed", [](Scene &s) { ::rename(native(s.folder), native(s.folder + QStringLiteral(" 2"))); }},
    {"another with a journal moved over it",
     [](Scene &s) {
         ::rename(native(s.other), native(s.path));
         QFile journal(s.path + QStringLiteral("-journal"));
         if (!journal.open(QIODevice::WriteOnly) || journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + QByteArray(1'016, 7)) < 0)
             qFatal("no journal");
     }},
};

} // namespace

class DisplacedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::err); }

    void nothingIsWrittenToWhatTookItsPlace_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < int(std::size(scenarios)); ++i)
            QTest::addRow("%s", scenarios[i].name) << i;
    }
    void nothingIsWrittenToWhatTookItsPlace()
    {
        QFETCH(int, which);
        const int moments = scorecard::trials(25);
        int failures = 0;
        for (int moment = 0; moment < moments; ++moment) {
            const QString wrong = play(scenarios[which], moment % 25);
            if (!wrong.isEmpty() && ++failures == 1)
                qWarning("%s, after %d edits: %s", scenarios[which].name, moment % 25, qPrintable(wrong));
        }
        scorecard::print(QByteArray("F12 the file is ") + scenarios[which].name, moments, failures,
                         scenarios[which].cutsOff ? "noticed, 0 writes, never taken as empty"
                                                  : "0 writes into the new file, 0 edits lost");
        QCOMPARE(failures, 0);
    }

    // Another program cuts the file off while an edit is on its way: that one may come too late to notice, the next may not.
    void cutOffDuringAnEditIsNoticedByTheNext()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        const auto made = ProjectFile::create(path);
        QVERIFY(made);
        ProjectFile &file = **made;
        const auto cutOff = file.edit(
            QStringLiteral("New claim"),
            [&](Writer &w) {
                w.insert(Claim{{1}, QStringLiteral("c"), {}, 0});
                QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
            },
            0);
        const auto next =
            file.edit(QStringLiteral("New claim"), [](Writer &w) { w.insert(Claim{{2}, QStringLiteral("c"), {}, 0}); }, 0);
        QVERIFY(!next);
        if (cutOff)
            QCOMPARE(int(next.error().kind), int(ErrorKind::Displaced));
        QVERIFY(!file.checkPlace());
    }

private:
    static QString play(const Scenario &scenario, int moment)
    {
        Scene scene;
        QSignalSpy held(&scene.project, &Project::held), failed(&scene.project, &Project::editFailed);
        for (qint64 id = 1; id <= moment; ++id)
            scene.edit(id);
        if (!QTest::qWaitFor([&] { return scene.project.isSaved(); }, 20'000))
            return QStringLiteral("not saved before");
        scenario.deed(scene);
        const QByteArray there = bytesOf(scene.path), beside = bytesOf(scene.path + QStringLiteral("-journal"));
        for (qint64 id = moment + 1; id <= edits; ++id)
            scene.edit(id);
        if (!QTest::qWaitFor([&] { return held.size() > 0; }, 20'000) || scene.project.isSaved())
            return QStringLiteral("not noticed");
        if (scene.project.heldBy()->kind != ErrorKind::Displaced)
            return QStringLiteral("noticed as %1").arg(scene.project.heldBy()->message);
        const QString rescue = scene.top.path(QStringLiteral("rescue.sidelight"));
        const auto saved = scene.project.continueIn(rescue);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 20'000))
            return QStringLiteral("no answer");
        if (bytesOf(scene.path) != there || bytesOf(scene.path + QStringLiteral("-journal")) != beside)
            return QStringLiteral("something was written in its place");
        if (scenario.cutsOff) {
            if (saved.result() || QFileInfo::exists(rescue))
                return QStringLiteral("what is cut off was taken as whole");
            return failed.isEmpty() ? QString() : QStringLiteral("an edit was dropped");
        }
        if (!saved.result())
            return saved.result().error().message;
        if (!QTest::qWaitFor([&] { return scene.project.isSaved(); }, 20'000) || !failed.isEmpty())
            return QStringLiteral("not saved elsewhere");
        scene.project.close();
        return claimsIn(rescue) == edits ? QString() : QStringLiteral("edits are lost");
    }
};

QTEST_GUILESS_MAIN(DisplacedTest)
#include "displaced_test.moc"
