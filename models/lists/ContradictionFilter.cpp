// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ContradictionFilter.h"

#include <algorithm>

namespace sidelight {

ContradictionFilter::ContradictionFilter(ContradictionModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(model);
    setDynamicSortFilter(true);
    sort(0);
}

void ContradictionFilter::setWords(const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    m_words = list;
    invalidateRowsFilter();
}

void ContradictionFilter::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

bool ContradictionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0).data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ContradictionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return left.row() < right.row();
    if (m_order == Order::MostOrigins) {
        const int a = left.data(CountRole).toInt(), b = right.data(CountRole).toInt();
        if (a != b)
            return a > b;
    }
    if (m_order != Order::Claim) {
        const QString a = left.data(ContradictionModel::LatestRole).toString();
        const QString b = right.data(ContradictionModel::LatestRole).toString();
        if (a != b)
            return a > b;
    }
    if (const int order = m_collator.compare(left.data(SortRole).toString(), right.data(SortRole).toString()); order != 0)
        return order < 0;
    return left.data(ContradictionModel::ClaimRole).value<Id>() < right.data(ContradictionModel::ClaimRole).value<Id>();
}

} // namespace sidelight
