// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Grouping.h"

#include <algorithm>
#include <tuple>

namespace sidelight {

namespace {

double areaOf(const QRectF &rect) { return rect.width() * rect.height(); }

// By size; of two alike the one with the greater id is in the other.
auto sizeOf(const Framed &group) { return std::tuple(areaOf(group.rect), -group.id.value); }

} // namespace

// From left to right, with those groups at hand that reach so far: few, unless they lie all over each other.
QHash<Id, Id> groupsOf(const QList<Framed> &cards)
{
    QList<const Framed *> groups, order;
    for (const Framed &card : cards) {
        order.append(&card);
        if (card.isGroup)
            groups.append(&card);
    }
    if (groups.isEmpty())
        return {};
    std::ranges::sort(groups, {}, [](const Framed *group) { return std::tuple(group->rect.left(), group->id); });
    std::ranges::sort(order, {}, [](const Framed *card) { return std::tuple(card->rect.center().x(), card->id); });
    QHash<Id, Id> found;
    QList<const Framed *> open;
    auto next = groups.constBegin();
    for (const Framed *card : std::as_const(order)) {
        const QPointF middle = card->rect.center();
        for (; next != groups.constEnd() && (*next)->rect.left() <= middle.x(); ++next)
            open.append(*next);
        open.removeIf([&](const Framed *group) { return group->rect.right() < middle.x(); });
        const Framed *smallest = nullptr;
        for (const Framed *group : std::as_const(open)) {
            const bool larger = !card->isGroup || (group != card && sizeOf(*group) > sizeOf(*card));
            if (larger && group->rect.contains(middle) && (!smallest || sizeOf(*group) < sizeOf(*smallest)))
                smallest = group;
        }
        if (smallest)
            found.insert(card->id, smallest->id);
    }
    return found;
}

} // namespace sidelight
