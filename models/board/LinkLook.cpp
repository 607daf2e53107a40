// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/LinkLook.h"

#include <QPainter>
#include <QPolygonF>

namespace sidelight {

namespace {

const QList<qreal> dashed{5, 3.5};
const QList<qreal> dotted{1.2, 2.6};
const QList<qreal> dashDotted{7, 3, 1.2, 3};
const QList<qreal> longDashed{10, 5};

// The user's own types name a dash and ends by number; whatever a file says, there is a look for it.
LinkLook ownLook(int dash, int ends)
{
    static const std::array<QList<qreal>, 5> lines{QList<qreal>(), dashed, dotted, dashDotted, longDashed};
    static constexpr std::array<LinkEnd, 6> heads{LinkEnd::Arrow,  LinkEnd::None,  LinkEnd::OpenArrow,
                                                  LinkEnd::Hollow, LinkEnd::Cross, LinkEnd::Dot};
    LinkLook look;
    look.dashes = lines[size_t(dash > 0 ? dash : 0) % lines.size()];
    look.toEnd = heads[size_t(ends > 0 ? ends : 0) % heads.size()];
    return look;
}

} // namespace

LinkLook LinkLook::of(const LinkContent &link)
{
    switch (link.kind) {
    case LinkKind::Supports:
        return {};
    case LinkKind::Contradicts:
        return {.dashes = dashed, .toEnd = LinkEnd::Cross};
    case LinkKind::Repeats:
        return {.dashes = dotted, .toEnd = LinkEnd::Arrow};
    case LinkKind::RespondsTo:
        return {.dashes = {}, .toEnd = LinkEnd::OpenArrow};
    case LinkKind::DerivedFrom:
        return {.dashes = dashDotted, .toEnd = LinkEnd::Hollow};
    case LinkKind::SameAs:
        return {.dashes = {}, .fromEnd = LinkEnd::Dot, .toEnd = LinkEnd::Dot};
    case LinkKind::Before:
        return {.dashes = longDashed, .toEnd = LinkEnd::OpenArrow};
    case LinkKind::Custom:
        return ownLook(link.dash, link.ends);
    }
    return {};
}

void paintEnd(QPainter &painter, LinkEnd end, QPointF tip, QPointF direction, const QColor &ink, const QColor &ground)
{
    const QPointF aside(-direction.y(), direction.x());
    const QPointF back = tip - direction * 10;
    const QPolygonF head({tip, back + aside * 4.5, back - aside * 4.5});
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(ink);
    switch (end) {
    case LinkEnd::None:
        break;
    case LinkEnd::Arrow:
        painter.drawPolygon(head);
        break;
    case LinkEnd::OpenArrow:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({head[1], tip, head[2]}));
        break;
    case LinkEnd::Hollow:
        painter.setBrush(ground);
        painter.drawPolygon(head);
        break;
    case LinkEnd::Cross: {
        painter.drawPolygon(head);
        const QPointF bar = tip - direction * 15;
        painter.drawLine(bar + aside * 5.5, bar - aside * 5.5);
        break;
    }
    case LinkEnd::Dot:
        painter.drawEllipse(tip - direction * 4, 3.5, 3.5);
        break;
    }
}

} // namespace sidelight
