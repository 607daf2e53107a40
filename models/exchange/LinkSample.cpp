// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/LinkSample.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace sidelight {

namespace {

constexpr qreal endScale = 0.75; // of the ends, which are made for cards

} // namespace

QList<LegendEntry> legendOf(const BoardContent &content)
{
    QList<LegendEntry> entries;
    for (const LinkContent &link : content.links) {
        const auto isSame = [&](const LegendEntry &entry) {
            return entry.link.kind == link.kind && entry.name == link.typeName && entry.look == LinkLook::of(link);
        };
        if (std::ranges::none_of(entries, isSame))
            entries.append({link, link.typeName, LinkLook::of(link)});
    }
    std::ranges::sort(entries, {}, [](const LegendEntry &entry) { return std::tuple(entry.link.kind, entry.name, entry.link.id); });
    return entries;
}

void paintLinkSample(QPainter &painter, const LinkLook &look, const QLineF &line, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(line.p1());
    painter.scale(endScale, endScale);
    const QPointF end = (line.p2() - line.p1()) / endScale;
    const qreal length = std::hypot(end.x(), end.y());
    const QPointF along = length > 0 ? end / length : QPointF(1, 0);
    QPen pen(ink, look.width, Qt::SolidLine, Qt::FlatCap);
    if (!look.dashes.isEmpty())
        pen.setDashPattern(look.dashes);
    painter.setPen(pen);
    painter.drawLine(QPointF(), end);
    paintEnd(painter, look.toEnd, end, along, ink, Qt::white);
    paintEnd(painter, look.fromEnd, {}, -along, ink, Qt::white);
    painter.restore();
}

} // namespace sidelight
