// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/StatementForm.h"

#include "widgets/actors/NoteField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/statements/StatementFields.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

StatementForm::StatementForm(Project *project, Id statement, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_statement(statement)
    , m_fields(new StatementFields(project, StatementFields::Manner::AtOnce, this))
    , m_more(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    makeNote();
    layOut();
    connect(m_fields, &StatementFields::wished, this, [this](const StatementDraft::Change &how) {
        if (!StatementEdits::change(*m_project, m_statement, how))
            refresh();
    });
    connect(m_fields, &StatementFields::actorClicked, this, &StatementForm::actorClicked);
    connect(m_fields, &StatementFields::tabOrderChanged, this, &StatementForm::tabOrderChanged);
    connect(m_more, &QToolButton::toggled, this, &StatementForm::showMore);
    connect(m_remove, &QToolButton::clicked, this, &StatementForm::remove);
    refresh();
}

void StatementForm::makeNote()
{
    const auto save = [this](Id id, const QString &text) {
        return m_project->edit(
            tr("Write note"),
            [id, text](Writer &w) { w.modify<Statement>(id, [&text](Statement &statement) { statement.note = text; }); },
            QStringLiteral("statement-note-") + id.toString());
    };
    m_note = new NoteField(save, this);
    m_note->setAccessibleName(tr("Note on the statement"));
    m_note->setPlaceholderText(tr("Note on the statement"));
    m_note->setFixedHeight(m_note->sizeHint().height());
    connect(m_note, &NoteField::settled, this, &StatementForm::refresh);
    connect(m_project, &Project::aboutToClose, m_note, &NoteField::flush);
}

void StatementForm::layOut()
{
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove this statement"));
    auto *const deletion = new QMenu(m_remove);
    QAction *const forGood = deletion->addAction(tr("Delete for good…"), this,
                                                 [this] { Q_EMIT deletionForGoodWished(RecordKind::Statement, {m_statement}); });
    forGood->setShortcut(Qt::SHIFT | Qt::Key_Delete);
    forGood->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    KeyChoices::instance().follow(KeyPlace::Lists, forGood);
    addAction(forGood);
    m_remove->setMenu(deletion);
    m_remove->setPopupMode(QToolButton::MenuButtonPopup);
    m_more->setText(tr("Dates, note"));
    m_more->setToolTip(tr("When it happened, was said and was published; a note"));
    m_more->setCheckable(true);
    auto *deeds = new QHBoxLayout; // a row of its own: beside the grades there is no room for it in a dock of usual width
    deeds->addWidget(m_more);
    deeds->addStretch();
    deeds->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(isRightToLeft() ? 0 : 8, 0, isRightToLeft() ? 8 : 0, 0);
    column->setSpacing(4);
    column->addWidget(m_fields);
    column->addLayout(deeds);
    column->addWidget(m_note);
}

void StatementForm::refresh()
{
    const std::optional<StatementDraft> draft = StatementEdits::of(m_project->library(), m_statement);
    if (!draft)
        return;
    const Statement &statement = draft->statement;
    m_fields->setDraft(*draft);
    const Article *article = m_project->library().find<Article>(draft->passage.article);
    m_note->setLanguage(article ? article->language : QString());
    m_note->setNote(statement.id, statement.note);
    // What is recorded is never hidden.
    const bool hasMore =
        !(statement.happened.isEmpty() && statement.said.isEmpty() && statement.published.isEmpty() && statement.note.isEmpty());
    m_more->setVisible(!hasMore);
    if (hasMore)
        m_more->setChecked(true);
    showMore();
    update();
}

void StatementForm::showMore()
{
    m_fields->setDatesVisible(m_more->isChecked());
    m_note->setVisible(m_more->isChecked());
}

void StatementForm::flush() { m_note->flush(); }

QList<QWidget *> StatementForm::inTabOrder() const
{
    QList<QWidget *> fields = m_fields->inTabOrder();
    fields << m_more << m_remove << m_note;
    return fields;
}

// A bar in the colour of the stance holds a statement together.
void StatementForm::paintEvent(QPaintEvent *)
{
    const auto statement = m_project->library().find<Statement>(m_statement);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 2, height()));
    QPainter(this).fillRect(bar, Theme::current().stance(statement ? statement->stance : Stance::None));
}

void StatementForm::focusClaim() { m_fields->focusClaim(); }

void StatementForm::remove()
{
    m_project->edit(tr("Remove statement"), [id = m_statement](Writer &w) { w.remove<Statement>(id); });
}

} // namespace sidelight
