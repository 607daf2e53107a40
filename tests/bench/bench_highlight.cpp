// SPDX-License-Identifier: GPL-3.0-or-later
// One new passage in a project of 1,000 articles and 10,000 passages, from the call until its commit is acknowledged to
// the GUI thread. Painting it is measured by the reader's bench.
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>

using namespace sidelight;
using namespace sidelight::bench;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    makeProject(path, Corpus(), {.articles = 1'000});
    Project project;
    openProject(project, path);
    const Passage passage = *project.library().all<Passage>().constBegin();
    QList<double> took;
    for (int run = 0; run < 200; ++run)
        took.append(milliseconds([&] { highlight(project, passage); }));
    report(QStringLiteral("one new passage, acknowledged"), took, QStringLiteral("ms"), 5);
    return 0;
}
