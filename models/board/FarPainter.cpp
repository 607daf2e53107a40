// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/FarPainter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sidelight {

FarPainter::FarPainter(const BoardPainter &look, const QTransform &toView, const QRect &seen, qreal ratio)
    : m_look(look)
    , m_toPixels(toView * QTransform::fromTranslate(-seen.x(), -seen.y()) * QTransform::fromScale(ratio, ratio))
    , m_image((QSizeF(seen.size()) * ratio).toSize(), QImage::Format_RGB32)
    , m_zoom(m_toPixels.m11())
    , m_hair(std::max(1, int(std::lround(ratio))))
{
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(look.style().ground);
}

QPoint FarPainter::placed(QPointF point) const
{
    constexpr qreal farthest = 1e8; // beyond it a pixel's number would not fit
    const QPointF there = m_toPixels.map(point);
    return {int(std::floor(std::clamp(there.x(), -farthest, farthest))),
            int(std::floor(std::clamp(there.y(), -farthest, farthest)))};
}

QRgb FarPainter::ink(const QColor &colour, qreal opacity) const
{
    if (opacity >= 1)
        return colour.rgb();
    const QColor &ground = m_look.style().ground;
    const auto between = [opacity](int under, int over) { return int(std::lround(under + (over - under) * opacity)); };
    return qRgb(between(ground.red(), colour.red()), between(ground.green(), colour.green()),
                between(ground.blue(), colour.blue()));
}

void FarPainter::fill(const QRect &place, QRgb ink)
{
    const QRect part = place & m_image.rect();
    const qsizetype pitch = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb *row = reinterpret_cast<QRgb *>(m_image.bits()) + part.top() * pitch + part.left();
    for (int y = part.top(); y <= part.bottom(); ++y, row += pitch)
        std::fill_n(row, part.width(), ink);
}

void FarPainter::frame(const QRect &place, int thick, QRgb ink)
{
    fill({place.left(), place.top(), place.width(), thick}, ink);
    fill({place.left(), place.bottom() + 1 - thick, place.width(), thick}, ink);
    fill({place.left(), place.top(), thick, place.height()}, ink);
    fill({place.right() + 1 - thick, place.top(), thick, place.height()}, ink);
}

// A pixel for each step along the longer axis, of the part that is seen. Most links run along the axes.
void FarPainter::line(QPoint from, QPoint to, QRgb ink)
{
    const QRect box(QPoint(std::min(from.x(), to.x()), std::min(from.y(), to.y())),
                    QPoint(std::max(from.x(), to.x()) + m_hair - 1, std::max(from.y(), to.y()) + m_hair - 1));
    if (!box.intersects(m_image.rect()))
        return;
    if (from.x() == to.x() || from.y() == to.y())
        return fill(box, ink);
    const qint64 across = std::abs(qint64(to.x()) - from.x()), down = std::abs(qint64(to.y()) - from.y());
    const bool isSteep = down > across;
    const QRect view = m_image.rect();
    const int begin = isSteep ? from.y() : from.x(), end = isSteep ? to.y() : to.x();
    const int sideBegin = isSteep ? from.x() : from.y(), sideEnd = isSteep ? to.x() : to.y();
    const int first = std::max(std::min(begin, end), isSteep ? view.top() : view.left());
    const int last = std::min(std::max(begin, end), isSteep ? view.bottom() : view.right());
    // In whole numbers, so that a strip of the view has the very pixels of the whole.
    const qint64 whole = 2 * std::max(across, down), step = 2 * std::min(across, down);
    const int forth = end > begin ? 1 : -1, aside = sideEnd > sideBegin ? 1 : -1;
    const int start = forth > 0 ? first : last, count = last - first + 1;
    const qint64 gone = std::abs(qint64(start) - begin) * step + whole / 2;
    int side = sideBegin + aside * int(gone / whole);
    qint64 rest = gone % whole;
    for (int i = 0, at = start; i < count; ++i, at += forth) {
        const QPoint pixel = isSteep ? QPoint(side, at) : QPoint(at, side);
        if (m_hair > 1)
            fill({pixel, QSize(m_hair, m_hair)}, ink);
        else if (view.contains(pixel))
            reinterpret_cast<QRgb *>(m_image.scanLine(pixel.y()))[pixel.x()] = ink;
        rest += step;
        if (rest >= whole) {
            rest -= whole;
            side += aside;
        }
    }
}

void FarPainter::paintCard(const CardContent &card, FarLook how)
{
    const QRect place(placed(card.rect.topLeft()), placed(card.rect.bottomRight()));
    if (!place.intersects(m_image.rect()))
        return;
    const QRgb edge = ink(m_look.edgeOf(card), how.opacity);
    if (card.kind == CardKind::Group) {
        frame(place, m_hair, edge);
    } else {
        fill(place, edge);
        fill(place.adjusted(m_hair, m_hair, -m_hair, -m_hair), ink(m_look.fillOf(card), how.opacity));
        paintWords(card, place, how.opacity);
    }
    if (how.isSelected)
        frame(place.adjusted(-m_hair, -m_hair, m_hair, m_hair), 2 * m_hair, m_look.style().accent.rgb());
}

// As many bars as there would be lines, and a picture as a block.
void FarPainter::paintWords(const CardContent &card, const QRect &place, qreal opacity)
{
    constexpr qreal wordsZoom = 0.1; // below it the bars would be thinner than a pixel
    if (m_zoom < wordsZoom)
        return;
    const BoardStyle &style = m_look.style();
    const QColor ground = m_look.fillOf(card), words = card.marked ? style.edge : style.muted;
    const QColor mixed((words.red() + ground.red()) / 2, (words.green() + ground.green()) / 2, (words.blue() + ground.blue()) / 2);
    const QRgb bar = ink(mixed, opacity);
    const int margin = std::max(1, int(12 * m_zoom));
    if (card.kind == CardKind::Image)
        return fill(place.adjusted(margin, margin, -margin, -margin), bar);
    const int lines = int(std::min(4.0, std::floor((card.rect.height() - 24) / 22)));
    const int thick = std::max(1, int(std::lround(6 * m_zoom))), width = place.width() - 2 * margin;
    for (int i = 0; i < lines; ++i) {
        const int length = i + 1 == lines ? width * 55 / 100 : width;
        const int left = card.rightToLeft ? place.right() + 1 - margin - length : place.left() + margin;
        fill(QRect(left, place.top() + int((14 + i * 22) * m_zoom), length, thick), bar);
    }
}

void FarPainter::paintLink(const LinkContent &link, const LinkRoute &route, FarLook how)
{
    const QRgb colour = how.isSelected ? m_look.style().accent.rgb() : ink(m_look.inkOf(link), how.opacity);
    QPoint at = placed(route.from);
    const auto lineTo = [&](QPointF point) {
        const QPoint next = placed(point);
        line(at, next, colour);
        at = next;
    };
    for (const QPointF bend : route.bends)
        lineTo(bend);
    lineTo(route.to);
}

} // namespace sidelight
