// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OriginTreeModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"

#include <algorithm>
#include <array>
#include <set>

namespace sidelight {

// What one row shows, and how it is known again.
struct OriginTreeModel::Row {
    Kind kind = Kind::Section;
    Id id, other{};
    std::array<QString, ColumnCount> cells{};
    QList<Id> articles{};
    QString name{};
    Rows children{}; // moved on to rows of their own when it is shown
    int childCount = 0;

    [[nodiscard]] std::tuple<Kind, Id, Id> key() const { return {kind, id, other}; }
    [[nodiscard]] bool showsTheSame(const Row &row) const
    {
        return cells == row.cells && articles == row.articles && name == row.name && childCount == row.childCount;
    }
};

struct OriginTreeModel::Node {
    Row row;
    Node *parent = nullptr;
    int at = 0;
    std::vector<std::unique_ptr<Node>> children{};
};

OriginTreeModel::OriginTreeModel(const Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_root(std::make_unique<Node>())
{
}

OriginTreeModel::~OriginTreeModel() = default;

void OriginTreeModel::show(const QList<OriginLink> &links, const LinkOf &linkOf) { sync(m_root.get(), rowsOf(links, linkOf)); }

OriginTreeModel::Rows OriginTreeModel::rowsOf(const QList<OriginLink> &links, const LinkOf &linkOf) const
{
    Rows sections;
    const auto add = [&](Section section, const QString &title, Rows &&rows) {
        if (rows.empty())
            return;
        Row row{Kind::Section, Id{qint64(section) + 1}};
        row.cells[Title] = title;
        row.children = std::move(rows);
        sections.push_back(std::move(row));
    };
    Rows proposed, origins, apart, quotations;
    for (const OriginProposal &proposal : originProposals(m_library, links))
        proposed.push_back(proposalRow(proposal, linkOf));
    for (const Origin &origin : m_library.all<Origin>())
        origins.push_back(originRow(origin, linkOf));
    for (const DistinctOrigins &distinct : m_library.all<DistinctOrigins>()) {
        apart.push_back(pairRow(Kind::KeptApart, distinct.id, distinct.first, distinct.second));
        if (const auto link = linkOf(distinct.first, distinct.second))
            apart.back().cells[Why] = reasonText(link->likeness);
    }
    QList<OriginLink> quoting = links;
    quoting.removeIf([](const OriginLink &link) { return link.likeness.isOrigin(); });
    std::ranges::sort(quoting, {},
                      [](const OriginLink &link) { return std::tuple(-link.likeness.words, link.first, link.second); });
    for (const OriginLink &link : std::as_const(quoting)) {
        quotations.push_back(pairRow(Kind::Quotation, link.first, link.first, link.second));
        quotations.back().other = link.second;
        quotations.back().cells[Why] = reasonText(link.likeness);
    }
    const auto byTitle = [](const Row &row) { return std::pair(row.cells[Title].toCaseFolded(), row.id); };
    std::ranges::sort(origins, {}, byTitle);
    std::ranges::sort(apart, {}, byTitle);
    add(Section::Proposed, tr("Proposed"), std::move(proposed));
    add(Section::Origins, tr("Origins"), std::move(origins));
    add(Section::KeptApart, tr("Not one origin"), std::move(apart));
    add(Section::Quotations, tr("The same words, but not one origin by themselves"), std::move(quotations));
    return sections;
}

OriginTreeModel::Row OriginTreeModel::proposalRow(const OriginProposal &proposal, const LinkOf &linkOf) const
{
    Row row{Kind::Proposal, proposal.articles.first()};
    const int count = int(proposal.articles.size());
    const QString reason = reasonText(proposal.links.first().likeness);
    row.cells[Title] =
        count == 2 ? reason : tr("%n article(s) seem to rest on one source. The two most alike: %1", nullptr, count).arg(reason);
    row.articles = proposal.articles;
    row.name = proposal.name;
    row.children = membersOf(proposal.articles, linkOf);
    return row;
}

OriginTreeModel::Row OriginTreeModel::originRow(const Origin &origin, const LinkOf &linkOf) const
{
    Row row{Kind::Origin, origin.id};
    row.cells[Title] = displayText(origin.name);
    row.articles = m_library.articlesOfOrigin(origin.id);
    row.name = origin.name;
    sortByDate(m_library, row.articles);
    row.cells[Why] = tr("%n article(s), counted as one", nullptr, int(row.articles.size()));
    row.children = membersOf(row.articles, linkOf);
    return row;
}

// Each with why it stands with the earliest, or with one before it.
OriginTreeModel::Rows OriginTreeModel::membersOf(const QList<Id> &articles, const LinkOf &linkOf) const
{
    Rows rows;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        rows.push_back(articleRow(articles[i]));
        std::optional<OriginLink> link;
        qsizetype with = 0;
        for (; with < i && !(link && link->likeness.isOrigin()); ++with)
            link = linkOf(articles[with], articles[i]);
        if (i == 0)
            rows.back().cells[Why] = tr("The earliest");
        else if (link && (with == 1 || articles.size() == 2))
            rows.back().cells[Why] = reasonText(link->likeness);
        else if (link)
            rows.back().cells[Why] =
                tr("With “%1”: %2", "a title and a sentence")
                    .arg(displayText(m_library.find<Article>(articles[with - 1])->title, 40), reasonText(link->likeness));
    }
    return rows;
}

OriginTreeModel::Row OriginTreeModel::articleRow(Id id) const
{
    Row row{Kind::Article, id};
    row.articles = {id};
    if (const Article *const article = m_library.find<Article>(id))
        row.cells = {displayText(article->title), displayText(article->outlet), displayText(dateText(article->published)), {}};
    return row;
}

OriginTreeModel::Row OriginTreeModel::pairRow(Kind kind, Id id, Id first, Id second) const
{
    const Row one = articleRow(first), other = articleRow(second);
    Row row{kind, id};
    row.articles = {first, second};
    const auto both = [&](Column column, const QString &pattern) {
        const QString &a = one.cells[column], &b = other.cells[column];
        return a.isEmpty() || b.isEmpty() || a == b ? (a.isEmpty() ? b : a) : pattern.arg(a, b);
    };
    row.cells[Title] = tr("“%1” and “%2”", "two titles").arg(one.cells[Title], other.cells[Title]);
    row.cells[Outlet] = both(Outlet, tr("%1, %2", "two outlets"));
    row.cells[Published] = both(Published, tr("%1, %2", "two dates"));
    return row;
}

void OriginTreeModel::renumber(Node *node)
{
    for (size_t i = 0; i < node->children.size(); ++i)
        node->children[i]->at = int(i);
}

void OriginTreeModel::removeGone(Node *node, const Rows &rows)
{
    std::set<std::tuple<Kind, Id, Id>> kept;
    for (const Row &row : rows)
        kept.insert(row.key());
    for (int at = int(node->children.size()) - 1; at >= 0; --at) {
        if (kept.contains(node->children[size_t(at)]->row.key()))
            continue;
        beginRemoveRows(indexOf(node), at, at);
        node->children.erase(node->children.begin() + at);
        renumber(node);
        endRemoveRows();
    }
}

void OriginTreeModel::sync(Node *node, Rows rows)
{
    removeGone(node, rows);
    for (int to = 0; to < int(rows.size()); ++to) {
        Row &row = rows[size_t(to)];
        Rows below = std::exchange(row.children, {});
        row.childCount = int(below.size());
        const int from = placeOf(*node, row, to);
        if (from < 0)
            insert(node, to, std::move(row));
        else
            change(node, from, to, std::move(row));
        sync(node->children[size_t(to)].get(), std::move(below));
    }
}

int OriginTreeModel::placeOf(const Node &node, const Row &row, int from)
{
    for (int at = from; at < int(node.children.size()); ++at)
        if (node.children[size_t(at)]->row.key() == row.key())
            return at;
    return -1;
}

void OriginTreeModel::insert(Node *node, int at, Row &&row)
{
    beginInsertRows(indexOf(node), at, at);
    node->children.insert(node->children.begin() + at, std::make_unique<Node>(std::move(row), node));
    renumber(node);
    endInsertRows();
}

void OriginTreeModel::change(Node *node, int from, int to, Row &&row)
{
    if (from != to) {
        beginMoveRows(indexOf(node), from, from, indexOf(node), to);
        const auto begin = node->children.begin();
        std::rotate(begin + to, begin + from, begin + from + 1);
        renumber(node);
        endMoveRows();
    }
    Row &shown = node->children[size_t(to)]->row;
    if (shown.showsTheSame(row))
        return;
    shown = std::move(row);
    Q_EMIT dataChanged(index(to, 0, indexOf(node)), index(to, ColumnCount - 1, indexOf(node)));
}

OriginTreeModel::Node *OriginTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OriginTreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->at, 0, node);
}

QModelIndex OriginTreeModel::indexOf(Section section) const { return indexOf(Kind::Section, Id{qint64(section) + 1}); }

QModelIndex OriginTreeModel::indexOf(Kind kind, Id id) const
{
    const auto among = [&](const Node &node) -> const Node * {
        const auto found =
            std::ranges::find_if(node.children, [&](const auto &each) { return each->row.kind == kind && each->row.id == id; });
        return found == node.children.end() ? nullptr : found->get();
    };
    if (const Node *const section = among(*m_root))
        return indexOf(section);
    for (const auto &section : m_root->children)
        if (const Node *const node = among(*section))
            return indexOf(node);
    return {};
}

int OriginTreeModel::proposalCount() const
{
    return rowCount(indexOf(Section::Proposed)) * int(indexOf(Section::Proposed).isValid());
}

QModelIndex OriginTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex OriginTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int OriginTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QVariant OriginTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = nodeOf(index)->row;
    const QString &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return index.column() == Title && !row.cells[Why].isEmpty() ? QString(cell + u'\n' + row.cells[Why]) : cell;
    case Qt::EditRole:
        return row.kind == Kind::Origin && index.column() == Title ? QVariant(row.name) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Title && row.kind == Kind::Section
                   ? QVariant(tr("%1, %2", "a heading and how many rows it has").arg(cell, QLocale().toString(row.childCount)))
                   : QVariant();
    case IdRole:
        return QVariant::fromValue(row.id);
    case KindRole:
        return int(row.kind);
    case ArticlesRole:
        return QVariant::fromValue(row.articles);
    case NameRole:
        return row.name;
    case SectionRole:
        return row.kind == Kind::Section;
    case CountRole:
        return row.childCount;
    default:
        return {};
    }
}

QVariant OriginTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Articles");
    case Outlet:
        return tr("Outlet");
    case Published:
        return tr("Published");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags OriginTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = nodeOf(index)->row;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, row.kind == Kind::Origin && index.column() == Title && m_rename);
    flags.setFlag(Qt::ItemNeverHasChildren, row.childCount == 0);
    return flags;
}

bool OriginTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || name.isEmpty() || name == nodeOf(index)->row.name)
        return false;
    m_rename(nodeOf(index)->row.id, name);
    return false; // nothing has changed yet
}

} // namespace sidelight
