// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace sidelight {

// The name of what a pane shows, at its top: a heading to the eye, a field to who clicks into it.
[[nodiscard]] QLineEdit *makePaneName(const QString &accessibleName, QWidget *parent);

} // namespace sidelight
