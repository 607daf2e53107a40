// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Forgetting.h"
#include "models/project/SnapshotKeeper.h"

#include <QPointer>

class QAction;
class QMenu;

namespace sidelight {

class MessageBar;
class Settings;
class SnapshotsWindow;

// Snapshots in the main window: takes those of the open project, and opens the window that lists them; also for a project that
// is too damaged to be opened.
class ProjectSnapshots : public QObject {
    Q_OBJECT

public:
    ProjectSnapshots(Settings &settings, MessageBar &bar, QWidget &window);
    ~ProjectSnapshots() override;

    QAction *addTo(QMenu *menu);   // enabled by the caller while a project is open
    void follow(Project *project); // nullptr: it is about to be closed
    // The project could not be opened: offers its snapshots, if it has any.
    void offerFor(const QString &path);

    void open();
    [[nodiscard]] SnapshotKeeper *keeper() const { return m_keeper.get(); } // nullptr: none is open
    [[nodiscard]] SnapshotsWindow *window() const;
    // Whether they are taken by themselves, and where they are kept.
    [[nodiscard]] SnapshotKeeper::Choices choices() const;
    void choose(const SnapshotKeeper::Choices &choices);
    // For what is to be forgotten: the snapshots of the open project that hold it too.
    [[nodiscard]] Forgetting::Elsewhere elsewhere() const;

Q_SIGNALS:
    void openAsked(const QString &path); // what was restored

private:
    void openFor(const Snapshots &snapshots, const std::optional<Library> &now, const QString &name);
    void connectWindow(const QString &name);
    void refresh();
    void restore(const Snapshots &snapshots, const QString &path, const QString &suggestedName);

    Settings &m_settings;
    MessageBar &m_bar;
    QWidget &m_window;
    QPointer<Project> m_project;
    std::unique_ptr<SnapshotKeeper> m_keeper;
    QPointer<SnapshotsWindow> m_dialog;
};

} // namespace sidelight
