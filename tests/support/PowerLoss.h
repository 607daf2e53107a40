// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/SimulatedDisk.h"

#include <random>

namespace sidelight::test {

// What a disk may hold when the power goes in the middle of a recorded session. What was synced is there. Of what was
// written to a file since its last sync each write is there, or not, or only some of its 512-byte sectors; whether a name
// was made, removed or changed is open until its folder was synced. What stood in a write whose sync failed is decided
// then and there: the system forgets that it is unwritten, and no later sync brings it.
class PowerLoss {
public:
    PowerLoss(const DiskImage &before, const std::vector<DiskEvent> &events, quint32 seed);

    void advance(size_t events); // to the state after so many of them
    [[nodiscard]] DiskImage image();

private:
    enum class Choice { Drop, Keep, Prefix, Any, Tear };
    struct File {
        QByteArray durable;
        std::vector<const DiskEvent *> pending;
    };
    int pick(int below) { return int(m_random() % unsigned(below)); }
    void follow(const DiskEvent &event);
    [[nodiscard]] QByteArray content(const File &file, Choice choice);
    void apply(QByteArray &bytes, const DiskEvent &event, bool torn);
    static void apply(QMap<QByteArray, int> &names, const DiskEvent &event);

    const std::vector<DiskEvent> &m_events;
    size_t m_at = 0;
    std::mt19937 m_random;
    std::vector<File> m_files;
    QMap<QByteArray, int> m_names; // as synced
    std::vector<const DiskEvent *> m_pendingNames;
};

} // namespace sidelight::test
