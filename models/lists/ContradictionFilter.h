// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ContradictionModel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace sidelight {

// Which contradictions are shown, and in which order. A claim is found by its words and by those who speak on it, and is then
// shown whole. The lines of a claim keep their order.
class ContradictionFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { MostOrigins, Latest, Claim };

    explicit ContradictionFilter(ContradictionModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setOrder(Order order);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QStringList m_words;
    Order m_order = Order::MostOrigins;
};

} // namespace sidelight
