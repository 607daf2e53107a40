// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <array>

namespace sidelight {

// Every colour and font that a board is painted with. The window fills one from its theme; a PDF takes the print's. Sizes
// of fonts are in board units (setPixelSize), so that lines break alike at every zoom and on every device.
struct BoardStyle {
    // Dark ink on white, with the families given; generic ones when empty.
    static BoardStyle forPrint(const QString &readingFamily = {}, const QString &plainFamily = {});
    // Fonts of the three roles at the sizes of the board.
    void setFonts(const QFont &reading, const QFont &plain);

    QColor ground;            // behind the cards
    QColor card, note, edge;  // a card, a note card, the hairline around them
    QColor text, muted, line; // words, lesser words, links
    QColor accent, warning;
    std::array<QColor, 7> fills, edges; // of cards by their colour; 0 is plain and not used
    QFont quote, title, plain, small;   // words of an article; names and titles; notes and claims; everything else
};

} // namespace sidelight
