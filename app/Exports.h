// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QObject>

class QWidget;

namespace sidelight {

class MessageBar;
class Project;

// Writes a board's PDF or a copy of the project where the user says, and tells in the message bar how it went.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(MessageBar &bar, QWidget &window);

    void askWherePdf(Project &project, Id board);
    void writePdf(const Project &project, Id board, const QString &path); // finished() follows
    void askWhereCopy(Project &project);

Q_SIGNALS:
    void finished(); // well or not

private:
    MessageBar &m_bar;
    QWidget &m_window;
};

} // namespace sidelight
