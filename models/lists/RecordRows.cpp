// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RecordRows.h"

#include <algorithm>
#include <ranges>

namespace sidelight {

RecordRows::RecordRows(Shape shape, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shape(shape)
    , m_root(new Node)
{
}

RecordRows::~RecordRows() = default;

void RecordRows::Release::operator()(Node *node) const
{
    if (!node->isOneOfMany)
        delete node;
}

const RecordRows::Node *RecordRows::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex RecordRows::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

RecordRows::Node *RecordRows::nodeOf(Id id) const
{
    if (Node *node = m_nodes.value(id); node || isTree())
        return node;
    const auto found = std::ranges::lower_bound(m_many, id, {}, &Node::id);
    return found != m_many.end() && found->id == id && !found->isGone ? &*found : nullptr;
}

QModelIndex RecordRows::indexOf(Id id, int column) const
{
    const Node *node = nodeOf(id);
    return node ? indexOf(node, column) : QModelIndex();
}

Id RecordRows::idAt(const QModelIndex &index) const { return nodeAt(index)->id; }

int RecordRows::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size()); }

QModelIndex RecordRows::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex RecordRows::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node->parent ? indexOf(node->parent, 0) : QModelIndex();
}

// The nearest circle on the way up is cut at its smallest id, so that each copy of a damaged project shows the same tree.
Id RecordRows::effectiveParent(Id id) const
{
    const Id parent = isTree() ? parentId(id) : Id();
    if (!parent.isValid() || !m_known.contains(parent))
        return {};
    QSet<Id> seen;
    Id smallest = id;
    for (Id up = parent; up.isValid() && !seen.contains(up); up = parentId(up)) {
        if (up == id)
            return smallest == id ? Id() : parent;
        seen.insert(up);
        smallest = std::min(smallest, up);
    }
    return parent;
}

RecordRows::Node *RecordRows::parentNode(Id id)
{
    const Id parent = effectiveParent(id);
    return parent.isValid() ? m_nodes.value(parent, m_root.get()) : m_root.get();
}

int RecordRows::depth(Id id) const
{
    int steps = 0;
    for (Id up = effectiveParent(id); up.isValid(); up = effectiveParent(up))
        ++steps;
    return steps;
}

QList<Id> RecordRows::parentsFirst(const QList<Id> &ids) const
{
    if (!isTree())
        return ids;
    QList<std::pair<int, Id>> order;
    order.reserve(ids.size());
    for (const Id id : ids)
        order.append({depth(id), id});
    std::ranges::stable_sort(order, {}, &std::pair<int, Id>::first);
    QList<Id> sorted;
    sorted.reserve(ids.size());
    for (const auto &[steps, id] : order)
        sorted.append(id);
    return sorted;
}

void RecordRows::resetRows(QList<Id> ids)
{
    beginResetModel();
    std::ranges::sort(ids);
    if (isTree())
        m_known = QSet<Id>(ids.begin(), ids.end());
    m_nodes.clear();
    m_root.reset(new Node);
    m_many.clear();
    m_many.reserve(size_t(ids.size()));
    isTree() ? m_nodes.reserve(ids.size()) : m_root->children.reserve(size_t(ids.size()));
    for (const Id id : parentsFirst(ids)) {
        Node &node = m_many.emplace_back(id, parentNode(id));
        node.isOneOfMany = true;
        if (isTree())
            m_nodes.insert(id, &node);
        append(NodePointer(&node));
    }
    endResetModel();
}

void RecordRows::append(NodePointer node)
{
    Node *const parent = node->parent;
    node->row = int(parent->children.size());
    parent->children.push_back(std::move(node));
}

// Rows whose whole subtree goes are removed first; then new rows come, and rows move to where they belong; at last the
// rows go that had held others.
void RecordRows::followRows(const QList<Id> &present, const QList<Id> &removed)
{
    const QSet<Id> gone(removed.begin(), removed.end());
    for (const Id id : removed)
        m_known.remove(id);
    QList<Id> added;
    for (const Id id : present) {
        if (isTree() ? m_known.contains(id) : nodeOf(id) && !gone.contains(id))
            continue;
        added.append(id);
        if (isTree())
            m_known.insert(id);
    }
    if (!gone.isEmpty())
        removeGone(gone, m_root.get());
    insertNodes(added);
    if (isTree()) {
        moveNodes();
        removeGone(gone, m_root.get());
    }
}

bool RecordRows::isWhollyGone(const Node &node, const QSet<Id> &gone)
{
    return gone.contains(node.id) &&
           std::ranges::all_of(node.children, [&](const auto &child) { return isWhollyGone(*child, gone); });
}

void RecordRows::removeGone(const QSet<Id> &gone, Node *under)
{
    int last = int(under->children.size()) - 1;
    while (last >= 0) {
        const auto goes = [&](int row) { return isWhollyGone(*under->children[size_t(row)], gone); };
        if (!goes(last)) {
            removeGone(gone, under->children[size_t(last)].get());
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        removeRun(under, first, last);
        last = first - 1;
    }
}

void RecordRows::removeRun(Node *parent, int first, int last)
{
    beginRemoveRows(indexOf(parent, 0), first, last);
    const auto begin = parent->children.begin() + first, end = parent->children.begin() + last + 1;
    for (auto it = begin; it != end; ++it)
        forget(**it);
    parent->children.erase(begin, end);
    renumber(parent, first);
    endRemoveRows();
}

void RecordRows::forget(Node &node)
{
    node.isGone = true;
    m_nodes.remove(node.id);
    for (const auto &child : node.children)
        forget(*child);
}

void RecordRows::insertNodes(const QList<Id> &ids)
{
    const QList<Id> ordered = parentsFirst(ids);
    qsizetype first = 0;
    while (first < ordered.size()) {
        const Id parent = effectiveParent(ordered[first]);
        qsizetype end = first + 1;
        while (end < ordered.size() && effectiveParent(ordered[end]) == parent)
            ++end;
        insertRun(parentNode(ordered[first]), ordered.mid(first, end - first));
        first = end;
    }
}

void RecordRows::insertRun(Node *parent, const QList<Id> &ids)
{
    const int first = int(parent->children.size());
    beginInsertRows(indexOf(parent, 0), first, first + int(ids.size()) - 1);
    for (const Id id : ids) {
        NodePointer node(new Node{id, parent});
        m_nodes.insert(id, node.get());
        append(std::move(node));
    }
    endInsertRows();
}

// Told as one change of layout, for the filter between us and a view keeps stale rows when it hears of a move between
// parents that it does not show. Whoever holds a row keeps it.
void RecordRows::moveNodes()
{
    QList<Node *> moving;
    for (const auto &[id, node] : m_nodes.asKeyValueRange())
        if (m_known.contains(id) && parentNode(id) != node->parent)
            moving.append(node);
    if (moving.isEmpty())
        return;
    std::ranges::sort(moving, {}, &Node::id);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    for (Node *node : std::as_const(moving))
        moveNode(node, parentNode(node->id));
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(indexOf(nodeAt(index), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void RecordRows::moveNode(Node *node, Node *to)
{
    Node *from = node->parent;
    const int row = node->row;
    auto taken = std::move(from->children[size_t(row)]);
    from->children.erase(from->children.begin() + row);
    renumber(from, row);
    node->parent = to;
    node->row = int(to->children.size());
    to->children.push_back(std::move(taken));
}

void RecordRows::renumber(Node *parent, int from)
{
    for (size_t row = size_t(from); row < parent->children.size(); ++row)
        parent->children[row]->row = int(row);
}

// One signal for each run of rows; a change of very many rows is told as one range for each parent, since a signal costs
// more than a cell that is painted again for nothing.
void RecordRows::touch(const QList<Id> &ids, int firstColumn, int lastColumn)
{
    QHash<const Node *, QList<int>> rows;
    for (const Id id : ids)
        if (const Node *node = nodeOf(id))
            rows[node->parent].append(node->row);
    for (auto &&[parent, list] : rows.asKeyValueRange()) {
        std::ranges::sort(list);
        const int gap = list.size() > 64 ? int(parent->children.size()) : 1;
        for (qsizetype i = 0; i < list.size();) {
            qsizetype last = i;
            while (last + 1 < list.size() && list[last + 1] - list[last] <= gap)
                ++last;
            const auto child = [&](qsizetype at) { return parent->children[size_t(list[at])].get(); };
            Q_EMIT dataChanged(indexOf(child(i), firstColumn), indexOf(child(last), lastColumn));
            i = last + 1;
        }
    }
}

void RecordRows::touchAll(int firstColumn, int lastColumn) { touchUnder(m_root.get(), firstColumn, lastColumn); }

void RecordRows::touchUnder(const Node *node, int firstColumn, int lastColumn)
{
    if (node->children.empty())
        return;
    Q_EMIT dataChanged(indexOf(node->children.front().get(), firstColumn), indexOf(node->children.back().get(), lastColumn));
    for (const auto &child : node->children)
        touchUnder(child.get(), firstColumn, lastColumn);
}

} // namespace sidelight
