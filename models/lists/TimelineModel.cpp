// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TimelineModel.h"

#include <algorithm>
#include <limits>

namespace sidelight {

namespace {

constexpr int mostOneByOne = 1000; // records; of more the whole is made anew

const auto byOrder = [](const TimelineMark &one, const TimelineMark &other) { return one.order() < other.order(); };

template <class T> void addIds(QSet<Id> &ids, const QList<T> &records)
{
    for (const T &record : records)
        ids.insert(record.id);
}

QSet<Id> setOf(const QList<Id> &ids) { return {ids.begin(), ids.end()}; }

template <class T> QSet<Id> idsIn(const Changes &changes)
{
    QSet<Id> ids = setOf(changes.of<T>().removed);
    addIds(ids, changes.of<T>().inserted);
    addIds(ids, changes.of<T>().updated);
    return ids;
}

} // namespace

struct TimelineModel::Lane : TimelineLane {
    qint64 number = 0; // goes before the title in their order
    std::optional<QCollatorSortKey> titleKey;
};

// Records of which the place, or what they say, may be another one now.
struct TimelineModel::Touched {
    QSet<Id> statements{}, articles{}, claims{};
    bool all = false;
    [[nodiscard]] qsizetype count() const { return statements.size() + articles.size() + claims.size(); }
};

TimelineModel::TimelineModel(const Library &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_look(library)
{
    m_collator.setNumericMode(true);
}

TimelineModel::~TimelineModel() = default;

// The whole

void TimelineModel::setChoice(const TimelineChoice &choice)
{
    if (choice == m_look.choice())
        return;
    m_look.choose(choice);
    rebuild();
}

void TimelineModel::reset()
{
    m_look.forgetAll();
    rebuild();
}

void TimelineModel::rebuild()
{
    beginResetModel();
    m_lanes.clear();
    m_laneOf.clear();
    m_placed.clear();
    m_undated = {};
    m_undatedArticles = m_undatedClaims = 0;
    m_placed.reserve(m_library.all<Statement>().size() + m_library.all<Article>().size() + m_library.all<Claim>().size());
    for (const Id id : m_library.all<Claim>().keys())
        fill(RecordKind::Claim, id);
    for (const Id id : m_library.all<Article>().keys())
        fill(RecordKind::Article, id);
    for (const Id id : m_library.all<Statement>().keys())
        fill(RecordKind::Statement, id);
    for (const auto &lane : m_lanes) {
        std::ranges::sort(lane->marks, byOrder);
        lane->title = m_look.titleOf(lane->id, lane->marks.front());
        rank(lane.get());
    }
    std::ranges::sort(m_lanes, [this](const auto &one, const auto &other) { return isBefore(*one, *other); });
    renumber(0);
    endResetModel();
    Q_EMIT followed();
}

void TimelineModel::fill(RecordKind kind, Id id)
{
    Placed placed = placedNow(kind, id);
    if (!placed.place.marks.isEmpty()) {
        Lane *&lane = m_laneOf[placed.place.lane];
        if (!lane) {
            m_lanes.push_back(std::make_unique<Lane>());
            lane = m_lanes.back().get();
            lane->id = placed.place.lane;
        }
        placed.lane = lane;
        lane->marks.insert(lane->marks.end(), placed.place.marks.begin(), placed.place.marks.end());
    }
    count(placed, 1);
    m_placed.insert(id, placed);
}

TimelineModel::Placed TimelineModel::placedNow(RecordKind kind, Id id)
{
    Placed placed{.kind = kind, .place = m_look.placeOf(kind, id)};
    if (const auto statement = kind == RecordKind::Statement ? m_library.find<Statement>(id) : nullptr) {
        const auto passage = m_library.findBare<Passage>(statement->passage);
        placed.article = passage ? passage->article : Id();
        placed.claim = statement->claim;
    }
    return placed;
}

void TimelineModel::count(const Placed &placed, int by)
{
    const auto &lacks = placed.place.lacks;
    if (placed.kind == RecordKind::Article)
        m_undatedArticles += lacks[size_t(TimelineDate::Published)] ? by : 0;
    else if (placed.kind == RecordKind::Claim)
        m_undatedClaims += lacks[size_t(TimelineDate::Happened)] ? by : 0;
    else
        for (size_t date = 0; date < lacks.size(); ++date)
            m_undated[date] += lacks[date] ? by : 0;
}

// Following

TimelineModel::Touched TimelineModel::touchedBy(const Changes &changes) const
{
    Touched touched{.statements = idsIn<Statement>(changes)};
    for (const Id passage : idsIn<Passage>(changes))
        touched.statements.unite(setOf(m_library.statementsOf(passage)));
    touchArticles(changes, touched);
    touchActorsAndClaims(changes, touched);
    if (choice().isFiltering())
        touchNeighbours(touched);
    return touched;
}

void TimelineModel::touchArticles(const Changes &changes, Touched &touched) const
{
    const QSet<Id> articles = idsIn<Article>(changes);
    for (const Id article : articles) {
        touched.articles.insert(article);
        for (const Id passage : m_library.passagesOf(article))
            touched.statements.unite(setOf(m_library.statementsOf(passage)));
    }
    // The origin of an article is that of the one of which it is a version, through any number of them.
    if (choice().lanes == TimelineLanes::Origins)
        touched.all = !articles.isEmpty() || !changes.of<Origin>().inserted.isEmpty() || !changes.of<Origin>().removed.isEmpty();
}

void TimelineModel::touchActorsAndClaims(const Changes &changes, Touched &touched) const
{
    for (const Id actor : idsIn<Actor>(changes))
        touched.statements.unite(setOf(m_library.statementsOfActor(actor)));
    for (const Id claim : idsIn<Claim>(changes)) {
        touched.claims.insert(claim);
        touched.statements.unite(setOf(m_library.statementsOfClaim(claim)));
    }
}

// Whether an article or a claim is shown may depend on what is stated of it, now or before.
void TimelineModel::touchNeighbours(Touched &touched) const
{
    for (const Id id : touched.statements) {
        if (const auto before = m_placed.constFind(id); before != m_placed.constEnd()) {
            touched.articles.insert(before->article);
            touched.claims.insert(before->claim);
        }
        if (const auto now = m_library.findBare<Statement>(id)) {
            const auto passage = m_library.findBare<Passage>(now->passage);
            touched.articles.insert(passage ? passage->article : Id());
            touched.claims.insert(now->claim);
        }
    }
}

void TimelineModel::follow(const Changes &changes)
{
    const Touched touched = touchedBy(changes);
    if (touched.all || touched.count() > mostOneByOne) {
        reset();
        return;
    }
    QSet<Lane *> lanes;
    for (const QSet<Id> &ids : {touched.statements, touched.articles, touched.claims})
        for (const Id id : ids)
            m_look.forgetWords(id);
    for (const Id id : touched.statements)
        place(RecordKind::Statement, id, lanes);
    for (const Id id : touched.articles)
        place(RecordKind::Article, id, lanes);
    for (const Id id : touched.claims)
        place(RecordKind::Claim, id, lanes);
    renameAll(changes, lanes);
    if (touched.count() > 0 || !changes.of<Origin>().isEmpty())
        Q_EMIT followed();
}

void TimelineModel::place(RecordKind kind, Id id, QSet<Lane *> &lanes)
{
    if (!id.isValid())
        return;
    Placed now = placedNow(kind, id);
    const Placed before = m_placed.value(id, Placed{.kind = kind, .place = {}});
    const bool sameLane = before.place.lane == now.place.lane;
    for (const TimelineMark &mark : before.place.marks) {
        const bool stays = sameLane && std::ranges::contains(now.place.marks, mark);
        if (!stays)
            removeMark(before.lane, mark);
    }
    for (const TimelineMark &mark : std::as_const(now.place.marks)) {
        now.lane = now.lane ? now.lane : laneFor(now.place.lane, mark);
        if (sameLane && std::ranges::contains(before.place.marks, mark))
            tellChanged(now.lane, mark);
        else
            insertMark(now.lane, mark);
    }
    if (now.lane)
        lanes.insert(now.lane);
    if (before.lane && before.lane->marks.empty()) {
        lanes.remove(before.lane);
        drop(before.lane);
    } else if (before.lane) {
        lanes.insert(before.lane);
    }
    count(before, -1);
    count(now, 1);
    if (now.place.isShown)
        m_placed.insert(id, now);
    else
        m_placed.remove(id);
}

TimelineModel::Lane *TimelineModel::laneFor(const TimelineLaneId &id, const TimelineMark &first)
{
    Lane *&known = m_laneOf[id];
    if (known)
        return known;
    auto lane = std::make_unique<Lane>();
    lane->id = id;
    lane->title = m_look.titleOf(id, first);
    rank(lane.get());
    const auto at =
        std::ranges::lower_bound(m_lanes, lane, [this](const auto &one, const auto &other) { return isBefore(*one, *other); });
    known = lane.get();
    const auto row = at - m_lanes.begin();
    beginInsertRows({}, int(row), int(row));
    m_lanes.insert(at, std::move(lane));
    renumber(size_t(row));
    endInsertRows();
    return known;
}

void TimelineModel::insertMark(Lane *lane, const TimelineMark &mark)
{
    const auto at = std::ranges::lower_bound(lane->marks, mark, byOrder);
    const int row = int(at - lane->marks.begin());
    beginInsertRows(laneIndex(lane), row, row);
    lane->marks.insert(at, mark);
    endInsertRows();
}

void TimelineModel::removeMark(Lane *lane, const TimelineMark &mark)
{
    const auto at = std::ranges::lower_bound(lane->marks, mark, byOrder);
    const int row = int(at - lane->marks.begin());
    beginRemoveRows(laneIndex(lane), row, row);
    lane->marks.erase(at);
    endRemoveRows();
}

// Its place is the same, its words may not be.
void TimelineModel::tellChanged(const Lane *lane, const TimelineMark &mark)
{
    const int row = int(std::ranges::lower_bound(lane->marks, mark, byOrder) - lane->marks.begin());
    const QModelIndex parent = laneIndex(lane);
    Q_EMIT dataChanged(index(row, 0, parent), index(row, int(TimelineColumn::Count) - 1, parent));
}

void TimelineModel::drop(Lane *lane)
{
    const int row = lane->row;
    beginRemoveRows({}, row, row);
    m_laneOf.remove(lane->id);
    m_lanes.erase(m_lanes.begin() + row);
    renumber(size_t(row));
    endRemoveRows();
}

// A record that gives a lane its name may have changed although no mark of the lane did.
void TimelineModel::renameAll(const Changes &changes, QSet<Lane *> &lanes)
{
    const QSet<Id> named = idsIn<Actor>(changes) + idsIn<Claim>(changes) + idsIn<Article>(changes) + idsIn<Origin>(changes);
    for (const Id id : named)
        if (Lane *lane = m_laneOf.value({.kind = TimelineLaneId::Kind::Record, .record = id}))
            lanes.insert(lane);
    for (Lane *lane : std::as_const(lanes))
        rename(lane);
}

void TimelineModel::rename(Lane *lane)
{
    const QString title = m_look.titleOf(lane->id, lane->marks.front());
    const qint64 number = lane->number;
    const QString old = std::exchange(lane->title, title);
    rank(lane);
    if (title == old && number == lane->number)
        return;
    const auto others = [&](const auto &other) { return other.get() != lane && isBefore(*other, *lane); };
    const auto to = size_t(std::ranges::count_if(m_lanes, others));
    const auto from = size_t(lane->row);
    if (to != from) {
        beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
        const auto begin = m_lanes.begin();
        if (to > from)
            std::rotate(begin + qsizetype(from), begin + qsizetype(from) + 1, begin + qsizetype(to) + 1);
        else
            std::rotate(begin + qsizetype(to), begin + qsizetype(from), begin + qsizetype(from) + 1);
        renumber(std::min(from, to));
        endMoveRows();
    }
    Q_EMIT dataChanged(laneIndex(lane), laneIndex(lane).siblingAtColumn(int(TimelineColumn::Count) - 1));
}

// Claims as the user has ordered them, articles as they were published, all else by name.
void TimelineModel::rank(Lane *lane) const
{
    const Claim *const claim = m_library.find<Claim>(lane->id.record);
    const Article *const article = m_library.find<Article>(lane->id.record);
    lane->number = claim ? claim->position : 0;
    if (article && choice().lanes == TimelineLanes::Articles) {
        const std::optional<DateSpan> published = DateSpan::of(article->published);
        lane->number = published ? published->first : std::numeric_limits<qint64>::max();
    }
    lane->titleKey = m_collator.sortKey(lane->title);
}

bool TimelineModel::isBefore(const Lane &one, const Lane &other) const
{
    if (one.id.kind != other.id.kind)
        return one.id.kind < other.id.kind;
    if (one.number != other.number)
        return one.number < other.number;
    if (const int order = one.titleKey->compare(*other.titleKey); order != 0)
        return order < 0;
    return std::tie(one.id.record, one.id.outlet) < std::tie(other.id.record, other.id.outlet);
}

void TimelineModel::renumber(size_t from)
{
    for (size_t row = from; row < m_lanes.size(); ++row)
        m_lanes[row]->row = int(row);
}

// What it answers

const TimelineLane &TimelineModel::lane(int row) const { return *m_lanes[size_t(row)]; }

const TimelineMark *TimelineModel::markAt(const QModelIndex &index) const
{
    const auto *const lane = static_cast<const Lane *>(index.internalPointer());
    return index.isValid() && lane ? &lane->marks[size_t(index.row())] : nullptr;
}

QModelIndex TimelineModel::find(const TimelineMarkId &mark) const
{
    const auto placed = m_placed.constFind(mark.record);
    if (placed == m_placed.constEnd() || !placed->lane)
        return {};
    const auto wanted = std::ranges::find(placed->place.marks, mark.date, &TimelineMark::date);
    if (wanted == placed->place.marks.end())
        return {};
    const auto &marks = placed->lane->marks;
    return index(int(std::ranges::lower_bound(marks, *wanted, byOrder) - marks.begin()), 0, laneIndex(placed->lane));
}

std::optional<DateSpan> TimelineModel::extent() const
{
    std::optional<DateSpan> all;
    for (const auto &lane : m_lanes) {
        for (const TimelineMark &mark : lane->marks) {
            if (!all)
                all = DateSpan{.first = mark.span.first, .last = mark.span.last};
            all->first = std::min(all->first, mark.span.first);
            all->last = std::max(all->last, mark.span.last);
        }
    }
    return all;
}

QStringList TimelineModel::undatedSentences() const
{
    QStringList sentences;
    const auto add = [&](int count, const QString &sentence) {
        if (count > 0)
            sentences.append(sentence);
    };
    const auto [happened, said, published] = m_undated;
    add(happened, tr("%n statement(s) have no date of what happened.", nullptr, happened));
    add(said, tr("%n statement(s) have no date of when it was said.", nullptr, said));
    add(published, tr("%n statement(s) have no date of publication.", nullptr, published));
    add(m_undatedArticles, tr("%n article(s) have no date of publication.", nullptr, m_undatedArticles));
    add(m_undatedClaims, tr("%n claim(s) have no date of their own.", nullptr, m_undatedClaims));
    return sentences;
}

// As a tree

QModelIndex TimelineModel::laneIndex(const Lane *lane) const { return createIndex(lane->row, 0); }

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= int(TimelineColumn::Count) || row < 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_lanes[size_t(parent.row())].get()) : createIndex(row, column);
}

QModelIndex TimelineModel::parent(const QModelIndex &index) const
{
    const auto *const lane = index.isValid() ? static_cast<const Lane *>(index.internalPointer()) : nullptr;
    return lane ? laneIndex(lane) : QModelIndex();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return laneCount();
    if (parent.column() > 0 || parent.internalPointer())
        return 0;
    return int(m_lanes[size_t(parent.row())]->marks.size());
}

int TimelineModel::columnCount(const QModelIndex &) const { return int(TimelineColumn::Count); }

QVariant TimelineModel::laneData(const Lane &lane, int column, int role) const
{
    if (role == SectionRole)
        return true;
    if (role == CountRole)
        return int(lane.marks.size());
    if (role == IdRole)
        return QVariant::fromValue(lane.id.record);
    if (role == Qt::AccessibleTextRole && column == 0)
        return tr("%1, %n mark(s)", nullptr, int(lane.marks.size())).arg(lane.title);
    return (role == Qt::DisplayRole || role == Qt::ToolTipRole) && column == 0 ? QVariant(lane.title) : QVariant();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineMark *const mark = markAt(index);
    if (!mark)
        return laneData(*m_lanes[size_t(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(m_library, *mark, TimelineColumn(index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? lineText(m_library, *mark) : cellText(m_library, *mark, TimelineColumn(index.column()));
    case IdRole:
        return QVariant::fromValue(mark->record);
    case SectionRole:
        return false;
    case RecordKindRole:
        return int(mark->kind);
    case DateRole:
        return int(mark->date);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(TimelineColumn::Count))
        return {};
    const QStringList names{tr("When"), tr("Date of"), tr("Source"), tr("Stance"), tr("Claim"), tr("Words"), tr("Article")};
    return names[section];
}

} // namespace sidelight
