// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a board of 5,000 cards and 5,000 links and prints one JSON object a line.
#include "models/board/BoardPainter.h"
#include "widgets/board/BoardTheme.h"
#include "widgets/board/BoardView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace sidelight;

namespace {

constexpr int cardCount = 5000, columns = 70;

Changes bigBoard()
{
    Changes changes;
    changes.of<Board>().inserted.append({.id = Id{1}, .name = QStringLiteral("Big"), .note = {}});
    for (int i = 0; i < cardCount; ++i) {
        Card card;
        card.id = Id{100 + i};
        card.board = Id{1};
        card.x = (i % columns) * 320;
        card.y = (i / columns) * 220;
        card.height = 140;
        card.colour = i % 9 ? 0 : i % 6 + 1;
        card.note = QStringLiteral("Note %1 on what the crews of the harbour saw that night, when the second call came and nobody "
                                   "at the office wrote it down.")
                        .arg(i);
        changes.of<Card>().inserted.append(card);
        Link link;
        link.id = Id{100'000 + i};
        link.board = Id{1};
        link.from = card.id;
        link.to = Id{100 + (i + 1 + (i % 3) * columns) % cardCount};
        link.kind = LinkKind(i % 7);
        changes.of<Link>().inserted.append(link);
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

// With --cpu it counts the processor's time instead of the clock's, which a busy machine falsifies.
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

// Both ways in which a pan can go: the window system moves what is there and only the edge is painted, or all is.
void panAt(BoardView &view, qreal zoom, const char *stripName, const char *wholeName)
{
    view.look({cardCount / 70.0 * 110, 8000}, zoom);
    view.viewport()->repaint();
    QList<double> strips, wholes;
    for (int i = 0; i < 60; ++i) {
        view.look(view.centre() + QPointF(17, 11) / zoom, zoom);
        strips.append(timed([] { QCoreApplication::processEvents(); }));
        wholes.append(timed([&] { view.viewport()->repaint(); }));
    }
    print(stripName, strips, 16, 0.95);
    print(wholeName, wholes, 16, 0.95);
}

// From the whole board to one card and back, a frame for each turn of the wheel.
void zoomThrough(BoardView &view)
{
    view.fitAll();
    const qreal least = view.zoom();
    view.look({5000, 4000}, least);
    QList<double> frames;
    for (const qreal factor : {1.0905, 1 / 1.0905}) {
        for (int i = 0; i < 500 && (factor > 1 ? view.zoom() < 2 : view.zoom() > least); ++i) {
            view.zoomBy(factor);
            frames.append(timed([&] { view.viewport()->repaint(); }));
        }
    }
    print("board_zoom_through", frames, 16, 0.95);
}

// As a hand drags them: the cards, their links, and a frame.
void drag(BoardView &view, BoardScene &scene, int count, qreal zoom, const char *name)
{
    view.look({2500, 1200}, zoom);
    view.viewport()->repaint();
    QHash<Id, QRectF> rects;
    for (int i = 0; i < count; ++i) {
        const Id card{100 + i % 24 + i / 24 * columns};
        rects.insert(card, scene.cardRect(card));
    }
    QList<double> frames;
    for (int i = 0; i < 60; ++i) {
        QHash<Id, QRectF> moved = rects;
        for (QRectF &rect : moved)
            rect.translate(i * 7, i * 3);
        frames.append(timed([&] {
            scene.showMoved(moved);
            view.viewport()->repaint();
        }));
        QCoreApplication::processEvents(); // else what was painted already is painted again in the next frame
    }
    print(name, frames, 16, 0.95);
    const double letGo = timed([&] {
        scene.showMoved(rects, true);
        view.viewport()->repaint();
    });
    print("and_let_go", {letGo}, 50);
}

// Two hundred links between two hundred cards that lie in each other's way.
void routeMany()
{
    const BoardPainter painter(boardStyle(Theme::current()));
    BoardContent content;
    for (int i = 0; i < 200; ++i) {
        CardContent card;
        card.id = {1 + i};
        card.rect = QRectF(i % 20 * 320, i / 20 * 220, 240, 140);
        content.cards.append(card);
        LinkContent link;
        link.id = {1000 + i};
        link.from = card.id;
        link.to = {1 + (i * 37 + 11) % 200};
        link.typeName = QStringLiteral("contradicts");
        if (link.from != link.to)
            content.links.append(link);
    }
    QList<double> times;
    for (int run = 0; run < 15; ++run) {
        times.append(timed([&] {
            const Obstacles obstacles = Obstacles::of(content.cards);
            for (const LinkContent &link : std::as_const(content.links)) {
                const LinkRoute route = painter.routeOf(link, content.cards[link.from.value - 1].rect,
                                                        content.cards[link.to.value - 1].rect, obstacles);
                if (route.path.isEmpty())
                    std::abort();
            }
        }));
    }
    print("board_route_200_links", times, 16);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    byProcessor = application.arguments().contains(QStringLiteral("--cpu"));
    Theme::light().applyTo(application);
    const QTemporaryDir folder;
    Project project;
    project.create(folder.filePath(QStringLiteral("bench.sidelight")));
    while (!project.isOpen())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Changes changes = bigBoard();
    project.edit(QStringLiteral("Fill"), [changes](Writer &w) {
        for (const Board &board : changes.of<Board>().inserted)
            w.insert(board);
        for (const Card &card : changes.of<Card>().inserted)
            w.insert(card);
        for (const Link &link : changes.of<Link>().inserted)
            w.insert(link);
    });
    while (!project.isSaved())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QList<double> opens, edits;
    for (int i = 0; i < 7; ++i) {
        opens.append(timed([&] {
            BoardScene scene(&project, Id{1}, boardStyle(Theme::current()));
            BoardView view(&project, &scene);
            view.resize(1600, 1000);
            view.show();
            view.fitAll();
            QCoreApplication::processEvents();
        }));
    }
    print("board_open_5000", opens, 150);
    BoardScene scene(&project, Id{1}, boardStyle(Theme::current()));
    BoardView view(&project, &scene);
    view.resize(1600, 1000);
    view.show();
    QCoreApplication::processEvents();
    panAt(view, 1, "board_pan_1_strip", "board_pan_1_whole");
    panAt(view, 0.36, "board_pan_036_strip", "board_pan_036_whole");
    panAt(view, 0.15, "board_pan_015_strip", "board_pan_015_whole");
    view.fitAll();
    panAt(view, view.zoom(), "board_pan_all_strip", "board_pan_all_whole");
    zoomThrough(view);
    drag(view, scene, 500, 0.25, "board_drag_500_far");
    drag(view, scene, 500, 0.5, "board_drag_500_near");
    drag(view, scene, 1, 1, "board_drag_1");
    routeMany();
    for (int i = 0; i < 7; ++i) {
        edits.append(timed([&] {
            view.edits().nudge({Id{100 + i}}, {8, 0});
            while (!project.isSaved())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
    }
    print("board_nudge_5000", edits, 50);
    return 0;
}
