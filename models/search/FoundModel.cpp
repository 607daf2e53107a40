// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/FoundModel.h"

#include <QLocale>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int longestName = 200;

// On one line, and without what would turn its neighbours.
QString plain(const QString &text)
{
    QString line = text.left(longestName).simplified();
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control ||
               (c.category() == QChar::Other_Format && c != QChar(0x200c) && c != QChar(0x200d));
    });
    return line;
}

QString isolated(const QString &text) { return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069); }

template <class T> std::optional<QString> nameIn(const Library &library, Id id, QString T::*member)
{
    const T *const record = library.find<T>(id);
    return record ? std::optional(plain(record->*member)) : std::nullopt;
}

} // namespace

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
    m_listed = m_recordCount = 0;
    m_hasMore = false;
    endResetModel();
}

void FoundModel::setRecords(const QList<std::pair<RecordKind, Id>> &records)
{
    QList<Row> rows;
    for (const auto &[kind, id] : records)
        if (Row row{.kind = kind, .record = id}; rows.size() < mostRecords && nameOf(row)) {
            row.number = ++m_lastNumber;
            rows.append(row);
        }
    if (rows.isEmpty() || !m_rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows;
    m_recordCount = int(rows.size());
    endInsertRows();
}

void FoundModel::append(const QList<FoundArticle> &articles)
{
    QList<Row> listed;
    for (const FoundArticle &each : articles) {
        if (m_listed >= mostPlaces || !m_project->library().find<Article>(each.article))
            continue;
        m_listed += int(each.places.size());
        listed.append({.number = ++m_lastNumber, .kind = RecordKind::Article, .record = each.article, .found = each});
    }
    if (listed.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + listed.size()) - 1);
    m_rows += listed;
    endInsertRows();
}

bool FoundModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_hasMore && m_listed < mostPlaces; }

void FoundModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until it is known again
    Q_EMIT moreWanted();
}

qsizetype FoundModel::rowOf(quintptr number) const
{
    return std::ranges::lower_bound(m_rows, number, {}, &Row::number) - m_rows.begin();
}

// A row at the top has no number within, a place's has that of its article.
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
        return rowData(m_rows[index.row()], role);
    const FoundArticle &found = m_rows[rowOf(index.internalId())].found;
    return placeData(found, found.places[index.row()], role);
}

std::optional<QString> FoundModel::nameOf(const Row &row) const
{
    const Library &library = m_project->library();
    switch (row.kind) {
    case RecordKind::Claim:
        return nameIn(library, row.record, &Claim::text);
    case RecordKind::Actor:
        return nameIn(library, row.record, &Actor::name);
    case RecordKind::Tag:
        return nameIn(library, row.record, &Tag::name);
    case RecordKind::Article:
        return nameIn(library, row.record, &Article::title);
    default:
        return {};
    }
}

QVariant FoundModel::rowData(const Row &row, int role) const
{
    const QString name = nameOf(row).value_or(QString());
    const bool article = row.kind == RecordKind::Article;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isolated(name);
    case Qt::AccessibleTextRole:
        if (article)
            return tr("%1, found %2 times").arg(name, QLocale().toString(row.found.count));
        return row.kind == RecordKind::Claim   ? tr("Claim: %1").arg(name)
               : row.kind == RecordKind::Actor ? tr("Actor: %1").arg(name)
                                               : tr("Tag: %1").arg(name);
    case ArticleRole:
        return article ? QVariant::fromValue(row.record) : QVariant();
    case RecordRole:
        return QVariant::fromValue(row.record);
    case KindRole:
        return int(row.kind);
    case CountRole:
        return article ? QVariant(row.found.count) : QVariant();
    case StartRole:
        return row.found.places.isEmpty() ? -1 : row.found.places.first().span.start;
    case EndRole:
        return row.found.places.isEmpty() ? -1 : row.found.places.first().span.end;
    default:
        return {};
    }
}

QVariant FoundModel::placeData(const FoundArticle &found, const FoundPlace &place, int role) const
{
    const bool note = place.passage.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return QString(place.before + place.words + place.after);
    case Qt::AccessibleTextRole:
        return note ? tr("In a note: %1").arg(place.before + place.words + place.after)
                    : QString(place.before + place.words + place.after);
    case ArticleRole:
        return QVariant::fromValue(found.article);
    case KindRole:
        return int(note ? RecordKind::Passage : RecordKind::Article);
    case RecordRole:
        return QVariant::fromValue(note ? place.passage : found.article);
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
    const auto touched = [](const auto &of) { return !of.updated.isEmpty() || !of.removed.isEmpty(); };
    if (!touched(changes.of<Article>()) && !touched(changes.of<Claim>()) && !touched(changes.of<Actor>()) &&
        !touched(changes.of<Tag>()))
        return;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!nameOf(m_rows[row])) {
            beginRemoveRows({}, row, row);
            m_listed -= int(m_rows[row].found.places.size());
            m_recordCount -= m_rows[row].kind != RecordKind::Article;
            m_rows.removeAt(row);
            endRemoveRows();
        } else {
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
        }
    }
}

} // namespace sidelight
