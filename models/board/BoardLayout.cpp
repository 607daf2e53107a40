// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardLayout.h"

#include <QCoreApplication>
#include <cmath>

namespace sidelight {

namespace {

constexpr double betweenGroups = 96; // the linked and the others

// What no link holds stands beneath, in rows as wide as the rest.
void putUnlinked(const LayoutJob &job, Middles &middles)
{
    QList<bool> alone(job.blocks.size(), true);
    for (const LayoutEdge &edge : job.edges)
        alone[edge.from] = alone[edge.to] = false;
    QRectF linked;
    double area = 0;
    for (int i = 0; i < job.blocks.size(); ++i) {
        QRectF rect = job.blocks[i].rect;
        area += rect.width() * rect.height();
        rect.moveCenter(middles[i]);
        if (!alone[i])
            linked |= rect;
    }
    const double square = std::sqrt(area) * 1.6;
    inRows(job, alone, linked.isNull() ? QPointF() : linked.bottomLeft() + QPointF(0, betweenGroups),
           std::max(linked.width(), square), middles);
}

Result<Middles> byGraphviz(const LayoutJob &job, const std::stop_token &stop, std::chrono::milliseconds limit)
{
    Middles middles(job.blocks.size());
    const QByteArray graph = graphviz::graphOf(job);
    if (!graph.isEmpty()) {
        const QString program = job.method == LayoutMethod::Layers ? QStringLiteral("dot") : QStringLiteral("sfdp");
        const Result<QByteArray> answer = graphviz::run(program, graph, limit, stop);
        if (!answer)
            return std::unexpected(answer.error());
        if (!graphviz::readMiddles(*answer, middles))
            return failure(
                ErrorKind::Internal,
                QCoreApplication::translate("Graphviz", "“%1” could not lay this board out, so it was left as it is.").arg(program),
                QStringLiteral("graphviz answer"));
    }
    putUnlinked(job, middles);
    return middles;
}

Middles asTheyAre(const LayoutJob &job)
{
    Middles middles;
    for (const LayoutBlock &block : job.blocks)
        middles.append(block.rect.center());
    return middles;
}

Result<Middles> middlesOf(const LayoutJob &job, const std::stop_token &stop, std::chrono::milliseconds limit)
{
    switch (job.method) {
    case LayoutMethod::Force:
    case LayoutMethod::Layers:
        return byGraphviz(job, stop, limit);
    case LayoutMethod::Published:
    case LayoutMethod::Said:
    case LayoutMethod::Happened:
        return alongTime(job);
    case LayoutMethod::Account:
    case LayoutMethod::Actor:
        return inLanes(job);
    case LayoutMethod::Tidy:
    case LayoutMethod::Count:
        break;
    }
    return asTheyAre(job);
}

} // namespace

Result<QHash<Id, QRectF>> layOut(const LayoutJob &job, const std::stop_token &stop, std::chrono::milliseconds limit)
{
    return middlesOf(job, stop, limit).transform([&job](const Middles &middles) { return placesOf(job, middles); });
}

} // namespace sidelight
