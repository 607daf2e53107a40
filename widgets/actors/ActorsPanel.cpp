// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorsPanel.h"

#include "models/lists/ActorTreeModel.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/project/NewActor.h"
#include "widgets/actors/ActorForm.h"
#include "widgets/actors/ActorPicture.h"
#include "widgets/actors/MergeReview.h"
#include "widgets/actors/SameAsField.h"
#include "widgets/actors/SplitReview.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace sidelight {

ActorsPanel::ActorsPanel(Project *project, QWidget *parent)
    : TreePanel(project, RecordKind::Actor, RecordDelegate::Lead::Glyph, tr("New actor"), parent)
    , m_actors(new ActorTreeModel(project->library(), this))
    , m_form(new ActorForm(project))
    , m_formArea(new QScrollArea(this))
    , m_merge(new MergeReview(project, this))
    , m_split(new SplitReview(project, this))
    , m_offerRow(new QWidget(this))
    , m_offer(new QLabel(m_offerRow))
{
    m_actors->setRename(
        [this](Id id, const QString &name) { change<Actor>(tr("Rename actor"), id, [name](Actor &actor) { actor.name = name; }); });
    setTree(m_actors, ActorTreeModel::Count);
    m_view->setColumnHidden(ActorTreeModel::Aliases, true);
    attach(m_actors, project);
    m_view->setEmptyText(tr("Actors are the people, organisations and unnamed sources that speak. Type the first one below."),
                         tr("No actor has these words"));
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->hide();
    addForm(m_formArea, 2);
    makeReviews();
    makeOffer();
    addActions();
    connect(m_form, &ActorForm::closeWished, this, &ActorsPanel::closeDetails);
    connect(m_view, &RecordView::recordClicked, this, &ActorsPanel::actorClicked);
    connect(m_view, &RecordView::recordActivated, this, &ActorsPanel::actorActivated);
    connect(m_view, &RecordView::currentRecordChanged, this, [this](Id id) {
        if (m_formArea->isVisible() && id.isValid())
            m_form->setActor(id);
    });
}

void ActorsPanel::makeReviews()
{
    addForm(m_merge, 3);
    addForm(m_split, 3);
    connect(m_merge, &MergeReview::merged, this, [this](Id into, const QString &sentence) {
        m_field->clear();
        m_view->select(into);
        Q_EMIT message(sentence);
    });
    connect(m_split, &SplitReview::parted, this, [this](Id made, const QString &sentence) {
        m_field->clear();
        m_view->select(made);
        Q_EMIT message(sentence);
    });
    connect(m_merge, &MergeReview::closed, this, &ActorsPanel::giveRoomBack);
    connect(m_split, &SplitReview::closed, this, &ActorsPanel::giveRoomBack);
    connect(m_form->identities(), &SameAsField::mergeWished, this, [this](Id from, Id into) { mergeRows({from}, into); });
    connect(m_form->identities(), &SameAsField::actorClicked, this, [this](Id other) { m_view->select(other); });
    connect(m_form->picture(), &ActorPicture::fileWished, this, &ActorsPanel::pictureWished);
    connect(m_form->picture(), &ActorPicture::failed, this, &ActorsPanel::failed);
}

void ActorsPanel::makeOffer()
{
    m_offer->setTextFormat(Qt::PlainText);
    m_offer->setWordWrap(true);
    m_offer->setFont(Theme::chromeFont(ChromeText::Small));
    auto *const review = new QPushButton(tr("Review…"), m_offerRow);
    review->setAccessibleName(tr("Review the places that name the new actor"));
    auto *const row = new QHBoxLayout(m_offerRow);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_offer, 1);
    row->addWidget(review);
    m_offerRow->hide();
    addForm(m_offerRow, 0);
    connect(review, &QPushButton::clicked, this, &ActorsPanel::reviewWished);
}

void ActorsPanel::setOffer(const QString &sentence)
{
    m_offer->setText(sentence);
    m_offerRow->setVisible(!sentence.isEmpty() && m_merge->isHidden() && m_split->isHidden());
}

QString ActorsPanel::offer() const { return m_offerRow->isHidden() ? QString() : m_offer->text(); }

void ActorsPanel::moveRows(const QList<Id> &ids, Id parent) { moveBeneath<Actor>(tr("Move actor"), ids, parent); }

// Looked at first; what becomes of it is told by the review.
void ActorsPanel::mergeRows(const QList<Id> &ids, Id into)
{
    m_split->hide();
    makeRoom();
    m_merge->ask(ids, into);
}

void ActorsPanel::makeRoom()
{
    m_detailsWait = m_detailsWait || !m_formArea->isHidden();
    m_formArea->hide();
    m_offerRow->hide();
}

void ActorsPanel::giveRoomBack()
{
    m_formArea->setVisible(std::exchange(m_detailsWait, false));
    m_offerRow->setVisible(!m_offer->text().isEmpty());
    if (const Id current = m_view->currentId(); current.isValid())
        m_form->setActor(current);
    m_view->setFocus();
}

void ActorsPanel::notePossiblySame()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.size() != 2) {
        Q_EMIT message(tr("Select two actors first, to note that both may be the same."));
        return;
    }
    SameAsField::note(m_project, ids[0], ids[1]);
    editDetails(m_view->currentId());
}

void ActorsPanel::addActions()
{
    addRowAction(
        tr("Show its passages"), {},
        [this] {
            if (const Id id = m_view->currentId(); id.isValid())
                Q_EMIT actorActivated(id);
        },
        false);
    addRowAction(
        tr("Open its page"), Qt::CTRL | Qt::Key_Return,
        [this] {
            if (const Id id = m_view->currentId(); id.isValid())
                Q_EMIT pageWished(id);
        },
        false);
    addRowAction(tr("Find where it is named"), {}, [this] { Q_EMIT occurrencesWished(m_view->selectedIds()); });
    addArmAction();
    addRowAction(tr("Details…"), Qt::ALT | Qt::Key_Return, [this] { editDetails(m_view->currentId()); });
    addSeparator();
    addRowAction(tr("Rename"), Qt::Key_F2, [this] { beginRename(); });
    addRowAction(tr("Note"), Qt::Key_F3, [this] {
        editDetails(m_view->currentId());
        m_form->focusNote();
    });
    addMoveActions();
    addRowAction(tr("Note that both may be the same"), {}, [this] { notePossiblySame(); });
    addRowAction(tr("Split off…"), {}, [this] {
        m_merge->hide();
        makeRoom();
        m_split->ask(m_view->currentId());
    });
    addSeparator();
    addRowAction(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
    addDeletionForGood();
}

void ActorsPanel::create(const QString &name)
{
    const Actor actor = newActor(name);
    selectWhenDone(m_project->edit(tr("Create actor"), [actor](Writer &w) { w.insert(actor); }), actor.id,
                   [this, id = actor.id] { editDetails(id); });
}

void ActorsPanel::editDetails(Id actor)
{
    if (!actor.isValid())
        return;
    m_merge->hide();
    m_split->hide();
    m_detailsWait = false;
    m_offerRow->setVisible(!m_offer->text().isEmpty());
    m_view->select(actor); // else the first one would be, and shown, when the focus comes back
    m_form->setActor(actor);
    m_formArea->show();
    m_form->focusKind();
}

void ActorsPanel::closeDetails()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_formArea->hide();
    if (hadFocus)
        m_view->setFocus();
}

void ActorsPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    int statements = 0;
    for (const Id id : ids)
        statements += m_project->library().statementCount(id);
    const QString told = statements ? tr("Taken out of %n statement(s) and removed. Undo brings it back.", nullptr, statements)
                                    : tr("%n actor(s) removed. Undo brings it back.", nullptr, int(ids.size()));
    tellAfter(m_project->edit(tr("Remove %n actor(s)", nullptr, int(ids.size())),
                              [ids](Writer &w) {
                                  for (const Id id : ids)
                                      w.remove<Actor>(id);
                              }),
              told);
}

} // namespace sidelight
