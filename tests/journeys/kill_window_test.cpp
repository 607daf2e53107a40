// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the whole window at any moment; what it called saved is there when the project is opened again, and nothing is asked.
// Meanwhile nobody else can open the project, whatever the window does.
#include "models/project/ProjectFile.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>
#include <spdlog/spdlog.h>

#include <csignal>
#include <random>

using namespace sidelight;

namespace {

QByteArray fingerprintOf(const ProjectFile &file)
{
    return QCryptographicHash::hash(dumpProject(file).value_or(QString()).toUtf8(), QCryptographicHash::Sha256).toHex();
}

class KilledWindow {
public:
    explicit KilledWindow(const TempFolder &folder)
        : m_folder(folder)
        , m_path(folder.path(QStringLiteral("p.sidelight")))
    {
        if (!ProjectFile::create(m_path))
            qFatal("no project");
    }

    // What is wrong after a run that ends in a kill; nothing: all is well.
    QString run(quint32 seed, std::chrono::milliseconds length)
    {
        ChildProcess window({WINDOW_SESSION, m_path.toUtf8(), m_folder.path().toUtf8() + "/profile", QByteArray::number(seed)});
        const QByteArray opened = window.line(60'000).value_or("no answer");
        if (!opened.startsWith("o "))
            return QStringLiteral("it did not open: ") + QString::fromUtf8(opened);
        QByteArray acknowledged = opened.split(' ').value(1);
        if (!m_left.isEmpty() && acknowledged != m_left)
            return QStringLiteral("the window shows something else than the file held");
        if (const QString wrong = probe(); !wrong.isEmpty())
            return wrong;
        QTest::qSleep(int(length.count()));
        const qint64 end = QDateTime::currentMSecsSinceEpoch();
        window.kill();
        const QByteArrayList lines = window.rest();
        for (const QByteArray &line : lines) {
            if (line.startsWith('x'))
                return QString::fromUtf8(line);
            acknowledged = line.mid(2);
            ++edits;
        }
        return check(acknowledged, end);
    }

    int edits = 0, unacknowledged = 0, droppedLocks = 0;

private:
    // The window holds the lock, and has dropped it nowhere.
    QString probe()
    {
        const auto second = ProjectFile::open(m_path);
        if (!second && second.error().kind == ErrorKind::Busy)
            return {};
        ++droppedLocks;
        return QStringLiteral("the lock was dropped");
    }

    QString check(const QByteArray &acknowledged, qint64 end)
    {
        const auto opened = ProjectFile::open(m_path);
        if (!opened)
            return opened.error().message;
        ProjectFile &file = **opened;
        if (const QStringList wrong = file.verify().value_or(QStringList(QStringLiteral("unreadable"))); !wrong.isEmpty())
            return wrong.constFirst();
        m_left = fingerprintOf(file);
        for (const ProjectFile::Kept &item : file.allKept().value_or(QList<ProjectFile::Kept>()))
            if (item.key == QLatin1String("clock") && end - item.value.toLongLong() > 5'000)
                return QStringLiteral("the place is more than five seconds old");
        if (m_left == acknowledged)
            return {};
        ++unacknowledged; // the file is one whole step further
        return isOneStepFrom(file, acknowledged) ? QString()
                                                 : QStringLiteral("an acknowledged edit is lost, or half of one is there");
    }

    static bool isOneStepFrom(ProjectFile &file, const QByteArray &acknowledged)
    {
        const bool undone = file.undo(0).has_value();
        if (undone && fingerprintOf(file) == acknowledged)
            return file.redo(0).has_value();
        if (undone && !file.redo(0))
            return false;
        return file.redo(0) && fingerprintOf(file) == acknowledged && file.undo(0);
    }

    const TempFolder &m_folder;
    QString m_path;
    QByteArray m_left;
};

} // namespace

class KillWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::err); }

    void nothingSavedIsLost()
    {
        const int kills = scorecard::trials(100);
        const TempFolder folder;
        KilledWindow window(folder);
        std::mt19937 random(11);
        int failures = 0;
        for (int i = 0; i < kills; ++i) {
            const QString wrong = window.run(quint32(i), std::chrono::milliseconds(random() % 200));
            if (!wrong.isEmpty() && ++failures <= 5)
                qWarning("kill %d: %s", i, qPrintable(wrong));
        }
        scorecard::print("F2 kill -9 of the whole window", kills, failures, "0 acknowledged edits lost, 0 questions",
                         "\"acknowledged\":" + QByteArray::number(window.edits) +
                             ",\"committed_unacknowledged\":" + QByteArray::number(window.unacknowledged));
        scorecard::print("F11 another program gets the lock", kills, window.droppedLocks, "0");
        QCOMPARE(failures, 0);
        QVERIFY(window.edits > kills);
    }
};

QTEST_GUILESS_MAIN(KillWindowTest)
#include "kill_window_test.moc"
