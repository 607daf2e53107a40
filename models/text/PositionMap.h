// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/SharedText.h"

namespace sidelight {

// Where in one text a reader of another would be: at an anchor exactly, between two in proportion. Of anchors that cross, the
// longest chain that keeps the order counts. The two directions are each other's inverse.
class PositionMap {
public:
    PositionMap() = default;
    PositionMap(QList<SharedRun> anchors, int firstLength, int secondLength);

    [[nodiscard]] qreal toSecond(qreal first) const;
    [[nodiscard]] qreal toFirst(qreal second) const;

private:
    struct Knot {
        qreal first = 0, second = 0; // each greater than in the knot before
    };
    QList<Knot> m_knots;
};

} // namespace sidelight
