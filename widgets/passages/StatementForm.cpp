// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/StatementForm.h"

#include "models/lists/RecordText.h"
#include "models/project/NewActor.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"
#include "widgets/passages/FlowLayout.h"
#include "widgets/passages/RecordChip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

StatementForm::StatementForm(Project *project, Id statement, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_statement(statement)
    , m_speakers(new FlowLayout)
    , m_speaker(new RecordField(project, RecordKind::Actor, this))
    , m_claim(new RecordField(project, RecordKind::Claim, this))
    , m_mode(new ChoiceBox(this))
    , m_stance(new ChoiceBox(this))
    , m_credibility(new ChoiceBox(this))
    , m_reliability(new ChoiceBox(this))
{
    makeFields();
    fillChoices();
    connectFields();
    refresh();
}

void StatementForm::makeFields()
{
    m_claim->setPlaceholderText(tr("Claim"));
    m_claim->setAccessibleName(tr("Claim"));
    m_mode->setAccessibleName(tr("Mode"));
    m_stance->setAccessibleName(tr("Stance"));
    m_credibility->setAccessibleName(tr("Credibility"));
    m_reliability->setAccessibleName(tr("Reliability"));
    auto *removeButton = new QToolButton(this);
    removeButton->setText(tr("Remove"));
    removeButton->setToolTip(tr("Remove this statement"));
    connect(removeButton, &QToolButton::clicked, this, &StatementForm::remove);
    auto *how = new QHBoxLayout;
    how->setSpacing(4);
    how->addWidget(m_mode, 1);
    how->addWidget(m_stance, 1);
    auto *grades = new QHBoxLayout;
    grades->setSpacing(4);
    grades->addWidget(m_reliability);
    grades->addWidget(m_credibility);
    grades->addStretch();
    grades->addWidget(removeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(isRightToLeft() ? 0 : 8, 0, isRightToLeft() ? 8 : 0, 0);
    column->setSpacing(4);
    column->addLayout(m_speakers);
    column->addWidget(m_speaker);
    column->addLayout(how);
    column->addWidget(m_claim);
    column->addLayout(grades);
}

void StatementForm::fillChoices()
{
    for (const StatementMode mode :
         {StatementMode::DirectQuote, StatementMode::Paraphrase, StatementMode::Document, StatementMode::OwnObservation})
        m_mode->addItem(modeText(mode), int(mode));
    for (const Stance stance : {Stance::None, Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions})
        m_stance->addItem(stanceText(stance), int(stance));
    m_reliability->addItem(tr("–", "no grade"), QString());
    for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F'}) {
        const QString grade{QLatin1Char(letter)};
        m_reliability->addItem(grade, grade);
        m_reliability->setItemData(m_reliability->count() - 1, reliabilityText(grade), Qt::ToolTipRole);
    }
    m_credibility->addItem(tr("–", "no grade"), 0);
    for (int grade = 1; grade <= 6; ++grade) {
        m_credibility->addItem(QLocale().toString(grade), grade);
        m_credibility->setItemData(grade, credibilityText(grade), Qt::ToolTipRole);
    }
}

void StatementForm::connectFields()
{
    connect(m_mode, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { change([mode = StatementMode(value.toInt())](Statement &s) { s.mode = mode; }); });
    connect(m_stance, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { change([stance = Stance(value.toInt())](Statement &s) { s.stance = stance; }); });
    connect(m_reliability, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { change([grade = value.toString()](Statement &s) { s.reliability = grade; }); });
    connect(m_credibility, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { change([grade = value.toInt()](Statement &s) { s.credibility = grade; }); });
    connect(m_speaker, &RecordField::chosen, this, [this](Id actor) {
        if (actor.isValid())
            change([actor](Statement &s) { s.speakers.append({.actor = actor, .printed = {}}); });
    });
    connect(m_speaker, &RecordField::createWished, this, &StatementForm::createSpeaker);
    connect(m_claim, &RecordField::chosen, this, [this](Id claim) { change([claim](Statement &s) { s.claim = claim; }); });
    connect(m_claim, &RecordField::createWished, this, &StatementForm::createClaim);
}

void StatementForm::refresh()
{
    const Statement *statement = m_project->library().find<Statement>(m_statement);
    if (!statement)
        return;
    refreshSpeakers(*statement);
    m_mode->show(int(statement->mode));
    m_stance->show(int(statement->stance));
    m_reliability->show(statement->reliability);
    m_reliability->setToolTip(statement->reliability.isEmpty() ? tr("Reliability of the source, A to F; not set: the speaker's own")
                                                               : reliabilityText(statement->reliability));
    m_credibility->show(statement->credibility);
    m_credibility->setToolTip(statement->credibility == 0 ? tr("Credibility of what is said, 1 to 6")
                                                          : credibilityText(statement->credibility));
    update();
    m_claim->setRecord(statement->claim);
    m_claim->setToolTip(claimText(m_project->library(), statement->claim));
}

// Chips are made anew only when they would differ, so that a key pressed on one is not lost.
void StatementForm::refreshSpeakers(const Statement &statement)
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers)
        if (const Actor *actor = m_project->library().find<Actor>(speaker.actor))
            names.append(actor->name + QChar(u'0' + int(actor->kind)));
    const bool isFirst = statement.speakers.isEmpty();
    m_speaker->setPlaceholderText(isFirst ? tr("Who says this?") : tr("… who has it from"));
    m_speaker->setAccessibleName(isFirst ? tr("Speaker") : tr("Source of the speaker"));
    if (names == m_shownNames && statement.speakers == m_shownSpeakers)
        return;
    m_shownNames = names;
    m_shownSpeakers = statement.speakers;
    while (QLayoutItem *item = m_speakers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QSet<Id> taken;
    for (int place = 0; place < statement.speakers.size(); ++place) {
        const Actor *actor = m_project->library().find<Actor>(statement.speakers.at(place).actor);
        if (!actor)
            continue;
        taken.insert(actor->id);
        auto *chip = new RecordChip(actorIcon(actor->kind), actor->name, this);
        connect(chip, &RecordChip::clicked, this, [this, id = actor->id] { Q_EMIT actorClicked(id); });
        connect(chip, &RecordChip::removeWished, this, [this, id = actor->id] {
            change([id](Statement &s) { s.speakers.removeIf([id](const Speaker &speaker) { return speaker.actor == id; }); });
        });
        m_speakers->addWidget(chip);
        chip->show();
    }
    m_speaker->setExcluded(taken);
    updateGeometry();
}

// A bar in the colour of the stance holds a statement together.
void StatementForm::paintEvent(QPaintEvent *)
{
    const Statement *statement = m_project->library().find<Statement>(m_statement);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 2, height()));
    QPainter(this).fillRect(bar, Theme::current().stance(statement ? statement->stance : Stance::None));
}

void StatementForm::focusClaim() { m_claim->setFocus(Qt::OtherFocusReason); }

void StatementForm::change(std::function<void(Statement &)> how)
{
    const Statement *statement = m_project->library().find<Statement>(m_statement);
    if (!statement)
        return;
    Statement wanted = *statement;
    how(wanted);
    if (wanted != *statement)
        m_project->edit(tr("Change statement"),
                        [id = m_statement, how = std::move(how)](Writer &w) { w.modify<Statement>(id, how); });
    else
        refresh();
}

void StatementForm::createSpeaker(const QString &name)
{
    const Actor actor = newActor(name);
    m_project->edit(tr("Change statement"), [actor, id = m_statement](Writer &w) {
        w.insert(actor);
        w.modify<Statement>(id, [&](Statement &s) { s.speakers.append({.actor = actor.id, .printed = {}}); });
    });
}

void StatementForm::createClaim(const QString &text)
{
    Claim claim;
    claim.id = Id::random();
    claim.text = text;
    claim.position = int(m_project->library().all<Claim>().size());
    m_project->edit(tr("Change statement"), [claim, id = m_statement](Writer &w) {
        w.insert(claim);
        w.modify<Statement>(id, [&](Statement &s) {
            s.claim = claim.id;
            if (s.stance == Stance::None)
                s.stance = Stance::Asserts;
        });
    });
}

void StatementForm::remove()
{
    m_project->edit(tr("Remove statement"), [id = m_statement](Writer &w) { w.remove<Statement>(id); });
}

} // namespace sidelight
