// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Verification.h"

#include <QAbstractListModel>

namespace sidelight {

// What a check of a project found, a row for each finding.
class FindingModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RemedyRole = Qt::UserRole }; // what can be done

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Finding> &findings);      // in the place of those that were shown
    [[nodiscard]] const Finding *at(int row) const; // null: there is no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace sidelight
