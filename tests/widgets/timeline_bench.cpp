// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a timeline of 20,000 statements in 200 lanes and prints one JSON object a line. With --cpu it counts the
// processor's time instead of the clock's, which a busy machine falsifies.
#include "widgets/common/Theme.h"
#include "widgets/timeline/TimelineView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace sidelight;

namespace {

constexpr int statementCount = 20'000, actorCount = 200, claimCount = 500, articleCount = 1'000, passageCount = 10'000;

template <class T> void add(Changes &changes, T record) { changes.of<T>().inserted.append(std::move(record)); }

// Over two years, in which most is said in a few weeks.
Changes manyStatements()
{
    Changes changes;
    std::mt19937 random(1);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const auto day = [&] {
        const int days = pick(3) ? 200 + pick(30) : pick(730);
        const QString date = QDate(2031, 1, 1).addDays(days).toString(Qt::ISODate);
        const int form = pick(10);
        return form < 6   ? date
               : form < 7 ? date.left(7)
               : form < 8 ? date + u'~'
               : form < 9 ? date + QStringLiteral("T21:40")
                          : QString();
    };
    for (int i = 0; i < actorCount; ++i) {
        Actor actor;
        actor.id = Id{1 + i};
        actor.name = QStringLiteral("Witness %1 of the harbour office").arg(i);
        add(changes, actor);
    }
    for (int i = 0; i < claimCount; ++i)
        add(changes,
            Claim{
                .id = Id{1'000 + i}, .text = QStringLiteral("The crews were told %1 times").arg(i), .note = {}, .happened = day()});
    for (int i = 0; i < articleCount; ++i) {
        Article article;
        article.id = Id{10'000 + i};
        article.title = QStringLiteral("What the harbour knew, part %1").arg(i);
        article.outlet = QStringLiteral("Courier %1").arg(i % 40);
        article.published = day();
        add(changes, article);
    }
    for (int i = 0; i < passageCount; ++i) {
        Passage passage;
        passage.id = Id{100'000 + i};
        passage.article = Id{10'000 + i % articleCount};
        passage.start = i;
        passage.quote = QStringLiteral("nobody at the office wrote down call %1").arg(i);
        add(changes, passage);
    }
    for (int i = 0; i < statementCount; ++i) {
        Statement statement;
        statement.id = Id{1'000'000 + i};
        statement.passage = Id{100'000 + i / 2};
        statement.speakers = {{.actor = Id{1 + pick(actorCount)}, .printed = {}}};
        statement.claim = Id{1'000 + pick(claimCount)};
        statement.stance = Stance(pick(5));
        statement.happened = day();
        statement.said = day();
        statement.added = i;
        add(changes, statement);
    }
    return changes;
}

void print(const char *name, QList<double> values, double target, double part = 0.5)
{
    std::ranges::sort(values);
    std::printf("{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"ms\",\"target\":%g,\"runs\":%d}\n", name,
                values[qsizetype(double(values.size() - 1) * part)], target, int(values.size()));
    std::fflush(stdout);
}

bool byProcessor = false;

double timed(const std::function<void()> &work)
{
    const std::clock_t begun = std::clock();
    QElapsedTimer timer;
    timer.start();
    work();
    const double spent = double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC;
    return byProcessor ? spent : double(timer.nsecsElapsed()) / 1e6;
}

void open(const Library &library)
{
    QList<double> opened;
    for (int i = 0; i < 7; ++i) {
        opened.append(timed([&] {
            TimelineModel model(library);
            TimelineView view(library, &model);
            view.resize(1400, 900);
            model.reset();
            view.show();
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        }));
    }
    print("timeline_open", opened, 150);
}

void frames(TimelineView &view, const char *panName, const char *scrollName)
{
    QList<double> pans, scrolls;
    for (int i = 0; i < 100; ++i)
        pans.append(timed([&] {
            view.pan(i < 50 ? 13 : -13);
            view.viewport()->repaint();
        }));
    print(panName, pans, 16, 0.95);
    for (int i = 0; i < 100; ++i)
        scrolls.append(timed([&] {
            view.verticalScrollBar()->setValue(i * 37);
            view.viewport()->repaint();
        }));
    print(scrollName, scrolls, 16, 0.95);
}

// As the wheel goes, in and out again.
void zooms(TimelineView &view)
{
    QList<double> each;
    for (int i = 0; i < 120; ++i)
        each.append(timed([&] {
            view.zoom(i < 60 ? 1.15 : 1 / 1.15, 500);
            view.viewport()->repaint();
        }));
    print("timeline_zoom_frame", each, 16, 0.95);
}

void follow(Library &library, TimelineModel &model, TimelineView &view)
{
    QList<double> edits, words, lanes;
    for (int i = 0; i < 30; ++i) {
        Changes changes;
        changes.of<Statement>().updated = {*library.find<Statement>(Id{1'000'000 + i * 7})};
        changes.of<Statement>().updated[0].said = QStringLiteral("2031-08-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0'));
        edits.append(timed([&] {
            library.apply(changes);
            model.follow(changes);
            view.viewport()->repaint();
        }));
    }
    print("timeline_edit", edits, 16, 0.95);
    const QStringList typed{QStringLiteral("c"), QStringLiteral("call 4"), QStringLiteral("crews told 12"), QString()};
    for (const QString &each : typed)
        words.append(timed([&] {
            model.setChoice({.words = each});
            view.viewport()->repaint();
        }));
    print("timeline_words", words, 150, 1);
    for (const TimelineLanes each : {TimelineLanes::Claims, TimelineLanes::Articles, TimelineLanes::Outlets, TimelineLanes::Actors})
        lanes.append(timed([&] {
            model.setChoice({.lanes = each});
            view.viewport()->repaint();
        }));
    print("timeline_other_lanes", lanes, 150, 1);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    byProcessor = QCoreApplication::arguments().contains(QStringLiteral("--cpu"));
    Theme::current().applyTo(application);
    Library library;
    library.apply(manyStatements());
    open(library);
    TimelineModel model(library);
    TimelineView view(library, &model);
    model.reset();
    view.resize(1400, 900);
    view.show();
    QCoreApplication::processEvents();
    frames(view, "timeline_pan_all_frame", "timeline_scroll_all_frame");
    zooms(view);
    view.zoom(12, 500);
    frames(view, "timeline_pan_frame", "timeline_scroll_frame");
    view.lookAtAll();
    follow(library, model, view);
    return 0;
}
