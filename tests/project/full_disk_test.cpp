// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full: eight mebibytes, of which something else takes what is left.
#include "tests/project/FullDisk.h"
#include "tests/support/OwnMounts.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <spdlog/spdlog.h>

#include <cstdio>
#include <sys/statvfs.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

class SmallDisk {
public:
    SmallDisk()
    {
        if (!mounts::makeSmallDisk(QFile::encodeName(m_folder.path()), 8 * 1024 * 1024))
            qFatal("no small disk");
    }

    ~SmallDisk() { mounts::leave(QFile::encodeName(m_folder.path())); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }

    void fill(qint64 butFor) const
    {
        struct statvfs state{};
        ::statvfs(QFile::encodeName(m_folder.path()).constData(), &state);
        QFile filler(path(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly))
            qFatal("no filler");
        const QByteArray block(4096, 'f');
        for (qint64 left = qint64(state.f_bavail * state.f_bsize) - butFor; left > 0; left -= block.size())
            if (filler.write(block) != block.size() || !filler.flush())
                return;
    }
    void free() const { QFile::remove(path(QStringLiteral("filler"))); }

private:
    TempFolder m_folder;
};

} // namespace

class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        m_disk = std::make_unique<SmallDisk>();
    }

    void editsWaitUntilThereIsSpace()
    {
        const int sessions = scorecard::trials(50);
        int failures = 0;
        for (int session = 0; session < sessions; ++session) {
            const QString path = m_disk->path(QStringLiteral("%1.sidelight").arg(session));
            failures += !fillAndFree(path, [&] { m_disk->fill(session * 2'000); }, [&] { m_disk->free(); });
            QFile::remove(path);
        }
        scorecard::print("F5b a real disk is full", sessions, failures, "0 edits lost, one notice, all done when there is space");
        QCOMPARE(failures, 0);
    }

    // What a full disk can't take leaves no half file, and what stood there before stays.
    void nothingHalfIsLeft()
    {
        const int trials = scorecard::trials(100);
        int failures = 0;
        Project project;
        createProject(project, m_disk->path(QStringLiteral("p.sidelight")));
        addClaims(project, 1, 50, 4'000);
        QTRY_VERIFY(project.isSaved());
        const QString copy = m_disk->path(QStringLiteral("c.sidelight"));
        for (int trial = 0; trial < trials; ++trial) {
            m_disk->fill(trial * 1'000);
            const auto copied = project.writeCopy(copy);
            QTRY_VERIFY(copied.isFinished());
            m_disk->free();
            const bool whole = copied.result() ? claimsIn(copy) == 50 : !QFile::exists(copy);
            QFile::remove(copy);
            const QStringList left = QFileInfo(copy).dir().entryList(QDir::Files | QDir::Hidden);
            failures += !whole || left != QStringList{QStringLiteral("p.sidelight")};
        }
        scorecard::print("F5 copies onto a full disk", trials, failures, "whole or not there");
        QCOMPARE(failures, 0);
    }

private:
    std::unique_ptr<SmallDisk> m_disk;
};

int main(int argc, char **argv)
{
    if (!mounts::enter()) {
        std::perror("This test mounts a disk of its own, which is refused here");
        return 1;
    }
    QCoreApplication application(argc, argv);
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "full_disk_test.moc"
