// SPDX-License-Identifier: GPL-3.0-or-later
// One new passage in a project of 1,000 articles and 10,000 passages, from the call until its commit is acknowledged to
// the GUI thread. Painting it is measured by the reader's bench.
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include "models/project/Project.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

void open(Project &project, const QString &path)
{
    QEventLoop loop;
    QObject::connect(&project, &Project::opened, &loop, &QEventLoop::quit);
    project.open(path).then(&loop, [](const Result<void> &done) { must(done); });
    loop.exec();
}

double highlightOnce(Project &project, Passage passage)
{
    passage.id = Id::random();
    QEventLoop loop;
    QObject::connect(&project, &Project::changed, &loop, &QEventLoop::quit);
    return milliseconds([&] {
        project.edit(QStringLiteral("Highlight passage"), [=](Writer &writer) { writer.insert(passage); })
            .then(&loop, [](const Result<EditId> &done) { must(done); });
        loop.exec();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    makeProject(path, Corpus(), {.articles = 1'000});
    Project project;
    open(project, path);
    const Passage passage = *project.library().all<Passage>().constBegin();
    QList<double> took;
    for (int run = 0; run < 200; ++run)
        took.append(highlightOnce(project, passage));
    report(QStringLiteral("one new passage, acknowledged"), took, QStringLiteral("ms"), 5);
    return 0;
}
