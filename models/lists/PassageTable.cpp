// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PassageTable.h"

#include "models/lists/DisplayText.h"

#include <QPromise>
#include <QThreadPool>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int sliceTime = 4; // ms
constexpr quintptr topLevel = 0;

template <class T> void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

PassageTable::PassageTable(PassageListModel *passages, const Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_passages(passages)
    , m_library(library)
    , m_sections{PassageSection()}
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &PassageTable::prepareSlice);
    connect(passages, &QAbstractItemModel::modelReset, this, &PassageTable::prepareAll);
    connect(passages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { followInserted(first, last); });
    connect(passages, &QAbstractItemModel::dataChanged, this, &PassageTable::followChanged);
    connect(passages, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_leaving.append(m_passages->idAt(m_passages->index(row, 0)));
    });
    connect(passages, &QAbstractItemModel::rowsRemoved, this, &PassageTable::followRemoved);
    if (passages->rowCount() > 0)
        prepareAll();
}

PassageTable::~PassageTable() { callOff(); }

// What is asked for

void PassageTable::setWords(const QString &typed)
{
    const QList<QByteArray> words = passages::foldedWords(typed);
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

void PassageTable::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    // A row's place among sections means nothing among passages, so nobody can keep one.
    beginResetModel();
    m_grouping = grouping;
    m_sections = isDivided() ? QList<PassageSection>() : QList<PassageSection>{PassageSection()};
    endResetModel();
    prepareAll();
}

void PassageTable::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    prepareAll();
}

void PassageTable::refresh() { prepareAll(); }

void PassageTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_column && order == m_sortOrder))
        return;
    const bool sameColumn = column == m_column;
    m_column = column;
    m_sortOrder = order;
    if (sameColumn)
        arrange();
    else
        prepareAll();
}

// Preparing: what the library knows of each passage

QList<Id> PassageTable::sectionsOf(Id id) const
{
    const Passage *passage = m_library.find<Passage>(id);
    if (!passage || m_grouping == Grouping::None)
        return {};
    if (m_grouping == Grouping::Article)
        return {passage->article};
    if (m_grouping == Grouping::Tag)
        return passage->tags;
    QList<Id> sections;
    const QList<Id> statements = m_library.statementsOf(id);
    for (const Id each : statements) {
        const Statement *statement = m_library.find<Statement>(each);
        if (m_grouping == Grouping::Claim && statement->claim.isValid())
            addOnce(sections, statement->claim);
        for (const Speaker &speaker : statement->speakers)
            if (m_grouping == Grouping::Actor)
                addOnce(sections, speaker.actor);
    }
    return sections;
}

QString PassageTable::titleOf(Id section) const
{
    if (const Article *article = m_grouping == Grouping::Article ? m_library.find<Article>(section) : nullptr)
        return displayText(article->title);
    if (const Tag *tag = m_grouping == Grouping::Tag ? m_library.find<Tag>(section) : nullptr)
        return displayText(tag->name);
    if (const Actor *actor = m_grouping == Grouping::Actor ? m_library.find<Actor>(section) : nullptr)
        return displayText(actor->name);
    if (const Claim *claim = m_grouping == Grouping::Claim ? m_library.find<Claim>(section) : nullptr)
        return displayText(claim->text);
    return {};
}

PassageRow PassageTable::prepared(Id id) const
{
    PassageRow row;
    const Passage *passage = m_library.find<Passage>(id);
    const QModelIndex index = m_passages->indexOf(id, m_column);
    if (!passage || !index.isValid())
        return row;
    row.id = id;
    const QVariant key = m_passages->data(index, SortRole);
    row.isNumber = key.typeId() != QMetaType::QString;
    if (row.isNumber)
        row.sortNumber = key.toDouble();
    else
        row.sortText = key.toString();
    if (m_withWords)
        row.words = passages::folded(m_passages->data(m_passages->indexOf(id), SearchRole).toString());
    row.accepted = !m_accept || m_accept(*passage);
    row.sections = sectionsOf(id);
    return row;
}

void PassageTable::noteTitles(const PassageRow &row)
{
    for (const Id section : row.sections)
        if (!m_titles.contains(section))
            m_titles.insert(section, titleOf(section));
}

void PassageTable::prepareAll()
{
    callOff();
    m_foundHolds = false;
    m_order.clear();
    m_titles.clear();
    m_late.clear();
    m_toPrepare.clear();
    m_next.clear();
    m_nextPlaces.clear();
    if (m_passages->rowCount() > m_atOnce)
        return m_slices.start(); // whoever tells of so many has taken its own time already
    listAll();
    while (m_next.size() < m_toPrepare.size())
        prepareNext();
    finishPreparing();
}

void PassageTable::listAll()
{
    const int count = m_passages->rowCount();
    m_toPrepare.reserve(count);
    for (int row = 0; row < count; ++row)
        m_toPrepare.append(m_passages->idAt(m_passages->index(row, 0)));
    m_next.reserve(count);
    m_nextPlaces.reserve(count);
}

void PassageTable::prepareNext()
{
    const Id id = m_toPrepare[m_next.size()];
    m_nextPlaces.insert(id, int(m_next.size()));
    m_next.append(prepared(id));
    noteTitles(m_next.last());
}

void PassageTable::prepareSlice()
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

void PassageTable::finishPreparing()
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
        const PassageRow row = prepared(id);
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

void PassageTable::callOff()
{
    if (m_calledOff)
        m_calledOff->store(true, std::memory_order_relaxed);
    m_calledOff.reset();
    m_slices.stop();
}

void PassageTable::arrange()
{
    if (m_slices.isActive())
        return; // comes when all are prepared
    callOff();
    passages::Question question{m_rows,      m_order,  {},     false, m_words, m_sortOrder == Qt::DescendingOrder,
                                isDivided(), m_titles, nullptr};
    if (m_foundHolds && passages::isNarrower(m_words, m_foundWords)) {
        question.isNarrower = true;
        question.candidates = m_found;
    }
    if (m_rows.size() <= m_atOnce)
        return show(passages::arrange(question));
    m_calledOff = question.calledOff = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<passages::Answer>>();
    promise->start();
    promise->future().then(this, [this, calledOff = m_calledOff](const passages::Answer &answer) {
        if (calledOff == m_calledOff)
            show(answer);
    });
    QThreadPool::globalInstance()->start([promise, question = std::move(question)] {
        promise->addResult(passages::arrange(question));
        promise->finish();
    });
}

// One change of layout: whoever holds a row keeps it, if it is still there.
void PassageTable::show(const passages::Answer &answer)
{
    m_calledOff.reset();
    m_order = answer.order;
    m_found = answer.found;
    m_foundWords = m_words;
    m_foundHolds = true;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<Id, Id>> held; // section and passage
    for (const QModelIndex &index : before) {
        const int section = index.internalId() == topLevel ? (isDivided() ? index.row() : 0) : int(index.internalId()) - 1;
        held.append({m_sections.value(section).id, isSection(index) ? Id() : idAt(index)});
    }
    m_sections = answer.sections;
    QHash<Id, int> sectionRows;
    QHash<std::pair<Id, Id>, int> passageRows;
    for (int s = 0; s < m_sections.size() && !before.isEmpty(); ++s)
        sectionRows.insert(m_sections[s].id, s);
    const QSet<std::pair<Id, Id>> wanted(held.begin(), held.end());
    for (const PassageSection &section : std::as_const(m_sections))
        for (int row = 0; row < section.passages.size() && !before.isEmpty(); ++row)
            if (wanted.contains({section.id, section.passages[row]}))
                passageRows.insert({section.id, section.passages[row]}, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int section = sectionRows.value(held[i].first, -1);
        const bool wasSection = isDivided() && !held[i].second.isValid();
        const int row = wasSection ? section : passageRows.value(held[i], -1);
        const QModelIndex above = wasSection || !isDivided() ? QModelIndex() : sectionIndex(section);
        after.append(section < 0 || row < 0 ? QModelIndex() : index(row, before[i].column(), above));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT arranged();
}

// Following the project, row by row

void PassageTable::followInserted(int first, int last)
{
    QList<Id> ids;
    for (int row = first; row <= last; ++row)
        ids.append(m_passages->idAt(m_passages->index(row, 0)));
    follow(ids);
}

void PassageTable::followChanged(const QModelIndex &first, const QModelIndex &last) { followInserted(first.row(), last.row()); }

void PassageTable::followRemoved() { follow(std::exchange(m_leaving, {})); }

void PassageTable::follow(const QList<Id> &ids)
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
            if (const QString title = titleOf(section); m_titles.value(section) != title) {
                m_titles.insert(section, title);
                renamed = true;
            }
    }
    if (wasWorking || renamed)
        arrange();
}

void PassageTable::placeRow(Id id)
{
    const int known = m_places.value(id, -1);
    const PassageRow before = known >= 0 ? m_rows[known] : PassageRow();
    const PassageRow now = prepared(id);
    noteTitles(now);
    m_foundHolds = false;
    if (known < 0 && !now.id.isValid())
        return;
    const int place = known >= 0 ? known : int(m_rows.size());
    if (known < 0)
        m_rows.append(PassageRow());
    const bool moves = before.id != now.id || before.sortText != now.sortText || before.sortNumber != now.sortNumber;
    if (moves && known >= 0)
        reorder(place, false);
    m_rows[place] = now;
    m_places.insert(id, place);
    if (moves && now.id.isValid())
        reorder(place, true);
    if (!now.id.isValid())
        m_places.remove(id);
    const bool shown = now.id.isValid() && now.accepted && passages::matches(now, m_words);
    const QList<Id> without{Id()};
    const QList<Id> old = before.sections.isEmpty() ? without : before.sections;
    const QList<Id> fresh = now.sections.isEmpty() ? without : now.sections;
    PassageRow row = now;
    row.id = id;
    for (const Id section : old)
        if (!fresh.contains(section))
            placeIn(row, section, false);
    for (const Id section : fresh)
        placeIn(row, section, shown);
}

// Keeps the order of all rows while it is known.
void PassageTable::reorder(int place, bool present)
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
int PassageTable::shownBefore(const PassageSection &section, const PassageRow &row) const
{
    QList<Id> others = section.passages;
    others.removeOne(row.id);
    const auto isBefore = [this, &row](Id id) {
        const int place = m_places.value(id, -1);
        if (place < 0)
            return true; // on its way out
        const PassageRow &other = m_rows[place];
        return m_sortOrder == Qt::AscendingOrder ? m_sorting.less(other, row) : m_sorting.less(row, other);
    };
    return int(std::ranges::partition_point(others, isBefore) - others.begin());
}

int PassageTable::sectionFor(Id id)
{
    const auto it = std::ranges::find(m_sections, id, &PassageSection::id);
    if (it != m_sections.end())
        return int(it - m_sections.begin());
    const PassageSection section{id, m_titles.value(id), {}};
    const auto at = std::ranges::lower_bound(
        m_sections, section, [this](const PassageSection &a, const PassageSection &b) { return m_sorting.less(a, b); });
    const int row = int(at - m_sections.begin());
    beginInsertRows({}, row, row);
    m_sections.insert(row, section);
    endInsertRows();
    return row;
}

void PassageTable::placeIn(const PassageRow &row, Id section, bool belongs)
{
    const auto there = std::ranges::find(m_sections, section, &PassageSection::id);
    const int old = there == m_sections.end() ? -1 : int(there->passages.indexOf(row.id));
    if (old < 0 && !belongs)
        return;
    const int at = sectionFor(section);
    const QModelIndex above = isDivided() ? sectionIndex(at) : QModelIndex();
    QList<Id> &passages = m_sections[at].passages;
    if (!belongs) {
        beginRemoveRows(above, old, old);
        passages.removeAt(old);
        endRemoveRows();
        if (isDivided() && passages.isEmpty()) {
            beginRemoveRows({}, at, at);
            m_sections.removeAt(at);
            endRemoveRows();
            return;
        }
    } else {
        const int now = shownBefore(m_sections[at], row);
        if (old < 0) {
            beginInsertRows(above, now, now);
            passages.insert(now, row.id);
            endInsertRows();
        } else if (old != now) {
            beginMoveRows(above, old, old, above, now > old ? now + 1 : now);
            passages.move(old, now);
            endMoveRows();
        }
        if (old >= 0)
            Q_EMIT dataChanged(index(now, 0, above), index(now, columnCount() - 1, above));
    }
    if (isDivided()) // its count
        Q_EMIT dataChanged(sectionIndex(at), index(at, columnCount() - 1));
}

// As an item model

Id PassageTable::idAt(const QModelIndex &index) const
{
    const int section = index.internalId() == topLevel ? 0 : int(index.internalId()) - 1;
    return section < m_sections.size() ? m_sections[section].passages.value(index.row()) : Id();
}

bool PassageTable::isSection(const QModelIndex &index) const
{
    return index.isValid() && isDivided() && index.internalId() == topLevel;
}

int PassageTable::shownCount() const
{
    int count = 0;
    for (const PassageSection &section : m_sections)
        count += int(section.passages.size());
    return count;
}

QList<Id> PassageTable::shownPassages() const
{
    if (m_sections.size() == 1)
        return m_sections.first().passages;
    QList<Id> ids;
    QSet<Id> seen;
    for (const PassageSection &section : m_sections)
        for (const Id id : section.passages)
            if (const qsizetype before = seen.size(); seen.insert(id), seen.size() > before)
                ids.append(id);
    return ids;
}

QModelIndex PassageTable::sectionIndex(int section) const { return createIndex(section, 0, topLevel); }

QModelIndex PassageTable::find(Id passage) const
{
    for (int section = 0; section < m_sections.size() && passage.isValid(); ++section)
        if (const auto row = m_sections[section].passages.indexOf(passage); row >= 0)
            return index(int(row), 0, isDivided() ? sectionIndex(section) : QModelIndex());
    return {};
}

QModelIndex PassageTable::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex PassageTable::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == topLevel ? QModelIndex() : sectionIndex(int(index.internalId()) - 1);
}

int PassageTable::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isDivided() ? m_sections.size() : m_sections.first().passages.size());
    return isSection(parent) && parent.column() == 0 ? int(m_sections.value(parent.row()).passages.size()) : 0;
}

int PassageTable::columnCount(const QModelIndex &) const { return m_passages->columnCount(); }

QVariant PassageTable::sectionData(const PassageSection &section, int column, int role) const
{
    const int count = int(section.passages.size());
    const QString title = section.id.isValid()            ? section.title
                          : m_grouping == Grouping::Actor ? tr("Nobody is recorded")
                          : m_grouping == Grouping::Tag   ? tr("Without a tag")
                                                          : tr("Without a claim");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == 0 ? title : QVariant();
    case Qt::AccessibleTextRole:
        return column == 0 ? tr("%1, %n passage(s)", nullptr, count).arg(plainText(title)) : QVariant();
    case CountRole:
        return count;
    case SectionRole:
        return true;
    default:
        return {};
    }
}

QVariant PassageTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return index.row() < m_sections.size() ? sectionData(m_sections[index.row()], index.column(), role) : QVariant();
    const Id id = idAt(index);
    if (role == IdRole)
        return QVariant::fromValue(id);
    return m_passages->data(m_passages->indexOf(id, index.column()), role); // nothing of one that is gone
}

QVariant PassageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_passages->headerData(section, orientation, role);
}

Qt::ItemFlags PassageTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isSection(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace sidelight
