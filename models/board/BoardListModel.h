// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QAbstractListModel>

namespace sidelight {

// The boards of a project in the order that the user gave them, with their names and how many cards they hold. Its rows
// always agree with the project's records; it resets only when a project is opened.
class BoardListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, CardCountRole };

    explicit BoardListModel(Project *project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Renames: asks the project for the edit, and shows the new name when it is told.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Id idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Id board) const;

private:
    void reset();
    void follow(const Changes &changes);
    void insert(Id board);
    void remove(Id board);
    void reorder(const QList<Board> &updated);
    void recount(const QSet<Id> &boards);
    [[nodiscard]] bool isBefore(Id a, Id b) const;

    Project *m_project;
    QList<Id> m_ids;
};

} // namespace sidelight
