// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ActorTreeModel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

namespace sidelight {

ActorTreeModel::ActorTreeModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Tree, ColumnCount, parent)
{
}

Id ActorTreeModel::parentId(Id actor) const
{
    const Actor *record = library().find<Actor>(actor);
    return record ? record->parent : Id();
}

QString ActorTreeModel::columnName(int column) const
{
    switch (column) {
    case Name:
        return tr("Actor");
    case Aliases:
        return tr("Also called");
    case Count:
        return tr("Statements");
    default:
        return {};
    }
}

QVariant ActorTreeModel::cell(const Actor &actor, int column, int role) const
{
    const int count = library().statementCount(actor.id);
    switch (role) {
    case Qt::DisplayRole:
        return shown(actor, column);
    case Qt::EditRole:
        return column == Name ? actor.name : QVariant();
    case Qt::ToolTipRole:
        return toolTip(actor);
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Name ? tr("%1, %2").arg(plainText(actor.name), kindText(actor.kind)) : QVariant();
    case SortRole:
        return column == Count ? QVariant(count) : column == Name ? QVariant(actor.name) : shown(actor, column);
    case SearchRole:
        return actor.name + u'\n' + actor.aliases.join(u'\n');
    case GlyphRole:
        return int(actor.kind);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant ActorTreeModel::shown(const Actor &actor, int column) const
{
    if (column == Name)
        return displayText(actor.name);
    if (column == Count) {
        const int count = library().statementCount(actor.id);
        return count > 0 ? QVariant(QLocale().toString(count)) : QVariant();
    }
    QStringList aliases;
    for (const QString &alias : actor.aliases)
        aliases.append(displayText(alias));
    return aliases.join(tr(", ", "between the items of a list"));
}

QString ActorTreeModel::toolTip(const Actor &actor) const
{
    QStringList lines{displayText(actor.name), kindText(actor.kind)};
    if (!actor.aliases.isEmpty())
        lines.append(tr("Also called %1").arg(shown(actor, Aliases).toString()));
    if (!actor.reliability.isEmpty())
        lines.append(tr("%1: %2", "a grade and its meaning").arg(actor.reliability, reliabilityText(actor.reliability)));
    if (!actor.description.isEmpty())
        lines.append(displayText(actor.description));
    return lines.join(u'\n');
}

void ActorTreeModel::followOthers(const Changes &changes)
{
    if (!changes.of<Statement>().isEmpty())
        touchAll(Count, Count);
}

} // namespace sidelight
