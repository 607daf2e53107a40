// SPDX-License-Identifier: GPL-3.0-or-later
// Where actors are named in 10,000 articles, as the program looks for it: all names of 200 actors, and one new alias. Beside the
// time by the clock the processor's, which other work on the machine does not lengthen.
#include "models/lists/OccurrenceSearch.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <ctime>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

void measure(Project &project, const QString &name, const QList<NameOf> &names, double target)
{
    QList<double> took, busy;
    int found = 0;
    for (int run = 0; run < 5; ++run) {
        OccurrenceSearch search(&project);
        QEventLoop loop;
        QObject::connect(&search, &OccurrenceSearch::finished, &loop, [&](const QList<NamedPlace> &, int count) {
            found = count;
            loop.quit();
        });
        QElapsedTimer clock;
        const std::clock_t before = std::clock();
        clock.start();
        search.start(names);
        loop.exec();
        took.append(double(clock.nsecsElapsed()) / 1e6);
        busy.append(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    if (found == 0)
        giveUp(QStringLiteral("nothing was found"));
    report(name, took, QStringLiteral("ms"), target);
    report(name + QStringLiteral(", the best of five"), {*std::ranges::min_element(took)}, QStringLiteral("ms"), target);
    report(name + QStringLiteral(", processor time"), busy, QStringLiteral("ms"), 2 * target);
    report(name + QStringLiteral(", places"), {double(found)}, QStringLiteral("places"), 1e9);
}

// Each actor's name, and four more: with the first name cut to a letter, the last name, and two that stand nowhere.
QList<NameOf> fiveEach(const QStringList &actors)
{
    QList<NameOf> names;
    for (int i = 0; i < actors.size(); ++i) {
        const QString last = actors[i].section(u' ', -1);
        for (const QString &name : {actors[i], actors[i].left(1) + QStringLiteral(". ") + last, last, QStringLiteral("Old ") + last,
                                    last + QStringLiteral("son")})
            names.append({Id{i + 1}, name});
    }
    return names;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    const Corpus corpus;
    makeProject(path, corpus, {.articles = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000, .passagesEach = 0});
    Project project;
    openProject(project, path);
    measure(project, QStringLiteral("occurrences of 200 actors with 5 names in 10,000 articles"), fiveEach(corpus.actors()), 1500);
    measure(project, QStringLiteral("occurrences of one new name in 10,000 articles"), {{Id{1}, corpus.actors()[3]}}, 300);
    return 0;
}
