// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

namespace sidelight {

class MessageBar;

// Says above the panes, for as long as it is so, that the project may only be read, or why its last edits are not saved yet
// and what can be done about it. No dialog but the one that asks for a place.
class ProjectNotices : public QObject {
    Q_OBJECT

public:
    ProjectNotices(Project &project, MessageBar &bar, QWidget &window);
    ~ProjectNotices() override;

    // False when edits would be lost by closing now, which is then said, with the offer to close all the same.
    [[nodiscard]] bool mayClose();

    void follow(); // again, after something else was said

Q_SIGNALS:
    void copyAsked();
    void adoptAsked(); // of somebody else's project
    void detailsAsked();
    void closeAsked();

private:
    void showMedium();
    void showOtherNames();
    void showHeld(const QString &sentence, bool closing);
    void askWhere();

    Project &m_project;
    MessageBar &m_bar;
    QWidget &m_window;
    bool m_loseEdits = false;
};

} // namespace sidelight
