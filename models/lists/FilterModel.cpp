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
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

// Our slots are connected before those of the base, which sorts and filters in its own: what it asks for must be what it
// was told of, no older and no newer.
void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    forgetAll();
    connect(model, &QAbstractItemModel::dataChanged, this, &FilterModel::forget);
    connect(model, &QAbstractItemModel::modelReset, this, &FilterModel::forgetAll);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FilterModel::collectLeaving);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterModel::forgetLeft);
    QSortFilterProxyModel::setSourceModel(model);
    const auto *rows = dynamic_cast<const RecordRows *>(model);
    setRecursiveFilteringEnabled(rows && rows->isTree());
}

void FilterModel::forget(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const quintptr id = first.siblingAtRow(row).internalId();
        if (first.column() == 0)
            m_accepted.remove(id);
        if (m_keyColumn >= first.column() && m_keyColumn <= last.column())
            m_keys.remove(id);
    }
}

void FilterModel::forgetAll()
{
    m_keys.clear();
    m_accepted.clear();
}

void FilterModel::collectLeaving(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        m_leaving.append(index.internalId());
        if (const int children = sourceModel()->rowCount(index))
            collectLeaving(index, 0, children - 1);
    }
}

void FilterModel::forgetLeft()
{
    for (const quintptr id : std::as_const(m_leaving)) {
        m_keys.remove(id);
        m_accepted.remove(id);
    }
    m_leaving.clear();
}

void FilterModel::setWords(const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    m_words = list;
    refilter();
}

QModelIndex FilterModel::find(Id id) const
{
    const auto *rows = dynamic_cast<const RecordRows *>(sourceModel());
    return rows ? mapFromSource(rows->indexOf(id)) : QModelIndex();
}

void FilterModel::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    refilter();
}

void FilterModel::refilter()
{
    m_accepted.clear();
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
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto known = m_accepted.constFind(index.internalId());
    if (known != m_accepted.constEnd())
        return *known;
    const bool accepted = accepts(index);
    m_accepted.insert(index.internalId(), accepted);
    return accepted;
}

bool FilterModel::accepts(const QModelIndex &index) const
{
    if (m_accept && !m_accept(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace sidelight
