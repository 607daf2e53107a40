// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "widgets/origins/OriginsPane.h"

namespace sidelight {

AnalysisPanes::AnalysisPanes(Project &project, PaneWindows &windows, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_windows(windows)
{
}

PaneContent AnalysisPanes::make(const RecordRef &record)
{
    if (record.kind != RecordKind::Standing)
        return {};
    switch (StandingPane(record.id.value)) {
    case StandingPane::Contradictions:
    case StandingPane::Matrix:
    case StandingPane::Timeline:
        break;
    case StandingPane::Origins:
        return makeOrigins();
    }
    return {};
}

PaneContent AnalysisPanes::makeOrigins()
{
    auto *const pane = new OriginsPane(&m_project);
    connect(pane, &OriginsPane::articleWanted, this, &AnalysisPanes::articleWanted);
    connect(pane, &OriginsPane::compareWanted, this, &AnalysisPanes::articlesWanted);
    connect(pane, &OriginsPane::message, this, &AnalysisPanes::message);
    return {pane, {}, {}};
}

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

} // namespace sidelight
