// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ThemeStyle.h"

#include "widgets/common/LookChoices.h"
#include "widgets/common/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace sidelight {

namespace {

QColor outlineOf(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!(option.state & QStyle::State_Enabled))
        return mixed(palette.color(QPalette::Window), palette.color(QPalette::PlaceholderText), 0.6);
    const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    return palette.color(isFocused ? QPalette::Accent : QPalette::PlaceholderText);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    if ((hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration) && !look::allowsMotion())
        return 0;
    // A line under one letter would tear it from those that it is joined to; its key works without.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

// The places are those of Fusion's own outlines.
void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setPen(outlineOf(*option));
    painter->setBrush(Qt::NoBrush);
    if (element == PE_IndicatorCheckBox) {
        painter->translate(0.5, 0.5);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    } else {
        const int width = option->rect.width();
        const qreal radius = (width + (width + 1) % 2) / 2.0 - 1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QPointF(option->rect.center() + QPoint(1, 1)), radius, radius);
    }
    painter->restore();
}

} // namespace sidelight
