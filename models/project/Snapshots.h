// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/project/ProjectFile.h"

namespace sidelight {

// One state of a project, kept in a file of its own that is itself a project. A file bears a snapshot's name only after all of it
// was checked.
struct Snapshot {
    QString path;
    int number = 0;        // counts up from 1: their order, whatever clocks said
    qint64 at = 0;         // UTC, ms since 1970
    qint64 size = 0;       // bytes
    QByteArray journalEnd; // of the state it holds; empty: the file cannot be read, so it was damaged after it was written
    [[nodiscard]] bool isReadable() const { return !journalEnd.isEmpty(); }
};

// What a snapshot turned out to hold when all of it was checked again.
struct SnapshotContents {
    QStringList findings; // in sentences; none: it is whole
    Library library;      // empty when it is not
};

// The snapshots of one project: a folder and what stands in it. Every function reads or writes files and may take long, so it is
// called on the pool or on the project's thread, and none touches the project's own file.
class Snapshots {
public:
    // The folder beside the project that bears its name; in `parent`, if one is given.
    [[nodiscard]] static QString folderFor(const QString &projectPath, const QString &parent = {});

    // `project` is what its file says that it is; none: all snapshots in the folder, for a project that cannot be opened.
    Snapshots(const QString &folder, Id project, const OpenOptions &options = {});

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] Id project() const { return m_project; }

    [[nodiscard]] QList<Snapshot> list() const; // newest first
    // Checks all of it and reads its records. Writes nothing, also where it is of an older format. An error: it cannot be read now.
    [[nodiscard]] Result<SnapshotContents> read(const QString &path) const;
    // Which of `words` stand anywhere in it: in a record, a text, an original, the history, or bytes that are no longer in use.
    [[nodiscard]] Result<QStringList> wordsIn(const QString &path, const QStringList &words) const;
    [[nodiscard]] Result<void> remove(const QString &path) const;
    // A checked copy under a name that must be free. Refuses a damaged snapshot.
    [[nodiscard]] Result<void> restore(const QString &path, const QString &to) const;

    // Whether the project differs from the youngest that can be read; an empty one needs none.
    [[nodiscard]] bool isNeeded(const ProjectFile &file) const;
    // Takes one at once, on the thread that has the file. Project::takeSnapshot does it between edits.
    [[nodiscard]] Result<Snapshot> take(ProjectFile &file, qint64 at) const;

    // How many are kept, and which of these numbers (ascending) go so that no more are left. The three youngest and the first stay;
    // between them the gaps grow with age, so that ten reach back over hours as well as over months. It counts numbers, not time.
    static constexpr int most = 10;
    [[nodiscard]] static QList<int> surplus(QList<int> numbers, int most = Snapshots::most);

private:
    friend class SnapshotTaking;
    [[nodiscard]] QList<Snapshot> named() const; // by their names alone
    void look(Snapshot &snapshot) const;         // its size, and what it holds
    void thinOut() const;

    QString m_folder;
    Id m_project;
    OpenOptions m_options;
};

// The taking of one, in parts: the project's thread begins it and copies some pages at a time, so that edits pass in between and
// are in the copy too; then any thread may check it and give it its name. What is not finished leaves nothing behind; what a killed
// process left is removed by the next begin().
class SnapshotTaking {
public:
    [[nodiscard]] static Result<std::unique_ptr<SnapshotTaking>> begin(ProjectFile &file, const Snapshots &snapshots, qint64 at);
    ~SnapshotTaking();
    SnapshotTaking(const SnapshotTaking &) = delete;
    SnapshotTaking &operator=(const SnapshotTaking &) = delete;

    [[nodiscard]] Result<bool> step(ProjectFile &file); // true: all is copied
    [[nodiscard]] Result<Snapshot> finish();

private:
    SnapshotTaking(Snapshots snapshots, qint64 at, QByteArray temporary);

    Snapshots m_snapshots;
    qint64 m_at;
    QByteArray m_temporary;
};

} // namespace sidelight
