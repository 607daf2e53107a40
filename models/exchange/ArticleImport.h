// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportLedger.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace sidelight {

class Project;

// Imports files, folders and pastes into the open project of a window. Files are read off the GUI thread, their content is stored
// as it comes, and one edit at the end makes articles of it all: until then, and after a cancel, no article is there. What is asked
// for while an import runs is done after it.
class ArticleImport : public QObject {
    Q_OBJECT

public:
    explicit ArticleImport(Project *project, QObject *parent = nullptr);
    ~ArticleImport() override; // cancels

    void importFiles(const QStringList &paths); // folders are looked through
    void importPaste(const QByteArray &bytes, ImportFormat format, const QString &url = {}, const QString &published = {});
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    // Ends the import that runs, unless its edit is on the way already, and drops those that wait. `finished` is told at once.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const sidelight::ImportReport &report);

private:
    struct Job;
    void add(const std::shared_ptr<Job> &job);
    void startNext();
    void follow(const std::shared_ptr<Job> &job, const QList<SourceRead> &reads);
    void stored(const std::shared_ptr<Job> &job, const Result<void> &done);
    void proceed(const std::shared_ptr<Job> &job);
    void finish(std::shared_ptr<Job> job); // a copy: m_job lets go of it in there
    static void read(const std::shared_ptr<Job> &job);

    QPointer<Project> m_project;
    std::shared_ptr<Job> m_job; // that runs
    QList<std::shared_ptr<Job>> m_waiting;
};

} // namespace sidelight
