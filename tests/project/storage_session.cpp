// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works on a project until it is killed: a random session whose every step is announced on standard output
// ("b", its kind, the fingerprint that the file must have after it) and acknowledged ("a") when the commit has returned.
//
//     storage_session PROJECT SEED mixed|history FIRST REOPENED [MODE]
//
// FIRST says how many steps of the session are in the file already, REOPENED (numbers with commas between, or -) before
// which of them the file was opened anew. MODE two-transactions is the known-bad variant: it commits each edit in parts.
#include "tests/project/RandomHistory.h"

#include <QCoreApplication>
#include <QFile>
#include <spdlog/spdlog.h>

#include <cstdio>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int mostSteps = 2'000;

void tell(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

// What no build of ours may do: the edit is complete only with its last transaction.
bool performInParts(ProjectFile &file, const RandomHistory::Step &step)
{
    for (const RandomHistory::Change &part : step.parts)
        if (!file.edit(step.name, part, step.at))
            return false;
    return true;
}

// The session as it stood when the process before this one was killed.
RandomHistory caughtUp(const QStringList &arguments)
{
    RandomHistory history(arguments[2].toUInt(), arguments[3] == QLatin1String("history") ? RandomHistory::Taste::UndoAndRedo
                                                                                          : RandomHistory::Taste::Mixed);
    const QStringList reopened = arguments[5].split(u',');
    for (int step = 0; step < arguments[4].toInt(); ++step) {
        if (reopened.contains(QString::number(step)))
            history.reopened();
        history.next();
    }
    history.reopened();
    return history;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    spdlog::set_level(spdlog::level::off); // it would stand between the lines that the test reads
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const int first = arguments[4].toInt();
    const bool inParts = arguments.value(6) == QLatin1String("two-transactions");
    RandomHistory history = caughtUp(arguments);
    const auto opened = QFile::exists(arguments[1]) ? ProjectFile::open(arguments[1]) : ProjectFile::create(arguments[1]);
    if (!opened) {
        tell("x " + opened.error().message.toUtf8() + '\n');
        return 1;
    }
    ProjectFile &file = **opened;
    tell("o\n");
    for (int i = first; i < first + mostSteps; ++i) {
        const RandomHistory::Step step = history.next();
        tell(QByteArray("b ") + char(step.kind) + ' ' + history.fingerprint() + '\n');
        const bool split = inParts && step.kind == RandomHistory::Step::Kind::Edit;
        const bool done = split ? performInParts(file, step) : perform(file, step).has_value() == !step.refused;
        tell(done ? "a\n" : "x a step was refused\n");
        if (!done)
            return 1;
    }
    return 0;
}
