// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WithheldCopies.h"

#include "app/FileDialog.h"
#include "app/Workspace.h"
#include "widgets/common/MessageBar.h"
#include "widgets/reader/ReaderPane.h"

namespace sidelight {

WithheldCopies::WithheldCopies(MessageBar &bar, QWidget &window)
    : m_bar(bar)
    , m_window(window)
{
}

void WithheldCopies::ask(Project &project, Workspace &workspace)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_project = &project;
    m_workspace = &workspace;
    m_dialog = new WithheldCopyDialog(&project, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &WithheldCopyDialog::whereAsked, this, &WithheldCopies::askWhere);
    connect(m_dialog, &WithheldCopyDialog::showAsked, this, &WithheldCopies::show);
    connect(m_dialog, &WithheldCopyDialog::written, this, [this](int left) {
        m_bar.showNews(left > 0 ? tr("The copy is written. A name of somebody who is withheld stays in %n place(s).", nullptr, left)
                                : tr("The copy is written. It bears no name that is known of those who are withheld."));
    });
    m_dialog->show();
}

void WithheldCopies::askWhere()
{
    if (!m_project || !m_dialog)
        return;
    const QString name = tr("%1 (without identities)", "the suggested name of a copied project").arg(m_project->displayName());
    FileDialog::save(m_dialog, tr("Save a copy without identities"), name, tr("Sidelight projects"), QStringLiteral("sidelight"),
                     [dialog = m_dialog](const QString &path) {
                         if (dialog)
                             dialog->write(path);
                     });
}

void WithheldCopies::show(const WithheldPlace &place)
{
    if (!m_project || !m_workspace)
        return;
    const Library &library = m_project->library();
    const Id id = place.field.record;
    if (place.field.kind == RecordKind::Article) {
        auto *const pane = qobject_cast<ReaderPane *>(m_workspace->windows().open({RecordKind::Article, id}));
        if (pane && place.in == WithheldPlace::In::Text)
            pane->flash(place.start, place.end);
    } else if (place.field.kind == RecordKind::Passage) {
        m_workspace->showPassage(id);
    } else if (const auto statement = library.find<Statement>(id)) {
        m_workspace->showPassage(statement->passage);
    } else if (place.field.kind == RecordKind::PassageLink) {
        m_workspace->showLink(id);
    } else if (const Card *card = library.find<Card>(id)) {
        m_workspace->openBoard(card->board, id);
    } else if (const Link *link = library.find<Link>(id)) {
        m_workspace->openBoard(link->board, link->from);
    } else if (place.field.kind == RecordKind::Board) {
        m_workspace->openBoard(id);
    } else if (const Hypothesis *hypothesis = library.find<Hypothesis>(id)) {
        m_workspace->windows().open({RecordKind::Ach, hypothesis->ach});
    } else if (const Evidence *evidence = library.find<Evidence>(id)) {
        m_workspace->windows().open({RecordKind::Ach, evidence->ach});
    } else if (place.field.kind == RecordKind::Ach) {
        m_workspace->windows().open({RecordKind::Ach, id});
    } else if (place.field.kind == RecordKind::Tag || place.field.kind == RecordKind::Actor ||
               place.field.kind == RecordKind::Claim) {
        m_workspace->listPassagesOf({place.field.kind, id});
    }
}

} // namespace sidelight
