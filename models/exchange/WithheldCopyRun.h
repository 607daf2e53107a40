// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/WithheldCopyFile.h"
#include "models/project/Project.h"

#include <atomic>

namespace sidelight {

// Looks for the names that a copy of an open project still bears, or writes the copy. The content of articles comes from the
// project in batches and is worked on in the global pool; the records are those of the library at the time of start, and the
// project may change meanwhile. One run at a time: a new one calls off the one before it.
class WithheldCopyRun : public QObject {
    Q_OBJECT

public:
    explicit WithheldCopyRun(Project *project, QObject *parent = nullptr);
    ~WithheldCopyRun() override;

    void search(const std::shared_ptr<const WithheldCopy> &copy);
    void write(const std::shared_ptr<const WithheldCopy> &copy, const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void advanced(int done, int articles);
    void found(const QList<sidelight::WithheldPlace> &places); // those in the records first
    void written();
    void failed(const sidelight::Error &error);

private:
    struct Job;
    void start(const std::shared_ptr<Job> &job);
    void next(const std::shared_ptr<Job> &job);
    void work(const std::shared_ptr<Job> &job, const QList<WithheldCopy::Source> &sources);
    void takePictures(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job);
    void end(const std::shared_ptr<Job> &job, const Result<void> &done);
    template <class Work>
    void later(const std::shared_ptr<Job> &job, const Work &work, void (WithheldCopyRun::*then)(const std::shared_ptr<Job> &));

    Project *m_project;
    std::shared_ptr<Job> m_job; // null: nothing runs
};

} // namespace sidelight
