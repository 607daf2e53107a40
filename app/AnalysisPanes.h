// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PaneWindows.h"
#include "models/lists/ClaimGrid.h"
#include "models/project/Project.h"

#include <QObject>

class QMenu;

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
    // What a matrix in sight shows, in its order; none: there is none.
    [[nodiscard]] std::optional<MatrixLayout> matrixShown() const;
    // A new ACH matrix, shown as soon as it is there; with a passage as its first evidence if one is given.
    void makeAch(Id passage = {});
    void fillAchMatrices(QMenu *menu);          // opens them
    void fillAddToAch(QMenu *menu, Id passage); // adds the passage to one of them, or to a new one
    void openActor(Id actor);                   // its page, likewise

Q_SIGNALS:
    void passageWanted(sidelight::Id passage);                    // its words, beside the pane that asks
    void passagesWanted(sidelight::Id left, sidelight::Id right); // the words of both, side by side
    void articleWanted(sidelight::Id article);
    void matrixExportFilling(QMenu *menu, const sidelight::MatrixLayout &shown); // with the formats of a matrix
    void achExportFilling(QMenu *menu, sidelight::Id ach);                       // with the formats of an ACH matrix
    void boardWanted(sidelight::Id board, sidelight::Id card);
    void actorDetailsWanted(sidelight::Id actor);
    void articlesWanted(sidelight::Id left, sidelight::Id right); // side by side, compared
    void message(const QString &sentence);
    void failed(const QString &sentence); // to be read

private:
    PaneContent makeMatrix();
    PaneContent makeAchPane(Id ach);
    void showMade(const Changes &changes);
    [[nodiscard]] PaneContent makeTimeline();
    PaneContent makeContradictions();
    PaneContent makeActorPage(Id actor);
    PaneContent makeOrigins();

    Project &m_project;
    PaneWindows &m_windows;
    Id m_made; // an ACH matrix that is to be shown
};

} // namespace sidelight
