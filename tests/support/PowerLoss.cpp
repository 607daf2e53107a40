// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PowerLoss.h"

#include <array>
#include <cstring>

namespace sidelight::test {

PowerLoss::PowerLoss(const DiskImage &before, const std::vector<DiskEvent> &events, quint32 seed)
    : m_events(events)
    , m_random(seed)
{
    for (auto file = before.constBegin(); file != before.constEnd(); ++file) { // in the order in which mount() makes them
        m_names.insert(file.key(), int(m_files.size()));
        m_files.push_back({*file, {}});
    }
}

void PowerLoss::advance(size_t events)
{
    while (m_at < events)
        follow(m_events.at(m_at++));
}

void PowerLoss::follow(const DiskEvent &event)
{
    if (event.file >= int(m_files.size()))
        m_files.resize(size_t(event.file) + 1);
    switch (event.kind) {
    case DiskEvent::Kind::Write:
    case DiskEvent::Kind::Truncate:
        m_files.at(size_t(event.file)).pending.push_back(&event);
        break;
    case DiskEvent::Kind::Sync:
    case DiskEvent::Kind::FailedSync: {
        File &file = m_files.at(size_t(event.file));
        file.durable = content(file, event.kind == DiskEvent::Kind::Sync ? Choice::Keep : Choice::Tear);
        file.pending.clear();
        break;
    }
    case DiskEvent::Kind::Name:
        m_pendingNames.push_back(&event);
        break;
    case DiskEvent::Kind::SyncFolder:
        for (const DiskEvent *each : m_pendingNames)
            apply(m_names, *each);
        m_pendingNames.clear();
        break;
    }
}

DiskImage PowerLoss::image()
{
    using enum Choice;
    static constexpr std::array choices{Drop, Keep, Prefix, Prefix, Any, Any, Any, Tear, Tear, Tear};
    QMap<QByteArray, int> names = m_names;
    const int kept = pick(3); // all, none, or each as it comes
    for (const DiskEvent *event : m_pendingNames)
        if (kept == 0 || (kept == 2 && pick(2)))
            apply(names, *event);
    DiskImage image;
    for (auto name = names.constBegin(); name != names.constEnd(); ++name)
        image.insert(name.key(), content(m_files.at(size_t(*name)), choices.at(m_random() % choices.size())));
    return image;
}

QByteArray PowerLoss::content(const File &file, Choice choice)
{
    QByteArray bytes = file.durable;
    const size_t prefix = choice == Choice::Prefix ? m_random() % (file.pending.size() + 1) : 0;
    for (size_t i = 0; i < file.pending.size(); ++i) {
        const bool torn = choice == Choice::Tear && pick(2);
        const bool kept = choice == Choice::Keep || torn || (choice == Choice::Prefix && i < prefix) ||
                          ((choice == Choice::Any || choice == Choice::Tear) && pick(2));
        if (kept)
            apply(bytes, *file.pending.at(i), torn);
    }
    return bytes;
}

// What lies between the old end of a file and a write behind it may be anything.
void PowerLoss::apply(QByteArray &bytes, const DiskEvent &event, bool torn)
{
    if (event.kind == DiskEvent::Kind::Truncate) {
        bytes.truncate(event.offset);
        return;
    }
    constexpr qint64 sector = 512;
    const qint64 end = event.offset + event.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), pick(2) ? '\0' : char(pick(256)));
    for (qint64 from = event.offset; from < end;) {
        const qint64 to = torn ? std::min(end, (from / sector + 1) * sector) : end;
        if (!torn || pick(2))
            std::memcpy(bytes.data() + from, event.bytes.constData() + (from - event.offset), size_t(to - from));
        from = to;
    }
}

void PowerLoss::apply(QMap<QByteArray, int> &names, const DiskEvent &event)
{
    if (!event.oldName.isEmpty())
        names.remove(event.oldName);
    if (event.file < 0)
        names.remove(event.name);
    else
        names.insert(event.name, event.file);
}

} // namespace sidelight::test
