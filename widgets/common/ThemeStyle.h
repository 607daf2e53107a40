// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sidelight {

// Fusion, but for the outlines of what can be ticked: Fusion makes them a darker shade of the window's colour, which nobody sees
// on a dark one. Nothing moves where motion is switched off, and no key is underlined in a script that joins its letters.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
};

} // namespace sidelight
