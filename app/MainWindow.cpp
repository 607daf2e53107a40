// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/AboutWindow.h"
#include "app/Appearance.h"
#include "app/Beginnings.h"
#include "app/EncryptedCopies.h"
#include "app/ExportMenus.h"
#include "app/ExportRun.h"
#include "app/Exports.h"
#include "app/FileDialog.h"
#include "app/Forgetting.h"
#include "app/Help.h"
#include "app/ImportDesk.h"
#include "app/Imports.h"
#include "app/Ownership.h"
#include "app/ProjectNotices.h"
#include "app/ProjectSnapshots.h"
#include "app/Searching.h"
#include "app/ShortcutSheet.h"
#include "app/Verifying.h"
#include "app/WindowTools.h"
#include "app/WithheldCopies.h"
#include "models/lists/DisplayText.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/common/CopiedPath.h"
#include "widgets/common/LocalFiles.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/ProgressLine.h"
#include "widgets/common/WelcomePage.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/LensShelf.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReaderProposals.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sidelight {

namespace {

const QString ending = QStringLiteral("sidelight");

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_tools(std::make_unique<WindowTools>(settings, *this))
{
    appearance::remember(m_reading, m_settings);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildCentre();
    m_exportRun = std::make_unique<ExportRun>(*m_messages, *m_exporting);
    connect(m_exportRun.get(), &ExportRun::finished, this, &MainWindow::exported);
    connect(m_exportRun.get(), &ExportRun::written, this, &MainWindow::written);
    m_exports = std::make_unique<Exports>(*m_messages, *m_exportRun, m_settings, *this);
    m_exportMenus = std::make_unique<ExportMenus>(*m_messages, *m_exportRun, *this);
    m_withheld = std::make_unique<WithheldCopies>(*m_messages, *this);
    connectEncrypted();
    m_verifying = std::make_unique<Verifying>(*m_messages, *this);
    m_ownership = std::make_unique<Ownership>(m_settings, *m_messages, *this);
    connect(m_ownership.get(), &Ownership::openAsked, this, &MainWindow::reopen);
    m_snapshots = std::make_unique<ProjectSnapshots>(m_settings, *m_messages, *this);
    connect(m_snapshots.get(), &ProjectSnapshots::openAsked, this, &MainWindow::openProject);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildBoardMenu();
    buildAnalysisMenu();
    buildHelpMenu();
    connectTools();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 2 * fontMetrics().height()))); // leaves a title bar
    updateTitle();
    followStack();
    followSaved();
}

MainWindow::~MainWindow() { closeProject(); }

void MainWindow::connectTools()
{
    m_tools->begin(m_reading, *m_snapshots);
    const Preferences *const preferences = m_tools->preferences();
    connect(preferences, &Preferences::titleChosen, this, &MainWindow::updateTitle);
    connect(preferences, &Preferences::recentChosen, m_beginnings.get(), &Beginnings::follow);
    connect(preferences, &Preferences::lensFolderChosen, this, &MainWindow::setLensFolder);
    connect(preferences, &Preferences::keepsIndexChosen, this, &MainWindow::setKeepsIndex);
    connect(preferences, &Preferences::forgetProjectsAsked, m_ownership.get(), &Ownership::forgetOwn);
    connect(preferences, &Preferences::purgeAsked, this, &MainWindow::purgeHistory);
}

void MainWindow::buildCentre()
{
    auto *const centre = new QWidget(this);
    auto *const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_centre = new QStackedWidget(centre);
    m_welcome = new WelcomePage(m_centre);
    m_centre->addWidget(m_welcome);
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_centre, 1);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    m_help = std::make_unique<Help>(*this, *row);
    connectWelcome();
    // The status bar is there only while there is progress to show.
    m_progress = new ProgressLine(this);
    m_exporting = new ProgressLine(this);
    m_purging = new ProgressLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    const std::array lines{m_progress, m_exporting, m_purging};
    for (ProgressLine *line : lines) {
        statusBar()->addWidget(line, 1);
        connect(line, &ProgressLine::shownChanged, this,
                [this, lines] { statusBar()->setVisible(!std::ranges::all_of(lines, &ProgressLine::isHidden)); });
    }
    m_saved = new QLabel(this);
    m_saved->setContentsMargins(12, 4, 12, 4); // as the words of the menus
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const QString &words :
         {tr("Saved"), tr("Saving…"), tr("Not saved"), tr("Read only")}) // so that nothing moves when they change
        m_saved->setMinimumWidth(std::max(m_saved->minimumWidth(), fontMetrics().horizontalAdvance(words) + 32));
    menuBar()->setCornerWidget(m_saved);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::newAsked, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::sampleAsked, this, &MainWindow::askSample);
    connect(m_welcome, &WelcomePage::tourAsked, m_help.get(), &Help::beginTour);
    connect(m_welcome, &WelcomePage::guideAsked, m_help.get(), &Help::showGuide);
    m_beginnings = std::make_unique<Beginnings>(m_settings, *m_messages, *m_welcome);
    connect(m_beginnings.get(), &Beginnings::openAsked, this, &MainWindow::openProject);
    connect(m_beginnings.get(), &Beginnings::sampleAsked, this, &MainWindow::createSample);
}

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &key, void (MainWindow::*work)())
{
    QAction *const action = menu->addAction(text, this, work);
    action->setShortcut(key);
    return action;
}

QAction *MainWindow::addForProject(QMenu *menu, const QString &text, const QKeySequence &key, void (MainWindow::*work)())
{
    QAction *const action = add(menu, text, key, work);
    action->setEnabled(false);
    m_projectActions.append(action);
    return action;
}

void MainWindow::addForPanes(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                             const std::function<void(PaneRow *)> &work)
{
    QAction *const action = menu->addAction(text, this, [this, work] { work(m_workspace->windows().active()); });
    action->setShortcuts(keys);
    action->setEnabled(false);
    m_projectActions.append(action);
}

void MainWindow::buildFileMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New project…"), QKeySequence::New, &MainWindow::askNew);
    add(menu, tr("&Open project…"), QKeySequence::Open, &MainWindow::askOpen);
    menu->addSeparator();
    m_writing = {
        addForProject(menu, tr("&Import articles or boards…"), QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::askImport),
        addForProject(menu, tr("Import a f&older…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &MainWindow::askImportFolder),
        addForProject(menu, tr("New article from clip&board"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                      &MainWindow::pasteArticle),
        addForProject(menu, tr("New bo&ard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &MainWindow::makeBoard)};
    menu->addSeparator();
    m_export =
        addForProject(menu, tr("&Export board as PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &MainWindow::askExport);
    m_exportMenus->addTo(menu);
    addForProject(menu, tr("Save a cop&y…"), {}, &MainWindow::askCopy);
    addForProject(menu, tr("Save a copy &without identities…"), {}, &MainWindow::askWithheldCopy);
    addForProject(menu, tr("Save an enc&rypted copy…"), {}, &MainWindow::askEncryptedCopy);
    addForProject(menu, tr("Copy path of the pro&ject"), {}, &MainWindow::copyProjectPath);
    m_verifying->addTo(menu);
    m_projectActions.append(m_snapshots->addTo(menu));
    menu->addSeparator();
    addForPanes(menu, tr("&Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, &PaneRow::closeTab);
    addForProject(menu, tr("Close &project"), {}, &MainWindow::askClose);
    QAction *const quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::buildEditMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), QKeySequence::Undo, &MainWindow::undo);
    m_redo = add(menu, tr("&Redo"), {}, &MainWindow::redo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addForProject(menu, tr("&History"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), &MainWindow::listHistory);
    m_writing.append(addForProject(menu, tr("Pur&ge history…"), {}, &MainWindow::purgeHistory));
    menu->addSeparator();
    addForProject(menu, tr("&Search the project…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &MainWindow::findInProject);
    menu->addSeparator();
    m_tools->addTo(menu);
}

void MainWindow::buildViewMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&View"));
    m_back = add(menu, tr("Go &back"), {}, &MainWindow::goBack);
    m_forward = add(menu, tr("Go fo&rward"), {}, &MainWindow::goForward);
    setVisitKeys();
    followVisits();
    menu->addSeparator();
    m_docksMenu = menu->addMenu(tr("&Lists"));
    m_docksMenu->setEnabled(false);
    buildPaneActions(menu);
    buildCompareActions(menu);
    buildReaderActions(menu);
    menu->addSeparator();
    addForProject(menu, tr("Text and colours of the pa&ge…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                  &MainWindow::showReading);
    appearance::addChoices(*menu, m_reading);
}

void MainWindow::buildPaneActions(QMenu *menu)
{
    menu->addSeparator();
    addForPanes(menu, tr("&Split right"), {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, &PaneRow::splitRight);
    addForPanes(menu, tr("Split &down"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash), QKeySequence(Qt::CTRL | Qt::Key_Bar)}, // by layout
                &PaneRow::splitDown);
    // In a text the arrows select words, so there the page keys move the tab.
    addForPanes(menu, tr("&Move tab to the next pane"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)},
                [](PaneRow *panes) { panes->moveTab(1); });
    addForPanes(menu, tr("M&ove tab to the previous pane"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)},
                [](PaneRow *panes) { panes->moveTab(-1); });
    addForPanes(menu, tr("Next &tab"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
                [](PaneRow *panes) { panes->stepTab(1); });
    addForPanes(menu, tr("Previous ta&b"),
                {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
                [](PaneRow *panes) { panes->stepTab(-1); });
    addForPanes(menu, tr("S&wap with the next pane"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
                [](PaneRow *panes) { panes->swapPanes(1); });
    addForPanes(menu, tr("One pane alo&ne, or all"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, &PaneRow::toggleFull);
    addForProject(menu, tr("Move pane to the other w&indow"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                  &MainWindow::moveToOtherWindow);
    addForProject(menu, tr("&Next pane"), QKeySequence(Qt::Key_F6), &MainWindow::focusNext);
    addForProject(menu, tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &MainWindow::focusPrevious);
}

void MainWindow::buildCompareActions(QMenu *menu)
{
    menu->addSeparator();
    const auto addForCompare = [&](const QString &text, const QKeySequence &key, const std::function<void(CompareMode *)> &work) {
        QAction *const action = menu->addAction(text, this, [this, work] { work(m_workspace->compare()); });
        action->setShortcut(key);
        action->setEnabled(false);
        m_projectActions.append(action);
    };
    addForCompare(tr("Compare &side by side"), Qt::Key_F9, [](CompareMode *compare) { compare->toggle(); });
    addForCompare(tr("Scroll to&gether"), Qt::SHIFT | Qt::Key_F9, [](CompareMode *compare) { compare->toggleSync(); });
    addForCompare(tr("Next &ribbon"), Qt::ALT | Qt::Key_Down, [](CompareMode *compare) { compare->step(1); });
    addForCompare(tr("Previo&us ribbon"), Qt::ALT | Qt::Key_Up, [](CompareMode *compare) { compare->step(-1); });
}

void MainWindow::addForReader(QMenu *menu, const QString &text, const QKeySequence &key,
                              const std::function<void(ReaderPane *)> &work)
{
    addForPanes(menu, text, {key}, [this, work](PaneRow *) {
        if (ReaderPane *const reader = m_workspace->reader())
            work(reader);
    });
}

void MainWindow::buildReaderActions(QMenu *menu)
{
    menu->addSeparator();
    QMenu *const lenses = menu->addMenu(tr("L&enses"));
    addForReader(lenses, tr("&Choose…"), QKeySequence(Qt::CTRL | Qt::Key_L), [](ReaderPane *reader) { reader->openLensList(); });
    addForReader(lenses, tr("&Next place"), QKeySequence(Qt::Key_F4), [](ReaderPane *reader) { reader->stepThroughLenses(1); });
    addForReader(lenses, tr("&Previous place"), QKeySequence(Qt::SHIFT | Qt::Key_F4),
                 [](ReaderPane *reader) { reader->stepThroughLenses(-1); });
    lenses->addSeparator();
    add(lenses, tr("&Folder of your own lenses…"), {}, &MainWindow::askLensFolder);
    m_noOwnLenses = lenses->addAction(tr("No &lenses of your own"), this, [this] { setLensFolder({}); });
    m_noOwnLenses->setEnabled(!m_settings.lensFolder().isEmpty());
    QMenu *const proposals = menu->addMenu(tr("Proposa&ls"));
    addForReader(proposals, tr("Show in the &margin"), QKeySequence(Qt::Key_F7), [this](ReaderPane *) {
        ReadingDesk *const desk = ReadingDesk::of(m_project.get());
        desk->setShowsProposals(!desk->showsProposals());
    });
    addForReader(proposals, tr("&Next proposal"), QKeySequence(Qt::Key_F8),
                 [](ReaderPane *reader) { reader->proposals()->step(1); });
    addForReader(proposals, tr("&Previous proposal"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
                 [](ReaderPane *reader) { reader->proposals()->step(-1); });
    addForProject(proposals, tr("&List"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), &MainWindow::listProposals);
    addForReader(menu, tr("Show original so&urce"), QKeySequence(Qt::CTRL | Qt::Key_U), [this](ReaderPane *reader) {
        if (!reader->hasSource())
            m_messages->showNews(tr("This article was not imported from HTML or Markdown, so there is no source to show."));
        reader->showSource(!reader->showsSource());
    });
    addForReader(menu, tr("Show original &pages"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U), [this](ReaderPane *reader) {
        if (!reader->hasPages())
            m_messages->showNews(tr("This article was not imported from a PDF, so there are no pages to show."));
        reader->showPages(!reader->showsPages());
    });
}

void MainWindow::buildBoardMenu()
{
    m_boardMenu = menuBar()->addMenu(tr("&Board"));
    m_boardMenu->setObjectName(QStringLiteral("board"));
    m_boardMenu->setEnabled(false);
    BoardCommands::fill(m_boardMenu, [this] { return m_workspace ? m_workspace->boardView() : nullptr; }, false);
    m_boardMenu->addSeparator();
}

// What shows the whole project at once.
void MainWindow::buildAnalysisMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&Analysis"));
    menu->setObjectName(QStringLiteral("analysis"));
    const auto addPane = [&](const QString &text, const QKeySequence &key, StandingPane pane) {
        QAction *const action = menu->addAction(text, this, [this, pane] { m_workspace->analysis().open(pane); });
        action->setShortcut(key);
        action->setEnabled(false);
        m_projectActions.append(action);
    };
    addPane(tr("&Contradictions"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), StandingPane::Contradictions);
    addPane(tr("Claim &matrix"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), StandingPane::Matrix);
    addPane(tr("&Origins"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), StandingPane::Origins);
    addPane(tr("&Timeline"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), StandingPane::Timeline);
    menu->addSeparator();
    m_writing.append(
        addForProject(menu, tr("&New ACH matrix"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H), &MainWindow::makeAch));
    QMenu *const matrices = menu->addMenu(tr("&ACH matrices"));
    matrices->menuAction()->setEnabled(false);
    m_projectActions.append(matrices->menuAction());
    connect(matrices, &QMenu::aboutToShow, this, [this, matrices] { m_workspace->analysis().fillAchMatrices(matrices); });
}

// What can be done on the board that is in front, behind what can be done on any. The actions are its pane's, and go with it.
void MainWindow::followBoard()
{
    for (const QPointer<QAction> &action : std::exchange(m_boardActions, {}))
        if (action)
            m_boardMenu->removeAction(action);
    const auto *pane = m_workspace ? qobject_cast<BoardPane *>(m_workspace->windows().lastWidget()) : nullptr;
    if (pane) {
        m_boardMenu->addActions(pane->walk()->actions());
        for (QAction *action : pane->walk()->actions())
            m_boardActions.append(action);
    }
    m_boardMenu->setEnabled(pane);
}

void MainWindow::buildHelpMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&Help"));
    m_help->addTo(menu);
    add(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), &MainWindow::showShortcuts);
    menu->addAction(tr("Forget &which projects are mine"), m_ownership.get(), &Ownership::forgetOwn);
    menu->addSeparator();
    QAction *const about = menu->addAction(tr("&About Sidelight"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::askNew()
{
    FileDialog::save(this, tr("New project"), tr("Investigation"), tr("Sidelight projects"), ending,
                     [this](const QString &path) { createProject(path); });
}

void MainWindow::askOpen()
{
    FileDialog::open(this, tr("Open a project"), tr("Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)"),
                     [this](const QString &path) { openProject(path); });
}

void MainWindow::askSample()
{
    FileDialog::save(this, tr("Where shall the sample investigation be kept?"), tr("Harbour fire"), tr("Sidelight projects"),
                     ending, [this](const QString &path) { createSample(path); });
}

void MainWindow::askImport()
{
    const QStringList endings = importEndings() + QStringList{QStringLiteral("canvas")};
    const QString patterns = QStringLiteral("*.") + endings.join(QStringLiteral(" *."));
    FileDialog::openMany(this, tr("Import articles and boards"), tr("Articles and boards (%1);;All files (*)").arg(patterns),
                         [this](const QStringList &paths) {
                             if (m_importDesk)
                                 m_importDesk->preview(paths);
                         });
}

void MainWindow::askImportFolder() { m_importDesk->askFolder(); }

void MainWindow::pasteArticle()
{
    const QMimeData *const content = QApplication::clipboard()->mimeData();
    const Imports::Taken taken = content ? m_imports->take(*content) : Imports::Taken::Nothing;
    if (taken == Imports::Taken::Nothing)
        return m_messages->showNews(tr("There is no text on the clipboard. Copy an article first."));
    if (taken == Imports::Taken::Files)
        return m_importDesk->preview(localFiles(content));
    if (taken == Imports::Taken::Content) {
        m_workspace->focusLibrary();
        m_workspace->library()->askForPaste();
    }
}

void MainWindow::askExport()
{
    if (const RecordRef shown = m_workspace->windows().active()->current(); shown.kind == RecordKind::Board && shown.id.isValid())
        m_exports->askPdf(*m_project, shown.id, m_workspace->filterOf(shown.id));
}

void MainWindow::exportBoard(Id board, const QString &path)
{
    if (m_project)
        m_exports->writePdf(*m_project, board, m_workspace->filterOf(board), path);
}

void MainWindow::makeAch() { m_workspace->analysis().makeAch(); }
void MainWindow::makeBoard() { m_workspace->boards()->makeBoard(); }
void MainWindow::askCopy() { m_exports->askWhereCopy(*m_project); }

void MainWindow::copyProjectPath()
{
    copyPath(m_project->path());
    m_messages->showNews(tr("The path of the project is copied."));
}

void MainWindow::askWithheldCopy() { m_withheld->ask(*m_project, *m_workspace); }
void MainWindow::askEncryptedCopy() { m_encrypted->askSave(*m_project); }

void MainWindow::askLensFolder()
{
    FileDialog::openFolder(this, tr("Folder of your own lenses"), [this](const QString &folder) { setLensFolder(folder); });
}

// Read when it is set, and when a project is opened.
void MainWindow::setLensFolder(const QString &folder)
{
    m_settings.setLensFolder(folder);
    m_noOwnLenses->setEnabled(!folder.isEmpty());
    if (m_workspace)
        m_workspace->lensShelf()->setOwnFolder(m_settings.lensFolder());
}

void MainWindow::setKeepsIndex(bool keeps)
{
    m_settings.setKeepsIndex(keeps);
    if (m_searching)
        m_searching->keepOnDisk(keeps);
    if (!keeps)
        Searching::removeIndexes(m_settings);
}

void MainWindow::askClose()
{
    if (mayLeave())
        closeProject();
}

void MainWindow::undo() { m_project->undo(); }
void MainWindow::redo() { m_project->redo(); }
void MainWindow::focusNext() { m_workspace->focusNext(1); }
void MainWindow::focusPrevious() { m_workspace->focusNext(-1); }

void MainWindow::showShortcuts()
{
    auto *const sheet = new ShortcutSheet(*menuBar(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showAbout()
{
    auto *const about = new AboutWindow(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->show();
}

void MainWindow::showReading() { m_workspace->openReading(); }

void MainWindow::findInProject() { m_workspace->findInProject(); }
void MainWindow::listProposals() { m_workspace->listProposals(); }
void MainWindow::listHistory() { m_workspace->listHistory(); }
void MainWindow::purgeHistory() { m_forgetting->askPurge(); }
void MainWindow::goBack() { m_workspace->visits().back(); }
void MainWindow::goForward() { m_workspace->visits().forward(); }
void MainWindow::moveToOtherWindow() { m_workspace->windows().moveToOtherWindow(); }

void MainWindow::followVisits()
{
    m_back->setEnabled(m_workspace && m_workspace->visits().canGoBack());
    m_forward->setEnabled(m_workspace && m_workspace->visits().canGoForward());
}

// Back is where the line begins. On a board Alt with an arrow walks along links, hence the brackets.
void MainWindow::setVisitKeys()
{
    const bool mirrored = isRightToLeft();
    const QKeySequence left(Qt::ALT | Qt::Key_Left), right(Qt::ALT | Qt::Key_Right);
    m_back->setShortcuts({mirrored ? right : left, QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), QKeySequence(Qt::Key_Back)});
    m_forward->setShortcuts(
        {mirrored ? left : right, QKeySequence(Qt::CTRL | Qt::Key_BracketRight), QKeySequence(Qt::Key_Forward)});
}

void MainWindow::openProject(const QString &path)
{
    if (m_project && QFileInfo(path) == QFileInfo(m_project->path()))
        return comeToFront();
    if (InstanceSocket::askToRaise(m_settings, path))
        return m_messages->showNews(tr("That project is open in another window, which is in front now."));
    start(path, false);
}

void MainWindow::createProject(const QString &path) { start(path, true); }

void MainWindow::createSample(const QString &path)
{
    if (m_next)
        return;
    start(path, true);
    m_nextIsSample = true;
}

void MainWindow::openSample() { m_beginnings->openSample(); }
bool MainWindow::showsSample() const { return m_beginnings->isSample(m_project.get()); }

void MainWindow::connectEncrypted()
{
    m_encrypted = std::make_unique<EncryptedCopies>(*m_messages, *this);
    connect(m_encrypted.get(), &EncryptedCopies::decrypted, this, &MainWindow::openProject);
    connect(m_encrypted.get(), &EncryptedCopies::held, this, [this](const QString &path, const std::shared_ptr<PrivateVfs> &bytes) {
        OpenOptions options = m_ownership->optionsFor(path);
        options.held = bytes;
        start(path, false, options);
    });
}

void MainWindow::start(const QString &path, bool create, const OpenOptions &options)
{
    if (m_next || !mayLeave())
        return; // one at a time; the first answers soon
    m_nextIsSample = false;
    m_next = std::make_unique<Project>();
    OpenOptions how = options.held ? options : m_ownership->optionsFor(path);
    (create ? m_next->create(path) : m_next->open(path, how))
        .then(this, [this, path, held = bool(how.held)](const Result<void> &done) {
            if (done) {
                adopt();
                if (!held)
                    m_beginnings->remember(*m_project);
            } else if (done.error().kind == ErrorKind::Foreign && encryption::isEncrypted(path)) {
                m_next.reset();
                m_encrypted->askOpen(path);
            } else {
                onFailed(path, done.error());
            }
        });
}

// What was open goes first: it may be the same file.
void MainWindow::reopen(const QString &path)
{
    if (!mayLeave())
        return;
    closeProject();
    openProject(path);
}

void MainWindow::onFailed(const QString &path, const Error &error)
{
    m_next.reset();
    if (error.kind == ErrorKind::Damaged && !encryption::isEncrypted(path))
        m_verifying->showDamaged(path, error.message, m_ownership->salvageOffers(path));
    else
        m_messages->showError(error.message);
    if (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Foreign || error.kind == ErrorKind::NotFound)
        m_snapshots->offerFor(path);
    Q_EMIT failed(error);
}

void MainWindow::adopt()
{
    std::unique_ptr<Project> opened = std::move(m_next);
    closeProject();
    m_project = std::move(opened);
    connectProject();
    m_ownership->follow(*m_project);
    m_snapshots->follow(m_project.get());
    m_forgetting->addElsewhere(m_snapshots->elsewhere());
    m_searching = std::make_unique<Searching>(*m_project, m_settings);
    m_workspace = std::make_unique<Workspace>(*m_project, *this, m_reading, *m_searching);
    m_workspace->setKeepsLayout(m_keepsLayout);
    connectWorkspace();
    m_workspace->lensShelf()->setOwnFolder(m_settings.lensFolder());
    m_imports = std::make_unique<Imports>(*m_project, *m_progress);
    m_importDesk = std::make_unique<ImportDesk>(*m_project, *m_workspace, *m_imports, *m_messages, *this);
    connectImports();
    followPath();
    followStack();
    if (m_nextIsSample)
        m_imports->makeSample(); // ready when it is made
    else
        showOpened();
}

void MainWindow::enableActions()
{
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(m_project && !(m_project->isReadOnly() && m_writing.contains(action)));
}

void MainWindow::connectProject()
{
    connect(m_project.get(), &Project::stackChanged, this, &MainWindow::followStack);
    connect(m_project.get(), &Project::savedChanged, this, &MainWindow::followSaved);
    connect(m_project.get(), &Project::held, this, &MainWindow::followSaved);
    connect(m_project.get(), &Project::editFailed, this, [this](const Error &error) { m_messages->showError(error.message); });
    connect(m_project.get(), &Project::pathChanged, this, &MainWindow::followPath);
    m_notices = std::make_unique<ProjectNotices>(*m_project, *m_messages, *this);
    connect(m_notices.get(), &ProjectNotices::copyAsked, this, &MainWindow::askCopy);
    connect(m_notices.get(), &ProjectNotices::adoptAsked, m_ownership.get(), &Ownership::askToMakeMine);
    connect(m_notices.get(), &ProjectNotices::detailsAsked, m_ownership.get(), &Ownership::showDetails);
    connect(m_ownership.get(), &Ownership::settled, m_notices.get(), &ProjectNotices::follow);
    connect(m_notices.get(), &ProjectNotices::closeAsked, this, &QWidget::close);
    m_forgetting = std::make_unique<Forgetting>(*m_project, *m_purging, *this);
    connect(m_forgetting.get(), &Forgetting::message, m_messages, &MessageBar::showNews);
    connect(m_forgetting.get(), &Forgetting::failed, m_messages, &MessageBar::showError);
}

// Other windows and programs find the project by its path.
void MainWindow::followPath()
{
    m_socket = std::make_unique<InstanceSocket>(m_settings, m_project->path());
    connect(m_socket.get(), &InstanceSocket::raiseAsked, this, &MainWindow::comeToFront);
    connect(m_socket.get(), &InstanceSocket::copyAsked, this, &MainWindow::writeCopy);
    if (const QString folder = QFileInfo(m_project->path()).absolutePath(); folder != m_settings.folders().data)
        FileDialog::beginIn(folder); // what is exported goes beside the project; our own folder is nobody's to look for
    enableActions();
    updateTitle();
    followSaved();
}

bool MainWindow::mayLeave() { return !m_notices || m_notices->mayClose(); }

void MainWindow::connectWorkspace()
{
    m_centre->addWidget(m_workspace->panes());
    m_centre->setCurrentWidget(m_workspace->panes());
    for (QDockWidget *dock : m_workspace->docks())
        m_docksMenu->addAction(dock->toggleViewAction());
    m_docksMenu->setEnabled(true);
    connect(m_workspace.get(), &Workspace::importAsked, this, [this](const QStringList &paths) { m_importDesk->take(paths); });
    connect(m_workspace.get(), &Workspace::pasteAsked, this, &MainWindow::pasteArticle);
    connect(m_workspace.get(), &Workspace::pasteAccepted, this,
            [this](const QString &url, const QString &published) { m_imports->importTaken(url, published); });
    connect(m_workspace.get(), &Workspace::exportAsked, this,
            [this](Id board, const Exports::Filter &filter) { m_exports->askPdf(*m_project, board, filter); });
    connect(&m_workspace->windows(), &PaneWindows::currentChanged, this,
            [this](const RecordRef &shown) { m_export->setEnabled(shown.kind == RecordKind::Board && shown.id.isValid()); });
    connect(&m_workspace->windows(), &PaneWindows::currentChanged, this, &MainWindow::followBoard);
    m_exportMenus->follow(m_project.get(), m_workspace.get());
    connect(m_workspace.get(), &Workspace::purgeAsked, m_forgetting.get(), &Forgetting::askPurge);
    connect(m_workspace.get(), &Workspace::deletionForGoodAsked, m_forgetting.get(), &Forgetting::askDeletion);
    m_verifying->follow(m_project.get(), m_workspace.get());
    m_tools->follow(m_project.get(), m_workspace.get());
    connect(m_workspace.get(), &Workspace::message, m_messages, &MessageBar::showNews);
    connect(m_workspace.get(), &Workspace::failed, m_messages, &MessageBar::showError);
    connect(&m_workspace->visits(), &VisitedPlaces::changed, this, &MainWindow::followVisits);
}

void MainWindow::connectImports()
{
    connect(m_imports.get(), &Imports::news, m_messages, &MessageBar::showNews);
    connect(m_imports.get(), &Imports::failed, m_messages, &MessageBar::showError);
    connect(m_imports.get(), &Imports::boardImported, this, [this](Id board) { m_workspace->openBoard(board); });
    connect(m_imports.get(), &Imports::sampleMade, this, &MainWindow::showOpened);
    connect(m_imports.get(), &Imports::imported, this,
            [this](const QList<Id> &articles) { m_workspace->library()->view()->select(articles.first()); });
}

void MainWindow::showOpened()
{
    m_workspace->restoreLayout();
    Q_EMIT ready();
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    m_snapshots->follow(nullptr);
    m_socket.reset();
    m_notices.reset();
    m_forgetting.reset();
    m_importDesk.reset();
    m_imports.reset(); // calls off an import that runs
    m_progress->end();
    m_exportMenus->follow(nullptr, nullptr);
    m_verifying->follow(nullptr, nullptr);
    m_tools->follow(nullptr, nullptr);
    m_docksMenu->clear();
    m_boardActions.clear();
    m_boardMenu->setEnabled(false);
    m_docksMenu->setEnabled(false);
    m_beginnings->follow();
    m_centre->setCurrentWidget(m_welcome);
    m_project->close(); // lists and panes keep their state when they are told, so they go after it
    m_workspace.reset();
    m_searching.reset();
    m_project.reset();
    enableActions();
    followVisits();
    updateTitle();
    followStack();
    followSaved();
}

void MainWindow::writeCopy(const QString &to, const InstanceSocket::Answer &answer) { m_project->writeCopy(to).then(this, answer); }

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::followStack()
{
    const QString undoName = m_project ? m_project->undoName() : QString();
    const QString redoName = m_project ? m_project->redoName() : QString();
    const auto named = [this](const QString &name) {
        return inOwnDirection(plainText(name).replace(u'&', QStringLiteral("&&")), layoutDirection());
    };
    m_undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(named(undoName)));
    m_redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(named(redoName)));
    m_undo->setEnabled(!undoName.isEmpty());
    m_redo->setEnabled(!redoName.isEmpty());
}

// The one place that says "Saved", and only when the last commit has returned.
void MainWindow::followSaved()
{
    if (!m_project)
        m_saved->clear();
    else if (m_project->isReadOnly())
        m_saved->setText(tr("Read only"));
    else if (m_project->heldBy())
        m_saved->setText(tr("Not saved"));
    else
        m_saved->setText(m_project->isSaved() ? tr("Saved") : tr("Saving…"));
}

// Other programs can read it; inside the window the words at the menus' end say whose state they tell.
void MainWindow::updateTitle()
{
    const bool names = m_project && m_settings.namesProjectInTitle();
    setWindowTitle(names ? tr("%1 — Sidelight").arg(inOwnDirection(plainText(m_project->displayName()), layoutDirection()))
                         : tr("Sidelight"));
    m_saved->setToolTip(m_project ? displayText(m_project->displayName()) : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    closeProject();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

// A project is opened; anything else is imported into the one that is open.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    const bool isProject =
        paths.size() == 1 && QStringList({ending, QLatin1String(encryption::ending)}).contains(QFileInfo(paths.first()).suffix());
    if (isProject)
        openProject(paths.first());
    else if (m_importDesk && !paths.isEmpty())
        m_importDesk->take(paths);
    else if (!m_importDesk)
        m_messages->showNews(tr("Open a project first, or make one; then drop the articles again."));
    event->acceptProposedAction();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && m_back) {
        setVisitKeys();
        m_tools->takeUsualKeys({m_back, m_forward});
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // The desktop went dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.scheme() == Settings::Scheme::System)
        QMetaObject::invokeMethod(this, [this] { appearance::apply(m_settings); }, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

} // namespace sidelight
