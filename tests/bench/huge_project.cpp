// SPDX-License-Identifier: GPL-3.0-or-later
// A project of 5 GB: 20,000 articles, 500,000 passages. How long it takes to open, what an edit takes in it, and what memory it
// needs (F20 of the scorecard). ./dev soak runs it, since it needs the room on the disk, under TMPDIR.
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

#include <algorithm>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

constexpr ProjectSize huge{.articles = 20'000, .passagesEach = 25, .originalBytes = 240'000};
constexpr double mostOpening = 3'000, mostEdit = 50, mostMemory = 1'024; // ms, ms, MiB

double peakMemory() // MiB
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    giveUp(QStringLiteral("the system does not say what memory was used"));
}

QByteArray field(const char *name, double value) { return '"' + QByteArray(name) + "\":" + QByteArray::number(value, 'f', 1); }

void measure(const QString &path)
{
    QList<double> opening, edits;
    for (int run = 0; run < 3; ++run) {
        Project project;
        opening.append(milliseconds([&] { openProject(project, path); }));
        if (project.library().all<Passage>().size() < huge.articles * huge.passagesEach)
            giveUp(QStringLiteral("the project did not hold what was put in"));
        const Passage passage = *project.library().all<Passage>().constBegin();
        for (int edit = 0; edit < 100; ++edit)
            edits.append(milliseconds([&] { highlight(project, passage); }));
    }
    std::ranges::sort(opening);
    std::ranges::sort(edits);
    const double median = opening.at(1), p95 = edits.at(edits.size() * 95 / 100), memory = peakMemory();
    const int missed = int(median > mostOpening) + int(p95 > mostEdit) + int(memory > mostMemory);
    scorecard::print("F20 a project of 5 GB", 1, missed, "open within 3 s, an edit within 50 ms (p95), 1 GB of memory",
                     field("open_ms", median) + ',' + field("edit_p95_ms", p95) + ',' + field("memory_mb", memory) + ',' +
                         field("size_gb", double(QFileInfo(path).size()) / 1e9));
    if (missed > 0)
        std::exit(1);
}

} // namespace

// Without an argument it has another process of its own make the project, so that its memory is that of reading.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 2) {
        makeProject(QFile::decodeName(argv[1]), Corpus(), huge);
        return 0;
    }
    const TempFolder folder;
    if (QStorageInfo(folder.path()).bytesAvailable() < 12'000'000'000)
        giveUp(QStringLiteral("less than 12 GB are free where temporary files lie; set TMPDIR"));
    const QString path = folder.path(QStringLiteral("huge.sidelight"));
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {path}) != 0)
        giveUp(QStringLiteral("the project could not be made"));
    measure(path);
    return 0;
}
