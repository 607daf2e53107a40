// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is shipped, from outside: what the kernel sees of it.
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

namespace {

struct Ended {
    int code = -1;
    QByteArray out, err;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file and folder under `folder` that others than its owner may touch.
QStringList openToOthers(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        struct stat status{};
        const QString path = each.next();
        if (path.contains(QLatin1String("/fontconfig"))) // a cache of the system's fonts, which that library makes so
            continue;
        if (::lstat(qPrintable(path), &status) != 0 || (status.st_mode & 077) != 0)
            names.append(path);
    }
    return names;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/a home XXXXXX"));
        QVERIFY(m_home->isValid());
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"CONFIG_HOME", "STATE_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"})
            m_environment.insert(QStringLiteral("XDG_") + QLatin1String(name), home(QString::fromLatin1(name).toLower()));
        m_environment.insert(QStringLiteral("HOME"), m_home->path());
        QVERIFY(QDir().mkdir(home(QStringLiteral("cache_home")),
                             QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)); // else fontconfig does
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    }

    void everyThreadStandsBehindTheGuard()
    {
        makeProject();
        const auto window = startWindow();
        const QString tasks = QStringLiteral("/proc/%1/task").arg(window->processId());
        const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(threads.size() > 1); // the project's is there
        for (const QString &thread : threads) {
            const QByteArray status = contentOf(tasks + u'/' + thread + QStringLiteral("/status"));
            QVERIFY2(status.contains("\nSeccomp:\t2\n"), qPrintable(thread));
            QVERIFY2(status.contains("\nNoNewPrivs:\t1\n"), qPrintable(thread));
        }
    }
    void opensNoSocketThatLeaves()
    {
        needStrace();
        makeProject();
        const QString trace = home(QStringLiteral("trace"));
        const Ended ended =
            run(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
                                           QStringLiteral("trace=socket,connect"), QStringLiteral("-o"), trace, program(),
                                           QStringLiteral("--screenshot"), home(QStringLiteral("window.png")), project()});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QByteArray calls = contentOf(trace);
        QVERIFY(QFile::exists(trace));
        QVERIFY2(!calls.contains("AF_INET") && !calls.contains("AF_NETLINK") && !calls.contains("EACCES"), calls.constData());
    }
    void crashesLeaveNoCore()
    {
        makeProject();
        const auto window = startWindow();
        const QByteArray limits = contentOf(QStringLiteral("/proc/%1/limits").arg(window->processId()));
        const qsizetype at = limits.indexOf("Max core file size");
        QVERIFY(at >= 0);
        const QByteArrayList fields = limits.sliced(at, limits.indexOf('\n', at) - at).simplified().split(' ');
        QCOMPARE(fields.value(4), "0");
        QCOMPARE(fields.value(5), "0");
        ::kill(pid_t(window->processId()), SIGSEGV);
        QVERIFY(window->waitForFinished());
        QCOMPARE(window->exitStatus(), QProcess::CrashExit);
        const QStringList left = QDir(home({})).entryList({QStringLiteral("*core*")}, QDir::Files);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
    void allThatItMakesIsForItsOwner()
    {
        makeProject(); // all of this with umask 000
        const auto window = startWindow();
        QVERIFY2(openToOthers(home({})).isEmpty(), qPrintable(openToOthers(home({})).join(u' ')));
        endBySignal(*window, SIGTERM);
        QCOMPARE(run(program(), {QStringLiteral("copy"), project(), home(QStringLiteral("copy.sidelight"))}).code, 0);
        QCOMPARE(run(program(), {QStringLiteral("--screenshot"), home(QStringLiteral("window.png")), project()}).code, 0);
        QVERIFY(QFile::exists(home(QStringLiteral("copy.sidelight"))));
        QVERIFY(QFile::exists(home(QStringLiteral("window.png"))));
        QVERIFY2(openToOthers(home({})).isEmpty(), qPrintable(openToOthers(home({})).join(u' ')));
    }
    void qtSeesNoArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString decoy = QStringLiteral("/tmp/sidelight-decoy/x");
        const QStringList names = {QStringLiteral("platformpluginpath"), QStringLiteral("platform"),
                                   QStringLiteral("platformtheme"),      QStringLiteral("plugin"),
                                   QStringLiteral("stylesheet"),         QStringLiteral("style"),
                                   QStringLiteral("qmljsdebugger"),      QStringLiteral("session"),
                                   QStringLiteral("qwindowtitle"),       QStringLiteral("qwindowgeometry")};
        for (const QString &name : names) {
            for (const QString &dashes : {QStringLiteral("-"), QStringLiteral("--")}) {
                QTest::addRow("%s%s PATH", qPrintable(dashes), qPrintable(name)) << QStringList{dashes + name, decoy};
                QTest::addRow("%s%s=PATH", qPrintable(dashes), qPrintable(name)) << QStringList{dashes + name + u'=' + decoy};
                QTest::addRow("x %s%s=PATH", qPrintable(dashes), qPrintable(name))
                    << QStringList{QStringLiteral("x.sidelight"), dashes + name + u'=' + decoy};
            }
        }
    }
    void qtSeesNoArguments()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(program(), arguments).code, 2);
    }
    void aNameThatLooksLikeAnOptionIsAName()
    {
        needStrace();
        const QString trace = home(QStringLiteral("trace"));
        for (const QString &name :
             {QStringLiteral("-platformpluginpath=/tmp/sidelight-decoy"), QStringLiteral("-stylesheet=/tmp/sidelight-decoy")}) {
            const Ended ended = run(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
                                                               QStringLiteral("trace=%file"), QStringLiteral("-o"), trace,
                                                               program(), QStringLiteral("--screenshot"),
                                                               home(QStringLiteral("window.png")), QStringLiteral("--"), name});
            QCOMPARE(ended.code, 1); // there is no such project
            QVERIFY(QFile::exists(trace));
            QVERIFY(!contentOf(trace).contains("\"/tmp/sidelight-decoy"));
        }
    }
    void surroundingsAreNotOpened()
    {
        needStrace();
        makeProject();
        const QString decoys = home(QStringLiteral("decoys"));
        for (const char *folder : {"platforms", "platformthemes", "styles", "imageformats", "iconengines", "plugins/platforms",
                                   "translations", "syntax", "org.kde.syntax-highlighting/syntax"})
            QVERIFY(QDir(decoys).mkpath(QLatin1String(folder)));
        for (const char *name :
             {"qt.conf", "qt6.conf", "sidelight.ini", "sidelight_en.qm", "libQt6Core.so.6", "qtlogging.ini", "style.qss",
              "platforms/libqoffscreen.so", "syntax/attribution.xml", "translations/sidelight_de.qm"}) {
            QFile file(decoys + u'/' + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("decoy");
        }
        for (const char *name :
             {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_LOGGING_CONF", "QT_QPA_FONTDIR", "QML2_IMPORT_PATH"})
            m_environment.insert(QLatin1String(name), decoys);
        m_environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        m_environment.insert(QStringLiteral("QT_DEBUG_PLUGINS"), QStringLiteral("1"));
        m_environment.insert(QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("decoy"));
        const QString trace = home(QStringLiteral("trace"));
        const Ended ended =
            run(QStringLiteral("strace"),
                {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("300"), QStringLiteral("-e"),
                 QStringLiteral("trace=open,openat,stat,newfstatat,access,faccessat2,statx,readlink"), QStringLiteral("-o"), trace,
                 program(), QStringLiteral("--screenshot"), home(QStringLiteral("window.png")), project()},
                decoys);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY2(ended.err.isEmpty(), ended.err.constData());
        const QByteArrayList calls = contentOf(trace).split('\n');
        QVERIFY(calls.size() > 100);
        for (const QByteArray &call : calls) {
            const bool relative =
                call.contains("AT_FDCWD, \"") && !call.contains("AT_FDCWD, \"/") && !call.contains("AT_FDCWD, \"\"");
            QVERIFY2(!call.contains("decoys") && !relative, call.constData());
        }
    }
    void aSecondOneCallsTheFirst()
    {
        makeProject();
        const auto window = startWindow();
        const Ended second = run(program(), {project()});
        QVERIFY2(second.code == 0, second.err.constData());
        QVERIFY(second.err.isEmpty());
        const Ended copied = run(program(), {QStringLiteral("copy"), project(), home(QStringLiteral("copy.sidelight"))});
        QVERIFY2(copied.code == 0, copied.err.constData());
        QCOMPARE(run(program(), {QStringLiteral("check"), home(QStringLiteral("copy.sidelight"))}).code, 0);
        const Ended busy = run(program(), {QStringLiteral("undo"), project()});
        QCOMPARE(busy.code, 1);
        QVERIFY(!busy.err.isEmpty());
    }
    void opensAtOnceAfterAKill()
    {
        makeProject();
        for (int i = 0; i < 3; ++i) {
            const auto window = startWindow();
            ::kill(pid_t(window->processId()), SIGKILL);
            QVERIFY(window->waitForFinished());
        }
        QCOMPARE(run(program(), {QStringLiteral("check"), project()}).code, 0);
    }
    void endsCleanlyOnALogout_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
        QTest::newRow("interrupt") << SIGINT;
    }
    void endsCleanlyOnALogout()
    {
        QFETCH(int, signal);
        makeProject();
        const auto window = startWindow();
        endBySignal(*window, signal);
        QVERIFY(QDir(home(QStringLiteral("runtime_dir/sidelight"))).isEmpty()); // its socket went with it
    }
    void saysWhatIsWrongWithADisplay()
    {
        m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        m_environment.remove(QStringLiteral("DISPLAY"));
        const Ended none = run(program(), {});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("no display"), none.err.constData());
        m_environment.insert(QStringLiteral("DISPLAY"), QStringLiteral("localhost:10.0"));
        const Ended far = run(program(), {});
        QCOMPARE(far.code, 1);
        QVERIFY2(far.err.contains("--allow-tcp-display"), far.err.constData());
    }
    void beginsWithoutWhatFewNeed()
    {
        const Ended ended = run(QStringLiteral("ldd"), {program()});
        QVERIFY2(ended.code == 0 && ended.out.contains("libQt6Widgets"), ended.err.constData());
        for (const char *library : {"libQt6Network", "libcurl", "libssl", "libKF6SyntaxHighlighting", "libqpdf", "libgmime",
                                    "libQt6Qml", "libQt6Pdf"}) // modules of ours bring them along
            QVERIFY2(!ended.out.contains(library), library);
    }
    void measuresItsStart()
    {
        const Ended ended = run(program(), {QStringLiteral("--bench-start")});
        QCOMPARE(ended.code, 0);
        const QRegularExpression shape(QStringLiteral(R"(^\{"start_ms":[1-9]\d*,"peak_kib":[1-9]\d*\}\n$)"));
        QVERIFY2(shape.match(QString::fromUtf8(ended.out)).hasMatch(), ended.out.constData());
    }

private:
    [[nodiscard]] QString home(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] QString project() const { return home(QStringLiteral("a project.sidelight")); }
    static QString program() { return qEnvironmentVariable("SIDELIGHT_BIN"); }

    static void openUmask() { ::umask(0); }

    Ended run(const QString &command, const QStringList &arguments, const QString &folder = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = m_environment;
        if (command == QLatin1String("strace")) // a sanitizer would trace the process itself, to look for leaks
            environment.insert(QStringLiteral("ASAN_OPTIONS"),
                               qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":detect_leaks=0"));
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier(openUmask);
        process.setWorkingDirectory(folder.isEmpty() ? m_home->path() : folder);
        process.start(command, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void makeProject() const
    {
        const Ended ended = run(program(), {QStringLiteral("new"), project()});
        QVERIFY2(ended.code == 0, ended.err.constData());
    }
    // The window with the project, once it answers on its socket.
    [[nodiscard]] std::unique_ptr<QProcess> startWindow() const
    {
        auto window = std::make_unique<QProcess>();
        window->setProcessEnvironment(m_environment);
        window->setChildProcessModifier(openUmask);
        window->setWorkingDirectory(m_home->path());
        window->start(program(), {project()});
        const QDir sockets(home(QStringLiteral("runtime_dir/sidelight")));
        const auto listening = [&] { return !sockets.entryList(QDir::System | QDir::Files).isEmpty(); };
        if (!window->waitForStarted() || !QTest::qWaitFor(listening, 20'000))
            QTest::qFail("the window did not open the project", __FILE__, __LINE__);
        return window;
    }
    static void endBySignal(QProcess &window, int signal)
    {
        ::kill(pid_t(window.processId()), signal);
        QVERIFY(window.waitForFinished(10'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
    }
    static void needStrace()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty(), "strace is not installed");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program.moc"
