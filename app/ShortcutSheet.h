// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace sidelight {

// The keys, on one page: those of the menus as they are set now, and those that only work in the text or on a board. It is
// not modal, so it can stay open while one tries.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const QMenuBar &menus, QWidget *parent);
};

} // namespace sidelight
