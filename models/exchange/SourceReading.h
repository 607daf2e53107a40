// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportSource.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace sidelight {

class Project;

// Reads files, folders and pastes for a project, off the GUI thread, and stores their content as it comes, so that nothing of it
// stays in memory. No article is there yet when it has finished: what refers to the content is the matter of whoever takes it.
class SourceReading : public QObject {
    Q_OBJECT

public:
    // What becomes of what was read, in the order of the sources: the content that has to be stored for it.
    using Take = std::function<QList<Blob>(const QList<SourceRead> &)>;

    SourceReading(Project *project, Take take, QObject *parent = nullptr);
    ~SourceReading() override; // gives up

    // One at a time. Folders are looked through; what has the bytes of one that is known is not read.
    void start(const QStringList &paths, const KnownArticles &known);
    void start(const QList<ImportSource> &sources, const KnownArticles &known);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    void stop();   // reads no further: `finished` follows when what was read is stored
    void giveUp(); // nothing follows

Q_SIGNALS:
    void progressed(int done, int total);
    // Everything that was taken is stored; or not, and why.
    void finished(const std::optional<sidelight::Error> &error);

private:
    struct Job;
    void start(const std::shared_ptr<Job> &job, const KnownArticles &known);
    void follow(const std::shared_ptr<Job> &job, const QList<SourceRead> &reads);
    void stored(const std::shared_ptr<Job> &job, const Result<void> &done);
    void proceed(const std::shared_ptr<Job> &job);
    void finish(const std::optional<Error> &error);
    static void read(const std::shared_ptr<Job> &job);

    QPointer<Project> m_project;
    const Take m_take;
    std::shared_ptr<Job> m_job;
};

} // namespace sidelight
