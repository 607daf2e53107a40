// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first painted window, without a project and with the sample investigation open in it, and
// the most memory it held until then. Started with --bench-start, the program prints a line when its window has been painted once,
// and ends. The clock is ours.
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <array>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

// Reads what the program prints until it has painted; false when it ends without.
bool waitForPainted(int from)
{
    QByteArray said;
    std::array<char, 256> some{};
    for (ssize_t got = 0; (got = read(from, some.data(), some.size())) > 0;) {
        said.append(some.data(), got);
        if (said.contains("start_ms"))
            return true;
    }
    return false;
}

// The child's side: its output goes into the pipe, and a program that hangs is ended.
[[noreturn]] void become(const QByteArray &program, const char *what, int to)
{
    dup2(to, STDOUT_FILENO);
    alarm(30);
    execlp(program.constData(), program.constData(), "--bench-start", what, static_cast<char *>(nullptr));
    _exit(127);
}

struct Start {
    double milliseconds = 0, megabytes = 0;
};

// `what`: an argument; nullptr: none.
Start startOnce(const QByteArray &program, const char *what)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        giveUp(u"no pipe could be made"_s);
    Start start;
    pid_t child = 0;
    bool painted = false;
    start.milliseconds = milliseconds([&] {
        child = fork();
        if (child == 0)
            become(program, what, ends[1]);
        close(ends[1]);
        painted = waitForPainted(ends[0]);
    });
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    close(ends[0]);
    if (!painted || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp(u"sidelight did not say that it had painted its window, or did not end well"_s);
    start.megabytes = double(usage.ru_maxrss) / 1024;
    return start;
}

} // namespace

int main()
{
    const TempFolder home; // settings of nobody
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CACHE_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray program = qEnvironmentVariable("SIDELIGHT_BIN", u"sidelight"_s).toLocal8Bit();
    const auto measure = [&program](const char *what, const QString &took, const QString &held) {
        startOnce(program, what); // fills the caches, and makes the sample
        QList<double> milliseconds, megabytes;
        for (int run = 0; run < 11; ++run) {
            const Start start = startOnce(program, what);
            milliseconds.append(start.milliseconds);
            megabytes.append(start.megabytes);
        }
        report(took, milliseconds, u"ms"_s, 200);
        report(held, megabytes, u"MB"_s, 80);
    };
    measure(nullptr, u"start to first window"_s, u"peak memory at the first window"_s);
    measure("--sample", u"start to first window with the sample"_s, u"peak memory at the first window with the sample"_s);
    return 0;
}
