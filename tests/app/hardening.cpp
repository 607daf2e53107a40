// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Hardening.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sidelight;

class HardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        umask(0);
        Hardening::apply();
    }
    void filesAreForTheirOwner()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("made here")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        struct stat status{};
        QCOMPARE(fstat(file.handle(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
    void aFullFileAndAClosedPipeAreErrors()
    {
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        ::close(ends[0]);
        QCOMPARE(::write(ends[1], "x", 1), -1);
        QCOMPARE(errno, EPIPE);
        ::close(ends[1]);
        struct sigaction action{};
        sigaction(SIGXFSZ, nullptr, &action);
        QVERIFY(action.sa_handler == SIG_IGN);
    }
    void crashesLeaveNoCore()
    {
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, 0UL);
        QCOMPARE(limit.rlim_max, 0UL);
        QTemporaryDir folder;
        for (int i = 0; i < 20; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                if (chdir(qPrintable(folder.path())) == 0)
                    std::signal(SIGSEGV, SIG_DFL), raise(SIGSEGV);
                _exit(1);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            QVERIFY(!WCOREDUMP(status));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void memoryIsNotReadableByOthers()
    {
        if (geteuid() == 0)
            QSKIP("the superuser reads everything");
        const QString mem = QStringLiteral("/proc/%1/mem").arg(getpid());
        QProcess other;
        other.start(QStringLiteral("cat"), {mem});
        QVERIFY(other.waitForFinished());
        QVERIFY(other.readAllStandardError().contains("Permission denied"));
    }
    void surroundingsHaveNoSayInQt()
    {
        const QByteArrayList dropped = {"QT_PLUGIN_PATH",         "QT_QPA_PLATFORMTHEME", "QT_QPA_PLATFORM_PLUGIN_PATH",
                                        "QT_LOGGING_RULES",       "QT_LOGGING_CONF",      "QT_STYLE_OVERRIDE",
                                        "QT_QPA_GENERIC_PLUGINS", "QML2_IMPORT_PATH",     "QT_MESSAGE_PATTERN"};
        for (const QByteArray &name : dropped)
            qputenv(name.constData(), "/tmp/decoy");
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=/tmp/decoy");
        qputenv("QT_SCALE_FACTOR", "2");
        Hardening::cleanEnvironment();
        for (const QByteArray &name : dropped)
            QVERIFY2(!qEnvironmentVariableIsSet(name.constData()), name.constData());
        QCOMPARE(qgetenv("QT_QPA_PLATFORM"), "offscreen");
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), "2");
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "hardening.moc"
