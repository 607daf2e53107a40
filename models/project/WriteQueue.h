// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace sidelight {

// The changes that wait for a project's file, in order, on the thread that owns the file. What the disk refuses stays at the
// head and is tried again every two seconds and when asked; what comes behind it waits, so that nothing is done out of order
// and nothing is lost. Reading goes on meanwhile. It also looks every few seconds whether the file is still where it was.
class WriteQueue : public QObject {
    Q_OBJECT

public:
    struct Change {
        std::function<Result<Commit>(ProjectFile &)> work;
        std::function<void(const Result<Commit> &)> settle; // called once
    };

    WriteQueue(); // made on any thread, then moved

    void adopt(std::unique_ptr<ProjectFile> file);
    [[nodiscard]] ProjectFile *file() const { return m_file.get(); } // nullptr: none is open
    void add(Change change);
    void tryAgain();
    void giveUp(); // what waits fails with the error that held it
    // Goes on in a copy at `path`, which must be free: what waits is done there.
    [[nodiscard]] Result<void> continueIn(const QString &path);
    // Between two changes; refuses while some wait.
    [[nodiscard]] Result<Commit> purgeHistory(qint64 at, const Purging &purging);
    void close(); // after a last attempt; what still waits fails

Q_SIGNALS:
    void held(const sidelight::Error &error); // once for each cause
    void resumed();                           // and nothing waits any more
    // The file was opened again after doubt: these are its records now, and its stack.
    void reread(const sidelight::Changes &records, const sidelight::JournalStack &stack);

private:
    void run();
    Result<Commit> attempt(const Change &change);
    Result<void> dispelDoubt();
    void hold(const Error &error);
    void look();

    std::unique_ptr<ProjectFile> m_file;
    QString m_path;
    std::deque<Change> m_waiting;
    std::optional<Error> m_held;
    QTimer m_retry, m_look;
};

} // namespace sidelight
