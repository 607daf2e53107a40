// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Theme.h"

#include <QPainter>
#include <QWidget>

namespace sidelight {

// The ground of what lies over the page for a while, as popups and cards: raised, with a hairline round it.
inline void paintRaisedGround(QWidget *widget)
{
    const Theme theme = Theme::current();
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace sidelight
