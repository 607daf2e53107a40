// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProjectNotices.h"

#include "app/FileDialog.h"
#include "widgets/common/MessageBar.h"

namespace sidelight {

namespace {

const QString noticesScope = QStringLiteral("notices");
const QString mediumKey = QStringLiteral("medium"), namesKey = QStringLiteral("names");

} // namespace

ProjectNotices::ProjectNotices(Project &project, MessageBar &bar, QWidget &window)
    : m_project(project)
    , m_bar(bar)
    , m_window(window)
{
    connect(&project, &Project::held, this, &ProjectNotices::follow);
    connect(&project, &Project::resumed, this, &ProjectNotices::follow);
    connect(&project, &Project::pathChanged, this, &ProjectNotices::follow);
    follow();
}

ProjectNotices::~ProjectNotices() { m_bar.clearNotice(); }

void ProjectNotices::follow()
{
    if (m_project.heldBy())
        showHeld(m_project.heldBy()->message, false);
    else if (m_project.isStrangers())
        m_bar.showNotice(m_project.readOnlyReason(), {{tr("Make it mine…"), [this] { Q_EMIT adoptAsked(); }},
                                                      {tr("Details"), [this] { Q_EMIT detailsAsked(); }}});
    else if (m_project.isReadOnly())
        m_bar.showNotice(m_project.readOnlyReason().isEmpty() ? tr("This project is open for reading only.")
                                                              : m_project.readOnlyReason(),
                         {{tr("Save a copy…"), [this] { Q_EMIT copyAsked(); }}});
    else if (m_project.medium() != Disk::Medium::Own && m_project.kept(noticesScope, mediumKey).isEmpty())
        showMedium();
    else if (m_project.otherNames() > 0 && m_project.kept(noticesScope, namesKey).isEmpty())
        showOtherNames();
    else
        m_bar.clearNotice();
}

// Said once for each project.
void ProjectNotices::showMedium()
{
    const QString sentence =
        m_project.medium() == Disk::Medium::Network
            ? tr("This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two "
                 "programs from writing at once. Better keep it on this computer's own disk, and put copies on the drive.")
            : tr("This project lies in a folder that a program synchronises with other computers. It may replace the file while "
                 "you work on it. Better keep it elsewhere, and put copies into that folder.");
    m_bar.showNotice(sentence, {{tr("Save as…"), [this] { askWhere(); }}, {tr("Leave it here"), [this] {
                                                                               m_project.keep(noticesScope, mediumKey, "said");
                                                                               follow();
                                                                           }}});
}

// Also once: what is done by one name is done to the other, and only one of them has the journal of a crash beside it.
void ProjectNotices::showOtherNames()
{
    m_bar.showNotice(
        tr("This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be "
           "damaged, and what you change is changed there too. Better work in an independent copy.",
           nullptr, m_project.otherNames()),
        {{tr("Make an independent copy…"), [this] { askWhere(); }}, {tr("Leave it as it is"), [this] {
                                                                         m_project.keep(noticesScope, namesKey, "said");
                                                                         follow();
                                                                     }}});
}

void ProjectNotices::showHeld(const QString &sentence, bool closing)
{
    QList<MessageBar::Offer> offers{{tr("Try again"), [this] { m_project.tryAgain(); }}, {tr("Save as…"), [this] { askWhere(); }}};
    if (closing)
        offers.append({tr("Close without saving"), [this] {
                           m_loseEdits = true;
                           Q_EMIT closeAsked();
                       }});
    else if (m_project.waitingEdits() > 0)
        offers.append({tr("Give up unsaved changes"), [this] { m_project.giveUpWaiting(); }});
    m_bar.showNotice(sentence, offers);
}

bool ProjectNotices::mayClose()
{
    if (m_loseEdits || !m_project.heldBy() || m_project.waitingEdits() == 0)
        return true;
    showHeld(tr("%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to "
                "save it here.",
                nullptr, m_project.waitingEdits()),
             true);
    return false;
}

void ProjectNotices::askWhere()
{
    FileDialog::save(&m_window, tr("Save the project as"), m_project.displayName(), tr("Sidelight projects"),
                     QStringLiteral("sidelight"), [this](const QString &path) {
                         m_project.continueIn(path).then(this, [this](const Result<void> &done) {
                             if (!done)
                                 m_bar.showError(done.error().message);
                         });
                     });
}

} // namespace sidelight
