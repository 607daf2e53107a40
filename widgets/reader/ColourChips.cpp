// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ColourChips.h"

#include "widgets/common/Theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace sidelight {

namespace {
constexpr int gap = 6;
}

ColourChips::ColourChips(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Highlight colours, 1 to 8"));
}

void ColourChips::setCurrent(int colour)
{
    m_current = colour;
    update();
}

int ColourChips::side() const { return QFontMetrics(Theme::chromeFont(ChromeText::Small)).height() + 8; }

QSize ColourChips::sizeHint() const { return {colourCount * side() + (colourCount - 1) * gap + 4, side() + 4}; }

QRect ColourChips::chip(int colour) const
{
    const int place = layoutDirection() == Qt::RightToLeft ? colourCount - colour : colour - 1;
    return {2 + place * (side() + gap), (height() - side()) / 2, side(), side()};
}

int ColourChips::colourAt(QPoint point) const
{
    for (int colour = 1; colour <= colourCount; ++colour)
        if (chip(colour).adjusted(-gap / 2, -gap, gap / 2, gap).contains(point))
            return colour;
    return 0;
}

void ColourChips::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::chromeFont(ChromeText::Small));
    for (int colour = 1; colour <= colourCount; ++colour) {
        const QRectF circle = QRectF(chip(colour)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(colour == m_hovered ? QPen(theme.highlightSolid(colour), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.highlightFill(colour));
        painter.drawEllipse(circle);
        if (colour == m_current) {
            painter.setPen(QPen(theme.highlightSolid(colour), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle);
        }
        painter.setPen(theme.text);
        painter.drawText(circle, Qt::AlignCenter, locale().toString(colour));
    }
}

void ColourChips::mousePressEvent(QMouseEvent *event) { event->accept(); }

void ColourChips::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int colour = colourAt(event->position().toPoint()); colour > 0)
        Q_EMIT chosen(colour);
}

void ColourChips::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = colourAt(event->position().toPoint());
    update();
}

void ColourChips::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

bool ColourChips::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), Theme::highlightName(colourAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace sidelight
