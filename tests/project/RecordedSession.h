// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/project/RandomHistory.h"
#include "tests/support/ConnectionWatch.h"
#include "tests/support/SimulatedDisk.h"

namespace sidelight::test {

// A random session on a simulated disk: edits, undo and redo, typing that folds, what is kept, blobs as an import stores
// them, closing and opening again, and a sweep at the end. It notes what each acknowledged call led to.
class RecordedSession {
public:
    struct Acknowledged {
        size_t events; // that the disk had noted when the call returned
        QByteArray state;
    };

    // `setting` is run on the project's connection, to spoil it; empty for none.
    RecordedSession(SimulatedDisk &disk, quint32 seed, int steps, const char *setting);

    [[nodiscard]] const std::vector<Acknowledged> &calls() const { return m_calls; } // the first is the file's making
    // What may stand on a disk that noted so many events: what was acknowledged last, and what was on its way.
    [[nodiscard]] QByteArrayList statesAfter(size_t events) const;

private:
    void step();
    void reopen();
    void sweep();
    void spoil();
    void acknowledged();

    SimulatedDisk &m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    const char *m_setting;
    std::mt19937 m_random;
    RandomHistory m_history;
    std::unique_ptr<ProjectFile> m_file;
    std::vector<Acknowledged> m_calls;
};

// Everything that a file holds, in one value; `watch` sees the file's connection.
[[nodiscard]] QByteArray stateOf(const ProjectFile &file, const ConnectionWatch &watch);

} // namespace sidelight::test
