// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/FoundMarks.h"

#include "widgets/common/Theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace sidelight {

namespace {

constexpr qreal thin = 2.5, thick = 4, away = 4; // in board units, but never thinner on the screen than a pixel or two

} // namespace

FoundMarks::FoundMarks()
{
    setZValue(9e12);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
}

void FoundMarks::show(const QList<QRectF> &rects, int current)
{
    prepareGeometryChange();
    m_rects = rects;
    m_current = current;
    m_bounds = {};
    for (const QRectF &rect : rects)
        m_bounds |= rect;
    if (!m_bounds.isNull())
        m_bounds.adjust(-200, -200, 200, 200); // from afar the frames grow
    update();
}

void FoundMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const Theme theme = Theme::current();
    const qreal pixel = 1 / QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QRectF seen = option->exposedRect;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        const bool isCurrent = i == m_current;
        const qreal width = std::max(isCurrent ? thick : thin, (isCurrent ? 3 : 1.5) * pixel);
        const QRectF frame = m_rects[i].adjusted(-away, -away, away, away);
        if (!frame.adjusted(-width, -width, width, width).intersects(seen))
            continue;
        if (isCurrent) {
            painter->setPen(QPen(theme.currentFindMark, 2.5 * width));
            painter->drawRoundedRect(frame, 6, 6);
        }
        painter->setPen(QPen(theme.findMark, width));
        painter->drawRoundedRect(frame, 6, 6);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sidelight
