// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits a project and takes snapshots of it, or copies it, one after the other, until it is killed. "o": it is
// open; "s" and a name: that snapshot or copy is said to be good.
//
//     copy_maker PROJECT snapshots|copies FIRST
#include "models/project/Snapshots.h"
#include "tests/project/TestRecords.h"

#include <QCoreApplication>
#include <QFile>
#include <spdlog/spdlog.h>

#include <cstdio>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int most = 2'000;

void tell(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off); // it would stand between the lines that the test reads
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const auto opened = ProjectFile::open(arguments[1]);
    if (!opened) {
        tell("x " + opened.error().message.toUtf8());
        return 1;
    }
    ProjectFile &file = **opened;
    const Snapshots snapshots(Snapshots::folderFor(arguments[1]), file.projectId());
    tell("o");
    for (int i = arguments[3].toInt(); i < most; ++i) {
        const auto change = [&](Writer &w) { w.insert(tagNamed(Id::random(), QStringLiteral("tag %1").arg(i))); };
        if (arguments[2] == QLatin1String("snapshots")) {
            if (!file.edit(QStringLiteral("New tag"), change, i))
                return 1;
            const auto taken = snapshots.take(file, i);
            if (!taken)
                tell("x " + taken.error().message.toUtf8() + ' ' + taken.error().detail.toUtf8());
            else
                tell("s " + taken->path.toUtf8());
            continue;
        }
        const QString copy = arguments[1] + QStringLiteral(".copy-%1").arg(i);
        const auto done = file.writeCopy(copy);
        tell(done ? "s " + copy.toUtf8() : "x " + done.error().message.toUtf8());
    }
    return 0;
}
