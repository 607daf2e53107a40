// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TagTreeModel.h"

#include "models/lists/DisplayText.h"

namespace sidelight {

TagTreeModel::TagTreeModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Tree, ColumnCount, parent)
{
}

Id TagTreeModel::parentId(Id tag) const
{
    const Tag *record = library().find<Tag>(tag);
    return record ? record->parent : Id();
}

QString TagTreeModel::columnName(int column) const { return column == Name ? tr("Tag") : tr("Passages"); }

QVariant TagTreeModel::cell(const Tag &tag, int column, int role) const
{
    const int count = library().passageCount(tag.id);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return displayText(tag.name);
        return count > 0 ? QVariant(QLocale().toString(count)) : QVariant();
    case Qt::EditRole:
        return column == Name ? tag.name : QVariant();
    case Qt::ToolTipRole:
        return tag.note.isEmpty() ? displayText(tag.name) : displayText(tag.name) + u'\n' + displayText(tag.note);
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return column == Name ? QVariant(tag.name) : QVariant(count);
    case SearchRole:
        return tag.name;
    case ColourRole:
        return tag.colour;
    case CountRole:
        return count;
    default:
        return {};
    }
}

void TagTreeModel::followOthers(const Changes &changes)
{
    if (!changes.of<Passage>().isEmpty())
        touchAll(Count, Count);
}

} // namespace sidelight
