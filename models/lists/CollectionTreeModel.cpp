// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CollectionTreeModel.h"

#include "models/lists/DisplayText.h"

namespace sidelight {

CollectionTreeModel::CollectionTreeModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Tree, ColumnCount, parent)
{
}

void CollectionTreeModel::setFound(Id collection, int count, int fresh)
{
    m_found.insert(collection, {count, fresh});
    touch({collection}, Name, Count);
}

Id CollectionTreeModel::parentId(Id collection) const
{
    const Collection *const record = library().find<Collection>(collection);
    return record ? record->parent : Id();
}

QString CollectionTreeModel::columnName(int column) const { return column == Name ? tr("Collection") : tr("Articles"); }

QVariant CollectionTreeModel::countText(const Collection &collection) const
{
    if (collection.query.isEmpty())
        return collection.articles.isEmpty() ? QVariant() : QVariant(QLocale().toString(collection.articles.size()));
    const auto found = m_found.constFind(collection.id);
    if (found == m_found.constEnd())
        return {};
    return found->fresh > 0 ? tr("%1 of %2", "new articles of all that a search finds")
                                  .arg(QLocale().toString(found->fresh), QLocale().toString(found->count))
                            : QLocale().toString(found->count);
}

QString CollectionTreeModel::tip(const Collection &collection) const
{
    QStringList lines{displayText(collection.name)};
    if (!collection.query.isEmpty())
        lines.append(tr("Finds: %1").arg(displayText(collection.query)));
    if (!collection.note.isEmpty())
        lines.append(displayText(collection.note));
    return lines.join(u'\n');
}

QVariant CollectionTreeModel::cell(const Collection &collection, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? QVariant(displayText(collection.name)) : countText(collection);
    case Qt::EditRole:
        return column == Name ? collection.name : QVariant();
    case Qt::ToolTipRole:
        return tip(collection);
    case Qt::AccessibleTextRole:
        return column == Name && !collection.query.isEmpty() ? QVariant(tr("%1, smart collection").arg(plainText(collection.name)))
                                                             : QVariant();
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return column == Name ? QVariant(collection.name) : QVariant(collection.articles.size());
    case SearchRole:
        return collection.name + u'\n' + collection.query;
    case GlyphRole:
        return collection.query.isEmpty() ? 0 : 1;
    case CountRole:
        return m_found.value(collection.id).fresh;
    default:
        return {};
    }
}

} // namespace sidelight
