// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MenuCommands.h"
#include "models/lists/PaletteModel.h"

#include <QObject>
#include <functional>

class QMainWindow;
class QMenu;

namespace sidelight {

class PaletteWindow;
class Project;
class Workspace;

// Everything by its name: the commands of the menus that can be given now, preferences, and the records of the open project. What
// was chosen or opened last is remembered for as long as the project is open, and nowhere but in memory.
class Palette : public QObject {
    Q_OBJECT

public:
    explicit Palette(QMainWindow &window);
    ~Palette() override;

    QAction *addTo(QMenu *menu);
    void follow(Project *project, Workspace *workspace); // nullptr: it is about to be closed
    // Preferences, asked for each time.
    void setPreferences(const std::function<QList<PaletteEntry>()> &list) { m_preferences = list; }

    void open();
    [[nodiscard]] PaletteModel *model() { return &m_model; }
    [[nodiscard]] PaletteWindow *window() const { return m_window; }

Q_SIGNALS:
    void preferenceChosen(const QString &name);

private:
    void take(int row);
    void run(const PaletteEntry &entry);
    void remember(const PaletteEntry &entry);

    QMainWindow &m_main;
    PaletteModel m_model;
    PaletteWindow *m_window = nullptr; // made when it is first opened
    QList<MenuCommand> m_commands;     // as they were when it was opened
    QList<PaletteEntry> m_recent;
    std::function<QList<PaletteEntry>()> m_preferences;
    Project *m_project = nullptr;
    QPointer<Workspace> m_workspace;
    bool m_isStale = true; // the names of the records
};

} // namespace sidelight
