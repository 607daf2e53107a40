// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/RecordedSession.h"

#include <algorithm>

namespace sidelight::test {

namespace {

template <class T> T orStop(Result<T> result)
{
    if (!result)
        qFatal("a step of the session failed: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

// As an import stores them, up to two pages long; longer ones only make the harness slow.
QList<Blob> blobs(std::mt19937 &random)
{
    QList<Blob> result;
    for (int i = 0; i < 3; ++i)
        result.append(QByteArray(qsizetype(random() % 6'000), char('a' + random() % 26)) + QByteArray::number(random()));
    return result;
}

} // namespace

RecordedSession::RecordedSession(SimulatedDisk &disk, quint32 seed, int steps, const char *setting)
    : m_disk(disk)
    , m_setting(setting)
    , m_random(seed)
    , m_history(seed)
{
    disk.mount({});
    m_file = orStop(ProjectFile::create(SimulatedDisk::path(), disk.options()));
    acknowledged();
    spoil();
    for (int i = 0; i < steps; ++i)
        step();
    reopen();
    for (int i = 0; i < 3; ++i)
        sweep();
    m_file.reset();
}

void RecordedSession::step()
{
    const auto kind = m_random() % 16;
    if (kind == 0)
        return reopen();
    if (kind == 1) {
        [[maybe_unused]] const auto stored = orStop(m_file->storeAll(blobs(m_random)).transform([] { return true; }));
    } else {
        const RandomHistory::Step next = m_history.next();
        if (const auto done = perform(*m_file, next); done.has_value() == next.refused)
            qFatal("a step of the session came out otherwise than the model says");
    }
    acknowledged();
}

void RecordedSession::reopen()
{
    m_file.reset();
    m_file = orStop(ProjectFile::open(SimulatedDisk::path(), m_disk.options()));
    m_history.reopened();
    spoil();
}

void RecordedSession::sweep()
{
    [[maybe_unused]] const int swept = orStop(m_file->sweep(2));
    acknowledged();
}

void RecordedSession::spoil()
{
    if (*m_setting)
        m_watch.run(m_setting);
}

void RecordedSession::acknowledged() { m_calls.push_back({m_disk.events().size(), stateOf(*m_file, m_watch)}); }

QByteArrayList RecordedSession::statesAfter(size_t events) const
{
    const auto next = std::ranges::upper_bound(m_calls, events, {}, &Acknowledged::events);
    QByteArrayList states;
    if (next != m_calls.begin())
        states.append(std::prev(next)->state);
    if (next != m_calls.end())
        states.append(next->state);
    return states;
}

QByteArray stateOf(const ProjectFile &file, const ConnectionWatch &watch)
{
    return fingerprintOf(file).value_or("unreadable") + ' ' + watch.ask("SELECT count(*) || ' ' || total(size) FROM content") +
           ' ' + watch.ask("SELECT count(*) || ' ' || total(length(data)) FROM content_part");
}

} // namespace sidelight::test
