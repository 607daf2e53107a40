// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FileExports.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace sidelight {

class ExportRun;
class MessageBar;
class Project;
class Workspace;
struct RecordRef;

// The menus that write a board, the passages of the list, an article, the claim matrix or all statements in formats other than the
// board's PDF: where to is
// asked, the work is done on the pool and can be called off in the status bar, and the message bar tells how it went.
class ExportMenus : public QObject {
    Q_OBJECT

public:
    ExportMenus(MessageBar &bar, ExportRun &run, QMainWindow &window);
    ~ExportMenus() override;

    void addTo(QMenu *menu);
    // What is open; null: nothing. The workspace's own menus get what belongs there.
    void follow(Project *project, Workspace *workspace);

private:
    struct Entry;
    static const QList<Entry> &entries();
    QMenu *makeMenu(const QString &title, FileExport::Subject subject);
    void fill(QMenu *menu, FileExport::Subject subject, Id id);
    void followCurrent(const RecordRef &shown);
    void start(const Entry &entry, Id id);
    void fillMatrix(QMenu *menu, const MatrixLayout &shown);
    void startMatrix(const Entry &entry, const std::optional<MatrixLayout> &shown);
    [[nodiscard]] static QString newsOf(const FileExport::Job &job);
    void askWhere(const Entry &entry, const FileExport::Job &job, const QString &name);
    void complete(const Entry &entry, const FileExport::Job &job, const QString &name);
    void write(const Entry &entry, const FileExport::Job &job, const QString &path);

    MessageBar &m_bar;
    ExportRun &m_run;
    QMainWindow &m_window;
    QMenu *m_board, *m_passages, *m_article, *m_matrix, *m_statements, *m_citations;
    QPointer<Project> m_project;
    QPointer<Workspace> m_workspace;
    Id m_shown; // board or article
};

} // namespace sidelight
