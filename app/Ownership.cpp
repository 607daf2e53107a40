// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Ownership.h"

#include "app/FileDialog.h"
#include "app/Settings.h"
#include "models/base/OnPool.h"
#include "models/project/Project.h"
#include "models/project/Salvage.h"
#include "models/text/CanonicalText.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/SalvageReport.h"
#include "widgets/trust/StrangerDetails.h"

#include <QFileInfo>

namespace sidelight {

namespace {

const QString endingOfProjects = QStringLiteral("sidelight");

} // namespace

Ownership::Ownership(Settings &settings, MessageBar &bar, QWidget &window)
    : m_settings(settings)
    , m_bar(bar)
    , m_window(window)
{
}

OpenOptions Ownership::optionsFor(const QString &path) const
{
    OpenOptions options;
    options.isText = isArticleText;
    if (QFileInfo(path).absolutePath() != m_settings.folders().data)
        options.own = m_settings.ownProjects();
    return options;
}

void Ownership::follow(Project &project)
{
    m_project = &project;
    if (!project.isStrangers())
        m_settings.addOwnProject(project.id());
    if (const auto [path, news] = std::exchange(m_news, {}); path == project.path())
        m_bar.showNews(news);
}

void Ownership::openWith(const QString &path, const QString &news)
{
    m_news = {path, news};
    Q_EMIT openAsked(path);
}

void Ownership::askToMakeMine()
{
    if (!m_project || !m_project->isStrangers())
        return;
    FileDialog::beginIn(QFileInfo(m_project->path()).absolutePath());
    const QString name =
        tr("%1 (mine)", "the suggested name of a project that came from somebody else").arg(m_project->displayName());
    FileDialog::save(&m_window, tr("Make the project mine"), name, tr("Sidelight projects"), endingOfProjects,
                     [this](const QString &path) { makeMine(path); });
}

// What is open was made anew from the stranger's rows; a copy of that has nothing else of the file.
void Ownership::makeMine(const QString &path)
{
    if (!m_project)
        return;
    m_project->writeCopy(path).then(this, [this, path, id = m_project->id()](const Result<void> &done) {
        if (!done)
            return m_bar.showError(done.error().message);
        m_settings.addOwnProject(id);
        openWith(path, tr("The project is yours now. The file that you were sent stays as it is."));
    });
}

void Ownership::showDetails()
{
    if (!m_project)
        return;
    auto *const details = new StrangerDetails(m_project->leftOut(), &m_window);
    details->setAttribute(Qt::WA_DeleteOnClose);
    connect(details, &StrangerDetails::adoptAsked, this, &Ownership::askToMakeMine);
    connect(details, &StrangerDetails::isMineAsked, this, &Ownership::isMine);
    details->open();
}

void Ownership::isMine()
{
    if (!m_project)
        return;
    m_settings.addOwnProject(m_project->strangersId());
    Q_EMIT openAsked(m_project->path());
}

QList<MessageBar::Offer> Ownership::salvageOffers(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return {};
    return {{tr("Save what is whole…"), [this, path] { askWhereToSalvage(path); }}};
}

void Ownership::askWhereToSalvage(const QString &damaged)
{
    FileDialog::beginIn(QFileInfo(damaged).absolutePath());
    const QString name =
        tr("%1 (salvaged)", "the suggested name of what is saved of a damaged project").arg(QFileInfo(damaged).completeBaseName());
    FileDialog::save(&m_window, tr("Save what is whole"), name, tr("Sidelight projects"), endingOfProjects,
                     [this, damaged](const QString &path) { salvage(damaged, path); });
}

void Ownership::salvage(const QString &damaged, const QString &path)
{
    m_bar.showNotice(tr("What is whole of the project is being saved…"), {});
    const auto work = [damaged, path] { return salvageProject(damaged, path); };
    onPool(this, work, [this, path](const Result<LeftOut> &done) {
        m_bar.clearNotice();
        Q_EMIT settled();
        if (!done)
            return m_bar.showError(done.error().message);
        const QStringList missing = done->sentences();
        if (missing.isEmpty())
            return openWith(path, tr("All of the project could be saved. The damaged file stays as it is."));
        Q_EMIT openAsked(path);
        auto *const report = new SalvageReport(missing, &m_window);
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->open();
    });
}

void Ownership::forgetOwn()
{
    m_settings.forgetOwnProjects();
    m_bar.showNews(
        tr("Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that "
           "you made it yourself."));
}

} // namespace sidelight
