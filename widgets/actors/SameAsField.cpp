// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/SameAsField.h"

#include "models/project/Identities.h"
#include "models/project/NewActor.h"
#include "widgets/actors/RecordField.h"
#include "widgets/actors/SameAsRow.h"

#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int evenChance = 50; // percent, until somebody says how sure they are

SameAs newIdentity(Id one, Id other)
{
    return {.id = Id::random(), .first = one, .second = other, .confidence = evenChance, .reason = {}};
}

} // namespace

SameAsField::SameAsField(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_rowColumn(new QVBoxLayout)
    , m_other(new RecordField(project, RecordKind::Actor, this))
{
    m_rowColumn->setSpacing(4);
    m_other->setPlaceholderText(tr("Type to search"));
    m_other->setAccessibleName(tr("Another who may be the same"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_rowColumn);
    column->addWidget(m_other);
    setFocusProxy(m_other);
    connect(m_other, &RecordField::chosen, this, [this](Id other) {
        if (other.isValid())
            note(m_project, m_actor, other);
    });
    connect(m_other, &RecordField::createWished, this, [this](const QString &name) {
        const Actor other = newActor(name);
        const SameAs same = newIdentity(m_actor, other.id);
        m_project->edit(tr("Note possible identity"), [other, same](Writer &w) {
            w.insert(other);
            w.insert(same);
        });
    });
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Actor>().isEmpty() || !changes.of<SameAs>().isEmpty())
            refresh();
    });
}

void SameAsField::note(Project *project, Id one, Id other)
{
    if (one == other || identityOf(project->library(), one, other).id.isValid())
        return;
    project->edit(tr("Note possible identity"), [same = newIdentity(one, other)](Writer &w) { w.insert(same); });
}

void SameAsField::setActor(Id actor)
{
    if (actor != m_actor)
        remakeRows({});
    m_actor = actor;
    refresh();
}

void SameAsField::refresh()
{
    QList<SameAs> identities;
    if (m_project->library().find<Actor>(m_actor))
        identities = possibleIdentities(m_project->library(), m_actor);
    QSet<Id> shown, present, taken{m_actor};
    for (const SameAsRow *row : std::as_const(m_rows))
        shown.insert(row->record());
    for (const SameAs &same : std::as_const(identities)) {
        present.insert(same.id);
        taken.insert(otherOf(same, m_actor));
    }
    m_other->setExcluded(taken);
    if (shown != present) // else they stay in their order, so that nothing moves away from under a hand
        remakeRows(identities);
    for (SameAsRow *row : std::as_const(m_rows))
        row->refresh();
}

void SameAsField::remakeRows(const QList<SameAs> &identities)
{
    for (SameAsRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const SameAs &same : identities) {
        auto *const row = new SameAsRow(m_project, same, m_actor, this);
        connect(row, &SameAsRow::otherClicked, this, &SameAsField::actorClicked);
        connect(row, &SameAsRow::mergeWished, this, [this](Id other) { Q_EMIT mergeWished(other, m_actor); });
        m_rowColumn->addWidget(row);
        m_rows.append(row);
        row->show();
    }
}

} // namespace sidelight
