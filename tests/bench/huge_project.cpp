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
#include <cstdio>

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

// What a program that opened the project once says: the milliseconds of opening, the memory, those of each edit.
void tell(const QString &path)
{
    Project project;
    std::printf("%.1f\n", milliseconds([&] { openProject(project, path); }));
    if (project.library().all<Passage>().size() < huge.articles * huge.passagesEach)
        giveUp(QStringLiteral("the project did not hold what was put in"));
    const Passage passage = *project.library().all<Passage>().constBegin();
    QByteArray edits;
    for (int edit = 0; edit < 100; ++edit)
        edits += QByteArray::number(milliseconds([&] { highlight(project, passage); })) + '\n';
    std::printf("%.1f\n%s", peakMemory(), edits.constData());
}

QList<double> told(const QString &path)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("open"), path});
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        giveUp(QStringLiteral("the project could not be opened"));
    QList<double> numbers;
    for (const QByteArray &line : program.readAllStandardOutput().trimmed().split('\n'))
        numbers.append(line.toDouble());
    return numbers;
}

void measure(const QString &path)
{
    QList<double> opening, memory, edits;
    for (int run = 0; run < 3; ++run) {
        QList<double> numbers = told(path);
        opening.append(numbers.takeFirst());
        memory.append(numbers.takeFirst());
        edits += numbers;
    }
    std::ranges::sort(opening);
    std::ranges::sort(edits);
    const double median = opening.at(1), p95 = edits.at(edits.size() * 95 / 100), most = std::ranges::max(memory);
    const int missed = int(median > mostOpening) + int(p95 > mostEdit) + int(most > mostMemory);
    scorecard::print("F20 a project of 5 GB", 1, missed, "open within 3 s, an edit within 50 ms (p95), 1 GB of memory",
                     field("open_ms", median) + ',' + field("edit_p95_ms", p95) + ',' + field("memory_mb", most) + ',' +
                         field("size_gb", double(QFileInfo(path).size()) / 1e9));
    if (missed > 0)
        std::exit(1);
}

} // namespace

// Without an argument it makes the project, measures it and removes it. "make PATH" and "measure PATH" do one of it, and "open
// PATH" is what measuring runs, so that the memory is that of one opening.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3) {
        const QString path = QFile::decodeName(argv[2]);
        if (qstrcmp(argv[1], "make") == 0)
            makeProject(path, Corpus(), huge);
        else if (qstrcmp(argv[1], "open") == 0)
            tell(path);
        else
            measure(path);
        return 0;
    }
    const TempFolder folder;
    if (QStorageInfo(folder.path()).bytesAvailable() < 12'000'000'000)
        giveUp(QStringLiteral("less than 12 GB are free where temporary files lie; set TMPDIR"));
    const QString path = folder.path(QStringLiteral("huge.sidelight"));
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("make"), path}) != 0)
        giveUp(QStringLiteral("the project could not be made"));
    measure(path);
    return 0;
}
