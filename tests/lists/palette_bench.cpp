// SPDX-License-Identifier: GPL-3.0-or-later
// Finding by name among 10,000 articles: how long the window's thread is held to gather the names, and by each key that is pressed;
// all in milliseconds of the processor's time.
#include "models/lists/PaletteModel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

double cpu()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words =
        u"port crews denied harbour warning Northern gate fire inspector ferry night أمس بوابة Behörde été"_s.split(u' ');
    Changes changes;
    for (int i = 0; i < 10'000; ++i) {
        Article article;
        article.id = {i + 1};
        for (int word = 0; word < 8; ++word)
            article.title += words[(i * 7 + word * (i % 11 + 1)) % words.size()] + u' ';
        article.title += QString::number(i);
        article.outlet = u"Outlet %1"_s.arg(i % 200);
        changes.of<Article>().inserted.append(article);
    }
    Library library;
    library.apply(changes);
    PaletteModel model;
    const double before = cpu();
    model.takeRecords(library);
    const double gather = cpu() - before;
    QElapsedTimer clock;
    clock.start();
    while (!model.isReady())
        QCoreApplication::processEvents();
    const qint64 ready = clock.elapsed();
    double longest = 0, all = 0;
    int keys = 0;
    for (const QString &typed : {u"harbour warning"_s, u"nrth"_s, u"outlet 17"_s, u"zzzz"_s, u"e"_s, u"9999"_s, u"fig"_s}) {
        for (int length = 1; length <= typed.size(); ++length, ++keys) {
            const double start = cpu();
            model.match(typed.left(length));
            const double took = cpu() - start;
            longest = std::max(longest, took);
            all += took;
        }
    }
    std::printf("{\"name\":\"palette, 10000 articles\",\"gather_cpu_ms\":%.2f,\"ready_ms\":%lld,\"key_cpu_ms_mean\":%.2f,"
                "\"key_cpu_ms_max\":%.2f}\n",
                gather, ready, all / keys, longest);
    return 0;
}
