// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimListModel.h"

#include "models/lists/DisplayText.h"

namespace sidelight {

ClaimListModel::ClaimListModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Flat, ColumnCount, parent)
{
}

QString ClaimListModel::columnName(int column) const { return column == Text ? tr("Claim") : tr("Statements"); }

QVariant ClaimListModel::cell(const Claim &claim, int column, int role) const
{
    const int count = int(library().statementsOfClaim(claim.id).size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Text)
            return displayText(claim.text);
        return count > 0 ? QVariant(QLocale().toString(count)) : QVariant();
    case Qt::EditRole:
        return column == Text ? claim.text : QVariant();
    case Qt::ToolTipRole:
        return displayText(claim.text);
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case SortRole:
        return column == Text ? QVariant(claim.text) : QVariant(count);
    case SearchRole:
        return claim.text;
    case CountRole:
        return count;
    default:
        return {};
    }
}

void ClaimListModel::followOthers(const Changes &changes)
{
    if (!changes.of<Statement>().isEmpty())
        touchAll(Count, Count);
}

} // namespace sidelight
