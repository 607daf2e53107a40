// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PaneWindows.h"
#include "models/project/Project.h"

#include <QObject>

namespace sidelight {

// The panes in which the accounts of a project are weighed against each other: those that show the whole project
// (StandingPane), and those of one actor or one ACH matrix. Makes them, and passes on what they ask for.
class AnalysisPanes : public QObject {
    Q_OBJECT

public:
    AnalysisPanes(Project &project, PaneWindows &windows, QObject *parent);

    // A content without widget for what is none of these panes, or of a record that is gone.
    [[nodiscard]] PaneContent make(const RecordRef &record);
    // In the pane that has it, else as a tab of the active one.
    void open(StandingPane pane);

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);                    // its words, beside the pane that asks
    void passagesWanted(sidelight::Id left, sidelight::Id right); // the words of both, side by side
    void articleWanted(sidelight::Id article);
    void articlesWanted(sidelight::Id left, sidelight::Id right); // side by side, compared
    void message(const QString &sentence);
    void failed(const QString &sentence); // to be read

private:
    PaneContent makeOrigins();

    Project &m_project;
    PaneWindows &m_windows;
};

} // namespace sidelight
