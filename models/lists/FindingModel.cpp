// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FindingModel.h"

namespace sidelight {

void FindingModel::show(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

const Finding *FindingModel::at(int row) const { return row >= 0 && row < m_findings.size() ? &m_findings.at(row) : nullptr; }

int FindingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const Finding *const finding = index.isValid() ? at(index.row()) : nullptr;
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return finding->sentence;
    case RemedyRole:
    case Qt::AccessibleDescriptionRole:
        return finding->remedy;
    default:
        return {};
    }
}

} // namespace sidelight
