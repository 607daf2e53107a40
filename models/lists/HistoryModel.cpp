// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/HistoryModel.h"

#include "models/base/OnPool.h"
#include "models/lists/HistoryText.h"

#include <algorithm>
#include <limits>

namespace sidelight {

namespace {

constexpr int firstSlice = 200, slice = 4000; // entries read at once
constexpr int askedAtOnce = 400;              // whose changes are read at once
constexpr int arrangedAtOnce = 2000;

constexpr quint32 bit(RecordKind kind) { return 1U << unsigned(kind); }

quint32 kindsOf(HistoryModel::Thing thing)
{
    using Thing = HistoryModel::Thing;
    using Kind = RecordKind;
    switch (thing) {
    case Thing::All:
        return 0;
    case Thing::Articles:
        return bit(Kind::Article) | bit(Kind::Origin) | bit(Kind::DistinctOrigins) | bit(Kind::Collection);
    case Thing::Passages:
        return bit(Kind::Passage) | bit(Kind::PassageLink);
    case Thing::Statements:
        return bit(Kind::Statement);
    case Thing::Actors:
        return bit(Kind::Actor) | bit(Kind::Mention) | bit(Kind::SameAs);
    case Thing::Claims:
        return bit(Kind::Claim);
    case Thing::Tags:
        return bit(Kind::Tag);
    case Thing::Boards:
        return bit(Kind::Board) | bit(Kind::Card) | bit(Kind::Link) | bit(Kind::LinkType);
    case Thing::Matrices:
        return bit(Kind::Ach) | bit(Kind::Hypothesis) | bit(Kind::Evidence);
    }
    return 0;
}

bool isRow(const JournalEntry &entry) { return entry.kind != JournalEntry::Kind::Undo && entry.kind != JournalEntry::Kind::Redo; }

} // namespace

HistoryModel::HistoryModel(Project *project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &HistoryModel::askNext);
    connect(project, &Project::opened, this, [this] {
        beginResetModel();
        startAnew();
        m_shown.clear();
        endResetModel();
        load();
    });
    connect(project, &Project::changed, this, &HistoryModel::catchUp);
    connect(project, &Project::stackChanged, this, &HistoryModel::catchUp); // typed away again: nothing changed
    connect(project, &Project::historyPurged, this, [this] {
        startAnew();
        if (!m_shown.isEmpty()) {
            beginRemoveRows({}, 0, rowCount() - 1);
            m_shown.clear();
            endRemoveRows();
        }
        load();
    });
    if (project->isOpen())
        load();
}

void HistoryModel::startAnew()
{
    ++m_run;
    ++m_question;
    m_entries.clear();
    m_steps.clear();
    m_summaries.clear();
    m_wanted.clear();
    m_last = 0;
    m_scanned = 0;
    m_loading = m_isKnown = m_arranging = m_asking = m_catchingUp = m_again = false;
}

// Reading the journal, from its end

void HistoryModel::load()
{
    m_loading = true;
    m_before = std::numeric_limits<EditId>::max();
    loadSlice();
}

void HistoryModel::loadSlice()
{
    const int most = m_isKnown ? slice : firstSlice;
    m_project->historyBefore(m_before, most).then(this, [this, most, run = m_run](const Result<QList<JournalEntry>> &read) {
        if (run != m_run)
            return;
        const QList<JournalEntry> entries = read.value_or(QList<JournalEntry>());
        if (!m_isKnown && !entries.isEmpty())
            m_last = entries.constFirst().id;
        m_isKnown = true;
        m_loading = entries.size() == most;
        takeOlder(entries);
        if (m_loading) {
            m_before = entries.constLast().id;
            loadSlice();
        }
        if (std::exchange(m_again, false))
            catchUp();
        Q_EMIT arranged();
    });
}

// Newest first. What stands in the journal behind an undo was looked at already, so the first step seen of an edit is its last one.
void HistoryModel::takeOlder(const QList<JournalEntry> &entries)
{
    QList<JournalEntry> older;
    QList<EditId> shown;
    for (const JournalEntry &entry : entries) {
        if (isRow(entry))
            older.prepend(entry);
        else if (!m_steps.contains(entry.target))
            m_steps.insert(entry.target, {entry.kind == JournalEntry::Kind::Undo, entry.at});
    }
    for (const JournalEntry &entry : std::as_const(older))
        if (accepts(entry, m_summaries, m_filter))
            shown.append(entry.id);
    m_entries = older + m_entries;
    insertShown(shown);
    if (m_filter.asksWhatWasTouched())
        m_ask.start();
}

void HistoryModel::catchUp()
{
    if (!m_isKnown || m_catchingUp) {
        m_again = true;
        return;
    }
    m_catchingUp = true;
    m_project->historyFrom(m_last).then(this, [this, run = m_run](const Result<QList<JournalEntry>> &read) {
        if (run != m_run)
            return;
        m_catchingUp = false;
        if (read)
            takeNewer(*read);
        if (std::exchange(m_again, false))
            catchUp();
    });
}

// From the last known entry on, which may have been typed away, or be another one by now.
void HistoryModel::takeNewer(const QList<JournalEntry> &entries)
{
    takeLast(entries);
    for (const JournalEntry &entry : entries) {
        const bool isKnown = !m_entries.isEmpty() && m_entries.constLast().id >= entry.id;
        if (!isRow(entry)) {
            m_steps.insert(entry.target, {entry.kind == JournalEntry::Kind::Undo, entry.at});
            tellChanged(entry.target);
        } else if (!isKnown) {
            m_entries.append(entry);
            if (m_scanned > 0)
                ++m_scanned; // counted from the end
            if (accepts(entry, m_summaries, m_filter))
                insertShown({entry.id});
            if (m_filter.asksWhatWasTouched())
                m_wanted.append(entry.id), m_ask.start();
        }
        m_last = entry.id;
    }
}

void HistoryModel::takeLast(const QList<JournalEntry> &entries)
{
    if (m_entries.isEmpty() || m_entries.constLast().id != m_last)
        return;
    const bool isStill = !entries.isEmpty() && entries.constFirst().id == m_last && isRow(entries.constFirst());
    m_summaries.remove(m_last);
    m_steps.remove(m_last);
    if (isStill) {
        m_entries.last() = entries.constFirst();
        tellChanged(m_last);
        return;
    }
    removeShown(m_last);
    m_entries.removeLast();
    m_scanned = std::max<qsizetype>(0, m_scanned - 1);
    --m_last;
}

// Filtering

void HistoryModel::setWords(const QString &typed)
{
    Filter filter = m_filter;
    filter.words = typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    setFilter(filter);
}

void HistoryModel::setThing(Thing thing)
{
    Filter filter = m_filter;
    filter.kinds = kindsOf(thing);
    setFilter(filter);
}

void HistoryModel::setArticle(Id article)
{
    Filter filter = m_filter;
    filter.article = article;
    setFilter(filter);
}

void HistoryModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_scanned = 0;
    arrange();
}

bool HistoryModel::accepts(const JournalEntry &entry, const Summaries &summaries, const Filter &filter)
{
    if (filter.asksWhatWasTouched()) {
        const auto summary = summaries.constFind(entry.id);
        if (summary == summaries.constEnd() || (filter.kinds && !(summary->kinds & filter.kinds)) ||
            (filter.article.isValid() && !summary->articles.contains(filter.article)))
            return false;
    }
    return filter.words.isEmpty() || std::ranges::all_of(filter.words, [name = entry.name.toCaseFolded()](const QString &word) {
               return name.contains(word);
           });
}

QList<EditId> HistoryModel::accepted(const QList<JournalEntry> &entries, const Summaries &summaries, const Filter &filter)
{
    QList<EditId> shown;
    for (const JournalEntry &entry : entries)
        if (accepts(entry, summaries, filter))
            shown.append(entry.id);
    return shown;
}

void HistoryModel::arrange()
{
    const int question = ++m_question;
    m_arranging = m_entries.size() > arrangedAtOnce;
    if (!m_arranging)
        return show(accepted(m_entries, m_summaries, m_filter));
    onPool(
        this, [entries = m_entries, summaries = m_summaries, filter = m_filter] { return accepted(entries, summaries, filter); },
        [this, question, known = m_entries.size()](const QList<EditId> &shown) {
            if (question != m_question)
                return;
            if (known != m_entries.size())
                return arrange(); // some came meanwhile
            m_arranging = false;
            show(shown);
        });
}

// One change of layout: whoever holds a row keeps it, if it is still there.
void HistoryModel::show(const QList<EditId> &shown)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<EditId> held;
    for (const QModelIndex &each : before)
        held.append(m_shown.value(m_shown.size() - 1 - each.row()));
    m_shown = shown;
    QModelIndexList after;
    for (const EditId entry : std::as_const(held)) {
        const int row = rowOf(entry);
        after.append(row < 0 ? QModelIndex() : index(row));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT arranged();
    if (m_filter.asksWhatWasTouched())
        m_ask.start();
}

// What was touched

QList<EditId> HistoryModel::nextToAsk()
{
    QList<EditId> ids;
    for (qsizetype i = m_wanted.size(); i > 0 && ids.size() < askedAtOnce; --i) // what was shown last is looked at now
        if (!m_summaries.contains(m_wanted[i - 1]) && !ids.contains(m_wanted[i - 1]))
            ids.append(m_wanted[i - 1]);
    m_wanted.clear();
    if (m_filter.asksWhatWasTouched())
        for (; m_scanned < m_entries.size() && ids.size() < askedAtOnce; ++m_scanned)
            if (const EditId id = m_entries[m_entries.size() - 1 - m_scanned].id; !m_summaries.contains(id) && !ids.contains(id))
                ids.append(id);
    return ids;
}

void HistoryModel::askNext()
{
    if (m_asking)
        return;
    const QList<EditId> ids = nextToAsk();
    if (ids.isEmpty())
        return Q_EMIT arranged();
    m_asking = true;
    m_project->touched(ids).then(this, [this, run = m_run](const Result<QList<Touched>> &read) {
        if (run != m_run)
            return;
        m_asking = false;
        if (read)
            takeTouched(*read);
        m_ask.start();
    });
}

void HistoryModel::takeTouched(const QList<Touched> &all)
{
    QList<EditId> shown;
    for (const Touched &touched : all) {
        const qsizetype place = placeOf(touched.entry);
        if (place >= m_entries.size() || m_entries[place].id != touched.entry)
            continue; // typed away meanwhile
        Summary summary;
        summary.text = touchedText(touched.records);
        for (const Touch &touch : touched.records) {
            summary.kinds |= bit(touch.kind);
            const Id article = touch.kind == RecordKind::Article ? touch.id : touch.owner;
            if (article.isValid() && !summary.articles.contains(article))
                summary.articles.append(article);
        }
        m_summaries.insert(touched.entry, summary);
        if (rowOf(touched.entry) >= 0)
            tellChanged(touched.entry);
        else if (!m_arranging && accepts(m_entries[place], m_summaries, m_filter))
            shown.append(touched.entry);
    }
    if (m_arranging)
        arrange();
    insertShown(shown);
}

// Rows

qsizetype HistoryModel::placeOf(EditId entry) const
{
    return std::ranges::lower_bound(m_entries, entry, {}, &JournalEntry::id) - m_entries.begin();
}

JournalEntry HistoryModel::entryOf(EditId entry) const
{
    JournalEntry found = m_entries.value(placeOf(entry));
    found.undone = m_steps.value(entry).undone;
    return found;
}

bool HistoryModel::hasEarlier(int row) const
{
    const qsizetype place = placeOf(at(row).id);
    return place > 1 || (place == 1 && m_entries.constFirst().kind != JournalEntry::Kind::Purge);
}

int HistoryModel::rowOf(EditId entry) const
{
    const auto at = std::ranges::lower_bound(m_shown, entry);
    return at == m_shown.end() || *at != entry ? -1 : int(m_shown.end() - at) - 1;
}

// Those that come to stand beside each other come at once.
void HistoryModel::insertShown(QList<EditId> entries)
{
    std::ranges::sort(entries);
    for (qsizetype from = 0; from < entries.size();) {
        const auto at = std::ranges::lower_bound(m_shown, entries[from]);
        qsizetype to = from + 1;
        while (to < entries.size() && (at == m_shown.end() || entries[to] < *at))
            ++to;
        const qsizetype place = at - m_shown.begin();
        const int row = int(m_shown.size() - place);
        beginInsertRows({}, row, row + int(to - from) - 1);
        const QList<EditId> block = entries.sliced(from, to - from);
        m_shown = m_shown.first(place) + block + m_shown.sliced(place);
        endInsertRows();
        from = to;
    }
}

void HistoryModel::removeShown(EditId entry)
{
    const int row = rowOf(entry);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_shown.removeAt(m_shown.size() - 1 - row);
    endRemoveRows();
}

void HistoryModel::tellChanged(EditId entry)
{
    if (const int row = rowOf(entry); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry entry = at(index.row());
    const auto when = [](qint64 at) { return momentText(at, QDate::currentDate()); };
    const auto touched = [&] {
        const auto summary = m_summaries.constFind(entry.id);
        if (summary == m_summaries.constEnd() && entry.kind == JournalEntry::Kind::Edit) {
            m_wanted.append(entry.id);
            m_ask.start();
        }
        const QString what = summary == m_summaries.constEnd() ? QString() : summary->text;
        if (!entry.undone)
            return what;
        const QString since = tr("Undone %1", "when, such as “Today, 14:05”").arg(when(m_steps.value(entry.id).at));
        return what.isEmpty() ? since : tr("%1 · %2", "since when an edit is undone, and what it touched").arg(since, what);
    };
    switch (role) {
    case Qt::DisplayRole:
        return entryText(entry);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{entryText(entry), when(entry.at), touched()};
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? u"\n" : u", ");
    }
    case TimeRole:
        return when(entry.at);
    case TouchedRole:
        return touched();
    case UndoneRole:
        return entry.undone;
    case EntryRole:
        return entry.id;
    default:
        return {};
    }
}

} // namespace sidelight
