// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportBatch.h"

#include "models/exchange/ImportProblem.h"
#include "models/exchange/PastedShapes.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/text/TextCut.h"

#include <QLocale>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int shownTitle = 60;

// Texts as people name them; what is not among them is named by its type.
QString knownFormat(const QString &format)
{
    if (format == u"text/plain")
        return ImportBatch::tr("Text");
    if (format == u"text/markdown")
        return ImportBatch::tr("Markdown");
    if (format == u"text/html")
        return ImportBatch::tr("Web page");
    if (format == u"multipart/related")
        return ImportBatch::tr("Saved page");
    if (format == u"message/rfc822")
        return ImportBatch::tr("Mail");
    if (format == u"text/csv")
        return ImportBatch::tr("Table");
    if (format == u"application/jsonl")
        return ImportBatch::tr("JSON Lines");
    return {};
}

} // namespace

QString formatName(const QString &originalFormat)
{
    const QString known = knownFormat(originalFormat);
    return known.isEmpty() ? displayText(originalFormat) : known;
}

ImportBatch::ImportBatch(const Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
}

QList<Blob> ImportBatch::take(const QList<SourceRead> &reads)
{
    QList<Blob> blobs;
    QList<ImportRow> rows;
    for (const SourceRead &read : reads) {
        if (read.known)
            rows.append(knownRow(read, *read.known));
        for (const Result<PreparedArticle> &prepared : read.prepared)
            rows.append(rowOf(read, prepared, blobs));
    }
    if (rows.isEmpty())
        return blobs;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    for (const ImportRow &row : std::as_const(rows)) {
        if (row.state == ImportRow::State::New)
            m_places.insert(row.article.id, int(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
    Q_EMIT countsChanged();
    return blobs;
}

ImportRow ImportBatch::knownRow(const SourceRead &read, const KnownArticle &known)
{
    return {.state = ImportRow::State::AlreadyThere,
            .path = read.path,
            .name = read.name,
            .article = {},
            .known = known,
            .sentence = {}};
}

ImportRow ImportBatch::rowOf(const SourceRead &read, const Result<PreparedArticle> &prepared, QList<Blob> &blobs)
{
    ImportRow row{.path = read.path, .name = read.name, .article = {}, .known = {}, .sentence = {}};
    if (!prepared) {
        row.sentence = prepared.error().message;
        const auto problem = problemOf(prepared.error());
        row.isLocked = problem && wantsPassword(*problem);
        return row;
    }
    const Article &article = prepared->article;
    // The same bytes may come twice, and a file of many articles may hold some that were there before.
    if (const auto known = m_known.constFind(article.original); known != m_known.constEnd())
        return knownRow(read, *known);
    row.state = ImportRow::State::New;
    row.article = article;
    row.replaced = prepared->replaced;
    row.remark = prepared->remark;
    row.listing = read.listing;
    row.to = article.length;
    m_known.insert(article.original, {article.id, article.title});
    blobs += prepared->blobs;
    return row;
}

QStringList ImportBatch::removeFailed(const QList<int> &rows)
{
    QStringList paths;
    QList<int> failed;
    for (const int row : rows) {
        const ImportRow &each = m_rows.at(row);
        if (each.state != ImportRow::State::Failed || each.path.isEmpty())
            continue;
        failed.append(row);
        if (!paths.contains(each.path))
            paths.append(each.path);
    }
    remove(failed);
    return paths;
}

void ImportBatch::removeOf(const QString &path)
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).path == path)
            rows.append(row);
    remove(rows);
}

void ImportBatch::remove(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::ranges::sort(sorted, std::greater());
    for (const int row : std::as_const(sorted)) {
        if (m_rows.at(row).state == ImportRow::State::New)
            m_known.remove(m_rows.at(row).article.original);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    m_places.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).state == ImportRow::State::New)
            m_places.insert(m_rows.at(row).article.id, row);
    Q_EMIT countsChanged();
}

void ImportBatch::clear()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_known.clear();
    endResetModel();
    Q_EMIT countsChanged();
}

QList<Article> ImportBatch::articles() const
{
    QList<Article> articles;
    for (const ImportRow &row : m_rows)
        if (row.state == ImportRow::State::New)
            articles.append(row.article);
    return articles;
}

int ImportBatch::count(ImportRow::State state) const { return int(std::ranges::count(m_rows, state, &ImportRow::state)); }
int ImportBatch::wantedCount() const { return int(std::ranges::count_if(m_rows, &ImportRow::comesIn)); }
int ImportBatch::likeCount() const
{
    return int(std::ranges::count_if(m_rows, [](const ImportRow &row) { return row.copy.has_value(); }));
}

template <class Change> void ImportBatch::changeNew(const QList<int> &rows, Change change)
{
    int first = int(m_rows.size()), last = -1;
    for (const int row : rows) {
        if (m_rows.at(row).state != ImportRow::State::New)
            continue;
        change(m_rows[row]);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    tellChanged(first, last);
}

// Once for all of them: whoever follows looks at many rows.
void ImportBatch::tellChanged(int first, int last)
{
    if (first > last)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void ImportBatch::setWanted(const QList<int> &rows, bool wanted)
{
    changeNew(rows, [wanted](ImportRow &row) { row.isWanted = wanted; });
}

void ImportBatch::setDetail(const QList<int> &rows, QString Article::*detail, const QString &value)
{
    const bool isTitle = detail == &Article::title;
    if (isTitle && value.isEmpty())
        return;
    changeNew(rows, [&](ImportRow &row) {
        row.article.*detail = value;
        if (isTitle)
            row.article.titleGuessed = false;
    });
}

void ImportBatch::setRelation(const QList<int> &rows, ImportRow::Relation relation)
{
    changeNew(rows, [relation](ImportRow &row) {
        if (row.copy)
            row.relation = relation;
    });
}

void ImportBatch::acceptProposals(const QList<int> &rows)
{
    changeNew(rows, [](ImportRow &row) {
        if (row.copy)
            row.relation =
                row.copy->kind == LikelyCopy::Kind::Version ? ImportRow::Relation::Version : ImportRow::Relation::OneOrigin;
    });
}

bool ImportBatch::cut(int row, const QString &text, int from, int to)
{
    const QStringView kept = QStringView(text).sliced(from, std::max(0, to - from)).trimmed();
    if (kept.isEmpty())
        return false;
    const QStringView firstLine = kept.first(kept.contains(u'\n') ? kept.indexOf(u'\n') : kept.size());
    changeNew({row}, [&](ImportRow &each) {
        each.from = from;
        each.to = to;
        if (each.article.titleGuessed)
            each.article.title = guessedTitle(firstLine.toString());
    });
    return true;
}

void ImportBatch::showCopies(const QHash<Id, LikelyCopy> &copies)
{
    int first = int(m_rows.size()), last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        ImportRow &each = m_rows[row];
        const auto found = copies.constFind(each.article.id);
        const std::optional<LikelyCopy> copy = found == copies.constEnd() ? std::nullopt : std::optional(*found);
        if (each.state != ImportRow::State::New || copy == each.copy)
            continue;
        if (!copy || !each.copy || copy->other != each.copy->other)
            each.relation = ImportRow::Relation::OfItsOwn; // what was said was said of another
        each.copy = copy;
        first = std::min(first, row);
        last = row;
    }
    tellChanged(first, last);
}

QString ImportBatch::titleOf(Id article) const
{
    if (const Article *const there = m_library.find<Article>(article))
        return there->title;
    const int place = m_places.value(article, -1);
    return place < 0 ? QString() : m_rows.at(place).article.title;
}

int ImportBatch::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString ImportBatch::stateWords(const ImportRow &row) const
{
    if (row.state == ImportRow::State::Failed)
        return row.sentence;
    if (row.state == ImportRow::State::AlreadyThere)
        return tr("Identical to %1").arg(displayText(row.known.title, shownTitle));
    if (!row.copy && !row.listing.isEmpty())
        return tr("New; looks like several articles in one file");
    if (!row.copy && row.remark == ImportRemark::PageUnclear)
        return tr("New; the whole page, since no article was recognised on it");
    if (!row.copy)
        return row.replaced > 0 ? tr("New; %n character(s) could not be read", nullptr, row.replaced) : tr("New");
    const QString title = displayText(titleOf(row.copy->other), shownTitle);
    switch (row.relation) {
    case ImportRow::Relation::Version:
        return tr("Another version of %1").arg(title);
    case ImportRow::Relation::OneOrigin:
        return tr("Of one origin with %1").arg(title);
    case ImportRow::Relation::OfItsOwn:
        break;
    }
    return row.copy->kind == LikelyCopy::Kind::Version ? tr("Looks like another capture of %1").arg(title)
                                                       : tr("Looks like a copy of %1").arg(title);
}

QString ImportBatch::words(const ImportRow &row, int column) const
{
    const bool isNew = row.state == ImportRow::State::New;
    switch (column) {
    case Title:
        return displayText(isNew ? row.article.title : row.state == ImportRow::State::AlreadyThere ? row.known.title : row.name);
    case State:
        return stateWords(row);
    case Outlet:
        return displayText(row.article.outlet);
    case Byline:
        return displayText(row.article.byline);
    case Published:
        return dateText(row.article.published);
    case Language:
        return displayText(row.article.language);
    case Length:
        return isNew ? QLocale().toString(row.to - row.from) : QString();
    case Format:
        return isNew ? formatName(row.article.originalFormat) : QString();
    case File:
        return displayText(row.name);
    default:
        return {};
    }
}

QVariant ImportBatch::sortKey(const ImportRow &row, int column) const
{
    switch (column) {
    case State:
        return int(row.state) * 4 + int(!row.copy.has_value());
    case Published:
        return row.article.published;
    case Length:
        return row.to - row.from;
    default:
        return plainText(words(row, column));
    }
}

QVariant ImportBatch::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && row.copy ? copyText(*row.copy) : words(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Title && row.state == ImportRow::State::New ? QVariant(row.isWanted ? Qt::Checked : Qt::Unchecked)
                                                                             : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Length ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(row.state == ImportRow::State::New ? row.article.id : row.known.id);
    case SortRole:
        return sortKey(row, index.column());
    case StateRole:
        return int(row.state);
    case CopyRole:
        return row.copy.has_value();
    default:
        return {};
    }
}

QVariant ImportBatch::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Length ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case State:
        return tr("What it is");
    case Outlet:
        return tr("Outlet");
    case Byline:
        return tr("Byline");
    case Published:
        return tr("Published");
    case Language:
        return tr("Language");
    case Length:
        return tr("Characters");
    case Format:
        return tr("Format");
    case File:
        return tr("File");
    default:
        return {};
    }
}

Qt::ItemFlags ImportBatch::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isNew = index.isValid() && m_rows.at(index.row()).state == ImportRow::State::New;
    return isNew && index.column() == Title ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ImportBatch::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Title || role != Qt::CheckStateRole)
        return false;
    setWanted({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace sidelight
