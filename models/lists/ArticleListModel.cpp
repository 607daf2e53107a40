// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleListModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/project/Support.h"

namespace sidelight {

ArticleListModel::ArticleListModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Flat, ColumnCount, parent)
{
}

void ArticleListModel::setReadMarks(const QSet<Id> &read)
{
    m_read = read;
    touchAll(Title, Unread);
}

void ArticleListModel::setRead(Id article, bool read)
{
    if (read == isRead(article))
        return;
    if (read)
        m_read.insert(article);
    else
        m_read.remove(article);
    touch({article}, Title, Unread);
}

QString ArticleListModel::columnName(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case Unread:
        return tr("Unread");
    case Byline:
        return tr("Byline");
    case Outlet:
        return tr("Outlet");
    case Published:
        return tr("Published");
    case Added:
        return tr("Added");
    case Passages:
        return tr("Passages");
    default:
        return {};
    }
}

QVariant ArticleListModel::cell(const Article &article, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(article, column);
    case Qt::EditRole:
        return column == Title ? article.title : QVariant();
    case Qt::ToolTipRole:
        return column == Title ? titleTip(article) : column == Byline || column == Outlet ? shown(article, column) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Passages ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Unread ? (isRead(article.id) ? tr("read") : tr("unread")) : QVariant();
    case SortRole:
        return sortKey(article, column);
    case SearchRole:
        return QStringList{article.title, article.byline, article.outlet, article.published}.join(u'\n');
    case UnreadRole:
        return !isRead(article.id);
    default:
        return {};
    }
}

QVariant ArticleListModel::shown(const Article &article, int column) const
{
    switch (column) {
    case Title:
        return displayText(article.title);
    case Byline:
        return displayText(article.byline);
    case Outlet:
        return displayText(article.outlet);
    case Published:
        return displayText(dateText(article.published));
    case Added:
        return dayText(article.added);
    case Passages: {
        const qsizetype count = library().passagesOf(article.id).size();
        return count > 0 ? QVariant(QLocale().toString(count)) : QVariant();
    }
    default:
        return {};
    }
}

QString ArticleListModel::titleTip(const Article &article) const
{
    const Origin *const origin = library().find<Origin>(originBearer(library(), article).origin);
    const QString title = displayText(article.title);
    return origin ? title + u'\n' + tr("Origin: %1").arg(displayText(origin->name)) : title;
}

QVariant ArticleListModel::sortKey(const Article &article, int column) const
{
    switch (column) {
    case Title:
        return article.title;
    case Unread:
        return isRead(article.id) ? 1 : 0;
    case Byline:
        return article.byline;
    case Outlet:
        return article.outlet;
    case Published:
        return article.published;
    case Added:
        return article.added;
    case Passages:
        return library().passagesOf(article.id).size();
    default:
        return {};
    }
}

// A passage that is gone no longer says whose it was, so that all counts are read again then.
void ArticleListModel::followOthers(const Changes &changes)
{
    const ChangesOf<Passage> &passages = changes.of<Passage>();
    if (!passages.removed.isEmpty()) {
        touchAll(Passages, Passages);
        return;
    }
    QList<Id> articles;
    for (const Passage &passage : passages.inserted)
        if (articles.isEmpty() || articles.back() != passage.article)
            articles.append(passage.article);
    touch(articles, Passages, Passages);
}

} // namespace sidelight
