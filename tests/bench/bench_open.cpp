// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a project of 1,000 articles and 10,000 passages, until the window is told that it is open.
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include "models/project/Project.h"

#include <QCoreApplication>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

double openOnce(const QString &path)
{
    Project project;
    const double took = milliseconds([&] { openProject(project, path); });
    if (project.library().all<Passage>().size() != 10'000)
        giveUp(QStringLiteral("the project did not hold what was put in"));
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    makeProject(path, Corpus(), {.articles = 1'000});
    QList<double> took;
    for (int run = 0; run < 9; ++run)
        took.append(openOnce(path));
    report(QStringLiteral("open, 1,000 articles / 10,000 passages"), took, QStringLiteral("ms"), 80);
    return 0;
}
