// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Theme.h"

#include <QLineF>

class QPainter;

namespace sidelight {

// How a lens lights up words: by a line beneath them whose shape tells the lens without its colour, and where lenses do not
// meet, by the colour of the words as well. Highlights are grounds and found words are framed, so none is taken for another.
struct LensLook {
    enum class Line { None, Solid, Dotted, Dashed, Wavy, Double, DashDot };
    // Lines that can stand beneath the same words, one under the other.
    static constexpr int lanes = 3;

    Line line = Line::None;
    bool coloursText = false;

    static LensLook of(LensTone tone);
    // Along a horizontal line, at a size of text of `em` pixels.
    void paint(QPainter &painter, const QLineF &along, const QColor &colour, qreal em) const;
};

} // namespace sidelight
