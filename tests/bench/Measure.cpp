// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace sidelight::bench {

void report(const QString &name, QList<double> measured, const QString &unit, double target)
{
    std::ranges::sort(measured);
    const qsizetype middle = measured.size() / 2;
    const double median = measured.size() % 2 == 1 ? measured.at(middle) : (measured.at(middle - 1) + measured.at(middle)) / 2;
    std::printf("{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"target\":%g,\"runs\":%d}\n", qUtf8Printable(name), median,
                qUtf8Printable(unit), target, int(measured.size()));
    std::fflush(stdout);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

} // namespace sidelight::bench
