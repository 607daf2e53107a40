// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/FacetModel.h"

#include "models/search/SearchQuery.h"

#include <QLocale>

namespace sidelight {

namespace {

// On one line, in its own direction.
QString shown(const QString &name)
{
    QString line = name.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return QChar(0x2068) + line + QChar(0x2069);
}

} // namespace

void FacetModel::setFacets(const QList<Facet> &facets, const QString &query)
{
    beginResetModel();
    m_facets = facets;
    m_query = query;
    endResetModel();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0)
                                         : QModelIndex();
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_facets.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_facets[parent.row()].values.size()) : 0;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return facetData(m_facets[index.row()], role);
    return valueData(m_facets[qsizetype(index.internalId()) - 1].values[index.row()], role);
}

QString FacetModel::nameOf(SearchField field)
{
    switch (field) {
    case SearchField::Outlet:
        return tr("Outlet");
    case SearchField::On:
        return tr("Year");
    case SearchField::Language:
        return tr("Language");
    case SearchField::Actor:
        return tr("Actor");
    case SearchField::Tag:
        return tr("Tag");
    case SearchField::Is:
        return tr("State");
    default:
        return tr("Claim");
    }
}

QVariant FacetModel::facetData(const Facet &facet, int role) const
{
    if (role == Qt::DisplayRole)
        return nameOf(facet.field);
    if (role == Qt::ToolTipRole && facet.more > 0)
        return tr("%n more are not listed.", nullptr, facet.more);
    return {};
}

QVariant FacetModel::valueData(const FacetValue &value, int role) const
{
    const bool chosen = SearchQuery::holds(m_query, value.condition);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(value.name);
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1, in %n article(s)", nullptr, value.count).arg(value.name);
        return chosen ? tr("%1, chosen").arg(said) : said;
    }
    case Qt::CheckStateRole:
        return int(chosen ? Qt::Checked : Qt::Unchecked);
    case ConditionRole:
        return value.condition;
    case CountRole:
        return value.count;
    case ChosenRole:
        return chosen;
    default:
        return {};
    }
}

} // namespace sidelight
