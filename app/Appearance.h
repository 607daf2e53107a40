// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace sidelight {

class ReadingChoices;
class Settings;

// How the whole program looks, as the settings say: its colours, and how the page of a reader is set.
namespace appearance {

void apply(const Settings &settings);
// Takes what the settings hold; from then on what is chosen is applied, and kept in them. Both must outlive `choices`.
void remember(ReadingChoices &choices, Settings &settings);
// One action for each choice of colours, with a mark at the one in use.
void addChoices(QMenu &menu, ReadingChoices &choices);

} // namespace appearance

} // namespace sidelight
