// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sidelight {

class BoardPictures;

// The picture of an actor, small, with what puts another in its place or takes it away. As with pictures on boards, its pixels
// are found in a process of their own, and what the project keeps is encoded from those.
class ActorPicture : public QWidget {
    Q_OBJECT

public:
    explicit ActorPicture(Project *project, QWidget *parent = nullptr);

    void setActor(Id actor);
    void setChangeable(bool changeable); // with or without the buttons
    // Reads the file off the GUI thread; the actor's picture changes when that went well.
    void take(Id actor, const QString &path);

Q_SIGNALS:
    void fileWished(sidelight::Id actor);
    void failed(const QString &sentence);

private:
    void refresh();
    void keep(Id actor, const QByteArray &bytes);
    void remove();

    Project *m_project;
    BoardPictures *m_pictures;
    Id m_actor;
    QLabel *m_shown;
    QPushButton *m_choose, *m_remove;
};

} // namespace sidelight
