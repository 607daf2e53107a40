// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardListModel.h"

#include "models/board/BoardContent.h"

#include <QSet>
#include <algorithm>

namespace sidelight {

BoardListModel::BoardListModel(Project *project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    connect(project, &Project::opened, this, &BoardListModel::reset);
    connect(project, &Project::closed, this, &BoardListModel::reset);
    connect(project, &Project::changed, this, &BoardListModel::follow);
    reset();
}

void BoardListModel::reset()
{
    beginResetModel();
    m_ids = m_project->library().all<Board>().keys();
    std::ranges::sort(m_ids, [this](Id a, Id b) { return isBefore(a, b); });
    endResetModel();
}

bool BoardListModel::isBefore(Id a, Id b) const
{
    const auto place = [this](Id id) {
        const Board *board = m_project->library().find<Board>(id);
        return std::tuple(board ? board->position : 0, id);
    };
    return place(a) < place(b);
}

void BoardListModel::follow(const Changes &changes)
{
    const ChangesOf<Board> &boards = changes.of<Board>();
    for (const Id id : boards.removed)
        remove(id);
    for (const Board &board : boards.inserted)
        insert(board.id);
    reorder(boards.updated);
    const ChangesOf<Card> &cards = changes.of<Card>();
    if (!cards.removed.isEmpty())
        recount(QSet<Id>(m_ids.begin(), m_ids.end())); // a removed card no longer says where it was
    else
        recount([&] {
            QSet<Id> touched;
            for (const Card &card : cards.inserted)
                touched.insert(card.board);
            return touched;
        }());
}

void BoardListModel::insert(Id board)
{
    const auto at = std::ranges::lower_bound(m_ids, board, [this](Id a, Id b) { return isBefore(a, b); });
    const int row = int(at - m_ids.begin());
    beginInsertRows({}, row, row);
    m_ids.insert(row, board);
    endInsertRows();
}

void BoardListModel::remove(Id board)
{
    const int row = int(m_ids.indexOf(board));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    endRemoveRows();
}

// Several boards may have changed places at once, so those that changed are all taken out before any is put back.
void BoardListModel::reorder(const QList<Board> &updated)
{
    if (!std::ranges::is_sorted(m_ids, [this](Id a, Id b) { return isBefore(a, b); })) {
        for (const Board &board : updated)
            remove(board.id);
        for (const Board &board : updated)
            insert(board.id);
    }
    for (const Board &board : updated) {
        if (const QModelIndex at = indexOf(board.id); at.isValid())
            Q_EMIT dataChanged(at, at, {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void BoardListModel::recount(const QSet<Id> &boards)
{
    for (const Id board : boards) {
        if (const QModelIndex at = indexOf(board); at.isValid())
            Q_EMIT dataChanged(at, at, {CardCountRole, Qt::AccessibleTextRole});
    }
}

int BoardListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant BoardListModel::data(const QModelIndex &index, int role) const
{
    const Board *board = m_project->library().find<Board>(idAt(index));
    if (!board)
        return {};
    const int cards = int(m_project->library().cardsOf(board->id).size());
    switch (role) {
    case Qt::EditRole:
        return board->name;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isolatedName(board->name);
    case Qt::AccessibleTextRole:
        return tr("%1, %n card(s)", nullptr, cards).arg(isolatedName(board->name));
    case IdRole:
        return QVariant::fromValue(board->id);
    case CardCountRole:
        return cards;
    default:
        return {};
    }
}

bool BoardListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Id id = idAt(index);
    const Board *board = m_project->library().find<Board>(id);
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !board || name.isEmpty() || name == board->name)
        return false;
    m_project->edit(tr("Rename board"),
                    [id, name](Writer &writer) { writer.modify<Board>(id, [&name](Board &record) { record.name = name; }); });
    return true;
}

Qt::ItemFlags BoardListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !m_project->isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

Id BoardListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_ids.size() ? m_ids[index.row()] : Id();
}

QModelIndex BoardListModel::indexOf(Id board) const
{
    const qsizetype row = m_ids.indexOf(board);
    return row < 0 ? QModelIndex() : index(int(row));
}

} // namespace sidelight
