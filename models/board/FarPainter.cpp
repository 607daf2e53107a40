// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/FarPainter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace sidelight {

FarPainter::FarPainter(const BoardPainter &look, QPainter &painter, const QTransform &toDevice, const QRect &seen)
    : m_look(look)
    , m_painter(painter)
    , m_toDevice(toDevice)
    , m_seen(seen)
    , m_zoom(toDevice.m11())
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

QPoint FarPainter::placed(QPointF point) const
{
    const QPointF there = m_toDevice.map(point);
    return {int(std::floor(there.x())), int(std::floor(there.y()))};
}

void FarPainter::paintCard(const CardContent &card, bool isSelected)
{
    const QRect place(placed(card.rect.topLeft()), placed(card.rect.bottomRight()));
    if (!place.intersects(m_seen))
        return;
    const bool isGroup = card.kind == CardKind::Group;
    const QColor edge = m_look.edgeOf(card), ground = m_look.fillOf(card);
    if (isGroup) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(edge, 0));
        m_painter.drawRect(place.adjusted(0, 0, -1, -1));
    } else {
        m_painter.fillRect(place, edge);
        const QRect inner = place.adjusted(1, 1, -1, -1);
        if (inner.isValid())
            m_painter.fillRect(inner, ground);
        paintWords(card, place);
    }
    if (!isSelected)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_look.style().accent, 2));
    m_painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

// As many bars as there would be lines, and a picture as a block.
void FarPainter::paintWords(const CardContent &card, const QRect &place)
{
    constexpr qreal wordsZoom = 0.1; // below it the bars would be thinner than a pixel
    if (m_zoom < wordsZoom)
        return;
    const BoardStyle &style = m_look.style();
    const QColor ground = m_look.fillOf(card), words = card.marked ? style.edge : style.muted;
    const QColor ink((words.red() + ground.red()) / 2, (words.green() + ground.green()) / 2, (words.blue() + ground.blue()) / 2);
    const int margin = std::max(1, int(12 * m_zoom));
    if (card.kind == CardKind::Image)
        return m_painter.fillRect(place.adjusted(margin, margin, -margin, -margin), ink);
    const int lines = int(std::min(4.0, std::floor((card.rect.height() - 24) / 22)));
    const int thick = std::max(1, int(std::lround(6 * m_zoom))), width = place.width() - 2 * margin;
    for (int i = 0; i < lines; ++i) {
        const int length = i + 1 == lines ? width * 55 / 100 : width;
        const int left = card.rightToLeft ? place.right() + 1 - margin - length : place.left() + margin;
        m_painter.fillRect(QRect(left, place.top() + int((14 + i * 22) * m_zoom), length, thick), ink);
    }
}

void FarPainter::addLink(const LinkContent &link, const LinkRoute &route, bool isSelected)
{
    QPoint at = placed(route.from);
    QList<QLine> &lines = m_lines[(isSelected ? m_look.style().accent : m_look.inkOf(link)).rgb()];
    const auto lineTo = [&](QPointF point) {
        const QPoint next = placed(point);
        const bool isSeen = std::max(at.x(), next.x()) >= m_seen.left() && std::min(at.x(), next.x()) <= m_seen.right() &&
                            std::max(at.y(), next.y()) >= m_seen.top() && std::min(at.y(), next.y()) <= m_seen.bottom();
        if (isSeen && at != next)
            lines.append({at, next});
        at = next;
    };
    for (const QPointF bend : route.bends)
        lineTo(bend);
    lineTo(route.to);
}

void FarPainter::paintLines()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        m_painter.setPen(QPen(QColor(it.key()), 0));
        m_painter.drawLines(*it);
    }
    m_lines.clear();
}

} // namespace sidelight
