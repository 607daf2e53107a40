// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RecordTable.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordModel.h"

#include <QPromise>
#include <QThreadPool>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int sliceTime = 4; // ms
constexpr quintptr topLevel = 0;

} // namespace

RecordTable::RecordTable(RecordRows *records, int column, QObject *parent)
    : QAbstractItemModel(parent)
    , m_records(records)
    , m_column(column)
    , m_sections{TableSection()}
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &RecordTable::prepareSlice);
    connect(records, &QAbstractItemModel::modelReset, this, &RecordTable::prepareAll);
    connect(records, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { followInserted(first, last); });
    connect(records, &QAbstractItemModel::dataChanged, this, &RecordTable::followChanged);
    connect(records, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_leaving.append(m_records->idAt(m_records->index(row, 0)));
    });
    connect(records, &QAbstractItemModel::rowsRemoved, this, &RecordTable::followRemoved);
}

void RecordTable::begin()
{
    if (m_records->rowCount() > 0)
        prepareAll();
}

RecordTable::~RecordTable() { callOff(); }

// What is asked for

void RecordTable::setWords(const QString &typed)
{
    const QList<QByteArray> words = tables::foldedWords(typed);
    if (words == m_words)
        return;
    m_words = words;
    if (!m_withWords && !words.isEmpty()) {
        m_withWords = true;
        prepareAll();
    } else {
        arrange();
    }
}

void RecordTable::expectWords()
{
    if (m_withWords)
        return;
    m_withWords = true;
    prepareAll();
}

void RecordTable::divide(bool divided)
{
    // A row's place among sections means nothing among records, so nobody can keep one.
    beginResetModel();
    m_divided = divided;
    m_sections = divided ? QList<TableSection>() : QList<TableSection>{TableSection()};
    endResetModel();
    prepareAll();
}

void RecordTable::refresh() { prepareAll(); }

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_column && order == m_sortOrder))
        return;
    const bool sameColumn = column == m_column;
    m_column = column;
    m_sortOrder = order;
    if (sameColumn)
        return arrange();
    prepareRows(m_slices.isActive() ? m_known : Known::AllButKeys);
}

// Preparing: what is known of each record

TableRow RecordTable::prepared(Id id) const
{
    TableRow row;
    const QModelIndex index = m_records->indexOf(id, m_column);
    if (!index.isValid())
        return row;
    row.id = id;
    setKey(row, index);
    if (m_withWords)
        row.words = tables::folded(m_records->data(m_records->indexOf(id), SearchRole).toString());
    row.accepted = accepts(id);
    if (isDivided())
        row.sections = sectionsOf(id);
    return row;
}

void RecordTable::setKey(TableRow &row, const QModelIndex &index) const
{
    const QVariant key = m_records->data(index, SortRole);
    row.isNumber = key.typeId() != QMetaType::QString;
    row.sortNumber = row.isNumber ? key.toDouble() : 0;
    row.sortText = row.isNumber ? QString() : key.toString();
}

void RecordTable::noteTitles(const TableRow &row)
{
    for (const Id section : row.sections)
        if (!m_titles.contains(section))
            m_titles.insert(section, titleOf(section));
}

void RecordTable::prepareAll() { prepareRows(Known::Nothing); }

void RecordTable::prepareRows(Known known)
{
    callOff();
    m_known = known;
    if (known == Known::Nothing)
        m_late.clear();
    m_foundHolds = false;
    m_order.clear();
    m_titles.clear();
    m_toPrepare.clear();
    m_next.clear();
    m_nextPlaces.clear();
    if (m_records->rowCount() > m_atOnce)
        return m_slices.start(); // whoever tells of so many has taken its own time already
    listAll();
    while (m_next.size() < m_toPrepare.size())
        prepareNext();
    finishPreparing();
}

void RecordTable::listAll()
{
    const int count = m_records->rowCount();
    m_toPrepare.reserve(count);
    for (int row = 0; row < count; ++row)
        m_toPrepare.append(m_records->idAt(m_records->index(row, 0)));
    m_next.reserve(count);
    m_nextPlaces.reserve(count);
}

void RecordTable::prepareNext()
{
    const Id id = m_toPrepare[m_next.size()];
    m_nextPlaces.insert(id, int(m_next.size()));
    const int place = m_known == Known::AllButKeys ? m_places.value(id, -1) : -1;
    if (place >= 0) {
        m_next.append(m_rows[place]);
        setKey(m_next.last(), m_records->indexOf(id, m_column));
    } else {
        m_next.append(prepared(id));
    }
    noteTitles(m_next.last());
}

void RecordTable::prepareSlice()
{
    QElapsedTimer time;
    time.start();
    if (m_toPrepare.isEmpty())
        listAll();
    while (m_next.size() < m_toPrepare.size()) {
        prepareNext();
        if (m_next.size() % 64 == 0 && time.elapsed() >= sliceTime)
            return;
    }
    finishPreparing();
}

void RecordTable::finishPreparing()
{
    m_slices.stop();
    // Giving back a hundred thousand rows takes long enough to be left to the pool as well.
    if (m_rows.size() > m_atOnce)
        QThreadPool::globalInstance()->start([rows = std::exchange(m_rows, {}), places = std::exchange(m_places, {})] {});
    m_rows = std::exchange(m_next, {});
    m_places = std::exchange(m_nextPlaces, {});
    m_toPrepare = {};
    const QSet<Id> late = std::exchange(m_late, {});
    for (const Id id : late) {
        const int place = m_places.value(id, -1);
        const TableRow row = prepared(id);
        noteTitles(row);
        if (place >= 0)
            m_rows[place] = row;
        else if (row.id.isValid()) {
            m_places.insert(id, int(m_rows.size()));
            m_rows.append(row);
        }
    }
    arrange();
}

// Arranging

void RecordTable::callOff()
{
    if (m_calledOff)
        m_calledOff->store(true, std::memory_order_relaxed);
    m_calledOff.reset();
    m_slices.stop();
}

void RecordTable::arrange()
{
    if (m_slices.isActive())
        return; // comes when all are prepared
    callOff();
    tables::Question question{m_rows,      m_order,  {},     false, m_words, m_sortOrder == Qt::DescendingOrder,
                              isDivided(), m_titles, nullptr};
    if (m_foundHolds && tables::isNarrower(m_words, m_foundWords)) {
        question.isNarrower = true;
        question.candidates = m_found;
    }
    if (m_rows.size() <= m_atOnce)
        return show(tables::arrange(question));
    m_calledOff = question.calledOff = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<tables::Answer>>();
    promise->start();
    promise->future().then(this, [this, calledOff = m_calledOff](const tables::Answer &answer) {
        if (calledOff == m_calledOff)
            show(answer);
    });
    QThreadPool::globalInstance()->start([promise, question = std::move(question)] {
        promise->addResult(tables::arrange(question));
        promise->finish();
    });
}

// One change of layout: whoever holds a row keeps it, if it is still there.
void RecordTable::show(const tables::Answer &answer)
{
    m_calledOff.reset();
    m_order = answer.order;
    m_found = answer.found;
    m_foundWords = m_words;
    m_foundHolds = true;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<Id, Id>> held; // section and record
    for (const QModelIndex &index : before) {
        const int section = index.internalId() == topLevel ? (isDivided() ? index.row() : 0) : int(index.internalId()) - 1;
        held.append({m_sections.value(section).id, isSection(index) ? Id() : idAt(index)});
    }
    m_sections = answer.sections;
    QHash<Id, int> sectionRows;
    QHash<std::pair<Id, Id>, int> recordRows;
    for (int s = 0; s < m_sections.size() && !before.isEmpty(); ++s)
        sectionRows.insert(m_sections[s].id, s);
    const QSet<std::pair<Id, Id>> wanted(held.begin(), held.end());
    for (const TableSection &section : std::as_const(m_sections))
        for (int row = 0; row < section.records.size() && !before.isEmpty(); ++row)
            if (wanted.contains({section.id, section.records[row]}))
                recordRows.insert({section.id, section.records[row]}, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int section = sectionRows.value(held[i].first, -1);
        const bool wasSection = isDivided() && !held[i].second.isValid();
        const int row = wasSection ? section : recordRows.value(held[i], -1);
        const QModelIndex above = wasSection || !isDivided() ? QModelIndex() : sectionIndex(section);
        after.append(section < 0 || row < 0 ? QModelIndex() : index(row, before[i].column(), above));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT arranged();
}

// Following the project, row by row

void RecordTable::followInserted(int first, int last)
{
    QList<Id> ids;
    for (int row = first; row <= last; ++row)
        ids.append(m_records->idAt(m_records->index(row, 0)));
    follow(ids);
}

void RecordTable::followChanged(const QModelIndex &first, const QModelIndex &last) { followInserted(first.row(), last.row()); }

void RecordTable::followRemoved() { follow(std::exchange(m_leaving, {})); }

void RecordTable::follow(const QList<Id> &ids)
{
    if (m_slices.isActive()) {
        m_late.unite(QSet<Id>(ids.begin(), ids.end()));
        return;
    }
    if (ids.size() > m_atOnce)
        return prepareAll();
    const bool wasWorking = isWorking();
    bool renamed = false;
    for (const Id id : ids) {
        placeRow(id);
        const int place = m_places.value(id, -1);
        if (place < 0)
            continue;
        for (const Id section : std::as_const(m_rows[place].sections))
            if (const SectionTitle title = titleOf(section); m_titles.value(section) != title) {
                m_titles.insert(section, title);
                renamed = true;
            }
    }
    if (wasWorking || renamed)
        arrange();
}

void RecordTable::placeRow(Id id)
{
    const int known = m_places.value(id, -1);
    const TableRow before = known >= 0 ? m_rows[known] : TableRow();
    const TableRow now = prepared(id);
    noteTitles(now);
    m_foundHolds = false;
    if (known < 0 && !now.id.isValid())
        return;
    const int place = known >= 0 ? known : int(m_rows.size());
    if (known < 0)
        m_rows.append(TableRow());
    const bool moves = before.id != now.id || before.sortText != now.sortText || before.sortNumber != now.sortNumber;
    if (moves && known >= 0)
        reorder(place, false);
    m_rows[place] = now;
    m_places.insert(id, place);
    if (moves && now.id.isValid())
        reorder(place, true);
    if (!now.id.isValid())
        m_places.remove(id);
    const bool shown = now.id.isValid() && now.accepted && tables::matches(now, m_words);
    const QList<Id> without{Id()};
    const QList<Id> old = before.sections.isEmpty() ? without : before.sections;
    const QList<Id> fresh = now.sections.isEmpty() ? without : now.sections;
    TableRow row = now;
    row.id = id;
    for (const Id section : old)
        if (!fresh.contains(section))
            placeIn(row, section, false);
    for (const Id section : fresh)
        placeIn(row, section, shown);
}

// Keeps the order of all rows while it is known.
void RecordTable::reorder(int place, bool present)
{
    if (m_order.isEmpty())
        return;
    if (!present) {
        m_order.removeOne(place);
        return;
    }
    const auto at = std::ranges::lower_bound(m_order, place, [this](int a, int b) { return m_sorting.less(m_rows[a], m_rows[b]); });
    m_order.insert(at, place);
}

// Where a row belongs in a section, which may hold it already; itself does not count.
int RecordTable::shownBefore(const TableSection &section, const TableRow &row) const
{
    QList<Id> others = section.records;
    others.removeOne(row.id);
    const auto isBefore = [this, &row](Id id) {
        const int place = m_places.value(id, -1);
        if (place < 0)
            return true; // on its way out
        const TableRow &other = m_rows[place];
        return m_sortOrder == Qt::AscendingOrder ? m_sorting.less(other, row) : m_sorting.less(row, other);
    };
    return int(std::ranges::partition_point(others, isBefore) - others.begin());
}

int RecordTable::sectionFor(Id id)
{
    const auto it = std::ranges::find(m_sections, id, &TableSection::id);
    if (it != m_sections.end())
        return int(it - m_sections.begin());
    const TableSection section{id, m_titles.value(id), {}};
    const auto at = std::ranges::lower_bound(m_sections, section,
                                             [this](const TableSection &a, const TableSection &b) { return m_sorting.less(a, b); });
    const int row = int(at - m_sections.begin());
    beginInsertRows({}, row, row);
    m_sections.insert(row, section);
    endInsertRows();
    return row;
}

void RecordTable::placeIn(const TableRow &row, Id section, bool belongs)
{
    const auto there = std::ranges::find(m_sections, section, &TableSection::id);
    const int old = there == m_sections.end() ? -1 : int(there->records.indexOf(row.id));
    if (old < 0 && !belongs)
        return;
    const int at = sectionFor(section);
    const QModelIndex above = isDivided() ? sectionIndex(at) : QModelIndex();
    QList<Id> &records = m_sections[at].records;
    if (!belongs) {
        beginRemoveRows(above, old, old);
        records.removeAt(old);
        endRemoveRows();
        if (isDivided() && records.isEmpty()) {
            beginRemoveRows({}, at, at);
            m_sections.removeAt(at);
            endRemoveRows();
            return;
        }
    } else {
        const int now = shownBefore(m_sections[at], row);
        if (old < 0) {
            beginInsertRows(above, now, now);
            records.insert(now, row.id);
            endInsertRows();
        } else if (old != now) {
            beginMoveRows(above, old, old, above, now > old ? now + 1 : now);
            records.move(old, now);
            endMoveRows();
        }
        if (old >= 0)
            Q_EMIT dataChanged(index(now, 0, above), index(now, columnCount() - 1, above));
    }
    if (isDivided()) // its count
        Q_EMIT dataChanged(sectionIndex(at), index(at, columnCount() - 1));
}

// As an item model

Id RecordTable::idAt(const QModelIndex &index) const
{
    const int section = index.internalId() == topLevel ? 0 : int(index.internalId()) - 1;
    return section < m_sections.size() ? m_sections[section].records.value(index.row()) : Id();
}

bool RecordTable::isSection(const QModelIndex &index) const
{
    return index.isValid() && isDivided() && index.internalId() == topLevel;
}

int RecordTable::shownCount() const
{
    int count = 0;
    for (const TableSection &section : m_sections)
        count += int(section.records.size());
    return count;
}

QList<Id> RecordTable::shownRecords() const
{
    if (m_sections.size() == 1)
        return m_sections.first().records;
    QList<Id> ids;
    QSet<Id> seen;
    for (const TableSection &section : m_sections)
        for (const Id id : section.records)
            if (const qsizetype before = seen.size(); seen.insert(id), seen.size() > before)
                ids.append(id);
    return ids;
}

QModelIndex RecordTable::sectionIndex(int section) const { return createIndex(section, 0, topLevel); }

QModelIndex RecordTable::find(Id record) const
{
    for (int section = 0; section < m_sections.size() && record.isValid(); ++section)
        if (const auto row = m_sections[section].records.indexOf(record); row >= 0)
            return index(int(row), 0, isDivided() ? sectionIndex(section) : QModelIndex());
    return {};
}

QModelIndex RecordTable::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RecordTable::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == topLevel ? QModelIndex() : sectionIndex(int(index.internalId()) - 1);
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isDivided() ? m_sections.size() : m_sections.first().records.size());
    return isSection(parent) && parent.column() == 0 ? int(m_sections.value(parent.row()).records.size()) : 0;
}

int RecordTable::columnCount(const QModelIndex &) const { return m_records->columnCount(); }

QVariant RecordTable::sectionData(const TableSection &section, int column, int role) const
{
    const int count = int(section.records.size());
    const QString title = section.id.isValid() ? section.title.text : titleWithout();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == 0 ? title : QVariant();
    case Qt::AccessibleTextRole:
        return column == 0 ? spoken(plainText(title), count) : QVariant();
    case CountRole:
        return count;
    case SectionRole:
        return true;
    default:
        return {};
    }
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return index.row() < m_sections.size() ? sectionData(m_sections[index.row()], index.column(), role) : QVariant();
    const Id id = idAt(index);
    if (role == IdRole)
        return QVariant::fromValue(id);
    return m_records->data(m_records->indexOf(id, index.column()), role); // nothing of one that is gone
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_records->headerData(section, orientation, role);
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace sidelight
