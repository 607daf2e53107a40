// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

#include <QSet>

namespace sidelight {

// The shortest way from one card to another along links, in whichever direction they point: card, link, card, link, …, card.
// Of several as short, always the same. Empty: there is none.
[[nodiscard]] QList<Id> shortestPath(const QList<LinkContent> &links, Id from, Id to);

// The given cards, those linked to them, and the links between the given ones and those.
[[nodiscard]] QSet<Id> neighbourhoodOf(const QList<LinkContent> &links, const QList<Id> &cards);

} // namespace sidelight
