// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardTheme.h"

namespace sidelight {

BoardStyle boardStyle(const Theme &theme)
{
    BoardStyle style;
    const bool dark = theme.scheme == Theme::Scheme::Dark;
    style.ground = dark ? theme.page : theme.chrome;
    style.card = theme.raised;
    style.note = theme.raised;
    style.edge = dark ? theme.hairline.lighter(135) : theme.hairline.darker(112);
    style.text = theme.text;
    style.muted = theme.muted;
    style.line = theme.muted;
    style.accent = theme.accent;
    style.warning = theme.warning;
    for (int colour = 0; colour <= 6; ++colour) {
        style.fills[size_t(colour)] = theme.cardFill(colour);
        style.edges[size_t(colour)] = theme.cardEdge(colour);
    }
    style.setFonts(Theme::readingFont(12), Theme::chromeFont(ChromeText::Normal));
    return style;
}

} // namespace sidelight
