// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnalysisPanes.h"

#include "models/lists/DisplayText.h"
#include "widgets/actors/ActorPage.h"
#include "widgets/claims/ContradictionsPane.h"
#include "widgets/matrix/AchEdits.h"
#include "widgets/matrix/AchPane.h"
#include "widgets/matrix/MatrixPane.h"
#include "widgets/origins/OriginsPane.h"
#include "widgets/timeline/TimelinePane.h"

#include <QMenu>

#include <algorithm>

namespace sidelight {

namespace {

QList<Ach> sortedMatrices(const Library &library)
{
    QList<Ach> matrices = library.all<Ach>().values();
    std::ranges::sort(matrices, {}, [](const Ach &ach) { return std::tuple(ach.position, ach.name, ach.id); });
    return matrices;
}

QString menuText(const QString &name)
{
    constexpr int longest = 60;
    return displayText(name, longest).replace(u'&', QStringLiteral("&&"));
}

} // namespace

AnalysisPanes::AnalysisPanes(Project &project, PaneWindows &windows, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_windows(windows)
{
    connect(&project, &Project::changed, this, &AnalysisPanes::showMade);
}

PaneContent AnalysisPanes::make(const RecordRef &record)
{
    if (record.kind == RecordKind::Ach && m_project.library().find<Ach>(record.id))
        return makeAchPane(record.id);
    if (record.kind == RecordKind::Actor && m_project.library().find<Actor>(record.id))
        return makeActorPage(record.id);
    if (record.kind != RecordKind::Standing)
        return {};
    switch (StandingPane(record.id.value)) {
    case StandingPane::Contradictions:
        return makeContradictions();
    case StandingPane::Matrix:
        return makeMatrix();
    case StandingPane::Timeline:
        return makeTimeline();
    case StandingPane::Origins:
        return makeOrigins();
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

PaneContent AnalysisPanes::makeTimeline()
{
    auto *const pane = new TimelinePane(&m_project);
    connect(pane, &TimelinePane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &TimelinePane::articleWanted, this, &AnalysisPanes::articleWanted);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

PaneContent AnalysisPanes::makeContradictions()
{
    auto *const pane = new ContradictionsPane(&m_project);
    connect(pane, &ContradictionsPane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &ContradictionsPane::passagesWanted, this, &AnalysisPanes::passagesWanted);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
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

PaneContent AnalysisPanes::makeOrigins()
{
    auto *const pane = new OriginsPane(&m_project);
    connect(pane, &OriginsPane::articleWanted, this, &AnalysisPanes::articleWanted);
    connect(pane, &OriginsPane::compareWanted, this, &AnalysisPanes::articlesWanted);
    connect(pane, &OriginsPane::message, this, &AnalysisPanes::message);
    return {pane, {}, {}};
}

void AnalysisPanes::open(StandingPane pane) { m_windows.open(paneRef(pane)); }

PaneContent AnalysisPanes::makeAchPane(Id ach)
{
    auto *const pane = new AchPane(&m_project, ach);
    pane->setWindowTitle(pane->title());
    connect(pane, &AchPane::titleChanged, pane, &QWidget::setWindowTitle);
    connect(pane, &AchPane::passageWanted, this, &AnalysisPanes::passageWanted);
    connect(pane, &AchPane::exportMenuFilling, this, [this, ach](QMenu *menu) { Q_EMIT achExportFilling(menu, ach); });
    connect(pane, &AchPane::message, this, &AnalysisPanes::message);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

void AnalysisPanes::makeAch(Id passage) { m_made = AchEdits::make(&m_project, {RecordKind::Passage, passage}); }

void AnalysisPanes::showMade(const Changes &changes)
{
    if (m_made.isValid() && std::ranges::contains(changes.of<Ach>().inserted, m_made, &Ach::id))
        m_windows.open({RecordKind::Ach, std::exchange(m_made, {})});
}

void AnalysisPanes::fillAchMatrices(QMenu *menu)
{
    menu->clear();
    for (const Ach &ach : sortedMatrices(m_project.library()))
        menu->addAction(menuText(ach.name), this, [this, id = ach.id] { m_windows.open({RecordKind::Ach, id}); });
    if (menu->isEmpty())
        menu->addAction(tr("There are none yet."))->setEnabled(false);
}

void AnalysisPanes::fillAddToAch(QMenu *menu, Id passage)
{
    menu->clear();
    for (const Ach &ach : sortedMatrices(m_project.library()))
        menu->addAction(menuText(ach.name), this, [this, id = ach.id, name = displayText(ach.name), passage] {
            if (AchEdits::add(&m_project, id, {RecordKind::Passage, passage}))
                Q_EMIT message(tr("The passage is in “%1” now.").arg(name));
            else
                Q_EMIT message(tr("The passage is in “%1” already.").arg(name));
        });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("New ACH matrix"), this, [this, passage] { makeAch(passage); });
    const bool can = !m_project.isReadOnly() && m_project.library().find<Passage>(passage);
    for (QAction *action : menu->actions())
        action->setEnabled(can);
}

} // namespace sidelight
