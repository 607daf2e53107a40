// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "widgets/actors/ActorPage.h"

namespace sidelight {

AnalysisPanes::AnalysisPanes(Project &project, PaneWindows &windows, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_windows(windows)
{
}

PaneContent AnalysisPanes::make(const RecordRef &record)
{
    if (record.kind == RecordKind::Actor && m_project.library().find<Actor>(record.id))
        return makeActorPage(record.id);
    if (record.kind != RecordKind::Standing)
        return {};
    switch (StandingPane(record.id.value)) {
    case StandingPane::Contradictions:
    case StandingPane::Matrix:
    case StandingPane::Timeline:
        break;
    }
    return {};
}

PaneContent AnalysisPanes::makeActorPage(Id actor)
{
    auto *const page = new ActorPage(&m_project, actor);
    connect(page, &ActorPage::titleChanged, page, &QWidget::setWindowTitle);
    connect(page, &ActorPage::passageActivated, this, &AnalysisPanes::passageWanted);
    connect(page, &ActorPage::boardActivated, this, &AnalysisPanes::boardWanted);
    connect(page, &ActorPage::actorActivated, this, &AnalysisPanes::openActor);
    connect(page, &ActorPage::detailsWished, this, &AnalysisPanes::actorDetailsWanted);
    connect(page, &ActorPage::message, this, &AnalysisPanes::message);
    return {page, [page] { return page->saveState(); }, [page](const QByteArray &state) { page->restoreState(state); }};
}

void AnalysisPanes::openActor(Id actor) { m_windows.open({RecordKind::Actor, actor}); }

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

} // namespace sidelight
