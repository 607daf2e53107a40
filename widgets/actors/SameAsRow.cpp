// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/SameAsRow.h"

#include "models/lists/DisplayText.h"
#include "models/project/Identities.h"
#include "widgets/library/RecordDelegate.h"
#include "widgets/passages/RecordChip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sidelight {

SameAsRow::SameAsRow(Project *project, const SameAs &same, Id actor, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_record(same.id)
    , m_other(otherOf(same, actor))
    , m_chip(new RecordChip({}, {}, this))
    , m_confidence(new QSpinBox(this))
    , m_merge(new QPushButton(tr("Merge…"), this))
    , m_reason(new QLineEdit(this))
{
    layOut();
    connect(m_chip, &RecordChip::clicked, this, [this] { Q_EMIT otherClicked(m_other); });
    connect(m_chip, &RecordChip::removeWished, this,
            [this] { m_project->edit(tr("Remove possible identity"), [id = m_record](Writer &w) { w.remove<SameAs>(id); }); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeWished(m_other); });
    connect(m_confidence, &QSpinBox::editingFinished, this, &SameAsRow::save);
    connect(m_reason, &QLineEdit::editingFinished, this, &SameAsRow::save);
    refresh();
}

void SameAsRow::layOut()
{
    m_confidence->setRange(0, 100);
    m_confidence->setSingleStep(5);
    m_confidence->setSuffix(tr(" %", "percent, behind a number"));
    m_confidence->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_confidence->setAlignment(Qt::AlignRight);
    m_confidence->setFocusPolicy(Qt::StrongFocus);
    m_confidence->setToolTip(tr("How sure you are that both are one"));
    m_reason->setPlaceholderText(tr("Why might they be one?"));
    m_reason->setMaxLength(4000);
    auto *const first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_chip, 1);
    first->addWidget(m_confidence);
    auto *const second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_reason, 1);
    second->addWidget(m_merge);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
}

void SameAsRow::refresh()
{
    const SameAs *const same = m_project->library().find<SameAs>(m_record);
    const Actor *const other = m_project->library().find<Actor>(m_other);
    if (!same || !other)
        return;
    const QString name = plainText(other->name, 60);
    m_chip->show(actorIcon(other->kind), other->name);
    m_confidence->setAccessibleName(tr("Confidence that it is %1").arg(name));
    m_reason->setAccessibleName(tr("Reason why it may be %1").arg(name));
    m_merge->setAccessibleName(tr("Merge with %1").arg(name));
    if (!m_confidence->hasFocus() || m_confidence->value() == same->confidence)
        m_confidence->setValue(same->confidence);
    if (m_reason->isModified() || m_reason->text() == same->reason)
        return;
    m_reason->setText(same->reason);
    m_reason->setCursorPosition(0);
}

void SameAsRow::save()
{
    const SameAs *const same = m_project->library().find<SameAs>(m_record);
    const QString reason = m_reason->text().simplified();
    m_reason->setModified(false);
    const int confidence = m_confidence->value();
    if (!same || (same->confidence == confidence && same->reason == reason))
        return;
    m_project->edit(tr("Change possible identity"), [id = m_record, confidence, reason](Writer &w) {
        w.modify<SameAs>(id, [&](SameAs &record) {
            record.confidence = confidence;
            record.reason = reason;
        });
    });
}

} // namespace sidelight
