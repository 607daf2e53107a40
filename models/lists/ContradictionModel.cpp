// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ContradictionModel.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/lists/StatementText.h"
#include "models/lists/SupportText.h"

#include <QLocale>

namespace sidelight {

namespace {

// The internal number of an index: 0 for a claim; the entry's serial number for a line; for a further statement also the line
// under which it stands, counted from 1, since lines come and go only at the end.
static_assert(sizeof(quintptr) == 8);
constexpr int lineShift = 32;

constexpr Stance stanceOf(int column) { return column == ContradictionModel::For ? Stance::Asserts : Stance::Denies; }

} // namespace

ContradictionModel::ContradictionModel(const Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_concerned(library)
{
}

ContradictionModel::~ContradictionModel() = default;

ContradictionModel::Kind ContradictionModel::Place::kind() const
{
    if (line < 0)
        return Kind::Claim;
    if (copy >= 0)
        return Kind::Copy;
    return entry->found.lines[line].isAside ? Kind::Aside : Kind::Pair;
}

// An aside goes over both columns.
Id ContradictionModel::Place::statement(int column) const
{
    if (line < 0)
        return {};
    const ContradictionLine &at = entry->found.lines[line];
    return at.statements.at(at.isAside ? 0 : size_t(column)).value(copy + 1);
}

ContradictionModel::Place ContradictionModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quintptr number = index.internalId();
    if (number == 0)
        return {m_entries[size_t(index.row())].get()};
    const Entry *const entry = m_bySerial.value(quint32(number));
    const int above = int(number >> lineShift);
    return above == 0 ? Place{entry, index.row()} : Place{entry, above - 1, index.row()};
}

QModelIndex ContradictionModel::indexOf(const Entry &entry, int line) const { return createIndex(line, 0, quintptr(entry.serial)); }

QModelIndex ContradictionModel::indexOf(Id claim) const
{
    const Entry *const entry = m_byClaim.value(claim);
    return entry ? indexOf(*entry) : QModelIndex();
}

int ContradictionModel::columnCount(const QModelIndex &) const { return ColumnCount; }

int ContradictionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.column() > 0)
        return 0;
    const Place place = placeOf(parent);
    if (place.line < 0)
        return int(place.entry->found.lines.size());
    return place.copy < 0 ? place.entry->found.lines[place.line].further() : 0;
}

bool ContradictionModel::hasChildren(const QModelIndex &parent) const { return rowCount(parent) > 0; }

QModelIndex ContradictionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const Place place = placeOf(parent);
    const quintptr above = place.line < 0 ? 0 : quintptr(place.line + 1) << lineShift;
    return createIndex(row, column, above | place.entry->serial);
}

QModelIndex ContradictionModel::parent(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    if (place.line < 0)
        return {};
    return place.copy < 0 ? indexOf(*place.entry) : indexOf(*place.entry, place.line);
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return stanceText(stanceOf(section));
}

QVariant ContradictionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    if (role == KindRole)
        return int(place.kind());
    if (role == ClaimRole)
        return QVariant::fromValue(place.entry->claim);
    if (place.line < 0)
        return claimCell(*place.entry, index.column(), role);
    const Id id = place.statement(index.column());
    if (role == StatementRole)
        return QVariant::fromValue(id);
    const auto statement = m_library.find<Statement>(id);
    if (!statement)
        return {};
    const ContradictionLine &line = place.entry->found.lines[place.line];
    const int further = place.copy < 0 ? int(line.statements.at(line.isAside ? 0 : size_t(index.column())).size()) - 1 : 0;
    if (role == FurtherRole)
        return further;
    if (role == FurtherTextRole)
        return furtherText(further);
    if (role == Qt::AccessibleTextRole)
        return spokenText(*statement, further);
    return statementCell(*statement, role);
}

QVariant ContradictionModel::claimCell(const Entry &entry, int column, int role) const
{
    const auto backing = [&] { return backingText(supportOf(m_library, entry.claim).of(stanceOf(column))); };
    switch (role) {
    case Qt::DisplayRole:
        return column == For ? displayText(entry.found.text) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return plainText(entry.found.text) + u'\n' + supportSentences(supportOf(m_library, entry.claim));
    case StanceRole:
        return int(stanceOf(column));
    case BackingRole:
        return backing();
    case SearchRole:
        return entry.found.search;
    case SortRole:
        return entry.found.text;
    case CountRole:
        return entry.found.origins;
    case LatestRole:
        return entry.found.latest;
    default:
        return {};
    }
}

QVariant ContradictionModel::statementCell(const Statement &statement, int role) const
{
    const auto passage = m_library.find<Passage>(statement.passage);
    if (!passage)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(passage->quote);
    case Qt::ToolTipRole:
        return QStringList({whoText(m_library, statement), displayText(passage->quote), circumstancesText(m_library, statement),
                            gradeSentences(m_library, statement)})
            .join(u'\n')
            .trimmed();
    case PassageRole:
        return QVariant::fromValue(statement.passage);
    case StanceRole:
        return int(statement.stance);
    case WhoRole:
        return whoText(m_library, statement);
    case WhoLengthRole:
        return whoLength(m_library, statement);
    case CircumstancesLengthRole:
        return circumstancesLength(m_library, statement);
    case QuoteRole:
        return passage->quote;
    case TranslationRole:
        return passage->translation;
    case TranslationHeadingRole:
        return translationHeading(*passage);
    case ReliabilityRole:
        return reliabilityOf(m_library, statement);
    case CredibilityRole:
        return statement.credibility;
    case CircumstancesRole:
        return circumstancesText(m_library, statement);
    default:
        return {};
    }
}

QString ContradictionModel::furtherText(int further) const
{
    return further > 0 ? tr("and %n more from the same origin", nullptr, further) : QString();
}

QString ContradictionModel::spokenText(const Statement &statement, int further) const
{
    const auto passage = m_library.find<Passage>(statement.passage);
    QStringList parts{stanceText(statement.stance), whoText(m_library, statement)};
    if (passage) {
        parts.append(plainText(passage->quote));
        parts.append(translationHeading(*passage));
        parts.append(plainText(passage->translation));
    }
    parts.append(gradeSentences(m_library, statement));
    parts.append(circumstancesText(m_library, statement));
    parts.append(furtherText(further));
    parts.removeAll(QString());
    return plainText(parts.join(u'\n'), 4 * displayLength);
}

std::unique_ptr<ContradictionModel::Entry> ContradictionModel::newEntry(Id claim, Contradiction found)
{
    auto entry = std::make_unique<Entry>(++m_lastSerial, int(m_entries.size()), claim, std::move(found));
    m_byClaim.insert(claim, entry.get());
    m_bySerial.insert(entry->serial, entry.get());
    return entry;
}

void ContradictionModel::reset()
{
    beginResetModel();
    m_entries.clear();
    m_byClaim.clear();
    m_bySerial.clear();
    m_concerned.rebuild();
    QList<Id> claims = m_library.all<Claim>().keys();
    std::ranges::sort(claims);
    for (const Id claim : std::as_const(claims))
        if (std::optional<Contradiction> found = contradictionOn(m_library, claim))
            m_entries.push_back(newEntry(claim, *std::move(found)));
    endResetModel();
}

void ContradictionModel::follow(const Changes &changes)
{
    const ConcernedClaims::Concerned concerned = m_concerned.follow(changes);
    QSet<Id> claims = concerned.counts + concerned.words;
    const ChangesOf<Claim> &own = changes.of<Claim>();
    for (const Claim &claim : own.inserted)
        claims.insert(claim.id);
    for (const Claim &claim : own.updated)
        claims.insert(claim.id);
    for (const Id claim : own.removed)
        claims.insert(claim);
    QList<Id> ordered(claims.begin(), claims.end());
    std::ranges::sort(ordered);
    for (const Id claim : std::as_const(ordered))
        refresh(claim);
}

void ContradictionModel::refresh(Id claim)
{
    std::optional<Contradiction> now = contradictionOn(m_library, claim);
    Entry *const entry = m_byClaim.value(claim);
    if (now && entry)
        update(*entry, *std::move(now));
    else if (now)
        insert(claim, *std::move(now));
    else if (entry)
        remove(*entry);
}

void ContradictionModel::insert(Id claim, Contradiction found)
{
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.push_back(newEntry(claim, std::move(found)));
    endInsertRows();
}

void ContradictionModel::remove(const Entry &entry)
{
    const int row = entry.row;
    beginRemoveRows({}, row, row);
    m_byClaim.remove(entry.claim);
    const quint32 serial = entry.serial;
    m_entries.erase(m_entries.begin() + row);
    m_bySerial.remove(serial);
    for (size_t i = size_t(row); i < m_entries.size(); ++i)
        m_entries[i]->row = int(i);
    endRemoveRows();
}

void ContradictionModel::update(Entry &entry, Contradiction found)
{
    QList<ContradictionLine> &lines = entry.found.lines;
    const int before = int(lines.size()), now = int(found.lines.size());
    if (now < before) {
        beginRemoveRows(indexOf(entry), now, before - 1);
        lines.resize(now);
        endRemoveRows();
    }
    for (int line = 0; line < std::min(before, now); ++line)
        updateLine(entry, line, found.lines[line]);
    if (now > before) {
        beginInsertRows(indexOf(entry), before, now - 1);
        lines.append(found.lines.sliced(before));
        endInsertRows();
    }
    entry.found = std::move(found);
    tell(entry);
}

// Rows come and go at the end; what the others show changes only when as many are there as will be.
void ContradictionModel::updateLine(Entry &entry, int line, const ContradictionLine &now)
{
    ContradictionLine &shown = entry.found.lines[line];
    const int before = shown.further(), after = now.further();
    if (after < before) {
        beginRemoveRows(indexOf(entry, line), after, before - 1);
        for (QList<Id> &side : shown.statements)
            side.resize(std::min(side.size(), qsizetype(after) + 1));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(indexOf(entry, line), before, after - 1);
        for (size_t side = 0; side < shown.statements.size(); ++side) {
            if (now.statements.at(side).size() <= before + 1)
                continue;
            shown.statements.at(side).resize(before + 1);
            shown.statements.at(side).append(now.statements.at(side).sliced(before + 1));
        }
        endInsertRows();
    }
    shown = now;
}

void ContradictionModel::tell(const Entry &entry)
{
    const auto rows = [this](const QModelIndex &parent) {
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, ColumnCount - 1, parent));
    };
    const QModelIndex top = indexOf(entry);
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    rows(top);
    for (int line = 0; line < int(entry.found.lines.size()); ++line)
        rows(indexOf(entry, line));
}

} // namespace sidelight
