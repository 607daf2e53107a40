// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/GradeField.h"

#include "models/lists/DateText.h"
#include "models/lists/RecordText.h"
#include "models/project/Grades.h"
#include "widgets/actors/GradeBox.h"
#include "widgets/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QLabel *smallLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setFont(Theme::chromeFont(ChromeText::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void showIn(QLineEdit *edit, const QString &value)
{
    if (edit->isModified() || edit->text() == value)
        return;
    edit->setText(value);
    edit->setCursorPosition(0);
}

} // namespace

GradeField::GradeField(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_box(new GradeBox(this))
    , m_date(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_dateRemark(smallLabel(this))
    , m_trail(smallLabel(this))
{
    layOut();
    connect(m_box, &ChoiceBox::chosen, this, [this](const QVariant &letter) { choose(letter.toString()); });
    connect(m_date, &QLineEdit::editingFinished, this, &GradeField::saveDate);
    connect(m_date, &QLineEdit::textChanged, this,
            [this](const QString &date) { m_dateRemark->setVisible(!isEdtf(date.trimmed())); });
    connect(m_reason, &QLineEdit::editingFinished, this, &GradeField::saveReason);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Actor>().isEmpty())
            refresh();
    });
}

void GradeField::layOut()
{
    m_box->setAccessibleName(tr("Reliability"));
    m_date->setAccessibleName(tr("Graded on"));
    m_date->setPlaceholderText(tr("Since when?"));
    m_date->setMaxLength(100);
    m_reason->setAccessibleName(tr("Reason for the grade"));
    m_reason->setPlaceholderText(tr("Why this grade?"));
    m_reason->setMaxLength(4000);
    m_dateRemark->setText(tr("This is not a date as Sidelight knows them; it is kept as it is."));
    m_dateRemark->hide();
    m_trail->setObjectName(QStringLiteral("gradeTrail"));
    m_trail->setAccessibleName(tr("Earlier grades"));
    auto *const first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_box);
    first->addWidget(m_date, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_dateRemark);
    column->addWidget(m_reason);
    column->addWidget(m_trail);
    setFocusProxy(m_box);
}

void GradeField::setActor(Id actor)
{
    if (actor != m_actor) {
        m_date->setModified(false);
        m_reason->setModified(false);
    }
    m_actor = actor;
    refresh();
}

void GradeField::refresh()
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    if (!actor)
        return;
    const bool isGraded = !actor->reliability.isEmpty();
    m_box->show(actor->reliability);
    m_box->setToolTip(isGraded ? reliabilityText(actor->reliability) : tr("How reliable is this source, A to F?"));
    showIn(m_date, actor->reliabilityDate);
    showIn(m_reason, actor->reliabilityReason);
    m_date->setToolTip(dateText(actor->reliabilityDate));
    m_date->setVisible(isGraded);
    m_reason->setVisible(isGraded);
    if (!isGraded)
        m_dateRemark->hide();
    m_trail->setText(gradeTrail(*actor).join(u'\n'));
    m_trail->setVisible(!actor->earlierGrades.isEmpty());
}

void GradeField::choose(const QString &letter)
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    if (!actor || actor->reliability == letter)
        return;
    m_date->setModified(false);
    m_reason->setModified(false);
    change({.reliability = letter, .reason = {}, .date = QDate::currentDate().toString(Qt::ISODate)});
}

void GradeField::saveDate()
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    m_date->setModified(false);
    if (!actor || actor->reliability.isEmpty())
        return;
    Grade grade = gradeOf(*actor);
    grade.date = m_date->text().trimmed();
    change(grade);
}

void GradeField::saveReason()
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    m_reason->setModified(false);
    if (!actor || actor->reliability.isEmpty())
        return;
    Grade grade = gradeOf(*actor);
    grade.reason = m_reason->text().simplified();
    change(grade);
}

void GradeField::change(const Grade &grade)
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    if (actor && gradeOf(*actor) != grade)
        m_project->edit(tr("Grade actor"), [id = m_actor, grade](Writer &w) {
            w.modify<Actor>(id, [&grade](Actor &record) { regrade(record, grade); });
        });
}

} // namespace sidelight
