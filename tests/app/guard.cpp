// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the guard in this very process and then tries to get round it.
#include "app/NetworkGuard.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace sidelight;

namespace {

// 0, or the error number with which a socket of this domain is refused.
int refusal(long domain)
{
    const long fd = ::syscall(SYS_socket, domain, SOCK_STREAM, 0);
    if (fd < 0)
        return errno;
    ::close(int(fd));
    return 0;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class GuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesEverySocketThatLeaves_data()
    {
        QTest::addColumn<int>("domain");
        QTest::newRow("internet") << AF_INET;
        QTest::newRow("internet 6") << AF_INET6;
        QTest::newRow("netlink") << AF_NETLINK;
        QTest::newRow("packet") << AF_PACKET;
        QTest::newRow("bluetooth") << AF_BLUETOOTH;
        QTest::newRow("machine") << AF_VSOCK;
    }
    void refusesEverySocketThatLeaves()
    {
        QFETCH(int, domain);
        QCOMPARE(refusal(domain), EACCES);
    }
    void seesThroughUpperBits() // the kernel looks at 32 bits of the domain, a filter at 64
    {
        QCOMPARE(refusal((1L << 32) | AF_INET), EACCES);
    }
    void refusesInputOutputRings()
    {
        QCOMPARE(::syscall(SYS_io_uring_setup, 1, nullptr), -1);
        QCOMPARE(errno, EACCES);
    }
    void allowsLocalSockets() { QCOMPARE(refusal(AF_UNIX), 0); }
    void coversThreads()
    {
        int seen = 0;
        std::thread([&seen] { seen = refusal(AF_INET); }).join();
        QCOMPARE(seen, EACCES);
    }
    void coversAnOlderThread() // one that a library started before the guard stood; see main()
    {
        QCOMPARE(older, EACCES);
    }
    void coversChildren()
    {
        QProcess child;
        child.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import socket, sys\n"
                                                                                     "try: socket.socket(socket.AF_INET)\n"
                                                                                     "except PermissionError: sys.exit(7)\n")});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 7);
    }
    // The library for colours has a class that fetches definitions: neither the program nor a library of ours asks for it.
    void nothingOfOursDownloadsDefinitions()
    {
        const QString program = qEnvironmentVariable("SIDELIGHT_BIN");
        QStringList ours{program};
        const QByteArray libraries = outputOf(QStringLiteral("ldd"), {program});
        for (const QByteArray &line : libraries.split('\n'))
            if (line.contains("/libsidelight_"))
                ours.append(QString::fromUtf8(line.mid(line.indexOf('/')).split(' ').first()));
        const QFileInfoList modules = QFileInfo(program).dir().entryInfoList({QStringLiteral("sidelight-*.so")}, QDir::Files);
        for (const QFileInfo &module : modules)
            ours.append(module.filePath());
        bool usesColours = false;
        for (const QString &each : std::as_const(ours)) {
            const QByteArray wanted = outputOf(QStringLiteral("nm"), {QStringLiteral("-uD"), each});
            QVERIFY2(wanted.contains(" U "), qPrintable(each));
            QVERIFY2(!wanted.contains("DefinitionDownloader"), qPrintable(each));
            usesColours = usesColours || wanted.contains("AbstractHighlighter");
        }
        QVERIFY(usesColours); // so that the names of the library are found where they are
    }
    void knowsADisplayThatNeedsTheNetwork()
    {
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("QT_QPA_PLATFORM", "xcb");
        const auto needs = [](const char *display) {
            qputenv("DISPLAY", display);
            return NetworkGuard::displayNeedsNetwork();
        };
        QVERIFY(needs("localhost:10.0"));
        QVERIFY(needs("192.0.2.1:0"));
        QVERIFY(!needs(":0"));
        QVERIFY(!needs("unix:0"));
        QVERIFY(!needs("/tmp/launch/x:0"));
        QVERIFY(!needs(""));
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QVERIFY(!needs("localhost:10.0"));
    }

public:
    static inline int older = 0;
};

int main(int argc, char **argv)
{
    // Without the guard a socket must be had, else the test would show nothing.
    if (refusal(AF_INET) == EACCES)
        return 99;
    std::atomic_bool installed = false;
    std::thread older([&installed] {
        installed.wait(false);
        GuardTest::older = refusal(AF_INET);
    });
    const auto guard = NetworkGuard::install();
    installed = true;
    installed.notify_all();
    older.join();
    if (!guard)
        return 98;
    QCoreApplication application(argc, argv);
    GuardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "guard.moc"
