// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/HistoryCheck.h"

#include "models/project/Changeset.h"
#include "models/project/Connection.h"
#include "models/project/RecordLabel.h"

#include <algorithm>
#include <sqlite3.h>

namespace sidelight {

using finding::Area;
using Part = VerifyProgress::Part;

void HistoryCheck::checkChain()
{
    const qsizetype total = m_run.count("journal");
    m_run.turns.tell(Part::History, 0, total);
    Journal::Place place;
    m_run.tolerate(Area::History, [&] {
        Journal(m_run.database).walk(place, [&](const JournalEntry &entry, Journal::Link link) {
            follow(entry, link);
            m_run.turns.tell(Part::History, m_run.found.edits, total);
        });
    });
    if (!m_run.has(Finding::Kind::History))
        m_run.tolerate(Area::History, [this] {
            try {
                Journal(m_run.database).load();
            } catch (const Refusal &) {
                m_run.add(finding::ofUnfitHistory());
            }
        });
}

void HistoryCheck::follow(const JournalEntry &entry, Journal::Link link)
{
    ++m_run.found.edits;
    m_names.insert(entry.id, entry.name);
    if (link == Journal::Link::Broken)
        m_run.add(finding::ofEntry(entry, m_names.value(entry.target)));
    else if (link == Journal::Link::Torn)
        m_run.add(finding::ofGap(entry, m_names.value(entry.target)));
    if (entry.kind == JournalEntry::Kind::Purge)
        m_notReplayed = finding::purged(entry.at);
    else if (entry.kind == JournalEntry::Kind::Barrier)
        m_notReplayed = finding::converted(entry.at);
    else if (m_purge.isPurgeOfPart() && entry.id == m_purge.id + 1)
        m_notReplayed = finding::purgedBefore(entry.at, m_purge.at);
    if (entry.kind == JournalEntry::Kind::Purge)
        m_purge = entry;
}

void HistoryCheck::checkRecords()
{
    if (!m_notReplayed.isEmpty()) {
        m_run.found.remarks.append(m_notReplayed);
        return;
    }
    try {
        replay();
    } catch (const SQLite::Exception &exception) {
        const int code = codeOf(exception) & 0xff;
        if (code != SQLITE_FULL && code != SQLITE_NOMEM)
            throw;
        m_run.found.remarks.append(finding::tooLong());
    } catch (const Refusal &refusal) {
        if (refusal.error.kind != ErrorKind::Damaged)
            throw;
        m_run.add(finding::ofUnfitHistory());
    }
}

void HistoryCheck::replay()
{
    std::optional<Replay> replay;
    m_run.turns.take([&] { replay.emplace(m_run.database); });
    const qsizetype tables = schema::watchedTables().size(), total = m_run.found.edits + tables;
    for (bool more = true; more; m_run.turns.tell(Part::Records, qsizetype(replay->done()), total))
        m_run.turns.take([&] { more = replay->step(); });
    qsizetype compared = 0;
    for (const QByteArray &table : schema::watchedTables()) {
        m_run.turns.take([&] {
            replay->compare(table, [&](const Replay::Difference &difference) {
                tellDifference(difference, replay->database());
                return !m_run.isFull();
            });
        });
        m_run.turns.tell(Part::Records, m_run.found.edits + ++compared, total);
    }
}

void HistoryCheck::tellDifference(const Replay::Difference &difference, SQLite::Database &again)
{
    const RecordKind kind = changeset::recordKindOf(difference.table);
    const auto isTold = [&](const Finding &told) {
        const bool isOfRow = told.kind == Finding::Kind::Passage || told.kind == Finding::Kind::Record;
        return isOfRow && told.record == kind && told.id == difference.record;
    };
    if (std::ranges::any_of(m_run.found.findings, isTold))
        return;
    const bool isMissing = difference.kind == Replay::Difference::Kind::Missing;
    const Reader then(again);
    m_run.add(finding::ofDifference(isMissing ? then : m_run.reader, kind, difference.record, difference.kind));
}

} // namespace sidelight
