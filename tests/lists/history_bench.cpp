// SPDX-License-Identifier: GPL-3.0-or-later
// A long history in its list: how long until the first rows are there, until all are, until a filter by kind has looked at every
// edit, and how long the thread of the window was held up at most. bench_history FILE writes a project with 3,000 edits there
// instead.
#include "models/lists/HistoryModel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <cstdio>

using namespace sidelight;

namespace {

constexpr int entries = 100'000;

const QString names[] = {QStringLiteral("Highlight passage"), QStringLiteral("New claim"), QStringLiteral("Edit note"),
                         QStringLiteral("Rename “بوابة الفنار”")};

void fill(ProjectFile &file, int count)
{
    for (int i = 0; i < count; ++i) {
        const Claim claim{{1 + i}, QStringLiteral("The gate was shut %1").arg(i), {}, 0};
        if (!file.edit(names[i % 4], [&](Writer &w) { w.insert(claim); }, 1'900'000'000'000 + qint64(i) * 60'000))
            qFatal("an edit failed");
    }
}

// Turns until something is so; the longest turn, in ms.
template <class Done> qint64 turnUntil(Done done)
{
    qint64 longest = 0;
    while (!done()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        QThread::usleep(200);
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        fill(*ProjectFile::create(QString::fromLocal8Bit(argv[1])).value(), 3000);
        return 0;
    }
    OpenOptions options;
    options.vfs = "memdb";
    const auto holder = ProjectFile::create(QStringLiteral("/history"), options).value();
    fill(*holder, entries);
    Project project;
    auto opened = project.open(QStringLiteral("/history"), options);
    (void)turnUntil([&] { return opened.isFinished() && project.isOpen(); });
    QElapsedTimer time;
    time.start();
    HistoryModel model(&project);
    qint64 longest = turnUntil([&] { return model.rowCount() > 0; });
    const qint64 first = time.elapsed();
    longest = std::max(longest, turnUntil([&] { return model.rowCount() == entries; }));
    const qint64 all = time.restart();
    model.setWords(QStringLiteral("claim"));
    longest = std::max(longest, turnUntil([&] { return !model.isWorking(); }));
    const qint64 words = time.restart();
    model.setWords({});
    model.setThing(HistoryModel::Thing::Boards);
    longest = std::max(longest, turnUntil([&] { return !model.isWorking() && model.rowCount() == 0; }));
    const qint64 thing = time.elapsed();
    std::printf("{\"name\":\"history of %d edits\",\"first_rows_ms\":%lld,\"all_rows_ms\":%lld,\"words_ms\":%lld,"
                "\"thing_ms\":%lld,\"longest_turn_ms\":%lld}\n",
                entries, first, all, words, thing, longest);
    return 0;
}
