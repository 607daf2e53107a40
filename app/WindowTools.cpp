// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowTools.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sidelight {

WindowTools::WindowTools(QMainWindow &window)
    : m_window(window)
    , m_palette(window)
{
}

void WindowTools::addTo(QMenu *menu) { m_palette.addTo(menu); }

void WindowTools::nameCommands()
{
    m_words->name(*m_window.menuBar());
    m_words.reset();
}

void WindowTools::follow(Project *project, Workspace *workspace) { m_palette.follow(project, workspace); }

} // namespace sidelight
