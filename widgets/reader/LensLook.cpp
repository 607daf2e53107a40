// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LensLook.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace sidelight {

namespace {

QPainterPath wave(const QLineF &along, qreal length, qreal height)
{
    QPainterPath path(along.p1());
    qreal up = -1;
    for (qreal x = along.x1(); x < along.x2(); x += length, up = -up) {
        const qreal next = std::min(x + length, along.x2());
        path.quadTo((x + next) / 2, along.y1() + up * height, next, along.y1());
    }
    return path;
}

} // namespace

LensLook LensLook::of(LensTone tone)
{
    switch (tone) {
    case LensTone::Saying:
        return {Line::Solid, true};
    case LensTone::Source:
    case LensTone::Unnamed:
        return {Line::Dotted, true};
    case LensTone::Quotation:
        return {Line::None, true}; // has its marks for a shape
    case LensTone::Hedge:
        return {Line::Wavy, false};
    case LensTone::Time:
        return {Line::Dashed, false};
    case LensTone::Figure:
        return {Line::Dotted, false};
    case LensTone::Actor:
        return {Line::Double, false};
    case LensTone::Own:
        return {Line::DashDot, false};
    case LensTone::Markup:
    case LensTone::Value:
    case LensTone::Remark:
        return {Line::None, true};
    case LensTone::Count:
        break;
    }
    return {};
}

void LensLook::paint(QPainter &painter, const QLineF &along, const QColor &colour, qreal em) const
{
    const qreal width = std::max(1.0, std::round(em / 12) * 0.8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    switch (line) {
    case Line::None:
        break;
    case Line::Solid:
        painter.setPen(pen);
        painter.drawLine(along);
        break;
    case Line::Dotted:
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(width * 1.5);
        pen.setDashPattern({0.01, 2.2});
        painter.setPen(pen);
        painter.drawLine(along);
        break;
    case Line::Dashed:
        pen.setDashPattern({em * 0.3 / width, em * 0.18 / width});
        painter.setPen(pen);
        painter.drawLine(along);
        break;
    case Line::DashDot:
        pen.setDashPattern({em * 0.4 / width, em * 0.15 / width, em * 0.1 / width, em * 0.15 / width});
        painter.setPen(pen);
        painter.drawLine(along);
        break;
    case Line::Wavy:
        painter.setPen(pen);
        painter.drawPath(wave(along, em * 0.16, em * 0.14));
        break;
    case Line::Double:
        painter.setPen(pen);
        painter.drawLine(along.translated(0, -width * 0.3));
        painter.drawLine(along.translated(0, width * 1.7));
        break;
    }
    painter.restore();
}

} // namespace sidelight
