// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/FoundModel.h"

#include "models/lists/DisplayText.h"

#include <QLocale>
#include <algorithm>

namespace sidelight {

FoundModel::FoundModel(Project *project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
{
    connect(project, &Project::changed, this, &FoundModel::follow);
}

void FoundModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_listed = m_count = m_articleCount = 0;
    endResetModel();
}

void FoundModel::append(const QList<FoundArticle> &articles)
{
    QList<Row> listed;
    for (const FoundArticle &each : articles) {
        m_count += each.count;
        ++m_articleCount;
        if (m_listed >= mostPlaces || !m_project->library().find<Article>(each.article))
            continue;
        m_listed += int(each.places.size());
        listed.append({++m_lastNumber, each});
    }
    if (listed.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + listed.size()) - 1);
    m_rows += listed;
    endInsertRows();
}

qsizetype FoundModel::rowOf(quintptr number) const
{
    return std::ranges::lower_bound(m_rows, number, {}, &Row::number) - m_rows.begin();
}

// An article's index has no number within, a place's has that of its article.
QModelIndex FoundModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_rows[parent.row()].number : 0);
}

QModelIndex FoundModel::parent(const QModelIndex &index) const
{
    return index.internalId() > 0 ? createIndex(int(rowOf(index.internalId())), 0, quintptr(0)) : QModelIndex();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_rows[parent.row()].found.places.size()) : 0;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return articleData(m_rows[index.row()].found, role);
    const FoundArticle &found = m_rows[rowOf(index.internalId())].found;
    return placeData(found, found.places[index.row()], role);
}

QVariant FoundModel::articleData(const FoundArticle &found, int role) const
{
    const Article *article = m_project->library().find<Article>(found.article);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return article ? displayText(article->title) : QString();
    case Qt::AccessibleTextRole:
        return article ? tr("%1, found %2 times").arg(plainText(article->title), QLocale().toString(found.count)) : QString();
    case ArticleRole:
        return QVariant::fromValue(found.article);
    case CountRole:
        return found.count;
    case StartRole:
        return found.places.isEmpty() ? -1 : found.places.first().span.start;
    case EndRole:
        return found.places.isEmpty() ? -1 : found.places.first().span.end;
    default:
        return {};
    }
}

QVariant FoundModel::placeData(const FoundArticle &found, const FoundPlace &place, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(place.before + place.words + place.after);
    case ArticleRole:
        return QVariant::fromValue(found.article);
    case StartRole:
        return place.span.start;
    case EndRole:
        return place.span.end;
    case BeforeRole:
        return place.before;
    case WordsRole:
        return place.words;
    case AfterRole:
        return place.after;
    default:
        return {};
    }
}

void FoundModel::follow(const Changes &changes)
{
    const auto &articles = changes.of<Article>();
    if (articles.updated.isEmpty() && articles.removed.isEmpty())
        return;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!m_project->library().find<Article>(m_rows[row].found.article)) {
            beginRemoveRows({}, row, row);
            m_listed -= int(m_rows[row].found.places.size());
            m_rows.removeAt(row);
            endRemoveRows();
        } else {
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        }
    }
}

} // namespace sidelight
