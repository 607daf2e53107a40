// SPDX-License-Identifier: GPL-3.0-or-later
// What finding one's way costs the GUI thread on a board of 5,000 cards and 5,000 links, and layouts the pool; prints one
// JSON object a line.
#include "models/board/Bearing.h"
#include "models/board/BoardFilter.h"
#include "models/board/BoardLayout.h"
#include "models/board/BoardOutlineModel.h"
#include "models/board/BoardPaths.h"
#include "models/board/BoardThumbnail.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace sidelight;

namespace {

constexpr int cardCount = 5000, columns = 70;
constexpr Id board{1};

Changes bigBoard()
{
    Changes changes;
    changes.of<Board>().inserted.append({.id = board, .name = QStringLiteral("Big"), .note = {}});
    for (int i = 0; i < cardCount; ++i) {
        Card card;
        card.id = Id{100 + i};
        card.board = board;
        card.kind = i % 50 ? CardKind::Note : CardKind::Group;
        card.x = (i % columns) * 320;
        card.y = (i / columns) * 220;
        card.height = 140;
        card.note = QStringLiteral("Note %1 on what the crews of the harbour saw that night.").arg(i);
        changes.of<Card>().inserted.append(card);
        Link link;
        link.id = Id{100'000 + i};
        link.board = board;
        link.from = card.id;
        link.to = Id{100 + (i + 1 + (i % 3) * columns) % cardCount};
        link.kind = LinkKind(i % 7);
        changes.of<Link>().inserted.append(link);
    }
    return changes;
}

void measure(const char *name, double target, const std::function<void()> &work)
{
    QList<double> values;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        values.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(values);
    std::printf("{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"ms\",\"target\":%g,\"runs\":%d}\n", name, values[2], target,
                int(values.size()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Library library;
    library.apply(bigBoard());
    const BoardContent content = BoardContent::of(library, board);
    BoardOutlineModel outline;
    outline.show(content);
    BoardContent moved = content;
    std::ranges::reverse(moved.cards);
    bool turned = false;
    measure("outline_unchanged", 16, [&] { outline.show(content); });
    measure("outline_all_in_another_order", 50, [&] { outline.show((turned = !turned) ? moved : content); });
    measure("path", 16, [&] { (void)shortestPath(content.links, Id{100}, Id{100 + cardCount / 2}); });
    measure("filter", 16, [&] { (void)filtered(library, content, {.linkKind = LinkKind::Contradicts, .from = {}, .until = {}}); });
    measure("bearings", 16, [&] { (void)bearingsOn(library, Id{101}); });
    measure("thumbnail_gathered", 16, [&] { (void)BoardThumbnail::of(library, board); });
    measure("layout_gathered", 16, [&] { (void)LayoutJob::of(library, board, LayoutMethod::Force, false); });
    for (int method = 0; method < int(LayoutMethod::Count); ++method) {
        const LayoutJob job = LayoutJob::of(library, board, LayoutMethod(method), false);
        const QByteArray name = "layout_" + keyOf(LayoutMethod(method)).toLatin1() + "_in_pool";
        measure(name.constData(), 6'000, [&] { (void)layOut(job); });
    }
}
