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

} // namespace sidelight
