// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SnapshotModel.h"

#include "models/base/OnPool.h"
#include "models/lists/SinceText.h"

#include <QDateTime>
#include <QFuture>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace sidelight {

SnapshotModel::SnapshotModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SnapshotModel::show(const Snapshots &snapshots, const std::optional<Library> &now)
{
    m_snapshots = snapshots;
    m_now = now;
    const int generation = ++m_generation;
    onPool(
        this, [snapshots] { return snapshots.list(); },
        [this, generation](const QList<Snapshot> &all) {
            if (generation == m_generation)
                follow(all);
        });
}

// Rows that stay keep their place in the view; all are compared anew, since the records may be others.
void SnapshotModel::follow(const QList<Snapshot> &all)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::contains(all, at(row).path, &Snapshot::path))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < all.size(); ++row) {
        if (row >= m_rows.size() || at(row).path != all.at(row).path) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, Row{.snapshot = all.at(row), .state = State::Unchecked, .since = {}, .details = {}});
            endInsertRows();
        } else {
            m_rows[row] = Row{.snapshot = all.at(row), .state = State::Unchecked, .since = {}, .details = {}};
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Size));
    Q_EMIT listed();
    checkNext();
}

void SnapshotModel::checkNext()
{
    const auto next = std::ranges::find(m_rows, State::Unchecked, &Row::state);
    if (next == m_rows.end())
        return Q_EMIT checked();
    const QString path = next->snapshot.path;
    onPool(
        this, [snapshots = *m_snapshots, path, now = m_now] { return look(snapshots, path, now); },
        [this, path, generation = m_generation](const Answer &answer) {
            const auto asked = std::ranges::find(m_rows, path, [](const Row &row) { return row.snapshot.path; });
            if (generation != m_generation)
                return;
            if (asked != m_rows.end()) {
                asked->state = answer.state;
                asked->since = answer.since;
                asked->details = answer.details;
                const int row = int(asked - m_rows.begin());
                Q_EMIT dataChanged(index(row, 0), index(row, Size));
            }
            checkNext();
        });
}

SnapshotModel::Answer SnapshotModel::look(const Snapshots &snapshots, const QString &path, const std::optional<Library> &now)
{
    const Result<SnapshotContents> contents = snapshots.read(path);
    if (!contents)
        return {State::Unreadable, {}, {contents.error().message}};
    if (!contents->findings.isEmpty())
        return {State::Damaged, {}, contents->findings};
    if (!now)
        return {State::Whole, {}, {}};
    return {State::Whole, sinceText(contents->library, *now), sinceLines(contents->library, *now)};
}

qint64 SnapshotModel::totalSize() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64(0),
                           [](qint64 sum, const Row &row) { return sum + row.snapshot.size; });
}

int SnapshotModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SnapshotModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Size + 1; }

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case PathRole:
        return row.snapshot.path;
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Taken");
    case Since:
        return tr("What has changed since");
    default:
        return tr("Size");
    }
}

QString SnapshotModel::words(const Row &row, int column) const
{
    const QLocale locale;
    if (column == Time)
        return locale.toString(QDateTime::fromMSecsSinceEpoch(row.snapshot.at), QLocale::ShortFormat);
    if (column == Size)
        return locale.formattedDataSize(row.snapshot.size, 1);
    switch (row.state) {
    case State::Unchecked:
        return tr("Being checked…");
    case State::Whole:
        return m_now ? row.since : tr("Whole");
    case State::Damaged:
        return tr("⚠ Damaged: it cannot be restored");
    case State::Unreadable:
        return tr("⚠ It cannot be read now");
    }
    return {};
}

} // namespace sidelight
