// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace sidelight {

// A place to try a rollback in. A VFS of SQLite that reads a project's file and journal through another one and keeps in
// memory what is written, so that the outcome can be checked before a byte of the real files changes, and nothing is left
// behind, whatever happens. It takes no locks: who uses it holds one on the real file. Lives longer than its connections.
class ScratchVfs {
public:
    enum class Journal { Seen, Hidden };
    ScratchVfs(const QByteArray &base, Journal journal);
    ~ScratchVfs();
    ScratchVfs(const ScratchVfs &) = delete;
    ScratchVfs &operator=(const ScratchVfs &) = delete;

    [[nodiscard]] const QByteArray &name() const;

private:
    struct Private;
    struct Overlay;
    struct Calls;
    std::unique_ptr<Private> d;
};

} // namespace sidelight
