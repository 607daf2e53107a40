// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProjectSnapshots.h"

#include "app/FileDialog.h"
#include "app/Settings.h"
#include "models/base/OnPool.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/SnapshotsWindow.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QMenu>

namespace sidelight {

ProjectSnapshots::ProjectSnapshots(Settings &settings, MessageBar &bar, QWidget &window)
    : m_settings(settings)
    , m_bar(bar)
    , m_window(window)
{
}

ProjectSnapshots::~ProjectSnapshots() = default;

SnapshotsWindow *ProjectSnapshots::window() const { return m_dialog; }

QAction *ProjectSnapshots::addTo(QMenu *menu) { return menu->addAction(tr("Snaps&hots…"), this, &ProjectSnapshots::open); }

void ProjectSnapshots::follow(Project *project)
{
    if (m_dialog)
        m_dialog->close();
    m_keeper.reset();
    m_project = project;
    if (!project)
        return;
    m_keeper = std::make_unique<SnapshotKeeper>(*project, choices());
    connect(m_keeper.get(), &SnapshotKeeper::failed, this, [this](const Error &error) {
        if (m_dialog)
            m_dialog->tell(error.message);
        else
            m_bar.showError(error.message);
    });
    connect(m_keeper.get(), &SnapshotKeeper::taken, this, [this] {
        if (m_dialog)
            m_dialog->tell(tr("The snapshot is taken and checked."));
        refresh();
    });
    connect(m_keeper.get(), &SnapshotKeeper::takingChanged, this, [this] {
        if (m_dialog)
            m_dialog->setTaking(m_keeper->isTaking());
    });
    connect(project, &Project::pathChanged, this, &ProjectSnapshots::refresh);
}

void ProjectSnapshots::offerFor(const QString &path)
{
    const Snapshots snapshots(Snapshots::folderFor(path, choices().parentFolder), Id());
    onPool(
        this, [snapshots] { return snapshots.list(); },
        [this, snapshots, name = QFileInfo(path).completeBaseName()](const QList<Snapshot> &all) {
            if (all.isEmpty() || m_project)
                return;
            m_bar.showNotice(tr("There are snapshots of that project, which can be restored as a new file."),
                             {{tr("Snapshots…"), [this, snapshots, name] { openFor(snapshots, std::nullopt, name); }},
                              {tr("Not now"), [this] { m_bar.clearNotice(); }}});
        });
}

Forgetting::Elsewhere ProjectSnapshots::elsewhere() const
{
    const Snapshots snapshots = m_keeper->snapshots();
    const auto find = [snapshots](const QStringList &words) {
        QList<OtherFile> files;
        const QList<Snapshot> all = snapshots.list();
        for (const Snapshot &each : all) {
            // One that cannot be read may hold them.
            if (const auto found = snapshots.wordsIn(each.path, words); words.isEmpty() || !found || !found->isEmpty())
                files.append(
                    {each.path, tr("Snapshot of %1", "a day and a time")
                                    .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(each.at), QLocale::ShortFormat))});
        }
        return files;
    };
    const auto remove = [snapshots](const QString &path) {
        return QFileInfo(path).absolutePath() == QFileInfo(snapshots.folder()).absoluteFilePath() &&
               snapshots.remove(path).has_value();
    };
    return {find, remove};
}

void ProjectSnapshots::open()
{
    if (m_project)
        openFor(m_keeper->snapshots(), m_project->library(), m_project->displayName());
    if (m_dialog)
        m_dialog->setMayTake(m_project && !m_project->isReadOnly());
}

void ProjectSnapshots::openFor(const Snapshots &snapshots, const std::optional<Library> &now, const QString &name)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new SnapshotsWindow(snapshots, now, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTaking(m_keeper && m_keeper->isTaking());
    m_dialog->setChoices(choices().byItself, choices().parentFolder.isEmpty());
    connectWindow(name);
    m_dialog->open();
}

void ProjectSnapshots::connectWindow(const QString &name)
{
    SnapshotsWindow *const dialog = m_dialog;
    connect(dialog, &SnapshotsWindow::takeAsked, this, [this] {
        if (m_keeper)
            m_keeper->takeNow();
    });
    connect(dialog, &SnapshotsWindow::restoreAsked, this, [this, dialog, name](const QString &path, const QString &time) {
        restore(dialog->snapshots(), path, tr("%1 (%2)", "a restored project’s name; a time").arg(name, time));
    });
    connect(dialog, &SnapshotsWindow::removed, dialog, [this, dialog] {
        if (m_project)
            refresh();
        else
            dialog->showThose(dialog->snapshots(), std::nullopt);
    });
    connect(dialog, &SnapshotsWindow::byItselfChosen, this,
            [this](bool byItself) { choose({.byItself = byItself, .parentFolder = choices().parentFolder}); });
    connect(dialog, &SnapshotsWindow::folderAsked, this, [this, dialog] {
        FileDialog::openFolder(dialog, tr("Where shall snapshots be kept?"),
                               [this](const QString &folder) { choose({.byItself = choices().byItself, .parentFolder = folder}); });
    });
    connect(dialog, &SnapshotsWindow::besideChosen, this, [this] { choose({.byItself = choices().byItself, .parentFolder = {}}); });
}

void ProjectSnapshots::refresh()
{
    if (m_dialog && m_project && m_keeper)
        m_dialog->showThose(m_keeper->snapshots(), m_project->library());
}

void ProjectSnapshots::restore(const Snapshots &snapshots, const QString &path, const QString &suggestedName)
{
    FileDialog::save(m_dialog, tr("Restore as a new file"), suggestedName, tr("Sidelight projects"), QStringLiteral("sidelight"),
                     [this, snapshots, path](const QString &to) {
                         m_dialog->tell(tr("Being restored and checked…"));
                         onPool(
                             this, [snapshots, path, to] { return snapshots.restore(path, to); },
                             [this, to](const Result<void> &done) {
                                 if (!done && m_dialog)
                                     return m_dialog->tell(done.error().message);
                                 if (!done)
                                     return m_bar.showError(done.error().message);
                                 if (m_dialog)
                                     m_dialog->close();
                                 m_bar.clearNotice();
                                 Q_EMIT openAsked(to);
                             });
                     });
}

void ProjectSnapshots::choose(const SnapshotKeeper::Choices &choices)
{
    m_settings.setSnapshots(choices.byItself, choices.parentFolder);
    if (m_keeper)
        m_keeper->setChoices(choices);
    if (m_dialog)
        m_dialog->setChoices(choices.byItself, choices.parentFolder.isEmpty());
    refresh();
}

SnapshotKeeper::Choices ProjectSnapshots::choices() const
{
    return {.byItself = m_settings.takesSnapshots(), .parentFolder = m_settings.snapshotFolder()};
}

} // namespace sidelight
