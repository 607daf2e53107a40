// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleListModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QCoreApplication>

namespace sidelight {

namespace {

constexpr int longestNote = 200; // of what a cell shows

struct ArticleWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::ArticleWords)
};

} // namespace

QString articleStateText(ArticleState state)
{
    switch (state) {
    case ArticleState::Unread:
        return ArticleWords::tr("Unread");
    case ArticleState::Reading:
        return ArticleWords::tr("Reading");
    case ArticleState::Done:
        return ArticleWords::tr("Done");
    case ArticleState::SetAside:
        break;
    }
    return ArticleWords::tr("Set aside");
}

ArticleListModel::ArticleListModel(const Library &library, QObject *parent)
    : RecordModel(library, Shape::Flat, ColumnCount, parent)
{
}

void ArticleListModel::setReadMarks(const QSet<Id> &read)
{
    m_read = read;
    touchAll(Title, State);
}

void ArticleListModel::setRead(Id article, bool read)
{
    if (read == isRead(article))
        return;
    if (read)
        m_read.insert(article);
    else
        m_read.remove(article);
    touch({article}, Title, State);
}

QString ArticleListModel::columnName(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case State:
        return tr("State");
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
    case Starred:
        return tr("Star");
    case Language:
        return tr("Language");
    case Length:
        return tr("Length");
    case Tags:
        return tr("Tags");
    case Collections:
        return tr("Collections");
    case Note:
        return tr("Note");
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
        return column == Title ? titleTip(article) : isNumeric(column) || column == Starred ? QVariant() : shown(article, column);
    case Qt::TextAlignmentRole:
        return isNumeric(column) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(article, column);
    case SortRole:
        return sortKey(article, column);
    case SearchRole:
        return QStringList{article.title, article.byline, article.outlet, article.published,
                           tagNames(library(), article.tags).join(u'\n')}
            .join(u'\n');
    case UnreadRole:
        return article.state == ArticleState::Unread && !isRead(article.id);
    case GlyphRole:
        return int(article.state);
    default:
        return {};
    }
}

// An article of which the end was seen, but no state was given, has been read, whatever becomes of it.
QString ArticleListModel::stateText(const Article &article) const
{
    return article.state == ArticleState::Unread && isRead(article.id) ? tr("Read") : articleStateText(article.state);
}

QString ArticleListModel::collectionNames(Id article) const
{
    QStringList names;
    const QList<Id> ids = library().collectionsOf(article);
    for (const Id id : ids)
        if (const Collection *const collection = library().find<Collection>(id))
            names.append(displayText(collection->name));
    names.sort(Qt::CaseInsensitive);
    return names.join(tr(", ", "between names of collections"));
}

QVariant ArticleListModel::shown(const Article &article, int column) const
{
    switch (column) {
    case Title:
        return displayText(article.title);
    case State:
        return stateText(article);
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
    case Starred:
        return article.starred ? QVariant(QStringLiteral("★")) : QVariant();
    case Language:
        return displayText(article.language);
    case Length:
        return article.length > 0 ? QVariant(QLocale().toString(article.length)) : QVariant();
    case Tags:
        return tagNames(library(), article.tags).join(tr(", ", "between names of tags"));
    case Collections:
        return collectionNames(article.id);
    case Note:
        return displayText(article.note, longestNote);
    default:
        return {};
    }
}

QVariant ArticleListModel::spoken(const Article &article, int column) const
{
    if (column == Starred)
        return article.starred ? tr("starred") : tr("not starred");
    return column == Title ? tr("%1, %2", "title and state of an article").arg(plainText(article.title), stateText(article))
                           : QVariant();
}

QString ArticleListModel::titleTip(const Article &article) const
{
    const Origin *const origin = library().find<Origin>(originIdOf(article));
    QStringList lines{displayText(article.title)};
    if (origin)
        lines.append(tr("Origin: %1").arg(displayText(origin->name)));
    if (!article.note.isEmpty())
        lines.append(displayText(article.note, longestNote));
    return lines.join(u'\n');
}

QVariant ArticleListModel::sortKey(const Article &article, int column) const
{
    switch (column) {
    case Title:
        return article.title;
    case State:
        return int(article.state) * 2 + (isRead(article.id) ? 1 : 0);
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
    case Starred:
        return article.starred ? 0 : 1; // the starred ones come first
    case Language:
        return article.language;
    case Length:
        return article.length;
    case Tags:
    case Collections:
    case Note:
        return shown(article, column);
    default:
        return {};
    }
}

Id ArticleListModel::originIdOf(const Article &article) const { return originBearer(library(), article).origin; }

void ArticleListModel::rebuild()
{
    m_articlesOf.clear();
    m_originOf.clear();
    for (const Collection &collection : library().all<Collection>())
        m_articlesOf.insert(collection.id, collection.articles);
    for (const Article &article : library().all<Article>())
        if (article.versionOf.isValid())
            m_originOf.insert(article.id, originIdOf(article));
}

void ArticleListModel::followOthers(const Changes &changes)
{
    followPassages(changes.of<Passage>());
    followCollections(changes.of<Collection>());
    followOrigins(changes);
    const ChangesOf<Tag> &tags = changes.of<Tag>();
    if (!tags.updated.isEmpty() || !tags.removed.isEmpty())
        touchAll(Title, Tags);
}

// A passage that is gone no longer says whose it was, so that all counts are read again then.
void ArticleListModel::followPassages(const ChangesOf<Passage> &passages)
{
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

void ArticleListModel::followCollections(const ChangesOf<Collection> &collections)
{
    QSet<Id> concerned;
    const auto add = [&concerned](const QList<Id> &articles) { concerned.unite(QSet<Id>(articles.begin(), articles.end())); };
    for (const Id id : collections.removed)
        add(m_articlesOf.take(id));
    for (const QList<Collection> *list : {&collections.inserted, &collections.updated})
        for (const Collection &collection : *list) {
            add(m_articlesOf.value(collection.id));
            add(collection.articles);
            m_articlesOf.insert(collection.id, collection.articles);
        }
    touch(concerned.values(), Collections, Collections);
}

// That of an older version counts for the newer one too.
void ArticleListModel::followOrigins(const Changes &changes)
{
    const ChangesOf<Origin> &origins = changes.of<Origin>();
    const ChangesOf<Article> &articles = changes.of<Article>();
    if (!origins.updated.isEmpty() || !origins.removed.isEmpty())
        touchAll(Title, Title);
    if (articles.isEmpty())
        return;
    for (const Id id : articles.removed)
        m_originOf.remove(id);
    for (const QList<Article> *list : {&articles.inserted, &articles.updated})
        for (const Article &article : *list)
            if (article.versionOf.isValid() && !m_originOf.contains(article.id))
                m_originOf.insert(article.id, {});
    QList<Id> moved;
    for (auto it = m_originOf.begin(); it != m_originOf.end(); ++it)
        if (const Article *const article = library().find<Article>(it.key()))
            if (const Id origin = originIdOf(*article); origin != *it) {
                *it = origin;
                moved.append(it.key());
            }
    touch(moved, Title, Title);
}

} // namespace sidelight
