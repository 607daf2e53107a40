// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/PaneRow.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

namespace sidelight {

// Everything in the window that belongs to one open project: the docks around the panes, and what opens where. Made when a
// project has been opened, and gone before it is closed. The layout is kept in the project and comes back with it.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Project &project, QMainWindow &window);
    ~Workspace() override;

    [[nodiscard]] PaneRow *panes() const { return m_panes; }
    [[nodiscard]] QList<QDockWidget *> docks() const { return m_docks; }

    void restoreLayout();
    void keepLayout();

    // The focus goes round the panes and the visible docks.
    void focusNext(int step);

private:
    PaneContent makePane(const RecordRef &record);
    void followRemovals(const Changes &changes);

    Project &m_project;
    QMainWindow &m_window;
    PaneRow *m_panes;
    QList<QDockWidget *> m_docks;
    QTimer m_keepTimer;
};

} // namespace sidelight
