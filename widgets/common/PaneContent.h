// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>
#include <functional>

namespace sidelight {

// What a pane holds, for PaneRow: any widget, with what it takes to bring it back as it was. The widget's window title is
// the name on its tab. Both functions may be empty.
struct PaneContent {
    QWidget *widget = nullptr;
    std::function<QByteArray()> saveState;
    std::function<void(const QByteArray &)> restoreState;
};

} // namespace sidelight
