// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/RibbonLook.h"

#include <QPainter>

namespace sidelight {

QColor inkOf(const Theme &theme, const Ribbon &ribbon)
{
    switch (ribbon.kind) {
    case Ribbon::Kind::Words:
        return ribbon.hasMoved ? theme.stance(Stance::Questions) : theme.accent; // as the marks in the text
    case Ribbon::Kind::Actor:
        return theme.stance(Stance::Questions);
    case Ribbon::Kind::Link:
        return theme.text;
    default:
        break;
    }
    switch (ribbon.accord) {
    case Ribbon::Accord::Agree:
        return theme.stance(Stance::Asserts);
    case Ribbon::Accord::Contradict:
        return theme.stance(Stance::Denies);
    case Ribbon::Accord::Differ:
        return theme.stance(Stance::Qualifies);
    case Ribbon::Accord::None:
        return theme.muted;
    }
    return theme.muted;
}

QPen edgeOf(const Ribbon &ribbon, const QColor &ink, bool strong)
{
    QPen pen(ink, strong ? 2 : 1.2, Qt::SolidLine, Qt::FlatCap);
    if (ribbon.kind == Ribbon::Kind::Actor || ribbon.accord == Ribbon::Accord::Differ)
        pen.setStyle(Qt::DotLine);
    else if (ribbon.accord == Ribbon::Accord::Contradict || ribbon.hasMoved)
        pen.setDashPattern({5, 3.5});
    return pen;
}

void paintSign(QPainter &painter, const Theme &theme, const Ribbon &ribbon, QPointF centre)
{
    if (ribbon.kind == Ribbon::Kind::Words || ribbon.kind == Ribbon::Kind::Link)
        return;
    const QColor ink = inkOf(theme, ribbon);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(theme.page);
    painter.drawEllipse(centre, 6, 6);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    const auto line = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        painter.drawLine(centre + QPointF(x1, y1), centre + QPointF(x2, y2));
    };
    if (ribbon.kind == Ribbon::Kind::Actor) {
        painter.setBrush(ink);
        painter.drawEllipse(centre, 1.6, 1.6);
        return;
    }
    switch (ribbon.accord) {
    case Ribbon::Accord::Agree:
        line(-2.5, -1.6, 2.5, -1.6);
        line(-2.5, 1.6, 2.5, 1.6);
        break;
    case Ribbon::Accord::Contradict:
        line(-2.3, -2.3, 2.3, 2.3);
        line(-2.3, 2.3, 2.3, -2.3);
        break;
    case Ribbon::Accord::Differ:
        line(-3, 1, -1, -1.2);
        line(-1, -1.2, 1, 1.2);
        line(1, 1.2, 3, -1);
        break;
    case Ribbon::Accord::None:
        break;
    }
}

QPixmap ribbonSample(Ribbon::Kind kind, int height, qreal ratio)
{
    const Theme theme = Theme::current();
    const QSize size(2 * height, height);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](Ribbon::Accord accord, const QRectF &rect) {
        Ribbon ribbon;
        ribbon.kind = kind;
        ribbon.accord = accord;
        const QColor ink = inkOf(theme, ribbon);
        QColor fill = ink;
        fill.setAlphaF(kind == Ribbon::Kind::Words ? 0.3F : 0.14F);
        if (kind == Ribbon::Kind::Link) {
            painter.setPen(QPen(ink, 1.4));
            painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
            return;
        }
        painter.fillRect(rect, fill);
        if (kind != Ribbon::Kind::Words) {
            painter.setPen(edgeOf(ribbon, ink, false));
            painter.drawLine(rect.topLeft(), rect.topRight());
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        }
        paintSign(painter, theme, ribbon, rect.center());
    };
    const QRectF all = QRectF(QPointF(), QSizeF(size)).adjusted(0.5, height / 4.0, -0.5, -height / 4.0);
    if (kind == Ribbon::Kind::Claim) { // both ways in which two may stand
        draw(Ribbon::Accord::Agree, QRectF(all.left(), all.top(), all.width() / 2 - 1, all.height()));
        draw(Ribbon::Accord::Contradict, QRectF(all.center().x() + 1, all.top(), all.width() / 2 - 1, all.height()));
    } else {
        draw(Ribbon::Accord::None, all);
    }
    return pixmap;
}

} // namespace sidelight
