// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorForm.h"

#include "models/lists/RecordText.h"
#include "widgets/actors/ActorPicture.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/GradeField.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/actors/SameAsField.h"
#include "widgets/common/FormRow.h"
#include "widgets/library/RecordDelegate.h"

#include <QFormLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sidelight {

namespace {

QStringList linesIn(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString alias = line.simplified(); !alias.isEmpty() && !lines.contains(alias))
            lines.append(alias);
    return lines;
}

} // namespace

ActorForm::ActorForm(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_headcount(new QLineEdit(this))
    , m_affiliation(new QLineEdit(this))
    , m_kind(new ChoiceBox(this))
    , m_level(new ChoiceBox(this))
    , m_grade(new GradeField(project, this))
    , m_aliases(new QPlainTextEdit(this))
    , m_parent(new RecordField(project, RecordKind::Actor, this))
    , m_same(new SameAsField(project, this))
    , m_picture(new ActorPicture(project, this))
    , m_note(new NoteField(
          [this](Id id, const QString &text) {
              const auto how = [text](Actor &actor) { actor.note = text; };
              return m_project->edit(
                  tr("Write note on actor"), [id, how](Writer &w) { w.modify<Actor>(id, how); },
                  QStringLiteral("actor-note-") + id.toString());
          },
          this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 8, 12);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeFields(form);
    fillChoices();
    connectFields();
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Actor>().isEmpty())
            refresh();
    });
}

void ActorForm::makeFields(QFormLayout *form)
{
    m_name->setMaxLength(1000);
    m_description->setMaxLength(4000);
    m_aliases->setTabChangesFocus(true);
    m_aliases->setPlaceholderText(tr("One name a line"));
    m_aliases->setFixedHeight(m_aliases->fontMetrics().lineSpacing() * 3 + 16);
    m_aliases->installEventFilter(this);
    m_parent->setPlaceholderText(tr("Type to search"));
    m_headcount->setValidator(new QIntValidator(0, 9999, m_headcount));
    m_headcount->setPlaceholderText(tr("Not said"));
    m_affiliation->setMaxLength(1000);
    m_affiliation->setPlaceholderText(tr("As the article says"));
    addFormRow(form, tr("Name"), m_name);
    addFormRow(form, tr("Kind"), m_kind);
    addFormRow(form, tr("Also called"), m_aliases);
    addFormRow(form, tr("Description"), m_description);
    addFormRow(form, tr("How many"), m_headcount);
    addFormRow(form, tr("Attribution"), m_level);
    addFormRow(form, tr("Said to be of"), m_affiliation);
    addFormRow(form, tr("Belongs to"), m_parent);
    addFormRow(form, tr("Reliability"), m_grade);
    addFormRow(form, tr("May be"), m_same);
    addFormRow(form, tr("Note"), m_note);
    addFormRow(form, tr("Picture"), m_picture);
}

void ActorForm::fillChoices()
{
    for (const ActorKind kind : {ActorKind::Person, ActorKind::Organisation, ActorKind::Unit, ActorKind::Place, ActorKind::Unnamed})
        m_kind->addItem(actorIcon(kind), kindText(kind), int(kind));
    for (const AttributionLevel level : {AttributionLevel::None, AttributionLevel::OnTheRecord, AttributionLevel::OnBackground,
                                         AttributionLevel::NotForAttribution, AttributionLevel::OffTheRecord})
        m_level->addItem(levelText(level), int(level));
}

void ActorForm::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] { saveLine(m_name, &Actor::name, false); });
    connect(m_description, &QLineEdit::editingFinished, this, [this] { saveLine(m_description, &Actor::description, true); });
    connect(m_affiliation, &QLineEdit::editingFinished, this, [this] { saveLine(m_affiliation, &Actor::affiliation, true); });
    connect(m_kind, &ChoiceBox::chosen, this,
            [this](const QVariant &value) { change([kind = ActorKind(value.toInt())](Actor &actor) { actor.kind = kind; }); });
    connect(m_level, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([level = AttributionLevel(value.toInt())](Actor &actor) { actor.level = level; });
    });
    connect(m_headcount, &QLineEdit::editingFinished, this, &ActorForm::saveHeadcount);
    connect(m_parent, &RecordField::chosen, this, [this](Id parent) { change([parent](Actor &actor) { actor.parent = parent; }); });
    connect(m_parent, &RecordField::createWished, this, &ActorForm::createParent);
    connect(m_project, &Project::aboutToClose, this, [this] {
        saveAliases();
        m_note->flush();
    });
    connect(m_note, &NoteField::settled, this, &ActorForm::refresh);
    connect(m_note, &NoteField::escaped, this, &ActorForm::closeWished);
}

void ActorForm::setActor(Id actor)
{
    if (actor != m_actor) {
        saveAliases();
        m_note->flush();
        m_name->setModified(false);
        m_description->setModified(false);
        m_headcount->setModified(false);
        m_affiliation->setModified(false);
        m_aliases->document()->setModified(false);
    }
    m_actor = actor;
    m_parent->setExcluded({actor});
    m_grade->setActor(actor);
    m_same->setActor(actor);
    m_picture->setActor(actor);
    refresh();
}

void ActorForm::focusKind() { m_kind->setFocus(Qt::OtherFocusReason); }

void ActorForm::focusNote() { m_note->setFocus(Qt::OtherFocusReason); }

void ActorForm::refresh()
{
    const Actor *actor = m_project->library().find<Actor>(m_actor);
    if (!actor) {
        if (m_actor.isValid())
            Q_EMIT closeWished();
        return;
    }
    refreshTexts(*actor);
    m_kind->show(int(actor->kind));
    m_level->show(int(actor->level));
    m_parent->setRecord(actor->parent);
    refreshRows(*actor);
}

// An unnamed source has no description but the one that was printed.
void ActorForm::refreshRows(const Actor &actor)
{
    const bool isUnnamed = actor.kind == ActorKind::Unnamed;
    auto *form = static_cast<QFormLayout *>(layout());
    for (QWidget *field :
         {static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_headcount), static_cast<QWidget *>(m_affiliation)})
        form->setRowVisible(field, isUnnamed);
    const QString description = isUnnamed ? tr("As printed") : tr("Description");
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(m_description)))
        label->setText(description);
    m_description->setAccessibleName(description);
}

void ActorForm::refreshTexts(const Actor &actor)
{
    const auto show = [](QLineEdit *edit, const QString &value) {
        if (edit->isModified() || edit->text() == value)
            return;
        edit->setText(value);
        edit->setCursorPosition(0);
    };
    show(m_name, actor.name);
    show(m_description, actor.description);
    show(m_affiliation, actor.affiliation);
    show(m_headcount, actor.headcount > 0 ? QString::number(actor.headcount) : QString());
    const QString aliases = actor.aliases.join(u'\n');
    if (!m_aliases->document()->isModified() && m_aliases->toPlainText() != aliases)
        m_aliases->setPlainText(aliases);
    m_note->setNote(m_actor, actor.note);
}

void ActorForm::change(std::function<void(Actor &)> how)
{
    const Actor *actor = m_project->library().find<Actor>(m_actor);
    if (!actor)
        return;
    Actor wanted = *actor;
    how(wanted);
    if (wanted != *actor)
        m_project->edit(tr("Change actor"), [id = m_actor, how = std::move(how)](Writer &w) { w.modify<Actor>(id, how); });
}

void ActorForm::saveLine(QLineEdit *edit, QString Actor::*member, bool mayBeEmpty)
{
    const QString value = edit->text().simplified();
    edit->setModified(false);
    if (value.isEmpty() && !mayBeEmpty) {
        refresh();
        return;
    }
    change([member, value](Actor &actor) { actor.*member = value; });
}

void ActorForm::saveHeadcount()
{
    m_headcount->setModified(false);
    change([count = m_headcount->text().toInt()](Actor &actor) { actor.headcount = count; });
}

void ActorForm::saveAliases()
{
    if (!m_aliases->document()->isModified())
        return;
    m_aliases->document()->setModified(false);
    change([aliases = linesIn(m_aliases->toPlainText())](Actor &actor) { actor.aliases = aliases; });
}

void ActorForm::createParent(const QString &name)
{
    Actor parent;
    parent.id = Id::random();
    parent.name = name;
    parent.kind = ActorKind::Organisation;
    m_project->edit(tr("Create actor"), [parent, id = m_actor](Writer &w) {
        w.insert(parent);
        w.modify<Actor>(id, [&](Actor &actor) { actor.parent = parent.id; });
    });
}

bool ActorForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_aliases && event->type() == QEvent::FocusOut)
        saveAliases();
    return QWidget::eventFilter(watched, event);
}

void ActorForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWished();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sidelight
