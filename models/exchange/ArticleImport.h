// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportLedger.h"
#include "models/exchange/SourceReading.h"

namespace sidelight {

class Project;

// Imports files, folders and pastes into the open project of a window. Files are read off the GUI thread, their content is stored
// as it comes, and one edit at the end makes articles of it all: until then, and after a cancel, no article is there. What is asked
// for while an import runs is done after it.
class ArticleImport : public QObject {
    Q_OBJECT

public:
    explicit ArticleImport(Project *project, QObject *parent = nullptr);

    void importFiles(const QStringList &paths); // folders are looked through
    void importPaste(const QByteArray &bytes, ImportFormat format, const QString &url = {}, const QString &published = {});
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // Ends the import that runs, unless its edit is on the way already, and drops those that wait. `finished` is told at once.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const sidelight::ImportReport &report);

private:
    struct Wish {
        QStringList paths;
        QList<ImportSource> paste;
    };
    void add(const Wish &wish);
    void startNext();
    void commit(const std::optional<Error> &error);
    void finish();

    QPointer<Project> m_project;
    SourceReading m_reading;
    ImportLedger m_ledger;
    int m_number = 0; // of the import that runs
    bool m_isRunning = false, m_isCommitting = false;
    QList<Wish> m_waiting;
};

} // namespace sidelight
