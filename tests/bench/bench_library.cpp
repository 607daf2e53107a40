// SPDX-License-Identifier: GPL-3.0-or-later
// A project of many articles with ten passages each: how long until its library is usable and what memory that takes, and how
// long each key in the filter and each column that is sorted by takes until the rows are there. "bench_library 100000" measures
// that many articles instead of 1,000 and 10,000, for which the disk needs room under TMPDIR; SIDELIGHT_BENCH_PROJECTS names a
// folder in which the projects are kept for the next time.
#include "models/lists/ArticleTable.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Pulse.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

double peakMemory() // MiB
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    giveUp(QStringLiteral("the system does not say what memory was used"));
}

// Until the table shows what it was asked for, and the longest that the thread was held up meanwhile.
std::pair<double, double> taken(ArticleTable &table, const std::function<void()> &ask)
{
    Pulse pulse;
    pulse.start();
    const double until = milliseconds([&] {
        ask();
        while (table.isWorking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    return {until, pulse.stop()};
}

// What a program that opened the project once says, a number a line: opened, memory; then pairs of each key and each sorting.
void tell(const QString &path)
{
    Project project;
    ArticleListModel articles(project.library());
    ArticleTable table(&articles, project.library());
    attach(&articles, &project);
    // Without a pulse, which would take one of two processors from who reads the file.
    const double opened = milliseconds([&] {
        openProject(project, path);
        while (table.isWorking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    std::printf("opened %.1f 0\nmemory %.1f 0\n", opened, peakMemory());
    const auto print = [&](const char *what, const std::function<void()> &ask) {
        const auto [until, held] = taken(table, ask);
        std::printf("%s %.2f %.2f\n", what, until, held);
    };
    print("expected", [&] { table.expectWords(); });
    for (const char *typed : {"h", "ha", "har", "harb", "har", "", "t", "th", "the 1", ""})
        print("key", [&] { table.setWords(QString::fromLatin1(typed)); });
    using Column = ArticleListModel::Column;
    for (int run = 0; run < 2; ++run)
        for (const int column : {Column::Published, Column::Outlet, Column::Passages, Column::State, Column::Title})
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                print("sort", [&] { table.sort(column, order); });
    print("group", [&] { table.setGrouping(ArticleTable::Grouping::Outlet); });
}

void measure(int count, double mostOpening, double mostMemory)
{
    const TempFolder folder;
    const QString path = projectOf(count, folder.path(QStringLiteral("library.sidelight")));
    const QString program = QCoreApplication::applicationFilePath();
    QHash<QByteArray, QList<double>> until, held;
    for (int run = 0; run < 3; ++run) {
        QProcess opening;
        opening.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        opening.start(program, {QStringLiteral("open"), path});
        if (!opening.waitForFinished(-1) || opening.exitCode() != 0)
            giveUp(QStringLiteral("the project could not be opened"));
        for (const QByteArray &line : opening.readAllStandardOutput().trimmed().split('\n')) {
            const QByteArrayList parts = line.split(' ');
            until[parts.value(0)].append(parts.value(1).toDouble());
            held[parts.value(0)].append(parts.value(2).toDouble());
        }
    }
    const auto name = [count](const char *what) {
        return QStringLiteral("library of %1 articles: %2").arg(count).arg(QLatin1String(what));
    };
    const auto p95 = [](QList<double> all) {
        std::ranges::sort(all);
        return all.at(all.size() * 95 / 100);
    };
    report(name("open until usable"), until["opened"], QStringLiteral("ms"), mostOpening);
    report(name("peak memory"), until["memory"], QStringLiteral("MiB"), mostMemory);
    report(name("one key in the filter, until shown"), until["key"], QStringLiteral("ms"), 16);
    report(name("one key in the filter, p95"), {p95(until["key"])}, QStringLiteral("ms"), 16);
    report(name("sort by a column, until shown"), until["sort"], QStringLiteral("ms"), 16);
    report(name("sort by a column, p95"), {p95(until["sort"])}, QStringLiteral("ms"), 16);
    report(name("longest that the window is held up by a key"), {std::ranges::max(held["key"])}, QStringLiteral("ms"), 16);
    report(name("longest that the window is held up by sorting"), {std::ranges::max(held["sort"])}, QStringLiteral("ms"), 16);
    report(name("divide by outlet, until shown"), until["group"], QStringLiteral("ms"), 100);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString first = argc > 1 ? QFile::decodeName(argv[1]) : QString();
    if (argc == 3 && first == QLatin1String("open")) {
        tell(QFile::decodeName(argv[2]));
    } else if (argc == 2) {
        measure(first.toInt(), 2'000, 600);
    } else {
        measure(1'000, 80, 120);
        measure(10'000, 300, 200);
    }
    return 0;
}
