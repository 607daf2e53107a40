// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/ColourRow.h"

#include "models/project/Records.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace sidelight {

namespace {
constexpr int side = 20, gap = 4;
}

ColourRow::ColourRow(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Colour"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColourRow::setColour(int colour)
{
    m_colour = colour;
    setAccessibleDescription(Theme::highlightName(colour));
    update();
}

QSize ColourRow::sizeHint() const { return {colourCount * (side + gap) - gap, side}; }

QRect ColourRow::cell(int colour) const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect((colour - 1) * (side + gap), 0, side, side));
}

int ColourRow::colourAt(const QPoint &at) const
{
    for (int colour = 1; colour <= colourCount; ++colour)
        if (cell(colour).contains(at))
            return colour;
    return 0;
}

void ColourRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int colour = 1; colour <= colourCount; ++colour) {
        const QRectF rect = cell(colour);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.highlightSolid(colour));
        painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 3, 3);
        if (colour != m_colour)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, 1.5));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void ColourRow::mousePressEvent(QMouseEvent *event)
{
    const int colour = colourAt(event->position().toPoint());
    if (colour > 0 && colour != m_colour)
        Q_EMIT chosen(colour);
}

void ColourRow::keyPressEvent(QKeyEvent *event)
{
    const int key = KeyChoices::instance().meant(KeyPlace::Article, *event).key();
    int wanted = m_colour;
    if (key >= Qt::Key_1 && key <= Qt::Key_8)
        wanted = key - Qt::Key_0;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        wanted += (key == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
    else
        QWidget::keyPressEvent(event);
    if (wanted != m_colour && wanted >= 1 && wanted <= colourCount)
        Q_EMIT chosen(wanted);
}

bool ColourRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), Theme::highlightName(colourAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace sidelight
