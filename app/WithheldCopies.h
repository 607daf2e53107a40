// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trust/WithheldCopyDialog.h"

#include <QPointer>

namespace sidelight {

class MessageBar;
class Workspace;

// Saves copies of the open project without identities: the dialog, where the copy goes, and what is looked at meanwhile.
class WithheldCopies : public QObject {
    Q_OBJECT

public:
    WithheldCopies(MessageBar &bar, QWidget &window);

    void ask(Project &project, Workspace &workspace);

private:
    void askWhere();
    void show(const WithheldPlace &place);

    MessageBar &m_bar;
    QWidget &m_window;
    QPointer<Project> m_project;
    QPointer<Workspace> m_workspace;
    QPointer<WithheldCopyDialog> m_dialog;
};

} // namespace sidelight
