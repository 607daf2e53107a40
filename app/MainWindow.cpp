// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/FileDialog.h"
#include "app/ShortcutSheet.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Theme.h"
#include "widgets/common/WelcomePage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sidelight {

namespace {

const QString ending = QStringLiteral("sidelight");

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

std::optional<Theme::Scheme> themeOf(Settings::Scheme scheme)
{
    switch (scheme) {
    case Settings::Scheme::Light:
        return Theme::Scheme::Light;
    case Settings::Scheme::Dark:
        return Theme::Scheme::Dark;
    case Settings::Scheme::System:
        break;
    }
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildCentre();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    resize(1440, 900);
    updateTitle();
    followStack();
    followSaved();
}

MainWindow::~MainWindow() { closeProject(); }

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
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    connect(m_welcome, &WelcomePage::newAsked, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askOpen);
    m_saved = new QLabel(this);
    m_saved->setContentsMargins(12, 0, 12, 0);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    menuBar()->setCornerWidget(m_saved);
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

void MainWindow::buildFileMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New project…"), QKeySequence::New, &MainWindow::askNew);
    add(menu, tr("&Open project…"), QKeySequence::Open, &MainWindow::askOpen);
    menu->addSeparator();
    addForProject(menu, tr("Save a cop&y…"), {}, &MainWindow::askCopy);
    menu->addSeparator();
    addForProject(menu, tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), &MainWindow::closeTab);
    addForProject(menu, tr("Close &project"), {}, &MainWindow::closeProject);
    QAction *const quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::buildEditMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), QKeySequence::Undo, &MainWindow::undo);
    m_redo = add(menu, tr("&Redo"), {}, &MainWindow::redo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
}

void MainWindow::buildViewMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&View"));
    m_docksMenu = menu->addMenu(tr("&Lists"));
    m_docksMenu->setEnabled(false);
    buildPaneActions(menu);
    menu->addSeparator();
    buildAppearanceMenu(menu);
}

void MainWindow::buildPaneActions(QMenu *menu)
{
    menu->addSeparator();
    addForProject(menu, tr("&Split right"), QKeySequence(Qt::CTRL | Qt::Key_Backslash), &MainWindow::splitRight);
    addForProject(menu, tr("Move tab to the pane on the &right"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right),
                  &MainWindow::moveTabRight);
    addForProject(menu, tr("Move tab to the pane on the &left"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left),
                  &MainWindow::moveTabLeft);
    addForProject(menu, tr("Next &tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), &MainWindow::nextTab);
    addForProject(menu, tr("Previous ta&b"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), &MainWindow::previousTab);
    addForProject(menu, tr("&Next pane"), QKeySequence(Qt::Key_F6), &MainWindow::focusNext);
    addForProject(menu, tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &MainWindow::focusPrevious);
}

void MainWindow::buildAppearanceMenu(QMenu *menu)
{
    auto *const group = new QActionGroup(this);
    const std::pair<Settings::Scheme, QString> schemes[] = {{Settings::Scheme::System, tr("Colours of the &desktop")},
                                                            {Settings::Scheme::Light, tr("L&ight")},
                                                            {Settings::Scheme::Dark, tr("Dar&k")}};
    for (const auto &[scheme, name] : schemes) {
        QAction *const action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_settings.scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_settings.setScheme(scheme);
            applyScheme();
        });
        menu->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *const menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, &MainWindow::showShortcuts);
}

void MainWindow::askNew()
{
    FileDialog::save(this, tr("New project"), tr("Investigation"), tr("Sidelight projects"), ending,
                     [this](const QString &path) { createProject(path); });
}

void MainWindow::askOpen()
{
    FileDialog::open(this, tr("Open a project"), tr("Sidelight projects (*.sidelight);;All files (*)"),
                     [this](const QString &path) { openProject(path); });
}

void MainWindow::askCopy()
{
    const QString name = tr("%1 (copy)", "the suggested name of a copied project").arg(m_project->displayName());
    FileDialog::save(this, tr("Save a copy"), name, tr("Sidelight projects"), ending, [this](const QString &path) {
        writeCopy(path, [this](const Result<void> &done) {
            if (done)
                m_messages->showNews(tr("The copy is written."));
            else
                m_messages->showError(done.error().message);
        });
    });
}

void MainWindow::undo() { m_project->undo(); }
void MainWindow::redo() { m_project->redo(); }
void MainWindow::splitRight() { m_workspace->panes()->splitRight(); }
void MainWindow::closeTab() { m_workspace->panes()->closeTab(); }
void MainWindow::moveTabRight() { m_workspace->panes()->moveTab(1); }
void MainWindow::moveTabLeft() { m_workspace->panes()->moveTab(-1); }
void MainWindow::nextTab() { m_workspace->panes()->stepTab(1); }
void MainWindow::previousTab() { m_workspace->panes()->stepTab(-1); }
void MainWindow::focusNext() { m_workspace->focusNext(1); }
void MainWindow::focusPrevious() { m_workspace->focusNext(-1); }

void MainWindow::showShortcuts()
{
    auto *const sheet = new ShortcutSheet(*menuBar(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::openProject(const QString &path)
{
    if (m_project && isSameFile(path, m_project->path()))
        return comeToFront();
    if (InstanceSocket::askToRaise(m_settings, path))
        return m_messages->showNews(tr("That project is open in another window, which is in front now."));
    start(path, false);
}

void MainWindow::createProject(const QString &path) { start(path, true); }

void MainWindow::start(const QString &path, bool create)
{
    if (m_next)
        return; // one at a time; the first answers soon
    m_next = std::make_unique<Project>();
    (create ? m_next->create(path) : m_next->open(path)).then(this, [this](const Result<void> &done) {
        if (done)
            adopt();
        else
            onFailed(done.error());
    });
}

void MainWindow::onFailed(const Error &error)
{
    m_next.reset();
    m_messages->showError(error.message);
    Q_EMIT failed(error);
}

void MainWindow::adopt()
{
    std::unique_ptr<Project> opened = std::move(m_next);
    closeProject();
    m_project = std::move(opened);
    connect(m_project.get(), &Project::stackChanged, this, &MainWindow::followStack);
    connect(m_project.get(), &Project::savedChanged, this, &MainWindow::followSaved);
    connect(m_project.get(), &Project::editFailed, this, [this](const Error &error) { m_messages->showError(error.message); });
    m_workspace = std::make_unique<Workspace>(*m_project, *this);
    m_centre->addWidget(m_workspace->panes());
    m_centre->setCurrentWidget(m_workspace->panes());
    for (QDockWidget *dock : m_workspace->docks())
        m_docksMenu->addAction(dock->toggleViewAction());
    m_docksMenu->setEnabled(!m_docksMenu->isEmpty());
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(true);
    m_socket = std::make_unique<InstanceSocket>(m_settings, m_project->path());
    connect(m_socket.get(), &InstanceSocket::raiseAsked, this, &MainWindow::comeToFront);
    connect(m_socket.get(), &InstanceSocket::copyAsked, this, &MainWindow::writeCopy);
    if (m_project->isReadOnly())
        m_messages->showError(
            tr("This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it."));
    m_workspace->restoreLayout();
    updateTitle();
    followStack();
    followSaved();
    Q_EMIT ready();
}

void MainWindow::closeProject()
{
    if (!m_project)
        return;
    m_socket.reset();
    m_docksMenu->clear();
    m_docksMenu->setEnabled(false);
    for (QAction *action : std::as_const(m_projectActions))
        action->setEnabled(false);
    m_centre->setCurrentWidget(m_welcome);
    m_project->close(); // lists and panes keep their state when they are told, so they go after it
    m_workspace.reset();
    m_project.reset();
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
    m_undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(QString(undoName).replace(u'&', QStringLiteral("&&"))));
    m_redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(QString(redoName).replace(u'&', QStringLiteral("&&"))));
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
    else
        m_saved->setText(m_project->isSaved() ? tr("Saved") : tr("Saving…"));
    m_saved->adjustSize();
}

void MainWindow::updateTitle() { setWindowTitle(m_project ? tr("%1 — Sidelight").arg(m_project->displayName()) : tr("Sidelight")); }

void MainWindow::applyScheme()
{
    Theme::setOverride(themeOf(m_settings.scheme()));
    Theme::current().applyTo(*qApp);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    closeProject();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // The desktop went dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.scheme() == Settings::Scheme::System)
        QMetaObject::invokeMethod(this, &MainWindow::applyScheme, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

} // namespace sidelight
