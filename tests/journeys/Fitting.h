// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QMenu;
class QWidget;

namespace sidelight::test {

// What does not fit in a window, a sentence each: words of the interface that are cut, what stands outside of what holds it or over
// its neighbour, and a window that is larger than the screen. What a person wrote may be cut, where a tool tip says it whole.
[[nodiscard]] QStringList misfits(const QWidget &window, QSize screen);
[[nodiscard]] QStringList misfits(QMenu &menu, QSize screen); // and the menus in it

} // namespace sidelight::test
