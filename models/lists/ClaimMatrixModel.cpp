// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimMatrixModel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/Support.h"

#include <QLocale>
#include <algorithm>

namespace sidelight {

namespace {

constexpr Qt::Orientation bothWays[]{Qt::Vertical, Qt::Horizontal};

template <class T> void insertIds(QSet<Id> &ids, const QList<T> &records)
{
    for (const T &record : records)
        ids.insert(record.id);
}

} // namespace

ClaimMatrixModel::ClaimMatrixModel(const Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_rows.order = Order::Statements;
}

ClaimMatrixModel::~ClaimMatrixModel() = default;

void ClaimMatrixModel::reset()
{
    beginResetModel();
    m_grid.load(m_library, m_axis);
    for (const Qt::Orientation lines : bothWays) {
        linesOf(lines).agreed.clear();
        linesOf(lines).keys.clear();
    }
    std::tie(m_rows.shown, m_columns.shown) = wanted();
    number(m_rows);
    number(m_columns);
    endResetModel();
}

void ClaimMatrixModel::setAxis(MatrixAxis axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    m_rows.hand.clear();
    m_rows.handPlaces.clear();
    reset();
    Q_EMIT arranged();
}

void ClaimMatrixModel::setOrder(Qt::Orientation lines, Order order)
{
    if (linesOf(lines).order == order)
        return;
    linesOf(lines).order = order;
    arrange();
}

void ClaimMatrixModel::setWords(Qt::Orientation lines, const QString &words)
{
    if (linesOf(lines).words == words)
        return;
    linesOf(lines).words = words;
    arrange();
}

void ClaimMatrixModel::setHidesEmpty(bool hides)
{
    if (m_hidesEmpty == hides)
        return;
    m_hidesEmpty = hides;
    arrange();
}

void ClaimMatrixModel::setHand(Qt::Orientation lines, const QList<Id> &ids)
{
    Lines &here = linesOf(lines);
    here.hand = ids;
    here.handPlaces.clear();
    for (int place = 0; place < ids.size(); ++place)
        here.handPlaces.insert(ids.at(place), place);
    if (here.order == Order::Hand)
        arrange();
}

void ClaimMatrixModel::moveLine(Qt::Orientation lines, int from, int to)
{
    Lines &here = linesOf(lines);
    if (from == to || from < 0 || to < 0 || from >= here.shown.size() || to >= here.shown.size())
        return;
    QList<Id> shown = here.shown;
    shown.move(from, to);
    // The places that the shown ones have among all are filled with them anew.
    QList<Id> whole = all(lines);
    sortLines(lines, whole, here.order);
    for (const Id id : std::as_const(here.hand)) // also those that are gone, and may come back
        if (!whole.contains(id))
            whole.append(id);
    qsizetype next = 0;
    for (Id &id : whole)
        if (here.places.contains(id))
            id = shown.at(next++);
    here.order = Order::Hand;
    setHand(lines, whole);
}

QList<Id> ClaimMatrixModel::statementsAt(const QModelIndex &index) const
{
    return index.isValid() ? m_grid.at({m_rows.shown.at(index.row()), m_columns.shown.at(index.column())}) : QList<Id>();
}

int ClaimMatrixModel::statementCount() const
{
    QSet<Id> statements; // a chain puts one into several rows
    for (const Id row : m_rows.shown)
        for (const auto &[claim, cell] : m_grid.cellsOf(row).asKeyValueRange())
            if (m_columns.places.contains(claim))
                statements.unite(QSet<Id>(cell.begin(), cell.end()));
    return int(statements.size());
}

bool ClaimMatrixModel::isFiltering() const
{
    return m_hidesEmpty || !m_rows.words.trimmed().isEmpty() || !m_columns.words.trimmed().isEmpty();
}

int ClaimMatrixModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.shown.size()); }

int ClaimMatrixModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.shown.size()); }

QVariant ClaimMatrixModel::data(const QModelIndex &index, int role) const
{
    const QList<Id> statements = statementsAt(index);
    if (statements.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return matrixCellText(m_library, statements);
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "a speaker or an article, and what is said: \"denies: …\"")
            .arg(nameOf(Qt::Vertical, m_rows.shown.at(index.row())), matrixCellText(m_library, statements));
    case Qt::ToolTipRole:
        return matrixCellTip(m_library, statements);
    case CellRole:
        return QVariant::fromValue(MatrixCell::of(m_library, statements));
    case StatementsRole:
        return QVariant::fromValue(statements);
    case StanceRole:
        return int(MatrixCell::of(m_library, statements).stance());
    case MixedRole:
        return MatrixCell::of(m_library, statements).isMixed();
    case CountRole:
        return int(statements.size());
    default:
        return {};
    }
}

QVariant ClaimMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Id id = idAt(orientation, section);
    if (section < 0 || section >= linesOf(orientation).shown.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = nameOf(orientation, id);
        return name.isEmpty() ? name : displayText(name);
    }
    case Qt::AccessibleTextRole:
    case NameRole:
        return nameOf(orientation, id);
    case Qt::ToolTipRole:
        return tipOf(orientation, id);
    case IdRole:
        return QVariant::fromValue(id);
    case CountRole:
        return countOf(orientation, id);
    case SupportRole:
        return orientation == Qt::Horizontal ? QVariant::fromValue(supportOf(m_library, id)) : QVariant();
    default:
        return {};
    }
}

QString ClaimMatrixModel::nameOf(Qt::Orientation lines, Id id) const
{
    if (lines == Qt::Vertical)
        return matrixRowName(m_library, m_axis, id);
    const Claim *const claim = m_library.find<Claim>(id);
    return claim ? plainText(claim->text) : QString();
}

QString ClaimMatrixModel::searched(Qt::Orientation lines, Id id) const
{
    if (lines == Qt::Horizontal) {
        const Claim *const claim = m_library.find<Claim>(id);
        return claim ? claim->text + u'\n' + claim->note : QString();
    }
    if (m_axis == MatrixAxis::Article) {
        const Article *const article = m_library.find<Article>(id);
        return article ? article->title + u'\n' + article->outlet + u'\n' + article->byline : QString();
    }
    const Actor *const actor = m_library.find<Actor>(id);
    return actor ? actor->name + u'\n' + actor->aliases.join(u'\n') : nameOf(lines, id);
}

int ClaimMatrixModel::countOf(Qt::Orientation lines, Id id) const
{
    return lines == Qt::Vertical ? m_grid.countOfRow(id) : m_grid.countOfClaim(id);
}

// What is counted stands first: see matrixCellTip().
QString ClaimMatrixModel::tipOf(Qt::Orientation lines, Id id) const
{
    if (lines == Qt::Vertical)
        return tr("%n statement(s) on claims", nullptr, countOf(lines, id)) + u'\n' + displayText(nameOf(lines, id));
    const ClaimSupport support = supportOf(m_library, id);
    const auto counted = [](const Backing &backing) {
        return tr("%1, %2", "a number of origins and of articles")
            .arg(tr("%n origin(s)", nullptr, backing.origins), tr("%n article(s)", nullptr, backing.articles));
    };
    QStringList parts;
    for (const Stance stance : {Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions})
        if (const Backing &backing = support.of(stance); backing.statements > 0)
            parts.append(tr("%1: %2", "a stance, and how many take it").arg(stanceText(stance), counted(backing)));
    if (parts.isEmpty())
        parts.append(tr("Nobody has taken a stance on it yet."));
    const Claim *const claim = m_library.find<Claim>(id);
    return parts.join(u'\n') + QStringLiteral("\n\n") + (claim ? displayText(claim->text, 4 * displayLength) : QString());
}

void ClaimMatrixModel::number(Lines &lines)
{
    lines.places.clear();
    lines.places.reserve(lines.shown.size());
    for (int place = 0; place < lines.shown.size(); ++place)
        lines.places.insert(lines.shown.at(place), place);
}

void ClaimMatrixModel::show(Qt::Orientation lines, const QList<Id> &wanted)
{
    if (wanted == linesOf(lines).shown)
        return;
    removeLines(lines, QSet<Id>(wanted.begin(), wanted.end()));
    orderLines(lines, wanted);
    insertLines(lines, wanted);
}

void ClaimMatrixModel::removeLines(Qt::Orientation lines, const QSet<Id> &kept)
{
    Lines &here = linesOf(lines);
    for (qsizetype last = here.shown.size() - 1; last >= 0; --last) {
        if (kept.contains(here.shown.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !kept.contains(here.shown.at(first - 1)))
            --first;
        lines == Qt::Vertical ? beginRemoveRows({}, int(first), int(last)) : beginRemoveColumns({}, int(first), int(last));
        here.shown.remove(first, last - first + 1);
        number(here);
        lines == Qt::Vertical ? endRemoveRows() : endRemoveColumns();
        last = first;
    }
}

// Those that stay change places among each other as one change of layout, in which whoever holds a cell keeps it.
void ClaimMatrixModel::orderLines(Qt::Orientation lines, const QList<Id> &wanted)
{
    Lines &here = linesOf(lines);
    QList<Id> staying = wanted;
    staying.removeIf([&here](Id id) { return !here.places.contains(id); });
    if (staying == here.shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, lines == Qt::Vertical ? VerticalSortHint : HorizontalSortHint);
    const QList<Id> before = here.shown;
    here.shown = staying;
    number(here);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const int place = here.places.value(before.at(lines == Qt::Vertical ? index.row() : index.column()), -1);
        to.append(lines == Qt::Vertical ? createIndex(place, index.column()) : createIndex(index.row(), place));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, lines == Qt::Vertical ? VerticalSortHint : HorizontalSortHint);
}

void ClaimMatrixModel::insertLines(Qt::Orientation lines, const QList<Id> &wanted)
{
    Lines &here = linesOf(lines);
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        if (first < here.shown.size() && here.shown.at(first) == wanted.at(first))
            continue;
        qsizetype end = first;
        while (end < wanted.size() && !here.places.contains(wanted.at(end)))
            ++end;
        lines == Qt::Vertical ? beginInsertRows({}, int(first), int(end - 1)) : beginInsertColumns({}, int(first), int(end - 1));
        here.shown = here.shown.first(first) + wanted.sliced(first, end - first) + here.shown.sliced(first);
        number(here);
        lines == Qt::Vertical ? endInsertRows() : endInsertColumns();
        first = end - 1;
    }
}

// Statements that stand elsewhere now, or whose cells say something else: by their own words, grade or article.
void ClaimMatrixModel::collect(const Changes &changes, QSet<Id> &statements) const
{
    const ChangesOf<Statement> &own = changes.of<Statement>();
    insertIds(statements, own.inserted);
    insertIds(statements, own.updated);
    statements.unite(QSet<Id>(own.removed.begin(), own.removed.end()));
    const auto addPassage = [&](Id passage) {
        for (const Id id : m_library.statementsOf(passage))
            statements.insert(id);
    };
    for (const Passage &passage : changes.of<Passage>().updated)
        addPassage(passage.id);
    for (const Article &article : changes.of<Article>().updated)
        for (const Id passage : m_library.passagesOf(article.id))
            addPassage(passage);
    for (const Actor &actor : changes.of<Actor>().updated)
        for (const Id id : m_library.statementsOfActor(actor.id))
            statements.insert(id);
}

void ClaimMatrixModel::followNames(const Changes &changes)
{
    const auto forget = [](const Lines &lines, const auto &own) {
        for (const auto &record : own.updated)
            lines.keys.remove(record.id);
        for (const Id id : own.removed)
            lines.keys.remove(id);
        for (const auto &record : own.inserted) // brought back, perhaps under another name
            lines.keys.remove(record.id);
    };
    if (m_axis == MatrixAxis::Article)
        forget(m_rows, changes.of<Article>());
    else
        forget(m_rows, changes.of<Actor>());
    forget(m_columns, changes.of<Claim>());
}

void ClaimMatrixModel::follow(const Changes &changes)
{
    QSet<Id> statements;
    collect(changes, statements);
    const bool named = !changes.of<Actor>().isEmpty() || !changes.of<Article>().isEmpty() || !changes.of<Claim>().isEmpty();
    if (statements.isEmpty() && !named && changes.of<Origin>().isEmpty())
        return;
    followNames(changes);
    const QSet<MatrixPlace> touched = m_grid.place(m_library, statements);
    arrange();
    touchCells(touched);
    // Names and counts; there are no more headers in sight than fit.
    for (const Qt::Orientation lines : bothWays)
        if (const int count = int(linesOf(lines).shown.size()); count > 0)
            Q_EMIT headerDataChanged(lines, 0, count - 1);
}

void ClaimMatrixModel::touchCells(const QSet<MatrixPlace> &places)
{
    constexpr qsizetype few = 200;
    if (places.isEmpty() || m_rows.shown.isEmpty() || m_columns.shown.isEmpty())
        return;
    if (places.size() > few) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const MatrixPlace &place : places) {
        const int row = m_rows.places.value(place.row, -1), column = m_columns.places.value(place.claim, -1);
        if (row >= 0 && column >= 0)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

} // namespace sidelight
