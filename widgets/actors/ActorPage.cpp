// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorPage.h"

#include "models/lists/ActorPageModel.h"
#include "models/lists/DisplayText.h"
#include "models/lists/FilterModel.h"
#include "widgets/actors/ActorPageDelegate.h"
#include "widgets/actors/ActorSummary.h"
#include "widgets/library/RecordView.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int leastBeside = 40; // characters' widths, for both to stand beside each other, twice

} // namespace

ActorPage::ActorPage(Project *project, Id actor, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_actor(actor)
    , m_rows(new ActorPageModel(project->library(), actor, this))
    , m_sorted(new FilterModel(this))
    , m_list(new RecordView(RecordKind::Statement, m_sorted, this))
    , m_summary(new ActorSummary(project, actor, this))
    , m_split(new QSplitter(this))
{
    attach(m_rows, project);
    m_sorted->setSourceModel(m_rows);
    m_sorted->sort(0);
    m_list->setItemDelegate(new ActorPageDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setDragEnabled(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Statements and mentions, in order of time"));
    m_list->setEmptyText(
        tr("Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose "
           "the actor there."),
        {});
    m_split->addWidget(m_summary);
    m_split->addWidget(m_list);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setFocusProxy(m_list);
    connectParts();
}

void ActorPage::connectParts()
{
    connect(m_list, &RecordView::recordActivated, this, [this](Id record) {
        const QModelIndex index = m_rows->indexOf(record);
        Q_EMIT passageActivated(index.data(ActorPageModel::PassageRole).value<Id>());
    });
    connect(m_summary, &ActorSummary::actorActivated, this, &ActorPage::actorActivated);
    connect(m_summary, &ActorSummary::detailsWished, this, [this] { Q_EMIT detailsWished(m_actor); });
    connect(m_summary, &ActorSummary::message, this, &ActorPage::message);
    connect(m_summary, &ActorSummary::cardActivated, this, [this](Id card) {
        if (const Card *const record = m_project->library().find<Card>(card))
            Q_EMIT boardActivated(record->board, card);
    });
    connect(m_project, &Project::changed, this, &ActorPage::follow);
    if (const Actor *const actor = m_project->library().find<Actor>(m_actor))
        setWindowTitle(actor->name);
}

void ActorPage::follow(const Changes &changes)
{
    for (const Actor &actor : changes.of<Actor>().updated)
        if (actor.id == m_actor)
            Q_EMIT titleChanged(actor.name);
}

QByteArray ActorPage::saveState() const { return m_list->currentId().toString().toLatin1(); }

void ActorPage::restoreState(const QByteArray &state)
{
    if (const auto id = Id::fromString(QString::fromLatin1(state)))
        m_list->select(*id);
}

void ActorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 2 * leastBeside * fontMetrics().averageCharWidth();
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

// The delegate paints with the theme, which a view does not know of.
void ActorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace sidelight
