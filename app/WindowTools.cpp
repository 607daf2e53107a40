// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowTools.h"

#include "app/Workspace.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sidelight {

WindowTools::WindowTools(Settings &settings, QMainWindow &window)
    : m_settings(settings)
    , m_window(window)
    , m_palette(window)
    , m_shortcuts(settings, *window.menuBar())
    , m_clipboard(settings)
{
}

WindowTools::~WindowTools() = default;

void WindowTools::addTo(QMenu *menu)
{
    m_palette.addTo(menu);
    QAction *const preferences = menu->addAction(tr("Pre&ferences…"), this, [this] { m_preferences->open(); });
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowTools::begin(ReadingChoices &reading, ProjectSnapshots &snapshots)
{
    SourceWords::name(*m_window.menuBar());
    m_words.reset();
    m_shortcuts.follow();
    m_preferences = std::make_unique<Preferences>(Preferences::Parts{m_settings, reading, snapshots, m_shortcuts}, m_window);
    m_palette.setPreferences([this] { return m_preferences->entries(); });
    connect(&m_palette, &Palette::preferenceChosen, m_preferences.get(), &Preferences::open);
    connect(m_preferences.get(), &Preferences::clipboardChosen, &m_clipboard, &ClipboardClearing::follow);
}

void WindowTools::follow(Project *project, Workspace *workspace)
{
    if (workspace)
        for (QDockWidget *const dock : workspace->docks()) // which come with each project, by the name of the list
            dock->toggleViewAction()->setObjectName(QStringLiteral("view.lists.") + dock->objectName());
    m_shortcuts.follow();
    m_palette.follow(project, workspace);
    m_preferences->setProjectOpen(project && !project->isReadOnly());
}

void WindowTools::takeUsualKeys(const QList<QAction *> &actions)
{
    for (QAction *const action : actions)
        m_shortcuts.takeUsual(action);
}

} // namespace sidelight
