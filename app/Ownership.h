// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/OpenOptions.h"
#include "widgets/common/MessageBar.h"

#include <QObject>
#include <QPointer>
#include <utility>

class QWidget;

namespace sidelight {

class Project;
class Settings;

// Whose a project is. What was made here is on a list in the settings; what is not is opened as somebody else's, which can be made
// one's own. And of a file that is damaged, what is whole can be saved.
class Ownership : public QObject {
    Q_OBJECT

public:
    Ownership(Settings &settings, MessageBar &bar, QWidget &window);

    // How a file is to be opened. What lies in our own folder of data we have put there.
    [[nodiscard]] OpenOptions optionsFor(const QString &path) const;
    // A project was opened or made: it is the person's own from now on, unless it is a stranger's.
    void follow(Project &project);
    // Asks for a place and saves what is shown there; openAsked() follows.
    void askToMakeMine();
    void showDetails();
    // What can be done with a damaged file: to save what is whole. None where there is nothing in it.
    [[nodiscard]] QList<MessageBar::Offer> salvageOffers(const QString &path);
    void forgetOwn();

Q_SIGNALS:
    void openAsked(const QString &path);
    void settled(); // an offer is over, and the bar is free

private:
    void makeMine(const QString &path);
    void isMine();
    void askWhereToSalvage(const QString &damaged);
    void salvage(const QString &damaged, const QString &path);
    void openWith(const QString &path, const QString &news);

    Settings &m_settings;
    MessageBar &m_bar;
    QWidget &m_window;
    QPointer<Project> m_project;
    std::pair<QString, QString> m_news; // a path, and what is said when that is open
};

} // namespace sidelight
