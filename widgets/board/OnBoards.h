// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <functional>

class QMenu;

namespace sidelight {

// The cards of a passage, and of what is said in it, on whatever board; as the boards are ordered.
struct OnBoard {
    Id board, card;
    QString name; // of the board, with a number where it holds more than one of them
};
[[nodiscard]] QList<OnBoard> onBoards(const Library &library, Id passage);

// Fills a menu with them; each goes to its card.
void fillOnBoards(QMenu *menu, const Library &library, Id passage, const std::function<void(Id board, Id card)> &go);

} // namespace sidelight
