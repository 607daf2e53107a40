// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "widgets/claims/ContradictionsPane.h"

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
        return makeContradictions();
    case StandingPane::Matrix:
    case StandingPane::Timeline:
        break;
    }
    return {};
}

PaneContent AnalysisPanes::makeContradictions()
{
    auto *const pane = new ContradictionsPane(&m_project);
    connect(pane, &ContradictionsPane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &ContradictionsPane::passagesWanted, this, &AnalysisPanes::passagesWanted);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

} // namespace sidelight
