// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QHash>
#include <QList>
#include <QRectF>

namespace sidelight {

// A card as far as groups are concerned.
struct Framed {
    Id id;
    QRectF rect;
    bool isGroup = false;
};

// For each card that lies in a group, the group: the smallest of those that hold the card's middle. A group may lie in a
// larger one.
[[nodiscard]] QHash<Id, Id> groupsOf(const QList<Framed> &cards);

} // namespace sidelight
