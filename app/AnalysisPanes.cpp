// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "widgets/timeline/TimelinePane.h"

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
        break;
    case StandingPane::Timeline:
        return makeTimeline();
    }
    return {};
}

PaneContent AnalysisPanes::makeTimeline()
{
    auto *const pane = new TimelinePane(&m_project);
    connect(pane, &TimelinePane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &TimelinePane::articleWanted, this, &AnalysisPanes::articleWanted);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

} // namespace sidelight
