// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"

#include <QApplication>
#include <algorithm>

namespace sidelight {

namespace {
constexpr int layoutVersion = 1;
const QString scope = QStringLiteral("window");
const QString docksKey = QStringLiteral("docks");
const QString panesKey = QStringLiteral("panes");
const QString geometryKey = QStringLiteral("geometry");
} // namespace

Workspace::Workspace(Project &project, QMainWindow &window)
    : m_project(project)
    , m_window(window)
    , m_panes(new PaneRow([this](const RecordRef &record) { return makePane(record); }))
{
    m_panes->setHint(tr("Open an article from the library, or drop articles here. Ctrl+I imports them from a folder."));
    connect(&project, &Project::changed, this, &Workspace::followRemovals);
    connect(&project, &Project::aboutToClose, this, &Workspace::keepLayout);
    // Scroll positions move without a word; what is kept is at most this old.
    m_keepTimer.setInterval(3000);
    connect(&m_keepTimer, &QTimer::timeout, this, &Workspace::keepLayout);
}

Workspace::~Workspace()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        m_window.removeDockWidget(dock);
        delete dock;
    }
    delete m_panes;
}

void Workspace::restoreLayout()
{
    if (const QByteArray geometry = m_project.kept(scope, geometryKey); !geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    if (const QByteArray docks = m_project.kept(scope, docksKey); !docks.isEmpty())
        m_window.restoreState(docks, layoutVersion);
    m_panes->restoreState(m_project.kept(scope, panesKey));
    m_keepTimer.start();
}

void Workspace::keepLayout()
{
    m_project.keep(scope, geometryKey, m_window.saveGeometry());
    m_project.keep(scope, docksKey, m_window.saveState(layoutVersion));
    m_project.keep(scope, panesKey, m_panes->saveState());
}

void Workspace::focusNext(int step)
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_panes->paneCount(); ++i)
        stops.append(m_panes->paneAt(i));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty()) // not behind another one's tab
            stops.append(dock->widget());
    }
    if (stops.isEmpty())
        return;
    const QWidget *const now = QApplication::focusWidget();
    const auto here =
        std::ranges::find_if(stops, [now](const QWidget *stop) { return now && (stop == now || stop->isAncestorOf(now)); });
    const qsizetype from = here == stops.end() ? (step > 0 ? -1 : 0) : here - stops.begin();
    const qsizetype to = (from + step + stops.size()) % stops.size();
    if (to < m_panes->paneCount())
        m_panes->focusPane(int(to));
    else
        PaneRow::focusInto(stops[to]);
}

PaneContent Workspace::makePane(const RecordRef &) { return {}; }

void Workspace::followRemovals(const Changes &changes)
{
    for (const Id id : changes.of<Article>().removed)
        m_panes->close({RecordKind::Article, id});
    for (const Id id : changes.of<Board>().removed)
        m_panes->close({RecordKind::Board, id});
}

} // namespace sidelight
