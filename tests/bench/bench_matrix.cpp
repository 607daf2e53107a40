// SPDX-License-Identifier: GPL-3.0-or-later
// A claim matrix of 200 speakers by 500 claims with 20,000 statements: how long until it stands there, and how long a frame takes
// while it is scrolled, painted by software at 1600 × 1000.
#include "models/text/Marks.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/MatrixPane.h"
#include "widgets/matrix/MatrixView.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int speakerCount = 200, claimCount = 500, statementCount = 20'000, articleCount = 400;

QString words(int seed, int count)
{
    static const QStringList all{u"harbour"_s, u"warning"_s, u"received"_s, u"officer"_s, u"gate"_s,  u"night"_s,
                                 u"crews"_s,   u"letter"_s,  u"before"_s,   u"the"_s,     u"store"_s, u"authority"_s};
    QStringList some;
    for (int i = 0; i < count; ++i)
        some.append(all.at((seed * 7 + i * i * (1 + seed % 11)) % all.size()));
    return some.join(u' ');
}

void addArticles(Writer &w, const ContentHash &text, const ContentHash &marks)
{
    for (int i = 0; i < articleCount; ++i) {
        Article article;
        article.id = {1 + i};
        article.title = u"Account %1"_s.arg(i);
        article.outlet = u"Outlet %1"_s.arg(i % 40);
        article.text = article.original = text;
        article.marks = marks;
        article.length = 1000;
        w.insert(article);
    }
}

void addStatements(Writer &w)
{
    for (int i = 0; i < speakerCount; ++i) {
        Actor actor;
        actor.id = {10'000 + i};
        actor.name = u"Speaker %1 of the %2"_s.arg(i).arg(words(i, 2));
        actor.reliability = QString(QChar(u'A' + i % 6));
        w.insert(actor);
    }
    for (int i = 0; i < claimCount; ++i) {
        Claim claim;
        claim.id = {20'000 + i};
        claim.text = u"Claim %1: %2"_s.arg(i).arg(words(i, 14));
        claim.position = i;
        w.insert(claim);
    }
    for (int i = 0; i < statementCount; ++i) {
        Passage passage;
        passage.id = {100'000 + i};
        passage.article = {1 + i % articleCount};
        passage.quote = words(i, 24) + QString::number(i);
        passage.end = int(passage.quote.size());
        w.insert(passage);
        Statement statement;
        statement.id = {200'000 + i};
        statement.passage = passage.id;
        statement.claim = {20'000 + (i * 37 + i / 500) % claimCount};
        statement.speakers = {{{10'000 + (i * 13 + i / 200) % speakerCount}, {}}};
        statement.stance = Stance(1 + (i / 3) % 4);
        statement.credibility = 1 + i % 6;
        statement.added = i;
        w.insert(statement);
    }
}

void makeMatrix(const QString &path)
{
    const auto file = must(ProjectFile::create(path));
    const ContentHash text = must(file->store(QByteArray("x"))), marks = must(file->store(Marks{}.toBytes()));
    must(file->edit(u"Articles"_s, [&](Writer &w) { addArticles(w, text, marks); }, 0));
    must(file->edit(u"Statements"_s, addStatements, 0));
}

// Of the processor, for this thread: all of it is work of the window's own, and other programs don't count.
double processorTime(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double begin = now();
    work();
    return now() - begin;
}

// Shown and painted, with every cell that is in sight.
double opening(Project &project)
{
    return processorTime([&] {
        MatrixPane pane(&project);
        pane.resize(1600, 1000);
        pane.show();
        QImage frame(pane.size(), QImage::Format_ARGB32_Premultiplied);
        pane.render(&frame);
    });
}

// One frame after the other, each painted when the wheel has moved it by so much.
QList<double> scrolling(QScrollBar *bar, QWidget *viewport, int step, int frames)
{
    QList<double> times;
    int direction = 1;
    for (int i = 0; i < frames; ++i) {
        if (bar->value() == bar->maximum())
            direction = -1;
        if (bar->value() == bar->minimum())
            direction = 1;
        times.append(processorTime([&] {
            bar->setValue(bar->value() + direction * step);
            QCoreApplication::sendPostedEvents(viewport, 0);
            QCoreApplication::processEvents();
        }));
    }
    return times;
}

double percentile95(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() * 95 / 100);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::light().applyTo(*qApp);
    const QTemporaryDir folder;
    makeMatrix(folder.filePath(u"matrix.sidelight"_s));
    Project project;
    openProject(project, folder.filePath(u"matrix.sidelight"_s));
    opening(project); // fonts are found once in a run
    QList<double> opened;
    for (int run = 0; run < 5; ++run)
        opened.append(opening(project));
    report(u"matrix of 200 x 500 with 20,000 statements, until it stands there"_s, opened, u"ms"_s, 150);
    MatrixPane pane(&project);
    pane.resize(1600, 1000);
    pane.show();
    QCoreApplication::processEvents();
    constexpr int frames = 400, wheel = 60, fast = 300;
    MatrixView *const view = pane.view();
    const auto tell = [&](const QString &name, QScrollBar *bar, int step) {
        report(name, {percentile95(scrolling(bar, view->viewport(), step, frames))}, u"ms"_s, 8);
    };
    tell(u"a frame of the matrix scrolled down, p95"_s, view->verticalScrollBar(), wheel);
    tell(u"a frame of the matrix scrolled sideways, p95"_s, view->horizontalScrollBar(), wheel);
    tell(u"a frame of the matrix scrolled down fast, p95"_s, view->verticalScrollBar(), fast);
    tell(u"a frame of the matrix scrolled sideways fast, p95"_s, view->horizontalScrollBar(), fast);
    report(u"matrix ordered by agreement, rows"_s,
           {processorTime([&] { pane.model()->setOrder(Qt::Vertical, ClaimMatrixModel::Order::Agreement); })}, u"ms"_s, 50);
    const Statement some = *project.library().find<Statement>({200'000});
    const double followed = processorTime([&] {
        Statement other = some;
        other.stance = Stance::None;
        Changes changes;
        changes.of<Statement>().updated = {other};
        pane.model()->follow(changes);
    });
    report(u"matrix following one statement, ordered by agreement"_s, {followed}, u"ms"_s, 50);
    project.close();
    return 0;
}
