// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Journal.h"

#include "models/base/Words.h"
#include "models/project/Changeset.h"
#include "models/project/Rows.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <limits>

namespace sidelight {

namespace {

constexpr qsizetype partSize = 16 * 1024 * 1024;
constexpr qint64 foldWithin = 2000; // ms
constexpr std::array kinds{"edit", "undo", "redo", "barrier", "purge"};

QString tr(const char *text) { return translatedIn({"sidelight::Journal"}, text); }

void addNumber(QCryptographicHash &hash, qint64 value)
{
    std::array<char, 8> bytes{};
    qToBigEndian(value, bytes.data());
    hash.addData(QByteArrayView(bytes.data(), bytes.size()));
}

void addText(QCryptographicHash &hash, const QByteArray &text)
{
    addNumber(hash, text.size());
    hash.addData(text);
}

// Covers all that the entry says and the hash of the one before it.
QByteArray hashOf(const JournalEntry &entry, const QByteArray &previous, const QByteArray &changeset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addNumber(hash, entry.id);
    addText(hash, kinds.at(size_t(entry.kind)));
    addText(hash, entry.name.toUtf8());
    addNumber(hash, entry.at);
    addNumber(hash, entry.target);
    addText(hash, changeset);
    return hash.result();
}

JournalEntry entryAt(SQLite::Statement &query)
{
    JournalEntry entry;
    entry.id = query.getColumn(0).getInt64();
    const std::string kind = query.getColumn(1).getString();
    for (size_t i = 0; i < kinds.size(); ++i)
        if (kind == kinds.at(i))
            entry.kind = JournalEntry::Kind(i);
    entry.name = rows::textOf(query.getColumn(2));
    entry.at = query.getColumn(3).getInt64();
    entry.target = query.getColumn(4).getInt64();
    return entry;
}

QByteArray blobAt(SQLite::Statement &query, int column)
{
    const SQLite::Column blob = query.getColumn(column);
    return {static_cast<const char *>(blob.getBlob()), blob.getBytes()};
}

constexpr auto selectEntries = "SELECT number, kind, name, at, target, previous, hash FROM journal ORDER BY number";

} // namespace

void Journal::load()
{
    m_state = {};
    SQLite::Statement query(m_database, selectEntries);
    while (query.executeStep())
        follow(m_state, entryAt(query));
}

// Moves the stack as one entry does.
void Journal::follow(State &state, const JournalEntry &entry)
{
    state.last = entry.id;
    const auto move = [&](QList<Step> &from, QList<Step> &to) {
        if (from.isEmpty() || from.constLast().id != entry.target)
            refuse(ErrorKind::Damaged,
                   tr("The history of the project is damaged, so the project is not opened. Open a backup of it."));
        to.append(from.takeLast());
    };
    switch (entry.kind) {
    case JournalEntry::Kind::Edit:
        state.done.append({entry.id, entry.name});
        state.undone.clear();
        break;
    case JournalEntry::Kind::Undo:
        move(state.done, state.undone);
        break;
    case JournalEntry::Kind::Redo:
        move(state.undone, state.done);
        break;
    case JournalEntry::Kind::Barrier:
    case JournalEntry::Kind::Purge:
        state.done = {{entry.id, entry.name, true}};
        state.undone.clear();
        break;
    }
}

JournalStack Journal::stack() const
{
    const auto top = [](const QList<Step> &steps) {
        return steps.isEmpty() || steps.constLast().barrier ? QString() : steps.constLast().name;
    };
    return {top(m_state.done), top(m_state.undone)};
}

EditId Journal::nextUndo() const
{
    if (m_state.done.isEmpty())
        refuse(ErrorKind::NotFound, tr("There is nothing to undo."));
    if (m_state.done.constLast().barrier)
        refuse(ErrorKind::NotFound,
               tr("Nothing before this point can be undone: the project was converted or its history purged here."));
    return m_state.done.constLast().id;
}

EditId Journal::nextRedo() const
{
    if (m_state.undone.isEmpty())
        refuse(ErrorKind::NotFound, tr("There is nothing to redo."));
    return m_state.undone.constLast().id;
}

QByteArray Journal::end() const { return lastHash(std::numeric_limits<EditId>::max()); }

QByteArray Journal::lastHash(EditId before) const
{
    SQLite::Statement query(m_database, "SELECT hash FROM journal WHERE number < ? ORDER BY number DESC LIMIT 1");
    query.bind(1, std::int64_t(before));
    return query.executeStep() ? blobAt(query, 0) : QByteArray(32, '\0');
}

void Journal::write(const JournalEntry &entry, const QByteArray &previous, const QByteArray &changeset)
{
    const QByteArray hash = hashOf(entry, previous, changeset);
    SQLite::Statement insert(
        m_database, "INSERT INTO journal (number, kind, name, at, target, size, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, std::int64_t(entry.id));
    insert.bind(2, kinds.at(size_t(entry.kind)));
    insert.bind(3, entry.name.toStdString());
    insert.bind(4, std::int64_t(entry.at));
    entry.target ? insert.bind(5, std::int64_t(entry.target)) : insert.bind(5);
    insert.bind(6, std::int64_t(changeset.size()));
    insert.bind(7, previous.constData(), int(previous.size()));
    insert.bind(8, hash.constData(), int(hash.size()));
    insert.exec();
    SQLite::Statement part(m_database, "INSERT INTO journal_part (entry, part, data) VALUES (?, ?, ?)");
    for (qsizetype from = 0; from < changeset.size(); from += partSize) {
        part.bind(1, std::int64_t(entry.id));
        part.bind(2, int(from / partSize));
        part.bindNoCopy(3, changeset.constData() + from, int(std::min(partSize, changeset.size() - from)));
        part.exec();
        part.reset();
    }
    if (changeset.isEmpty())
        return;
    SQLite::Statement content(m_database, "INSERT INTO journal_content (entry, sha256) VALUES (?, ?)");
    const QSet<ContentHash> hashes = changeset::contentOf(changeset);
    for (const ContentHash &each : hashes) {
        content.bind(1, std::int64_t(entry.id));
        content.bind(2, each.constData(), int(each.size()));
        content.exec();
        content.reset();
    }
}

void Journal::erase(EditId entry)
{
    SQLite::Statement query(m_database, "DELETE FROM journal WHERE number = ?");
    query.bind(1, std::int64_t(entry));
    query.exec();
}

EditId Journal::append(const QString &name, qint64 at, const QByteArray &changeset, const QString &foldKey)
{
    const bool folds = !foldKey.isEmpty() && m_state.fold.key == foldKey && m_state.fold.entry == m_state.last &&
                       m_state.last > 0 && !m_state.done.isEmpty() && m_state.done.constLast().id == m_state.last &&
                       at >= m_state.fold.at && at - m_state.fold.at <= foldWithin;
    JournalEntry entry;
    entry.name = name;
    entry.at = at;
    if (!folds) {
        entry.id = m_state.last + 1;
        write(entry, lastHash(entry.id), changeset);
        follow(m_state, entry);
    } else {
        entry.id = m_state.last;
        const QByteArray both = changeset::joined(this->changeset(m_state.last), changeset);
        erase(m_state.last);
        m_state.done.removeLast();
        if (both.isEmpty()) {
            load(); // what was undone before the entry can be redone again
            return 0;
        }
        write(entry, lastHash(entry.id), both);
        follow(m_state, entry);
    }
    m_state.fold = foldKey.isEmpty() ? Fold{} : Fold{foldKey, entry.id, at};
    return entry.id;
}

EditId Journal::appendStep(JournalEntry::Kind kind, qint64 at, EditId target)
{
    JournalEntry entry;
    entry.id = m_state.last + 1;
    entry.kind = kind;
    entry.at = at;
    entry.target = target;
    write(entry, lastHash(entry.id), {});
    follow(m_state, entry);
    m_state.fold = {};
    return entry.id;
}

void Journal::appendBarrier(const QString &name, qint64 at)
{
    JournalEntry entry;
    entry.id = m_state.last + 1;
    entry.kind = JournalEntry::Kind::Barrier;
    entry.name = name;
    entry.at = at;
    write(entry, lastHash(entry.id), {});
    follow(m_state, entry);
    m_state.fold = {};
}

QByteArray Journal::changeset(EditId entry) const
{
    QByteArray bytes;
    SQLite::Statement query(m_database, "SELECT data FROM journal_part WHERE entry = ? ORDER BY part");
    query.bind(1, std::int64_t(entry));
    while (query.executeStep())
        bytes += blobAt(query, 0);
    return bytes;
}

QList<JournalEntry> Journal::entries() const
{
    QList<JournalEntry> entries;
    SQLite::Statement query(m_database, selectEntries);
    while (query.executeStep())
        entries.append(entryOf(query));
    QSet<EditId> undone;
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (entry.kind == JournalEntry::Kind::Undo)
            undone.insert(entry.target);
        else if (entry.kind == JournalEntry::Kind::Redo)
            undone.remove(entry.target);
    }
    for (JournalEntry &entry : entries)
        entry.undone = undone.contains(entry.id);
    return entries;
}

QList<JournalEntry> Journal::entriesFrom(EditId first) const
{
    QList<JournalEntry> entries;
    SQLite::Statement query(m_database, "SELECT number, kind, name, at, target FROM journal WHERE number >= ? ORDER BY number");
    query.bind(1, std::int64_t(first));
    while (query.executeStep())
        entries.append(entryOf(query));
    return entries;
}

QList<JournalEntry> Journal::entriesBefore(EditId entry, int most) const
{
    QList<JournalEntry> entries;
    SQLite::Statement query(m_database,
                            "SELECT number, kind, name, at, target FROM journal WHERE number < ? ORDER BY number DESC LIMIT ?");
    query.bind(1, std::int64_t(entry));
    query.bind(2, most);
    while (query.executeStep())
        entries.append(entryOf(query));
    return entries;
}

Journal::State Journal::stateAfter(EditId entry) const
{
    State state;
    SQLite::Statement query(m_database, "SELECT number, kind, name, at, target FROM journal WHERE number <= ? ORDER BY number");
    query.bind(1, std::int64_t(entry));
    while (query.executeStep())
        follow(state, entryAt(query));
    if (state.last != entry)
        refuse(ErrorKind::NotFound, tr("That point of the history is no longer in the project. Nothing was changed."));
    return state;
}

Journal::Way Journal::wayTo(EditId entry) const
{
    const QList<Step> now = m_state.done, then = stateAfter(entry).done;
    const auto [here, there] = std::ranges::mismatch(now, then, {}, &Step::id, &Step::id);
    Way way;
    for (auto step = now.end(); step != here;)
        way.back.append((--step)->id);
    for (auto step = there; step != then.end(); ++step)
        way.forth.append(step->id);
    if (std::any_of(here, now.end(), [](const Step &step) { return step.barrier; }))
        refuse(ErrorKind::NotFound,
               tr("The project was converted or its history purged after that point, so there is no way back to "
                  "it. Nothing was changed."));
    return way;
}

void Journal::beginAfterPurge(const Journal &purged, qint64 at, EditId first)
{
    JournalEntry entry;
    entry.id = first > purged.m_state.last ? first : first - 1;
    entry.kind = JournalEntry::Kind::Purge;
    entry.name = tr("Purge history");
    entry.at = at;
    write(entry, purged.lastHash(first), {});
    m_state = {};
    follow(m_state, entry);
}

// Where a part of the history was purged, the first entry that stayed is chained to the last one that went, as is the entry that
// stands for what went.
bool Journal::isBehindPurge(EditId entry, const QByteArray &previous) const
{
    SQLite::Statement query(m_database,
                            "SELECT kind = 'purge' AND number = ? AND previous = ? FROM journal ORDER BY number LIMIT 1");
    query.bind(1, std::int64_t(entry - 1));
    query.bind(2, previous.constData(), int(previous.size()));
    return query.executeStep() && query.getColumn(0).getInt() == 1;
}

// Entries are numbered from 1 without gaps, so the number of a purge says how many it stands for: it is the next one, or that of
// the last entry that went, where some stayed.
JournalEntry Journal::entryOf(SQLite::Statement &query) const
{
    JournalEntry entry = entryAt(query);
    if (entry.kind != JournalEntry::Kind::Purge)
        return entry;
    SQLite::Statement next(m_database, "SELECT previous FROM journal WHERE number = ?");
    next.bind(1, std::int64_t(entry.id + 1));
    entry.purged = next.executeStep() && isBehindPurge(entry.id + 1, blobAt(next, 0)) ? entry.id : entry.id - 1;
    return entry;
}

void Journal::walk(Place &place, const std::function<void(const JournalEntry &, Link)> &visit) const
{
    SQLite::Statement query(m_database, "SELECT number, kind, name, at, target, previous, hash FROM journal WHERE number > ? "
                                        "ORDER BY number");
    query.bind(1, std::int64_t(place.entry));
    QByteArray before = lastHash(place.entry + 1);
    while (query.executeStep()) {
        const JournalEntry entry = entryOf(query);
        const QByteArray previous = blobAt(query, 5), hash = blobAt(query, 6);
        const bool isFirst = place.entry == 0, mayBeFirst = entry.kind == JournalEntry::Kind::Purge || entry.id == 1;
        Link link = Link::Whole;
        if (hashOf(entry, previous, changeset(entry.id)) != hash)
            link = Link::Broken;
        else if (isFirst ? !mayBeFirst
                         : place.link != Link::Broken && previous != before && // else it is told already
                               !isBehindPurge(entry.id, previous))
            link = Link::Torn;
        visit(entry, link);
        place = {entry.id, link};
        before = hash;
    }
}

EditId Journal::firstBroken() const
{
    Place place;
    EditId first = 0;
    walk(place, [&](const JournalEntry &entry, Link link) { first = first > 0 || link == Link::Whole ? first : entry.id; });
    return first;
}

} // namespace sidelight
