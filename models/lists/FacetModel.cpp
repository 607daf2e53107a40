// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FacetModel.h"

#include "models/lists/DisplayText.h"

#include <QLocale>
#include <algorithm>

namespace sidelight {

namespace {

template <class Rows, class Key> int rowWhere(const Rows &rows, const Key &key, int from)
{
    const auto found = std::find_if(rows.begin() + from, rows.end(), key);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace

void FacetModel::setSections(const QList<FacetSection> &sections)
{
    for (int row = int(m_sections.size()); row-- > 0;) {
        if (std::ranges::contains(sections, m_sections[row].facet, &FacetSection::facet))
            continue;
        beginRemoveRows({}, row, row);
        m_sections.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < sections.size(); ++row) {
        if (row < m_sections.size() && m_sections[row].facet == sections[row].facet) {
            m_sections[row].more = sections[row].more;
            setLines(row, sections[row].lines);
            continue;
        }
        beginInsertRows({}, row, row);
        m_sections.insert(row, sections[row]);
        endInsertRows();
    }
}

void FacetModel::setLines(int section, const QList<FacetLine> &lines)
{
    removeGone(section, lines);
    const QModelIndex under = index(section, Words);
    QList<FacetLine> &mine = m_sections[section].lines;
    for (int row = 0; row < lines.size(); ++row) {
        const int was = rowWhere(mine, [&](const FacetLine &line) { return line.key == lines[row].key; }, row);
        if (was < 0) {
            beginInsertRows(under, row, row);
            mine.insert(row, lines[row]);
            endInsertRows();
            continue;
        }
        if (was > row)
            moveUp(section, was, row);
        if (mine[row] != lines[row]) {
            mine[row] = lines[row];
            Q_EMIT dataChanged(index(row, Words, under), index(row, Number, under));
        }
    }
}

// Two lines may bear one key; of more than are wanted the last go.
void FacetModel::removeGone(int section, const QList<FacetLine> &lines)
{
    QList<FacetLine> &mine = m_sections[section].lines;
    QHash<QString, int> surplus;
    for (const FacetLine &line : mine)
        ++surplus[line.key];
    for (const FacetLine &line : lines)
        --surplus[line.key];
    for (int row = int(mine.size()); row-- > 0;) {
        if (surplus[mine[row].key]-- <= 0)
            continue;
        beginRemoveRows(index(section, Words), row, row);
        mine.removeAt(row);
        endRemoveRows();
    }
}

void FacetModel::moveUp(int section, int from, int to)
{
    const QModelIndex under = index(section, Words);
    beginMoveRows(under, from, from, under, to);
    m_sections[section].lines.move(from, to);
    endMoveRows();
}

QModelIndex FacetModel::find(ArticleFacet facet) const
{
    const int row = rowWhere(m_sections, [&](const FacetSection &section) { return section.facet == facet; }, 0);
    return row < 0 ? QModelIndex() : index(row, Words);
}

// A line's index knows its section by the facet, since the section's row moves when one above it comes or goes.
QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_sections[parent.row()].facet) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return index.internalId() > 0 ? find(ArticleFacet(index.internalId() - 1)) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_sections[parent.row()].lines.size()) : 0;
}

const FacetSection *FacetModel::sectionOf(const QModelIndex &line) const
{
    const QModelIndex section = line.parent();
    return section.isValid() ? &m_sections[section.row()] : nullptr;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return sectionOf(index) && index.column() == Words ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FacetSection *const section = sectionOf(index);
    if (!section)
        return index.column() == Words ? sectionData(m_sections[index.row()], role) : QVariant();
    const FacetLine &line = section->lines[index.row()];
    return index.column() == Words ? wordsData(line, role) : numberData(line, role);
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FacetSection *const section = sectionOf(index);
    if (!section || role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT choiceWished(section->facet, QString(section->lines[index.row()].key), value.toInt() == Qt::Checked);
    return true;
}

QString FacetModel::nameOf(ArticleFacet facet)
{
    switch (facet) {
    case ArticleFacet::State:
        return tr("State");
    case ArticleFacet::Outlet:
        return tr("Outlet");
    case ArticleFacet::Year:
        return tr("Year");
    case ArticleFacet::Language:
        return tr("Language");
    case ArticleFacet::Actor:
        return tr("Actor");
    case ArticleFacet::Tag:
        return tr("Tag");
    case ArticleFacet::Claim:
        return tr("Claim");
    case ArticleFacet::Count:
        break;
    }
    return {};
}

QVariant FacetModel::sectionData(const FacetSection &section, int role)
{
    if (role == Qt::DisplayRole)
        return nameOf(section.facet);
    if (role == Qt::ToolTipRole && section.more > 0)
        return tr("%n more are not listed.", nullptr, section.more);
    return {};
}

// Whether it is chosen is told by the state of its box, also to those who listen.
QVariant FacetModel::wordsData(const FacetLine &line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(line.words);
    case Qt::AccessibleTextRole:
        return tr("%1, in %n article(s)", nullptr, line.count).arg(plainText(line.words));
    case Qt::CheckStateRole:
        return int(line.chosen ? Qt::Checked : Qt::Unchecked);
    case KeyRole:
        return line.key;
    case CountRole:
        return line.count;
    default:
        return {};
    }
}

QVariant FacetModel::numberData(const FacetLine &line, int role)
{
    if (role == Qt::DisplayRole)
        return QLocale().toString(line.count);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace sidelight
