// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/OpenOptions.h"

#include <QMap>
#include <QSet>
#include <array>
#include <deque>
#include <vector>

struct sqlite3_vfs;

namespace sidelight::test {

// What a disk holds: files by their names.
using DiskImage = QMap<QByteArray, QByteArray>;

// One thing that was asked of a disk and that a power loss may undo, see PowerLoss.
struct DiskEvent {
    enum class Kind { Write, Truncate, Sync, FailedSync, Name, SyncFolder };
    Kind kind = Kind::Write;
    int file = -1;        // the file itself, whatever its name; -1 with Name: the name goes
    qint64 offset = 0;    // of Truncate: the new size
    QByteArray bytes{};   // what is written
    QByteArray name{};    // Name: now names `file`
    QByteArray oldName{}; // Name: and this one no longer does, in one step
};

// A disk in memory for one folder: a VFS that stands under GuardedVfs, and the Disk beside it. It never touches a real disk
// and never sleeps. It counts what is asked of it, fails where it is told to, and writes down what PowerLoss needs.
class SimulatedDisk : public Disk {
public:
    SimulatedDisk();
    ~SimulatedDisk() override;

    [[nodiscard]] OpenOptions options() const;
    static QString path() { return QStringLiteral("/a project.sidelight"); }
    static QByteArray name() { return path().toUtf8(); }
    static QByteArray journalName() { return name() + "-journal"; }

    void mount(const DiskImage &image); // no file may be open; forgets events, faults and counts
    [[nodiscard]] DiskImage image() const;
    void placeLink(const QByteArray &path) { m_links.insert(path); }
    void placeFolder(const QByteArray &path) { m_folders.insert(path); }

    enum class Operation { Open, Read, Write, Truncate, Sync, Delete, SyncFolder, Lock, Any };
    static constexpr size_t operations = size_t(Operation::Any) + 1;
    struct Fault {
        Operation operation;
        int code;                 // what SQLite is told
        int at;                   // the how-manieth operation of its kind from now on, from 1
        bool forEver = false;     // and all of them after it
        bool isConcealed = false; // of Sync: nothing was flushed, but SQLite is told that it was
    };
    void fail(const Fault &fault);
    void heal() { m_fault.at = 0; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] int count(Operation operation) const { return m_counts.at(size_t(operation)); }
    [[nodiscard]] int writesTo(const QByteArray &path) const; // writes and truncations since mount()

    [[nodiscard]] const std::vector<DiskEvent> &events() const { return m_events; }

    // Disk
    [[nodiscard]] Result<QByteArray> canonicalPath(const QString &path) const override;
    [[nodiscard]] Kind kindOf(const QByteArray &path) const override;
    [[nodiscard]] bool isWritable(const QByteArray &path) const override;
    [[nodiscard]] bool keepsOthersOut(const QByteArray &) const override { return true; }
    [[nodiscard]] Result<void> createPrivate(const QByteArray &path) const override;
    [[nodiscard]] Result<void> publish(const QByteArray &temporary, const QByteArray &path) const override;
    [[nodiscard]] Result<void> replace(const QByteArray &temporary, const QByteArray &path) const override;
    [[nodiscard]] Result<void> moveAside(const QByteArray &path, const QByteArray &to) const override;
    void remove(const QByteArray &path) const override;
    [[nodiscard]] Result<void> makePrivateFolder(const QByteArray &path) const override;
    [[nodiscard]] QByteArrayList namesIn(const QByteArray &folder) const override;
    [[nodiscard]] std::optional<qint64> freeSpace(const QByteArray &) const override { return std::nullopt; }

private:
    struct File {
        int number = 0;
        QByteArray bytes{};
        int readers = 0, writes = 0;
        const void *reserved = nullptr, *exclusive = nullptr;
    };
    struct Calls;

    [[nodiscard]] File *find(const QByteArray &path) const;
    File &make(const QByteArray &path) const;
    void rename(const QByteArray &from, const QByteArray &to) const;
    void note(DiskEvent event) const { m_events.push_back(std::move(event)); }
    [[nodiscard]] int fails(Operation operation) const; // counts it; SQLITE_OK, or the code to fail with

    // Disk's functions are const, since the system's disk has no state; all of this one's is what a disk would hold.
    mutable std::deque<File> m_files;
    mutable QMap<QByteArray, int> m_names; // to positions in m_files
    mutable QSet<QByteArray> m_links, m_folders;
    mutable std::vector<DiskEvent> m_events;
    mutable std::array<int, operations> m_counts{};
    mutable Fault m_fault{Operation::Any, 0, 0};
    mutable int m_until = 0;
    mutable bool m_failed = false;
    int m_open = 0;
    QByteArray m_vfsName;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace sidelight::test
