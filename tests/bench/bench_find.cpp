// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a word in 10,000 articles as the panel does it: until all are found, until the first is, and the longest time in
// which the GUI thread answered nobody.
#include "models/lists/FoundModel.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

double since(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

// How long the event loop was busy with one thing, at most.
class Gap {
public:
    Gap()
    {
        m_clock.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, since(m_clock));
            m_clock.restart();
        });
        m_tick.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

struct Took {
    double first = 0, all = 0, gap = 0;
};

Took findOnce(Project &project, const FindQuery &query)
{
    ProjectSearch search(&project);
    FoundModel model(&project);
    QEventLoop loop;
    Took took;
    QElapsedTimer clock;
    QObject::connect(&search, &ProjectSearch::found, &loop, [&](const QList<FoundArticle> &articles) {
        if (took.first == 0)
            took.first = since(clock);
        model.append(articles);
    });
    QObject::connect(&search, &ProjectSearch::finished, &loop, &QEventLoop::quit);
    const Gap gap;
    clock.start();
    search.start(query);
    loop.exec();
    took.all = since(clock);
    took.gap = gap.longest();
    if (model.placeCount() == 0)
        giveUp(QStringLiteral("nothing was found"));
    return took;
}

void measure(Project &project, const QString &name, const FindQuery &query, double target)
{
    QList<double> first, all, gaps;
    for (int run = 0; run < 3; ++run) {
        const Took took = findOnce(project, query);
        first.append(took.first);
        all.append(took.all);
        gaps.append(took.gap);
    }
    report(name + QStringLiteral(", first places"), first, QStringLiteral("ms"), 100);
    report(name + QStringLiteral(", all"), all, QStringLiteral("ms"), target);
    report(name + QStringLiteral(", longest gap of the GUI thread"), gaps, QStringLiteral("ms"), 16);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    makeProject(path, Corpus(), {.articles = 10'000});
    Project project;
    openProject(project, path);
    measure(project, QStringLiteral("find a word in 10,000 articles"), {QStringLiteral("the")}, 4000);
    measure(project, QStringLiteral("find an expression in 10,000 articles"), {QStringLiteral("\\b\\w+ed\\b"), true}, 20'000);
    return 0;
}
