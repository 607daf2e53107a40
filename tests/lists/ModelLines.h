// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace sidelight {

// A model as indented lines, its cells between bars, without the isolates around names: what a test compares.
inline QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
        while (!cells.isEmpty() && cells.back().isEmpty())
            cells.removeLast();
        lines.append(QString(depth * 2, u' ') + cells.join(u'|'));
        lines += linesOf(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace sidelight
