// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/Facets.h"

#include <QAbstractItemModel>

namespace sidelight {

// Facets as a tree: outlet, year and so on, and beneath each its values with their counts.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { ConditionRole = Qt::UserRole, CountRole, ChosenRole };

    using QAbstractItemModel::QAbstractItemModel;

    // `query`: what it holds is chosen.
    void setFacets(const QList<Facet> &facets, const QString &query);
    [[nodiscard]] bool isEmpty() const { return m_facets.isEmpty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString nameOf(SearchField field);
    [[nodiscard]] QVariant facetData(const Facet &facet, int role) const;
    [[nodiscard]] QVariant valueData(const FacetValue &value, int role) const;

    QList<Facet> m_facets;
    QString m_query;
};

} // namespace sidelight
