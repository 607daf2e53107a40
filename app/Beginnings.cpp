// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Beginnings.h"

#include "app/MainWindow.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/WelcomePage.h"

#include <QDir>
#include <QFileInfo>

namespace sidelight {

Beginnings::Beginnings(Settings &settings, MessageBar &bar, WelcomePage &welcome)
    : m_settings(settings)
    , m_bar(bar)
    , m_welcome(welcome)
{
    connect(&welcome, &WelcomePage::recentAsked, this, &Beginnings::openAsked);
    connect(&welcome, &WelcomePage::forgetAsked, this, &Beginnings::forget);
    follow();
}

void Beginnings::follow()
{
    QList<WelcomePage::Recent> recent;
    for (const Settings::RecentProject &project : m_settings.recentProjects())
        recent.append({project.name, project.path});
    m_welcome.setRecent(recent);
}

void Beginnings::remember(const Project &project)
{
    if (m_settings.remembersRecent() && !isSample(&project))
        m_settings.rememberRecent(project.displayName(), project.path());
}

void Beginnings::forget()
{
    m_settings.forgetRecent();
    follow();
}

QString Beginnings::samplePath() const
{
    return m_settings.folders().data + u'/' + MainWindow::tr("Harbour fire") + QStringLiteral(".sidelight");
}

void Beginnings::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        Q_EMIT openAsked(path);
    else if (QDir().mkpath(m_settings.folders().data))
        Q_EMIT sampleAsked(path);
    else
        m_bar.showError(
            MainWindow::tr("No folder for the sample investigation could be made in %1. Make room there, then try again.")
                .arg(m_settings.folders().data));
}

bool Beginnings::isSample(const Project *project) const { return project && QFileInfo(project->path()) == QFileInfo(samplePath()); }

} // namespace sidelight
