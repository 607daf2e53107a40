// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InstanceSocket.h"
#include "app/Settings.h"
#include "app/Workspace.h"
#include "models/project/Project.h"
#include "widgets/reader/ReadingChoices.h"

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace sidelight {

class Beginnings;
class EncryptedCopies;
class ExportMenus;
class ExportRun;
class Exports;
class Forgetting;
class Help;
class ImportDesk;
class Imports;
class MessageBar;
class Ownership;
class ProgressLine;
class ProjectNotices;
class ProjectSnapshots;
class ReaderPane;
class Searching;
class Verifying;
class WelcomePage;
class WindowTools;
class WithheldCopies;

// The window: its menus, and the life of the one project that it shows. What belongs to an open project is the Workspace's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Each answers by ready() or failed(), and leaves the project before it open when it fails.
    void openProject(const QString &path);
    void createProject(const QString &path); // names a file that must not exist yet
    void createSample(const QString &path);  // the same, with the sample investigation in it
    void openSample();                       // the one in our own folder, made there if need be
    [[nodiscard]] bool showsSample() const;

    void exportBoard(Id board, const QString &path); // exported() follows
    void closeProject();
    void setKeepsLayout(bool keeps) { m_keepsLayout = keeps; } // false: the next project opened is left as it was arranged

    [[nodiscard]] Project *project() const { return m_project.get(); } // nullptr: none is open
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] Imports *imports() const { return m_imports.get(); }
    [[nodiscard]] ImportDesk *importDesk() const { return m_importDesk.get(); }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] WindowTools &tools() { return *m_tools; }
    [[nodiscard]] Verifying *verifying() const { return m_verifying.get(); }
    [[nodiscard]] ProjectSnapshots *snapshots() const { return m_snapshots.get(); }
    [[nodiscard]] Help *help() const { return m_help.get(); }

Q_SIGNALS:
    void ready(); // a project is open and its panes are back
    void failed(const sidelight::Error &error);
    void exported(); // or not, which the message bar says
    void written(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectTools();
    void buildCentre();
    void connectWelcome();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildPaneActions(QMenu *menu);
    void buildCompareActions(QMenu *menu);
    void buildReaderActions(QMenu *menu);
    void buildBoardMenu();
    void buildAnalysisMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, void (MainWindow::*work)());
    QAction *addForProject(QMenu *menu, const QString &text, const QKeySequence &key, void (MainWindow::*work)());
    void addForReader(QMenu *menu, const QString &text, const QKeySequence &key, const std::function<void(ReaderPane *)> &work);
    void addForPanes(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, const std::function<void(PaneRow *)> &work);

    void askNew();
    void askOpen();
    void askSample();
    void askImport();
    void askImportFolder();
    void pasteArticle();
    void makeAch();
    void makeBoard();
    void followBoard();
    void askExport();
    void askCopy();
    void copyProjectPath();
    void askWithheldCopy();
    void askEncryptedCopy();
    void askLensFolder();
    void setLensFolder(const QString &folder);
    void setKeepsIndex(bool keeps);
    void askClose();
    void undo();
    void redo();
    void focusNext();
    void focusPrevious();
    void showShortcuts();
    void showAbout();
    void showReading();
    void findInProject();
    void listProposals();
    void listHistory();
    void purgeHistory();
    void goBack();
    void goForward();
    void moveToOtherWindow();
    void followVisits();
    void setVisitKeys();

    void start(const QString &path, bool create, const OpenOptions &options = {});
    void connectEncrypted();
    void reopen(const QString &path);
    void adopt();
    void enableActions();
    void connectProject();
    [[nodiscard]] bool mayLeave(); // nothing of the open project would be lost
    void onFailed(const QString &path, const Error &error);
    void connectWorkspace();
    void connectImports();
    void showOpened();
    void writeCopy(const QString &to, const InstanceSocket::Answer &answer);
    void comeToFront();
    void followStack();
    void followSaved();
    void followPath();
    void updateTitle();

    Settings &m_settings;
    std::unique_ptr<WindowTools> m_tools; // first: it notes the words of the menus
    ReadingChoices m_reading;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    ProgressLine *m_progress = nullptr, *m_exporting = nullptr, *m_purging = nullptr;
    std::unique_ptr<Beginnings> m_beginnings;
    std::unique_ptr<ExportRun> m_exportRun;
    std::unique_ptr<Exports> m_exports;
    std::unique_ptr<ExportMenus> m_exportMenus;
    std::unique_ptr<WithheldCopies> m_withheld;
    std::unique_ptr<EncryptedCopies> m_encrypted;
    std::unique_ptr<Verifying> m_verifying;
    std::unique_ptr<Help> m_help;
    QLabel *m_saved = nullptr;
    QMenu *m_docksMenu = nullptr;
    QMenu *m_boardMenu = nullptr;
    QList<QPointer<QAction>> m_boardActions; // of the board that is in front
    QAction *m_noOwnLenses = nullptr;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_export = nullptr;
    QAction *m_back = nullptr, *m_forward = nullptr;
    QList<QAction *> m_projectActions; // need an open project
    QList<QAction *> m_writing;        // of these, what needs one that may be changed
    std::unique_ptr<Project> m_next;   // being opened
    bool m_nextIsSample = false;
    bool m_keepsLayout = true;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Searching> m_searching; // goes before the project
    std::unique_ptr<Workspace> m_workspace; // goes before both
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<ImportDesk> m_importDesk;
    std::unique_ptr<ProjectNotices> m_notices;
    std::unique_ptr<Forgetting> m_forgetting;
    std::unique_ptr<Ownership> m_ownership;
    std::unique_ptr<ProjectSnapshots> m_snapshots; // goes before the project
    std::unique_ptr<InstanceSocket> m_socket;
};

} // namespace sidelight
