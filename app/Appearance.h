// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace sidelight {

class Settings;

// Light or dark, as the settings say, for the whole program.
namespace appearance {

void apply(const Settings &settings);
// One action for each choice, with a mark at that of the settings, which follow.
void addChoices(QMenu &menu, Settings &settings);

} // namespace appearance

} // namespace sidelight
