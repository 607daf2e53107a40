// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Snapshots.h"

#include <QAbstractTableModel>

namespace sidelight {

// The snapshots of a project, the youngest first: when each was taken, what has changed since then, and how large it is. Each is
// checked in full on the pool, one after the other; until that is done nothing is said of it, and a damaged one is said to be
// damaged.
class SnapshotModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Since, Size };
    enum Role { PathRole = Qt::UserRole };
    enum class State { Unchecked, Whole, Damaged, Unreadable };

    explicit SnapshotModel(QObject *parent = nullptr);

    // What stands in the folder now, against these records; none: the project cannot be opened, so nothing is compared.
    void show(const Snapshots &snapshots, const std::optional<Library> &now);

    [[nodiscard]] const Snapshot &at(int row) const { return m_rows.at(row).snapshot; }
    [[nodiscard]] State stateOf(int row) const { return m_rows.at(row).state; }
    // All that has changed since, a line for each kind; or all that is wrong with it.
    [[nodiscard]] const QStringList &detailsOf(int row) const { return m_rows.at(row).details; }
    [[nodiscard]] qint64 totalSize() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listed();  // the rows are those of the folder
    void checked(); // and each was looked at

private:
    struct Row {
        Snapshot snapshot;
        State state = State::Unchecked;
        QString since;
        QStringList details;
    };
    struct Answer {
        State state = State::Unchecked;
        QString since;
        QStringList details;
    };
    void follow(const QList<Snapshot> &listed);
    void checkNext();
    [[nodiscard]] static Answer look(const Snapshots &snapshots, const QString &path, const std::optional<Library> &now);
    [[nodiscard]] QString words(const Row &row, int column) const;

    QList<Row> m_rows;
    std::optional<Snapshots> m_snapshots;
    std::optional<Library> m_now;
    int m_generation = 0; // of show(); late answers to an earlier one are dropped
};

} // namespace sidelight
