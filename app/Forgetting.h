// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/trust/ForgetDialog.h"

#include <QPointer>
#include <atomic>
#include <memory>

namespace sidelight {

class ProgressLine;

// What no undo brings back: purging the history, and deleting records for good. Asks first, naming what is lost and the other files
// that hold it too; shows how far the work is, which can be cancelled, and tells how it went.
class Forgetting : public QObject {
    Q_OBJECT

public:
    Forgetting(Project &project, ProgressLine &line, QWidget &window);
    ~Forgetting() override; // calls off what runs

    void askPurge(EditId before = 0); // of what came before an edit, or of all
    void askDeletion(RecordKind kind, const QList<Id> &ids);

    // Finds, on the pool, other files that hold any of these words; without words, any that hold history. `remove` says whether it
    // is gone. What lies beside the project under names that we gave is found without it.
    struct Elsewhere {
        std::function<QList<OtherFile>(const QStringList &words)> find;
        std::function<bool(const QString &path)> remove;
    };
    void addElsewhere(Elsewhere elsewhere) { m_elsewhere.append(std::move(elsewhere)); }
    // Copies from before a conversion, and journals that were set aside. Whether they hold certain words cannot be read from all of
    // them, so each may.
    [[nodiscard]] static QList<OtherFile> besideProject(const QString &path);

Q_SIGNALS:
    void message(const QString &sentence);
    void failed(const QString &sentence); // to be read

private:
    ForgetDialog *open(const QString &title, const QString &action, const QStringList &words);
    void purge(Purging purging, const QList<OtherFile> &files, const QString &done);
    void follow(const PurgeProgress &progress);
    void finish(const Result<void> &purged, const QList<OtherFile> &files, const QString &done);
    void callOff();
    [[nodiscard]] static QStringList purgeSentences(const QList<JournalEntry> &entries, EditId before);
    void removeFiles(const QList<OtherFile> &files, const QString &done);
    [[nodiscard]] QStringList deletionSentences(RecordKind kind, const QList<Id> &ids) const;

    Project &m_project;
    ProgressLine &m_line;
    QWidget &m_window;
    std::shared_ptr<std::atomic_bool> m_running; // true: called off; null: nothing is
    QList<Elsewhere> m_elsewhere;
    QPointer<ForgetDialog> m_dialog;
};

} // namespace sidelight
