// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a given room, in as many lines as fit there: what delegates paint with.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace sidelight::typesetting {

// The direction in which words are read, and the side at which they stand.
struct Setting {
    Qt::LayoutDirection direction, edge;
};

[[nodiscard]] Qt::LayoutDirection directionOf(const QString &words);
// How many lines the words need in a width; one more than `most` stands for all above.
[[nodiscard]] int neededLines(const QString &words, const QFont &font, int width, int most);
// One line, in the middle of the room's height; what does not fit ends in an ellipsis.
void paintLine(QPainter &painter, const QRect &room, const QFont &font, const QString &words, Qt::LayoutDirection edge);
// As many lines as fit, from the top; the last ends in an ellipsis if there is more.
void paintWords(QPainter &painter, const QRect &room, const QFont &font, const QString &words, int lineHeight,
                const Setting &setting);

} // namespace sidelight::typesetting
