// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardOutlineModel.h"

#include "models/board/Grouping.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype shownWords = 160;

QString shortened(const QString &words)
{
    const QString line = words.left(4 * shownWords).simplified();
    return line.size() > shownWords ? line.left(shownWords) + QChar(0x2026) : line;
}

} // namespace

// Children of each row in their order, and the row under which each stands. The root's key is empty.
struct BoardOutlineModel::Plan {
    QHash<Key, QList<Key>> children;
    QHash<Key, Key> parents;

    void add(const Key &parent, const Key &key)
    {
        children[parent].append(key);
        parents.insert(key, parent);
    }
};

BoardOutlineModel::BoardOutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

BoardOutlineModel::~BoardOutlineModel() { qDeleteAll(m_nodes); }

BoardOutlineModel::Plan BoardOutlineModel::planOf(const BoardContent &content) const
{
    QList<Framed> framed;
    QSet<Id> cards;
    for (const CardContent &each : content.cards) {
        framed.append({each.id, each.rect, each.kind == CardKind::Group});
        cards.insert(each.id);
    }
    const QHash<Id, Id> groups = groupsOf(framed);
    Plan plan;
    for (const CardContent &each : content.cards) {
        const Id group = groups.value(each.id);
        plan.add(group.isValid() ? Key{group, {}} : Key{}, {each.id, {}});
    }
    for (const LinkContent &each : content.links) {
        if (!cards.contains(each.from) || !cards.contains(each.to))
            continue;
        plan.add({each.from, {}}, {each.id, each.from});
        if (each.from != each.to)
            plan.add({each.to, {}}, {each.id, each.to});
    }
    return plan;
}

// What goes, goes first; what comes is put behind; then all is brought into its order, in one change of layout. So no row
// moves twice, and a board that was laid out anew costs no more than one that was opened.
void BoardOutlineModel::show(const BoardContent &content)
{
    const Plan plan = planOf(content);
    removeGone(m_root.get(), plan);
    const BoardContent before = std::exchange(m_content, content);
    m_cardAt.clear();
    m_linkAt.clear();
    for (qsizetype i = 0; i < m_content.cards.size(); ++i)
        m_cardAt.insert(m_content.cards[i].id, i);
    for (qsizetype i = 0; i < m_content.links.size(); ++i)
        m_linkAt.insert(m_content.links[i].id, i);
    insertNew(m_root.get(), plan);
    reorder(plan);
    tellChanged(before);
}

void BoardOutlineModel::removeGone(Node *node, const Plan &plan)
{
    const auto stays = [&](const Node *child) {
        const auto parent = plan.parents.constFind(child->key);
        return parent != plan.parents.constEnd() && *parent == node->key;
    };
    for (int last = int(node->children.size()) - 1; last >= 0; --last) {
        if (stays(node->children[last])) {
            removeGone(node->children[last], plan);
            continue;
        }
        int first = last;
        while (first > 0 && !stays(node->children[first - 1]))
            --first;
        removeRun(node, first, last);
        last = first;
    }
}

void BoardOutlineModel::removeRun(Node *parent, int first, int last)
{
    beginRemoveRows(indexOf(parent), first, last);
    const QList<Node *> gone = parent->children.sliced(first, last - first + 1);
    parent->children.remove(first, last - first + 1);
    renumber(parent, first);
    QList<Node *> all = gone;
    for (qsizetype i = 0; i < all.size(); ++i) // it grows by what stands beneath
        all += all[i]->children;
    for (const Node *node : std::as_const(all))
        m_nodes.remove(node->key);
    endRemoveRows();
    qDeleteAll(all);
}

void BoardOutlineModel::insertNew(Node *node, const Plan &plan)
{
    QList<Key> made;
    const QList<Key> wanted = plan.children.value(node->key);
    for (const Key &key : wanted) {
        if (!m_nodes.contains(key))
            made.append(key);
    }
    if (!made.isEmpty()) {
        const int first = int(node->children.size());
        beginInsertRows(indexOf(node), first, first + int(made.size()) - 1);
        for (const Key &key : std::as_const(made)) {
            auto *child = new Node{.key = key, .parent = node, .row = int(node->children.size()), .children = {}};
            node->children.append(child);
            m_nodes.insert(key, child);
        }
        endInsertRows();
    }
    const QList<Node *> children = node->children;
    for (Node *child : children)
        insertNew(child, plan);
}

void BoardOutlineModel::reorder(const Plan &plan)
{
    QList<Node *> disordered;
    const auto consider = [&](Node *node) {
        const QList<Key> wanted = plan.children.value(node->key);
        const auto isAt = [](const Key &key, const Node *child) { return child->key == key; };
        if (!std::ranges::equal(wanted, node->children, isAt))
            disordered.append(node);
    };
    consider(m_root.get());
    for (Node *node : std::as_const(m_nodes))
        consider(node);
    if (disordered.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Node *> nodes;
    for (const QModelIndex &each : before)
        nodes.append(nodeOf(each));
    for (Node *node : std::as_const(disordered)) {
        const QList<Key> wanted = plan.children.value(node->key);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            node->children[i] = m_nodes.value(wanted[i]);
        renumber(node, 0);
    }
    QModelIndexList after;
    for (const Node *node : std::as_const(nodes))
        after.append(indexOf(node));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void BoardOutlineModel::tellChanged(const BoardContent &before)
{
    QHash<Id, const CardContent *> cards;
    for (const CardContent &each : before.cards)
        cards.insert(each.id, &each);
    QHash<Id, const LinkContent *> links;
    for (const LinkContent &each : before.links)
        links.insert(each.id, &each);
    const auto tell = [this](const Node *node) {
        const QModelIndex at = indexOf(node);
        Q_EMIT dataChanged(at, at);
    };
    for (const CardContent &each : std::as_const(m_content.cards)) {
        const CardContent *was = cards.value(each.id);
        if (!was || *was == each)
            continue;
        const Node *node = m_nodes.value({each.id, {}});
        tell(node);
        for (const Node *child : node->children) { // its links are named at their other ends
            const LinkContent *leads = child->key.under.isValid() ? link(child->key.id) : nullptr;
            const Id other = !leads ? Id() : leads->from == each.id ? leads->to : leads->from;
            if (const Node *there = m_nodes.value({child->key.id, other}))
                tell(there);
        }
    }
    for (const LinkContent &each : std::as_const(m_content.links)) {
        const LinkContent *was = links.value(each.id);
        if (!was || *was == each)
            continue;
        for (const Id end : {each.from, each.to}) {
            if (const Node *node = m_nodes.value({each.id, end}))
                tell(node);
        }
    }
}

void BoardOutlineModel::renumber(Node *parent, int from)
{
    for (int row = from; row < parent->children.size(); ++row)
        parent->children[row]->row = row;
}

const CardContent *BoardOutlineModel::card(Id id) const
{
    const auto at = m_cardAt.constFind(id);
    return at == m_cardAt.constEnd() ? nullptr : &m_content.cards.at(*at);
}

const LinkContent *BoardOutlineModel::link(Id id) const
{
    const auto at = m_linkAt.constFind(id);
    return at == m_linkAt.constEnd() ? nullptr : &m_content.links.at(*at);
}

BoardOutlineModel::Node *BoardOutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex BoardOutlineModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex BoardOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return column == 0 && row >= 0 && row < node->children.size() ? createIndex(row, 0, node->children[row]) : QModelIndex();
}

QModelIndex BoardOutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int BoardOutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

// What a card is called: its title or its own words.
QString BoardOutlineModel::nameOf(const Node &node) const
{
    const CardContent *content = card(node.key.id);
    if (!content)
        return {};
    const QString words = shortened(content->title.isEmpty() ? content->body : content->title);
    if (!words.isEmpty())
        return words;
    return content->kind == CardKind::Group   ? tr("Group without a title")
           : content->kind == CardKind::Image ? tr("Image")
                                              : tr("Empty note");
}

QString BoardOutlineModel::wordsOf(const Node &node, bool forListeners) const
{
    if (const LinkContent *leads = node.key.under.isValid() ? link(node.key.id) : nullptr) {
        const bool leaves = leads->from == node.key.under;
        const Node *other = m_nodes.value({leaves ? leads->to : leads->from, {}});
        const QString name = other ? nameOf(*other) : QString();
        return leaves ? tr("%1 → %2", "a link's type, and the card to which it leads").arg(leads->caption(), name)
                      : tr("← %1 ← %2", "a link's type, and the card from which it comes").arg(leads->caption(), name);
    }
    const CardContent *content = card(node.key.id);
    if (!content)
        return {};
    if (forListeners) {
        const QString all = content->asSentence();
        if (content->kind == CardKind::Group)
            return tr("Group: %1").arg(nameOf(node));
        return content->locked ? tr("%1. Locked").arg(all.isEmpty() ? nameOf(node) : all) : all.isEmpty() ? nameOf(node) : all;
    }
    const QString name = nameOf(node);
    const QString speaker = content->speaker.simplified();
    return speaker.isEmpty() ? name : tr("%1: %2", "who says, and what").arg(speaker, name);
}

QVariant BoardOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const LinkContent *leads = node.key.under.isValid() ? link(node.key.id) : nullptr;
    const CardContent *content = card(node.key.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordsOf(node, false);
    case Qt::AccessibleTextRole:
        return wordsOf(node, true);
    case Qt::EditRole:
        return leads ? leads->label : content ? (content->title.isEmpty() ? content->body : content->title) : QString();
    case IdRole:
        return QVariant::fromValue(node.key.id);
    case IsLinkRole:
        return node.key.under.isValid();
    case OtherRole:
        return QVariant::fromValue(!leads ? Id() : leads->from == node.key.under ? leads->to : leads->from);
    default:
        return {};
    }
}

bool BoardOutlineModel::isNamedInPlace(const QModelIndex &index) const
{
    if (!index.isValid() || !m_editable)
        return false;
    const Node &node = *nodeOf(index);
    if (node.key.under.isValid())
        return true;
    const CardContent *content = card(node.key.id);
    if (!content || content->marked)
        return false;
    switch (content->kind) {
    case CardKind::Group:
    case CardKind::Actor:
    case CardKind::Claim:
        return true;
    default:
        return false;
    }
}

Qt::ItemFlags BoardOutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return isNamedInPlace(index) ? flags | Qt::ItemIsEditable : flags;
}

bool BoardOutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isNamedInPlace(index))
        return false;
    const QString name = value.toString().simplified();
    if (name == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT renameWished(nodeOf(index)->key.id, name);
    return true;
}

QModelIndex BoardOutlineModel::indexOf(Id card) const
{
    const Node *node = m_nodes.value({card, {}});
    return node ? indexOf(node) : QModelIndex();
}

QList<QModelIndex> BoardOutlineModel::indexesOf(Id cardOrLink) const
{
    QList<QModelIndex> found;
    if (const QModelIndex at = indexOf(cardOrLink); at.isValid())
        found.append(at);
    const LinkContent *leads = link(cardOrLink);
    for (const Id end : leads ? QList{leads->from, leads->to} : QList<Id>()) {
        const Node *node = m_nodes.value({cardOrLink, end});
        if (node && !found.contains(indexOf(node)))
            found.append(indexOf(node));
    }
    return found;
}

} // namespace sidelight
