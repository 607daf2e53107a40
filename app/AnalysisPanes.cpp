// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "widgets/matrix/MatrixPane.h"

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
    case StandingPane::Matrix:
        return makeMatrix();
    case StandingPane::Contradictions:
    case StandingPane::Timeline:
        break;
    }
    return {};
}

PaneContent AnalysisPanes::makeMatrix()
{
    auto *const pane = new MatrixPane(&m_project);
    pane->setWindowTitle(tr("Claim matrix"));
    connect(pane, &MatrixPane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &MatrixPane::articleWanted, this, &AnalysisPanes::articleWanted);
    connect(pane, &MatrixPane::exportMenuFilling, this,
            [this, pane](QMenu *menu) { Q_EMIT matrixExportFilling(menu, pane->layoutShown()); });
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

// That in front, else any that is in sight.
std::optional<MatrixLayout> AnalysisPanes::matrixShown() const
{
    if (const auto *const front = qobject_cast<MatrixPane *>(m_windows.lastWidget()))
        return front->layoutShown();
    for (const QWidget *const widget : m_windows.widgets())
        if (const auto *const pane = qobject_cast<const MatrixPane *>(widget); pane && pane->isVisible())
            return pane->layoutShown();
    return {};
}

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

} // namespace sidelight
