// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace sidelight {

// Where something of that size floats beside marked words: below them if there is room, else above; always whole within `room`.
inline QRect placeBeside(const QRect &marked, const QSize &size, const QRect &room)
{
    const int x = qBound(room.left(), marked.right() - size.width() / 4, qMax(room.left(), room.right() - size.width()));
    int y = marked.bottom() + 8;
    if (y + size.height() > room.bottom() && marked.top() - 8 - size.height() >= room.top())
        y = marked.top() - 8 - size.height();
    return {QPoint(x, qBound(room.top(), y, qMax(room.top(), room.bottom() - size.height()))), size};
}

// Where what belongs to a field opens, of that size: below it, flush with where its line begins, or above it if there is no room
// below, and no further to a side than `room` reaches.
inline QRect placeUnder(const QRect &field, const QSize &size, const QRect &room, Qt::LayoutDirection direction)
{
    const int x = direction == Qt::RightToLeft ? field.right() + 1 - size.width() : field.left();
    int y = field.bottom() + 1;
    if (y + size.height() > room.bottom())
        y = qMax(room.top(), field.top() - size.height());
    return {QPoint(qBound(room.left(), x, qMax(room.left(), room.right() - size.width())), y), size};
}

} // namespace sidelight
