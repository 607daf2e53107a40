// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/ClaimsPanel.h"

#include "models/lists/ClaimListModel.h"
#include "models/lists/DisplayText.h"
#include "widgets/claims/ClaimDelegate.h"
#include "widgets/claims/ClaimForm.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSet>

namespace sidelight {

namespace {

constexpr int leastLetters = 14; // of a claim's words in a line, of which it has two

} // namespace

ClaimsPanel::ClaimsPanel(Project *project, QWidget *parent)
    : TreePanel(project, RecordKind::Claim, RecordDelegate::Lead::Nothing, tr("New claim"), parent)
    , m_claims(new ClaimListModel(project->library(), this))
    , m_form(new ClaimForm(project))
    , m_formArea(new QScrollArea(this))
{
    m_claims->setRename(
        [this](Id id, const QString &text) { change<Claim>(tr("Rename claim"), id, [text](Claim &claim) { claim.text = text; }); });
    setTree(m_claims, ClaimListModel::Origins);
    attach(m_claims, project);
    showColumns();
    m_view->setEmptyText(tr("Claims are what somebody says is so, and others may deny. Type the first one below."),
                         tr("No claim has these words"));
    makeForm();
    addActions();
    connect(m_view, &RecordView::recordActivated, this, &ClaimsPanel::claimActivated);
}

// As many as there is room for; which ones is chosen in the header's context menu. The tooltip says it all.
void ClaimsPanel::showColumns()
{
    QHeaderView *header = m_view->header();
    m_view->setItemDelegate(new ClaimDelegate(m_view));
    m_view->setHeaderHidden(false);
    header->ensurePolished();
    for (int column = ClaimListModel::Asserts; column < ClaimListModel::ColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        const QString name = m_claims->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, header->fontMetrics().horizontalAdvance(name) + 20);
    }
    m_view->offerColumns({ClaimListModel::Asserts, ClaimListModel::Denies, ClaimListModel::Origins, ClaimListModel::Articles,
                          ClaimListModel::Qualifies},
                         leastLetters);
    m_view->rememberIn(m_project, QStringLiteral("claims"));
}

void ClaimsPanel::makeForm()
{
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->hide();
    addForm(m_formArea, 2);
    connect(m_form, &ClaimForm::closeWished, this, &ClaimsPanel::closeDetails);
    connect(m_view, &RecordView::currentRecordChanged, this, [this](Id id) {
        if (m_formArea->isVisible() && id.isValid())
            m_form->setClaim(id);
    });
}

void ClaimsPanel::addActions()
{
    addRowAction(
        tr("Show its passages"), {},
        [this] {
            if (const Id id = m_view->currentId(); id.isValid())
                Q_EMIT claimActivated(id);
        },
        false);
    addRowAction(tr("Details…"), Qt::ALT | Qt::Key_Return, [this] { editDetails(m_view->currentId()); });
    addSeparator();
    addRowAction(tr("Rename"), Qt::Key_F2, [this] { beginRename(); });
    addRowAction(tr("Note"), Qt::Key_F3, [this] {
        editDetails(m_view->currentId());
        m_form->focusNote();
    });
    addMoveActions();
    addSeparator();
    addRowAction(tr("Remove"), QKeySequence::Delete, [this] { removeSelected(); });
    addDeletionForGood();
}

void ClaimsPanel::create(const QString &text)
{
    if (const Id there = claimOf(text); there.isValid()) {
        m_field->clear();
        m_view->select(there);
        return;
    }
    Claim claim;
    claim.id = Id::random();
    claim.text = text;
    claim.position = int(m_project->library().all<Claim>().size());
    selectWhenDone(m_project->edit(tr("Create claim"), [claim](Writer &w) { w.insert(claim); }), claim.id);
}

Id ClaimsPanel::claimOf(const QString &text) const
{
    for (const Claim &claim : m_project->library().all<Claim>())
        if (claim.text.compare(text, Qt::CaseInsensitive) == 0)
            return claim.id;
    return {};
}

void ClaimsPanel::moveRows(const QList<Id> &ids, Id parent) { moveBeneath<Claim>(tr("Move claim"), ids, parent); }

void ClaimsPanel::mergeRows(const QList<Id> &ids, Id into) { mergeAll<Claim>(tr("Merge claims"), ids, into, &Writer::mergeClaim); }

QString ClaimsPanel::mergedText(const QList<Id> &ids, Id into) const
{
    const Claim *claim = m_project->library().find<Claim>(into);
    return tr("%n claim(s) merged into %1. Undo parts them again.", nullptr, int(ids.size()))
        .arg(displayText(claim ? claim->text : QString(), 60));
}

void ClaimsPanel::editDetails(Id claim)
{
    if (!claim.isValid())
        return;
    m_form->setClaim(claim);
    m_formArea->show();
    m_form->focusText();
}

void ClaimsPanel::closeDetails()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_formArea->hide();
    if (hadFocus)
        m_view->setFocus();
}

void ClaimsPanel::removeSelected()
{
    const QList<Id> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    const QString told = removedText(ids);
    tellAfter(m_project->edit(tr("Remove %n claim(s)", nullptr, int(ids.size())),
                              [ids](Writer &w) {
                                  for (const Id id : ids)
                                      w.remove<Claim>(id);
                              }),
              told);
}

// With what depended on them, a sentence for each.
QString ClaimsPanel::removedText(const QList<Id> &ids) const
{
    const Library &library = m_project->library();
    int statements = 0, cards = 0, children = 0;
    for (const Id id : ids) {
        statements += int(library.statementsOfClaim(id).size());
        cards += int(library.cardsShowing(id).size());
    }
    for (const Claim &claim : library.all<Claim>())
        children += ids.contains(claim.parent) && !ids.contains(claim.id) ? 1 : 0;
    QStringList sentences{tr("%n claim(s) removed.", nullptr, int(ids.size()))};
    if (statements > 0)
        sentences.append(tr("%n statement(s) name no claim any more.", nullptr, statements));
    if (cards > 0)
        sentences.append(tr("%n card(s) keep the last words.", nullptr, cards));
    if (children > 0)
        sentences.append(tr("%n claim(s) beneath stand at the top now.", nullptr, children));
    sentences.append(tr("Undo brings it all back."));
    return sentences.join(u' ');
}

} // namespace sidelight
