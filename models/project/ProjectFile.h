// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/LeftOut.h"
#include "models/project/OpenOptions.h"
#include "models/project/Purging.h"
#include "models/project/Touch.h"
#include "models/project/Verifier.h"
#include "models/project/Writer.h"

#include <memory>

namespace sidelight {

namespace encryption {
class Lock;
}

using EditId = qint64; // the entry's number in the journal; 0: the edit changed nothing and left no entry

struct JournalEntry {
    enum class Kind { Edit, Undo, Redo, Barrier, Purge };
    EditId id = 0;
    Kind kind = Kind::Edit;
    QString name;
    qint64 at = 0;       // UTC, ms since 1970
    EditId target = 0;   // what an undo reverses, or a redo repeats
    bool undone = false; // an edit that is not in effect now
    qint64 purged = 0;   // how many entries a purge stands for, since the project was made
    // Some of the history that it purged from stayed.
    [[nodiscard]] bool isPurgeOfPart() const { return kind == Kind::Purge && purged == id; }
};

struct JournalStack {
    QString undoName, redoName; // empty: there is none
    bool operator==(const JournalStack &) const = default;
};

struct Commit {
    EditId id = 0;
    Changes changes;
    JournalStack stack;
};

// A project's file: the only SQL connection, the one door for change, and the journal. Used from one thread at a time,
// either directly (command line) or through Project (window). Every function returns what went wrong; the file is then as
// it was before.
class ProjectFile {
public:
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const OpenOptions &options = {});
    // What is read at the first look is read while the pages of a large file are still being checked: it counts only if opening
    // succeeds. Of such a file there is a second reader, for another thread; else it is null.
    using FirstLook = std::function<void(const Reader &reader, const Reader *beside)>;
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, const OpenOptions &options = {},
                                                     const FirstLook &firstLook = {});
    ~ProjectFile();
    ProjectFile(const ProjectFile &) = delete;
    ProjectFile &operator=(const ProjectFile &) = delete;

    [[nodiscard]] Id projectId() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString readOnlyReason() const; // a sentence, or empty when it is not, or was asked for
    [[nodiscard]] Disk::Medium medium() const;    // asks the system, which may take long where a network is away
    // How many other names the file has, on its own disk. By one of them a journal that a crash leaves beside this one is not
    // found.
    [[nodiscard]] int otherNames() const;
    [[nodiscard]] QString path() const;

    // It came from somebody else: what is open is a project that was made anew from its rows and stands in no file. The id is that
    // which the file bears, and what did not go along is told.
    [[nodiscard]] bool isStrangers() const;
    [[nodiscard]] Id strangersId() const;
    [[nodiscard]] LeftOut leftOut() const;

    // True after the disk failed in the middle of a change: what reached it is then not known, and a system that was refused
    // a flush once may call the next one a success. Every further change is refused until reopen() has read the file again,
    // checked all of it and written to it; it then holds the last edit that was acknowledged, or that and the failed one.
    // Whoever mirrors the records reads them anew.
    [[nodiscard]] bool isInDoubt() const;
    [[nodiscard]] Result<void> reopen();
    // After reopen(): the change that failed is in the file nevertheless, and must not be done again.
    [[nodiscard]] bool holdsFailedChange() const;

    // Whether the file's name still leads to the file that is open, whole: an error of kind Displaced when it was moved,
    // deleted, replaced or cut off. Every change asks this first, so that nothing is written to what we did not open.
    [[nodiscard]] Result<void> checkPlace() const;

    // See Project::edit. `at` is the time that the entry bears, UTC in ms; the caller's clock, not ours.
    [[nodiscard]] Result<Commit> edit(const QString &name, const std::function<void(Writer &)> &change, qint64 at,
                                      const QString &foldKey = {});
    [[nodiscard]] Result<Commit> undo(qint64 at);
    [[nodiscard]] Result<Commit> redo(qint64 at);
    // What a window waits for is stopped after two seconds, so that no hostile or huge file holds it up.
    enum class Patience { Endless, TwoSeconds };
    [[nodiscard]] Result<void> read(const std::function<void(const Reader &)> &query, Patience patience = Patience::Endless) const;
    [[nodiscard]] JournalStack stack() const;
    [[nodiscard]] Result<QList<JournalEntry>> history() const; // oldest first
    // The same in parts, in which nothing says what was undone: from this entry on, oldest first; those before it, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> historyFrom(EditId first) const;
    [[nodiscard]] Result<QList<JournalEntry>> historyBefore(EditId entry, int most) const;
    [[nodiscard]] Result<QList<Touched>> touched(const QList<EditId> &entries) const;

    // Takes the records to what they were right after an entry, as one edit. Refuses across a conversion or a purge.
    [[nodiscard]] Result<Commit> goBack(const QString &name, EditId entry, qint64 at);
    // What that would do to them now.
    [[nodiscard]] Result<QList<Touch>> whatGoesBack(EditId entry) const;
    // Removes the history, and what only the history held, from the file, which is written anew; no undo. Refuses where there is no
    // history, or nothing but a purge, unless records are removed along with it. The commit says which were.
    [[nodiscard]] Result<Commit> purgeHistory(qint64 at, const Purging &purging = {});

    [[nodiscard]] Result<ContentHash> store(const Blob &blob);
    [[nodiscard]] Result<void> storeAll(const QList<Blob> &blobs);
    // Removes at most `most` blobs that neither a record nor the journal refers to; how many went.
    [[nodiscard]] Result<int> sweep(int most);

    struct Kept {
        QString scope, key;
        QByteArray value; // empty removes it
    };
    [[nodiscard]] Result<void> keep(const QList<Kept> &items);
    [[nodiscard]] Result<QList<Kept>> allKept() const;

    // A consistent copy under a name that must be free, from the open file, wherever that has gone. With the layout it is
    // one to go on with, without it one to give away.
    [[nodiscard]] Result<void> writeCopy(const QString &path, Layout layout = Layout::Left) const;
    // A copy to give away, encrypted; its plain bytes stand in no file. Takes little memory, whatever the size.
    [[nodiscard]] Result<void> writeEncrypted(const QString &path, const encryption::Lock &lock) const;
    // Every check of the file, see checkProject; verify() gives the sentences alone. Nothing found: it is sound.
    [[nodiscard]] Result<Verification> check(History history = History::Replayed) const;
    // The same in parts, so that edits may pass in between, which the copy then has too: into an empty file of the caller's, which
    // is a project only when publishSteppedCopy() has looked at it. One at a time; whatever fails ends it.
    [[nodiscard]] Result<void> beginCopy(const QByteArray &path);
    [[nodiscard]] Result<bool> stepCopy(); // true: all is there
    void dropCopy();
    // The hash of the last journal entry: two states of a project differ when these do. Zeros where there is no entry.
    [[nodiscard]] QByteArray journalEnd() const;

    [[nodiscard]] Result<QStringList> verify(History history = History::Replayed) const;
    // To do the same on another thread while this file is used.
    [[nodiscard]] Result<std::shared_ptr<Verifier>> verifier() const;

private:
    struct Private;
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sidelight
