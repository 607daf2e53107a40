// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AchModel.h"

#include "models/lists/AchText.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QLocale>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int longestTip = 1000;

QString tenths(double number) { return QLocale().toString(number, 'f', 1); }

template <class T> bool touches(const ChangesOf<T> &changes, const QSet<Id> &ids)
{
    return std::ranges::any_of(changes.updated, [&](const T &record) { return ids.contains(record.id); }) ||
           std::ranges::any_of(changes.removed, [&](Id id) { return ids.contains(id); });
}

template <class T> bool anyOf(const ChangesOf<T> &changes, Id ach)
{
    const auto belongs = [ach](const T &record) { return record.ach == ach; };
    return std::ranges::any_of(changes.inserted, belongs) || std::ranges::any_of(changes.updated, belongs);
}

} // namespace

AchModel::AchModel(const Library &library, Id ach, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_ach(ach)
{
}

void AchModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    endResetModel();
    update();
}

// A statement that is new may be one of a passage that is evidence.
bool AchModel::concerns(const Changes &changes) const
{
    if (anyOf(changes.of<Hypothesis>(), m_ach) || anyOf(changes.of<Evidence>(), m_ach))
        return true;
    const auto isOurs = [this](Id id) {
        return indexOf(id, {}).isValid() ||
               std::ranges::any_of(m_columns, [id](const Rival &rival) { return rival.hypothesis.id == id; });
    };
    if (std::ranges::any_of(changes.of<Evidence>().removed, isOurs) ||
        std::ranges::any_of(changes.of<Hypothesis>().removed, isOurs))
        return true;
    const bool isNew = std::ranges::any_of(changes.of<Statement>().inserted,
                                           [this](const Statement &statement) { return m_lookedAt.contains(statement.passage); });
    return isNew || (!m_rows.isEmpty() && !changes.of<Actor>().isEmpty()) || touches(changes.of<Article>(), m_lookedAt) ||
           touches(changes.of<Passage>(), m_lookedAt) || touches(changes.of<Statement>(), m_lookedAt) ||
           touches(changes.of<Origin>(), m_lookedAt);
}

void AchModel::follow(const Changes &changes)
{
    if (concerns(changes))
        update();
}

void AchModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    update();
}

QList<AchModel::Row> AchModel::rowsNow(const QList<Hypothesis> &hypotheses)
{
    QList<Row> rows;
    m_lookedAt.clear();
    for (const Evidence &evidence : sortedEvidenceOf(m_library, m_ach)) {
        Row row;
        row.evidence = evidence;
        row.source = evidenceSourceOf(m_library, evidence, &m_lookedAt);
        row.counted = achRowOf(evidence, row.source, hypotheses);
        row.weight = weightOf(row.source.reliability, row.source.credibility);
        row.diagnosticity = diagnosticityOf(row.counted.ratings);
        rows.append(row);
    }
    QList<AchRow> counted;
    for (const Row &row : std::as_const(rows))
        counted.append(row.counted);
    const QList<int> accounts = accountsOf(counted);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].sharing = int(accounts.count(accounts[i]));
    if (m_order == Order::ByDiagnosticity)
        std::ranges::stable_sort(rows, std::greater(), [](const Row &row) { return std::pair(row.diagnosticity, row.weight); });
    return rows;
}

void AchModel::update()
{
    const QList<Hypothesis> hypotheses = sortedHypothesesOf(m_library, m_ach);
    QList<Rival> columns;
    for (const Hypothesis &hypothesis : hypotheses)
        columns.append({hypothesis, {}});
    const QList<Row> rows = rowsNow(hypotheses);
    sum(rows, columns);
    takeColumns(columns);
    takeRows(rows);
    Q_EMIT summaryChanged();
}

void AchModel::sum(const QList<Row> &rows, QList<Rival> &columns)
{
    AchTable table{.hypotheses = int(columns.size()), .rows = {}};
    for (const Row &row : rows)
        table.rows.append(row.counted);
    const QList<AchStanding> standings = standingsOf(table);
    for (int i = 0; i < int(columns.size()); ++i)
        columns[i].standing = standings[i];
    m_sensitivity = sensitivityOf(table);
}

// Those that are gone go, new ones come last, then all are put in order, and told where they differ.
void AchModel::takeColumns(const QList<Rival> &columns)
{
    const auto idOf = [](const Rival &rival) { return rival.hypothesis.id; };
    for (int i = int(m_columns.size()) - 1; i >= 0; --i) {
        if (std::ranges::contains(columns, idOf(m_columns[i]), idOf))
            continue;
        beginRemoveColumns({}, FirstHypothesis + i, FirstHypothesis + i);
        m_columns.removeAt(i);
        endRemoveColumns();
    }
    QList<Id> order;
    for (const Rival &rival : columns) {
        order.append(idOf(rival));
        if (std::ranges::contains(m_columns, idOf(rival), idOf))
            continue;
        const int at = FirstHypothesis + int(m_columns.size());
        beginInsertColumns({}, at, at);
        m_columns.append(rival);
        endInsertColumns();
    }
    arrangeColumns(order);
    if (std::exchange(m_columns, columns) != columns)
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstHypothesis, FirstHypothesis + int(columns.size()) - 1);
}

void AchModel::takeRows(const QList<Row> &rows)
{
    QSet<Id> present;
    QList<Id> order;
    for (const Row &row : rows) {
        present.insert(row.evidence.id);
        order.append(row.evidence.id);
    }
    QSet<Id> known;
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (present.contains(m_rows[i].evidence.id)) {
            known.insert(m_rows[i].evidence.id);
            continue;
        }
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    QList<Row> added;
    for (const Row &row : rows)
        if (!known.contains(row.evidence.id))
            added.append(row);
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        endInsertRows();
    }
    arrange(order);
    const QList<Row> before = std::exchange(m_rows, rows);
    for (int i = 0; i < int(rows.size()); ++i)
        if (before[i] != rows[i]) {
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, i, i);
        }
}

void AchModel::arrange(const QList<Id> &order)
{
    QHash<Id, int> places;
    for (int i = 0; i < int(order.size()); ++i)
        places.insert(order[i], i);
    const auto placeOf = [&](const Row &row) { return places.value(row.evidence.id); };
    if (std::ranges::is_sorted(m_rows, {}, placeOf))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from)
        to.append(index(placeOf(m_rows[each.row()]), each.column()));
    std::ranges::sort(m_rows, {}, placeOf);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AchModel::arrangeColumns(const QList<Id> &order)
{
    const auto placeOf = [&](const Rival &rival) { return int(order.indexOf(rival.hypothesis.id)); };
    if (std::ranges::is_sorted(m_columns, {}, placeOf))
        return;
    Q_EMIT layoutAboutToBeChanged({}, HorizontalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from) {
        const int at = each.column() - FirstHypothesis;
        to.append(at < 0 ? each : index(each.row(), FirstHypothesis + placeOf(m_columns[at])));
    }
    std::ranges::sort(m_columns, {}, placeOf);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, HorizontalSortHint);
}

Id AchModel::hypothesisAt(int column) const
{
    const int at = column - FirstHypothesis;
    return at >= 0 && at < m_columns.size() ? m_columns[at].hypothesis.id : Id();
}

Id AchModel::evidenceAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].evidence.id : Id(); }

Id AchModel::passageAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].source.passage : Id(); }

QModelIndex AchModel::indexOf(Id evidence, Id hypothesis) const
{
    const auto row = std::ranges::find(m_rows, evidence, [](const Row &each) { return each.evidence.id; });
    const auto column = std::ranges::find(m_columns, hypothesis, [](const Rival &each) { return each.hypothesis.id; });
    if (row == m_rows.end() || (hypothesis.isValid() && column == m_columns.end()))
        return {};
    return index(int(row - m_rows.begin()), hypothesis.isValid() ? FirstHypothesis + int(column - m_columns.begin()) : 0);
}

QStringList AchModel::hypothesisTexts() const
{
    QStringList texts;
    for (const Rival &rival : m_columns)
        texts.append(rival.hypothesis.text);
    return texts;
}

QString AchModel::ranking() const
{
    QList<AchStanding> standings;
    for (const Rival &rival : m_columns)
        standings.append(rival.standing);
    return rankingText(hypothesisTexts(), standings);
}

QStringList AchModel::sensitivity() const { return sensitivityText(m_library, hypothesisTexts(), m_sensitivity); }

int AchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int AchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstHypothesis + int(m_columns.size());
}

QVariant AchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == IdRole)
        return QVariant::fromValue(row.evidence.id);
    const int hypothesis = index.column() - FirstHypothesis;
    if (hypothesis < 0)
        return number(row, index.column(), role);
    return hypothesis < m_columns.size() ? cell(row, m_columns[hypothesis], role) : QVariant();
}

QVariant AchModel::number(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tenths(column == Weight ? row.weight : row.diagnosticity);
    case Qt::ToolTipRole:
        if (column == Weight)
            return weightTip(row);
        return row.diagnosticity > 0 ? tr("How far its ratings lie apart, from 0 to 4.")
                                     : tr("Rated alike against every hypothesis, it does not help to choose between them.");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    case SortRole:
        return column == Weight ? row.weight : row.diagnosticity;
    default:
        return {};
    }
}

QVariant AchModel::cell(const Row &row, const Rival &column, int role) const
{
    const std::optional<AchRating> rating = ratingOf(row.evidence, column.hypothesis.id);
    switch (role) {
    case Qt::DisplayRole:
        return rating ? ratingSign(*rating) : QString();
    case RatingRole:
        return rating ? QVariant(int(*rating)) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1: “%2”", "a rating, a hypothesis")
            .arg(rating ? ratingText(*rating) : tr("Not rated"), displayText(column.hypothesis.text));
    case Qt::AccessibleTextRole:
        return rating ? ratingText(*rating) : tr("Not rated");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant AchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < m_rows.size() ? rowHeader(m_rows[section], role) : QVariant();
    const int hypothesis = section - FirstHypothesis;
    if (hypothesis >= 0)
        return hypothesis < m_columns.size() ? columnHeader(m_columns[hypothesis], role) : QVariant();
    if (role == Qt::DisplayRole)
        return section == Weight ? tr("Weight") : tr("Diagnos\u00adticity", "with a soft hyphen, where it may be parted");
    if (role == Qt::ToolTipRole)
        return section == Weight
                   ? tr("By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).")
                   : tr("How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.");
    return {};
}

QVariant AchModel::columnHeader(const Rival &column, int role) const
{
    const AchStanding &standing = column.standing;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column.hypothesis.text);
    case Qt::AccessibleTextRole:
        return standing.rank > 0
                   ? tr("%1, rank %2, inconsistency %3")
                         .arg(plainText(column.hypothesis.text), QLocale().toString(standing.rank), scoreText(standing.weighted))
                   : plainText(column.hypothesis.text);
    case Qt::ToolTipRole: {
        QStringList lines{displayText(column.hypothesis.text, longestTip)};
        if (!column.hypothesis.note.isEmpty())
            lines.append(displayText(column.hypothesis.note, longestTip));
        if (standing.rank > 0)
            lines.append(tr("Inconsistency %1; without weights %2.").arg(scoreText(standing.weighted), scoreText(standing.plain)));
        return lines.join(u'\n');
    }
    case IdRole:
        return QVariant::fromValue(column.hypothesis.id);
    case RankRole:
        return standing.rank;
    case ScoreRole:
        return standing.weighted;
    default:
        return {};
    }
}

QVariant AchModel::rowHeader(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row.source.words);
    case Qt::EditRole:
        return plainText(row.source.words);
    case Qt::ToolTipRole: {
        QStringList lines{displayText(row.source.words, longestTip)};
        if (!row.source.translation.isEmpty())
            lines.append(headerData(int(&row - m_rows.data()), Qt::Vertical, TranslationRole).toString());
        if (row.evidence.kind != EvidenceKind::Note && !row.evidence.note.isEmpty())
            lines.append(displayText(row.evidence.note, longestTip));
        lines.append(sourceLine(row));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)", "a quotation and its source").arg(plainText(row.source.words), sourceLine(row));
    case IdRole:
        return QVariant::fromValue(row.evidence.id);
    case SourceRole:
        return sourceLine(row);
    case TranslationRole:
        if (row.source.translation.isEmpty())
            return QString();
        return row.source.translator.isEmpty()
                   ? tr("Translated: %1").arg(displayText(row.source.translation))
                   : tr("Translated by %1: %2").arg(displayText(row.source.translator), displayText(row.source.translation));
    case GoneRole:
        return row.source.isGone;
    default:
        return {};
    }
}

// Who says it, the grade, the outlet and the day, the origin if it has a name, and what kind it is.
QString AchModel::sourceLine(const Row &row) const
{
    const EvidenceSource &source = row.source;
    if (source.isGone)
        return tr("Deleted; these were its last words");
    QStringList parts{source.speakers};
    if (!source.reliability.isEmpty() || source.credibility > 0)
        parts.append((source.reliability.isEmpty() ? QStringLiteral("–") : source.reliability) +
                     (source.credibility > 0 ? QString::number(source.credibility) : QStringLiteral("–")));
    parts += {displayText(source.outlet), source.published.isEmpty() ? QString() : dateText(source.published)};
    if (!source.originName.isEmpty())
        parts.append(tr("from %1", "an origin").arg(displayText(source.originName)));
    parts.append(evidenceKindText(row.evidence.kind));
    if (row.evidence.kind != EvidenceKind::Note && !row.evidence.note.isEmpty())
        parts.append(tr("with a remark"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString AchModel::weightTip(const Row &row) const
{
    QStringList lines;
    if (!row.source.reliability.isEmpty())
        lines.append(tr("Reliability %1: %2").arg(row.source.reliability, reliabilityText(row.source.reliability)));
    if (row.source.credibility > 0)
        lines.append(
            tr("Credibility %1: %2").arg(QLocale().toString(row.source.credibility), credibilityText(row.source.credibility)));
    if (lines.isEmpty())
        lines.append(tr("Not graded, so it counts as it is."));
    if (row.sharing > 1)
        lines.append(
            tr("%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.",
               nullptr, row.sharing));
    return lines.join(u'\n');
}

} // namespace sidelight
