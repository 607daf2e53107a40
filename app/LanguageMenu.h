// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QMenu;

namespace sidelight {

class Settings;

// Which language the program speaks: the system's, or one of its own, each under its own name.
namespace languageMenu {

// `tell` is given the sentence that says when a choice takes effect. `settings` must outlive the menu.
void fill(QMenu &menu, Settings &settings, const std::function<void(const QString &)> &tell);

} // namespace languageMenu

} // namespace sidelight
