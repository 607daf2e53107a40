// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineSymbols.h"

#include <QPainter>
#include <QPainterPath>

namespace sidelight {

namespace {

QPixmap blank(int side, qreal pixelRatio)
{
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

// The signs that stanceSign() writes, as strokes, since letters of that size would differ from font to font.
void drawSign(QPainter &painter, Stance stance, const QRectF &box)
{
    const QPointF middle = box.center();
    const qreal reach = box.width() * 0.2;
    const auto line = [&](QPointF from, QPointF to) { painter.drawLine(middle + from * reach, middle + to * reach); };
    switch (stance) {
    case Stance::Asserts: // a tick
        line({-1, 0.1}, {-0.3, 0.9});
        line({-0.3, 0.9}, {1.1, -0.9});
        return;
    case Stance::Denies: // a cross
        line({-0.8, -0.8}, {0.8, 0.8});
        line({-0.8, 0.8}, {0.8, -0.8});
        return;
    case Stance::Qualifies: { // a wave
        QPainterPath wave(middle + QPointF(-1.1, 0.3) * reach);
        wave.cubicTo(middle + QPointF(-0.5, -1.2) * reach, middle + QPointF(0.5, 1.2) * reach, middle + QPointF(1.1, -0.3) * reach);
        painter.drawPath(wave);
        return;
    }
    case Stance::Questions: {
        QPainterPath hook(middle + QPointF(-0.8, -0.6) * reach);
        hook.cubicTo(middle + QPointF(-0.7, -1.7) * reach, middle + QPointF(1.3, -1.6) * reach,
                     middle + QPointF(0.8, -0.4) * reach);
        hook.quadTo(middle + QPointF(0, 0) * reach, middle + QPointF(0, 0.5) * reach);
        painter.drawPath(hook);
        line({0, 1.25}, {0, 1.3});
        return;
    }
    case Stance::None:
        return;
    }
}

// Lines of text in an article's square, a point in a claim's diamond.
void drawInside(QPainter &painter, RecordKind kind, const QRectF &box)
{
    if (kind == RecordKind::Article)
        for (const qreal at : {0.36, 0.5, 0.64})
            painter.drawLine(QPointF(box.left() + box.width() * 0.32, box.top() + box.height() * at),
                             QPointF(box.left() + box.width() * 0.68, box.top() + box.height() * at));
    else
        painter.drawPoint(box.center());
}

} // namespace

void TimelineSymbols::setTheme(const Theme &theme, int side, qreal pixelRatio)
{
    m_theme = theme;
    m_side = side;
    m_pixelRatio = pixelRatio;
    m_drawn.clear();
}

QPainterPath TimelineSymbols::outline(TimelineDate date, const QRectF &box)
{
    QPainterPath path;
    switch (date) {
    case TimelineDate::Happened: {
        const QPointF c = box.center();
        const qreal reach = box.width() / 2;
        path.addPolygon(QPolygonF({c + QPointF(0, -reach), c + QPointF(reach, 0), c + QPointF(0, reach), c + QPointF(-reach, 0)}));
        path.closeSubpath();
        break;
    }
    case TimelineDate::Said:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case TimelineDate::Published:
        path.addRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 1.5, 1.5);
        break;
    }
    return path;
}

QPixmap TimelineSymbols::shape(TimelineDate date, int side, const QColor &colour, qreal pixelRatio)
{
    QPixmap pixmap = blank(side, pixelRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(date, QRectF(0, 0, side, side).adjusted(1, 1, -1, -1)), colour);
    return pixmap;
}

const QPixmap &TimelineSymbols::of(const TimelineMark &mark)
{
    const int key = (int(mark.kind) * timelineDateCount + int(mark.date)) * 8 + int(mark.stance);
    const auto known = m_drawn.constFind(key);
    return known != m_drawn.constEnd() ? *known : *m_drawn.insert(key, drawn(mark));
}

QPixmap TimelineSymbols::drawn(const TimelineMark &mark) const
{
    QPixmap pixmap = blank(m_side, m_pixelRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, 0, m_side, m_side).adjusted(1, 1, -1, -1);
    const QPainterPath path = outline(mark.date, box);
    const qreal stroke = qMax(1.0, m_side / 11.0);
    if (mark.kind == RecordKind::Statement) {
        const QColor fill = m_theme.markOn(m_theme.page, m_theme.stance(mark.stance));
        painter.fillPath(path, fill);
        painter.setPen(QPen(Theme::textOn(fill), stroke, Qt::SolidLine, Qt::RoundCap));
        drawSign(painter, mark.stance, box);
        return pixmap;
    }
    painter.setBrush(m_theme.raised);
    painter.setPen(QPen(m_theme.text, stroke));
    painter.drawPath(path);
    painter.setPen(QPen(m_theme.text, mark.kind == RecordKind::Claim ? stroke * 2.5 : stroke * 0.7, Qt::SolidLine, Qt::RoundCap));
    drawInside(painter, mark.kind, box);
    return pixmap;
}

} // namespace sidelight
