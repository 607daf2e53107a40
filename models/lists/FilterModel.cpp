// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FilterModel.h"

#include "models/lists/RecordModel.h"

#include <algorithm>

namespace sidelight {

namespace {

// The "C" locale sorts by code unit, which puts "b" behind "Z".
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

FilterModel::FilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

// Our slots are connected before those of the base, which sorts in its own: it must not see an old key.
void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    m_keys.clear();
    connect(model, &QAbstractItemModel::dataChanged, this, &FilterModel::forget);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_keys.clear(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_keys.clear(); });
    QSortFilterProxyModel::setSourceModel(model);
}

void FilterModel::forget(const QModelIndex &first, const QModelIndex &last)
{
    if (m_keyColumn < first.column() || m_keyColumn > last.column())
        return;
    for (int row = first.row(); row <= last.row(); ++row)
        m_keys.remove(first.siblingAtRow(row).internalId());
}

void FilterModel::setWords(const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    m_words = list;
    invalidateRowsFilter();
}

void FilterModel::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    invalidateRowsFilter();
}

const FilterModel::Key &FilterModel::keyOf(const QModelIndex &index) const
{
    if (index.column() != m_keyColumn) {
        m_keys.clear();
        m_keyColumn = index.column();
    }
    const auto it = m_keys.constFind(index.internalId());
    if (it != m_keys.constEnd())
        return *it;
    const QVariant value = index.data(sortRole());
    Key key;
    key.isNumber = value.typeId() != QMetaType::QString;
    if (key.isNumber)
        key.number = value.toDouble();
    else
        key.text = m_collator.sortKey(value.toString());
    return *m_keys.insert(index.internalId(), std::move(key));
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    keyOf(left);
    const Key &b = keyOf(right);
    const Key &a = keyOf(left); // after keyOf(right), which may have moved it
    if (a.isNumber != b.isNumber)
        return a.isNumber;
    return a.isNumber ? a.number < b.number : *a.text < *b.text;
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_accept && !m_accept(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace sidelight
