// SPDX-License-Identifier: GPL-3.0-or-later
// Searching 1,000, 10,000 and 100,000 articles as the panel does it: making the index, each key of what is typed until the first
// fifty articles have their places, and the longest time in which the GUI thread answered nobody. An argument keeps to one size;
// SIDELIGHT_BENCH_PROJECTS as for the library.
#include "models/search/Facets.h"
#include "models/search/FoundModel.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

double since(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

// How long the event loop was busy with one thing, at most.
class Gap {
public:
    Gap()
    {
        m_clock.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, since(m_clock) - tick);
            m_clock.restart();
        });
        m_tick.start(tick);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    static constexpr int tick = 5; // ms; without a pause it would take time from what is measured
    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

// Of all threads: what a key costs on a machine that has other work as well.
double cpuTime()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Took {
    double index = 0, places = 0; // until the counts are known, and until the first places are there
    double cpu = 0;
    qsizetype articles = 0;
};

Took searchOnce(Project &project, SearchIndex &index, const QString &query)
{
    ProjectSearch search(&project, &index);
    FoundModel model(&project);
    QEventLoop loop;
    Took took;
    QElapsedTimer clock;
    QObject::connect(&search, &ProjectSearch::answered, &loop, [&](const SearchAnswer &answer) {
        took.index = since(clock);
        took.articles = answer.articles.size();
    });
    QObject::connect(&search, &ProjectSearch::found, &model, &FoundModel::append);
    QObject::connect(&search, &ProjectSearch::finished, &loop, &QEventLoop::quit);
    const double before = cpuTime();
    clock.start();
    search.start(SearchQuery::read(query, SearchQuery::Stage::Typed));
    loop.exec();
    took.places = since(clock);
    took.cpu = cpuTime() - before;
    return took;
}

// The time that nineteen of twenty keys do not exceed.
double nearlyAll(QList<double> measured)
{
    std::ranges::sort(measured);
    return measured[(measured.size() * 95 + 99) / 100 - 1];
}

QStringList keysOf(const QString &typed)
{
    QStringList keys;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        keys.append(typed.first(length));
    return keys;
}

void measureKeys(Project &project, SearchIndex &index, const QString &size, const QString &name, const QString &typed,
                 double target)
{
    QList<double> each, counted, cpu;
    for (int run = 0; run < 3; ++run)
        for (const QString &key : keysOf(typed)) {
            const Took took = searchOnce(project, index, key);
            each.append(took.places);
            counted.append(took.index);
            cpu.append(took.cpu);
        }
    report(u"search %1 articles, %2, each key, first 50 with places, p95"_s.arg(size, name), {nearlyAll(each)}, u"ms"_s, target);
    report(u"search %1 articles, %2, each key, counts, p95"_s.arg(size, name), {nearlyAll(counted)}, u"ms"_s, target);
    report(u"search %1 articles, %2, each key, CPU time, p95"_s.arg(size, name), {nearlyAll(cpu)}, u"ms"_s, target);
}

void waitFor(SearchIndex &index)
{
    QEventLoop loop;
    QObject::connect(&index, &SearchIndex::completed, &loop, &QEventLoop::quit);
    if (!index.isComplete())
        loop.exec();
}

void measure(int articles)
{
    const TempFolder folder;
    const QString path = folder.path(u"bench.sidelight"_s), file = folder.path(u"cache/index"_s);
    const QString size = QLocale::c().toString(articles);
    Project project;
    openProject(project, projectOf(articles, path));
    std::unique_ptr<SearchIndex> index;
    const Gap gap;
    const double before = cpuTime();
    const double made = milliseconds([&] {
        index = std::make_unique<SearchIndex>(&project, file);
        waitFor(*index);
    });
    report(u"make the search index, %1 articles"_s.arg(size), {made / 1000}, u"s"_s, articles * 3e-4);
    report(u"make the search index, %1 articles, CPU time"_s.arg(size), {(cpuTime() - before) / 1000}, u"s"_s, articles * 3e-4);
    report(u"make the search index, %1 articles, longest gap of the GUI thread"_s.arg(size), {gap.longest()}, u"ms"_s, 16);
    index.reset();
    report(u"search index of %1 articles"_s.arg(size), {double(QFileInfo(file).size()) / 1e6}, u"MB"_s, articles * 8e-3);
    const double atOpening = cpuTime();
    const double opened = milliseconds([&] {
        index = std::make_unique<SearchIndex>(&project, file);
        waitFor(*index);
    });
    report(u"open the search index, %1 articles"_s.arg(size), {opened}, u"ms"_s, 100 + articles * 0.02);
    report(u"open the search index, %1 articles, CPU time"_s.arg(size), {cpuTime() - atOpening}, u"ms"_s, 100 + articles * 0.02);
    const double target = articles > 10'000 ? 60 : 20;
    const QString common = u"the harbour"_s, rare = u"warehouse inspectors"_s;
    measureKeys(project, *index, size, u"common words"_s, common, target);
    measureKeys(project, *index, size, u"words"_s, rare, target);
    measureKeys(project, *index, size, u"a phrase"_s, u"\"said on the\""_s, target);
    measureKeys(project, *index, size, u"a field"_s, u"the stance:denies"_s, target);
    QList<double> facets;
    const QList<Id> all = project.library().all<Article>().keys();
    for (int run = 0; run < 3; ++run)
        facets.append(milliseconds([&] { (void)Facets::of(project.library(), all, [] { return false; }); }));
    report(u"facets of %1 articles"_s.arg(size), facets, u"ms"_s, articles * 0.02);
    if (searchOnce(project, *index, u"the"_s).articles < articles / 2)
        giveUp(u"hardly anything was found"_s);
    index.reset();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int only = QString::fromLocal8Bit(argc > 1 ? argv[1] : "").toInt();
    for (const int articles : {1'000, 10'000, 100'000})
        if (only == 0 ? articles < 100'000 : only == articles)
            measure(articles);
    return 0;
}
