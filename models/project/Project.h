// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Snapshots.h"
#include "models/project/WriteQueue.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <memory>

namespace sidelight {

// An open project, seen from the GUI thread. The file itself is touched only on a thread of its own, to which everything
// here is handed in order; nothing here waits. Facts come back by signals, after they are true.
class Project : public QObject {
    Q_OBJECT

public:
    explicit Project(QObject *parent = nullptr);
    ~Project() override; // closes, after draining the queue

    // Open or create a file; `opened` follows when it went well. A Project is opened once.
    QFuture<Result<void>> open(const QString &path, const OpenOptions &options = {});
    QFuture<Result<void>> create(const QString &path, const OpenOptions &options = {});
    // Drains the queue, writes what is kept, closes the file and tells `closed`. Waits for the project's thread.
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; } // a sentence; empty: it is not, or was asked for
    // It came from somebody else, see ProjectFile. Its own id, and that which the stranger's file bears; what did not go along.
    [[nodiscard]] bool isStrangers() const { return m_strangersId.has_value(); }
    [[nodiscard]] Id id() const { return m_id; }
    [[nodiscard]] Id strangersId() const { return m_strangersId.value_or(Id()); }
    [[nodiscard]] const LeftOut &leftOut() const { return m_leftOut; }
    [[nodiscard]] Disk::Medium medium() const { return m_medium; } // that it was opened on
    [[nodiscard]] int otherNames() const { return m_otherNames; }  // of its file, when it was opened
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString displayName() const; // the file's name without folder and ending

    // All light records, in step with the last `changed`.
    [[nodiscard]] const Library &library() const { return m_library; }

    // The one door for change. `change` runs on the project's thread inside a transaction and must capture plain values
    // only; `name` is a short imperative for the undo menu ("Highlight passage"). The future holds the committed edit, or
    // the error, which `editFailed` tells as well; it is finished after `changed` was told, on the GUI thread, which must
    // not wait for it. With a fold key, an edit joins the one before it if that has the same
    // key and is at most two seconds old.
    QFuture<Result<EditId>> edit(const QString &name, std::function<void(Writer &)> change, const QString &foldKey = {});
    QFuture<Result<EditId>> undo();
    QFuture<Result<EditId>> redo();
    [[nodiscard]] QString undoName() const { return m_stack.undoName; } // empty: nothing to undo
    [[nodiscard]] QString redoName() const { return m_stack.redoName; }

    // Runs `query` on the project's thread, for two seconds at most: read([=](const Reader &r) { return r.text(hash); }) →
    // QFuture<Result<QString>>.
    template <class Query> auto read(Query query) -> QFuture<Result<std::invoke_result_t<Query, const Reader &>>>
    {
        using Value = std::invoke_result_t<Query, const Reader &>;
        return ask<Value>([query = std::move(query)](ProjectFile &file) {
            Result<Value> value = failure(ErrorKind::Internal, QString());
            const Result<void> done =
                file.read([&](const Reader &reader) { value = query(reader); }, ProjectFile::Patience::TwoSeconds);
            return done ? std::move(value) : Result<Value>(std::unexpected(done.error()));
        });
    }

    // Puts content into the store, in a transaction of its own. Nothing refers to it until an edit does.
    QFuture<Result<ContentHash>> store(const Blob &blob);
    QFuture<Result<void>> storeAll(const QList<Blob> &blobs); // one transaction

    // The smaller door: layout, scroll positions, read marks. No journal, no undo, no "Saved".
    void keep(const QString &scope, const QString &key, const QByteArray &value);
    [[nodiscard]] QByteArray kept(const QString &scope, const QString &key) const;
    [[nodiscard]] QHash<QString, QByteArray> kept(const QString &scope) const;

    // True when the last commit has returned, none is on its way, and the file is where it was.
    [[nodiscard]] bool isSaved() const { return m_pendingEdits == 0 && !m_held; }

    // What keeps edits from being saved: the disk is full, or failed, or the file was moved or replaced. They wait, in order,
    // and are tried again every few seconds.
    [[nodiscard]] const std::optional<Error> &heldBy() const { return m_held; }
    [[nodiscard]] int waitingEdits() const { return m_pendingEdits; }
    void tryAgain();
    void giveUpWaiting(); // they fail, each by editFailed
    // Goes on in a copy at `path`, which must be free; what waits is done there. `pathChanged` follows.
    QFuture<Result<void>> continueIn(const QString &path);

    // A consistent copy by the backup interface, under a name that must be free.
    QFuture<Result<void>> writeCopy(const QString &path);
    // The same, encrypted; the lock is made before, since that takes its time.
    QFuture<Result<void>> writeEncrypted(const QString &path, const std::shared_ptr<const encryption::Lock> &lock);
    // Every check of the file, on the global pool and over a connection of its own: edits go on, and go first. The watch is
    // asked and told there.
    QFuture<Result<Verification>> verify(const VerifyWatch &watch = {});
    // A snapshot of what the project holds when its last page is copied: some pages at a time, so that edits pass in between, and
    // checked on the pool. Nothing comes where it is not needed. One at a time; see SnapshotKeeper.
    enum class SnapshotNeed { IfChanged, Always }; // since the last one
    QFuture<Result<std::optional<Snapshot>>> takeSnapshot(const QString &parentFolder, SnapshotNeed need);

    // Runs `change` when a snapshot was taken that is needed first, or at once where nobody takes any.
    void afterSnapshot(const std::function<void()> &change);
    using SnapshotFirst = std::function<void(const std::function<void()> &)>;
    void setSnapshotFirst(SnapshotFirst take) { m_snapshotFirst = std::move(take); }

    QFuture<Result<QList<JournalEntry>>> history();
    // See ProjectFile.
    QFuture<Result<QList<JournalEntry>>> historyFrom(EditId first);
    QFuture<Result<QList<JournalEntry>>> historyBefore(EditId entry, int most);
    QFuture<Result<QList<Touched>>> touched(const QList<EditId> &entries);
    QFuture<Result<QList<Touch>>> whatGoesBack(EditId entry);
    QFuture<Result<EditId>> goBack(const QString &name, EditId entry);
    // `historyPurged` follows, behind `changed` where records went along. The watch is asked and told on the project's thread;
    // reading and edits wait there until it is done or called off.
    QFuture<Result<void>> purgeHistory(const Purging &purging = {});

Q_SIGNALS:
    void opened();
    void aboutToClose(); // last call for keep()
    void closed();
    void changed(const sidelight::Changes &changes);
    void savedChanged(bool saved);
    void editFailed(const sidelight::Error &error);
    void stackChanged();                      // undoName or redoName
    void held(const sidelight::Error &error); // edits wait from now on; once for each cause
    void resumed();                           // and all are done
    void pathChanged();
    void historyPurged();

private:
    using Task = std::function<void(ProjectFile &)>;
    struct Opening;
    void post(Task task); // dropped when no file is open
    // Runs `work` on the project's thread. A future whose work is dropped is cancelled, and nobody is called.
    template <class Value, class Work> QFuture<Result<Value>> ask(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        post([promise, work = std::move(work)](ProjectFile &file) {
            promise->addResult(work(file));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<Result<void>> start(const QString &path, const OpenOptions &options, bool create);
    void follow(const Opening &opening);
    void connectQueue();
    QFuture<Result<EditId>> commit(std::function<Result<Commit>(ProjectFile &)> work);
    void follow(const Result<Commit> &commit);
    void followRecords(const Changes &records, const JournalStack &stack);
    void follow(const Changes &changes, const JournalStack &stack);
    void followHeld(const std::optional<Error> &error);
    void flushKept();
    void keepLater(const QList<ProjectFile::Kept> &items);
    void sweepSome();
    struct Taken; // a snapshot on its way
    static void stepSnapshot(WriteQueue *queue, const std::shared_ptr<Taken> &taken);

    QThread m_thread;
    WriteQueue *m_queue; // lives on m_thread, and owns the file
    Library m_library;
    JournalStack m_stack;
    SnapshotFirst m_snapshotFirst;
    QString m_path;
    bool m_open = false;
    bool m_readOnly = false;
    QString m_readOnlyReason;
    Id m_id;
    std::optional<Id> m_strangersId;
    LeftOut m_leftOut;
    Disk::Medium m_medium = Disk::Medium::Own;
    int m_otherNames = 0;
    int m_pendingEdits = 0;
    std::optional<Error> m_held;
    QHash<QString, QHash<QString, QByteArray>> m_kept, m_unwritten;
    QTimer m_keepTimer;
};

} // namespace sidelight
