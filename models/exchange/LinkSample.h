// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/board/LinkLook.h"

#include <QLineF>

class QPainter;

namespace sidelight {

// A type of link as a board's legend shows it.
struct LegendEntry {
    LinkContent link; // one of its type
    QString name;
    LinkLook look;
};

// The types of links on a board, each once, in the order of the kinds and then by name.
[[nodiscard]] QList<LegendEntry> legendOf(const BoardContent &content);

// A short piece of a link, with its dash and its ends as on the board.
void paintLinkSample(QPainter &painter, const LinkLook &look, const QLineF &line, const QColor &ink);

} // namespace sidelight
