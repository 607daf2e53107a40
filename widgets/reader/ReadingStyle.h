// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sidelight {

// How a person wants the page set: a value, the same for every reader.
struct ReadingStyle {
    enum class Face { Serif, Sans };

    static constexpr qreal usualSize = 12.5, leastSize = 7, mostSize = 48; // points
    static constexpr qreal usualLeading = 1.5, leastLeading = 1.2, mostLeading = 2.0;
    static constexpr int usualMeasure = 68, leastMeasure = 60, mostMeasure = 75;

    Face face = Face::Serif;
    qreal size = usualSize;
    qreal leading = usualLeading; // from one line to the next, in sizes of the text
    int measure = usualMeasure;   // characters a line, as far as there is room

    // The same within the bounds; what is no number counts as the usual one.
    [[nodiscard]] ReadingStyle bounded() const
    {
        const auto within = [](qreal value, qreal usual, qreal least, qreal most) {
            return value > 0 ? qBound(least, value, most) : usual;
        };
        return {face, within(size, usualSize, leastSize, mostSize), within(leading, usualLeading, leastLeading, mostLeading),
                measure > 0 ? qBound(leastMeasure, measure, mostMeasure) : usualMeasure};
    }
    bool operator==(const ReadingStyle &) const = default;
};

} // namespace sidelight
