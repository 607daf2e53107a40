// SPDX-License-Identifier: GPL-3.0-or-later
// One new passage in a project of 1,000 articles and 10,000 passages, or of ten times as many, from the call until its commit is
// acknowledged to the GUI thread. Painting it is measured by the reader's bench. An argument keeps to one number of articles.
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

void measure(int articles)
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    const QString made = projectOf(articles, path);
    if (made != path && !QFile::copy(made, path)) // passages come into it
        giveUp(QStringLiteral("the project could not be copied"));
    Project project;
    openProject(project, path);
    const Passage passage = *project.library().all<Passage>().constBegin();
    QList<double> took;
    for (int run = 0; run < 200; ++run)
        took.append(milliseconds([&] { highlight(project, passage); }));
    std::ranges::sort(took);
    const QString name = QStringLiteral("one new passage among %1 articles, acknowledged").arg(articles);
    report(name, took, QStringLiteral("ms"), 5);
    report(name + QStringLiteral(", p95"), {took.at(took.size() * 95 / 100)}, QStringLiteral("ms"), 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int only = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    for (const int articles : {1'000, 10'000, 100'000})
        if (only == 0 ? articles < 100'000 : only == articles)
            measure(articles);
    return 0;
}
