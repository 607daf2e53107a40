// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/ClaimForm.h"

#include "models/lists/DateText.h"
#include "models/lists/SupportText.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/FormRow.h"
#include "widgets/common/Theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace sidelight {

ClaimForm::ClaimForm(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_text(new QPlainTextEdit(this))
    , m_happened(new QLineEdit(this))
    , m_dateRemark(new QLabel(this))
    , m_support(new QLabel(this))
    , m_parent(new RecordField(project, RecordKind::Claim, this))
    , m_note(new NoteField(
          [this](Id id, const QString &text) {
              const auto how = [text](Claim &claim) { claim.note = text; };
              return m_project->edit(
                  tr("Write note on claim"), [id, how](Writer &w) { w.modify<Claim>(id, how); },
                  QStringLiteral("claim-note-") + id.toString());
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
    connectFields();
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Claim>().isEmpty() || !changes.of<Statement>().isEmpty() || !changes.of<Article>().isEmpty())
            refresh();
    });
}

void ClaimForm::makeFields(QFormLayout *form)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 16);
    m_text->installEventFilter(this);
    m_happened->setMaxLength(100);
    m_happened->setPlaceholderText(tr("Date, such as 2012-09-11 or 2012-09~"));
    m_dateRemark->setText(tr("This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14."));
    m_dateRemark->setWordWrap(true);
    m_dateRemark->setFont(Theme::chromeFont(ChromeText::Small));
    m_dateRemark->hide();
    m_parent->setPlaceholderText(tr("Type to search"));
    m_support->setTextFormat(Qt::PlainText);
    m_support->setWordWrap(true);
    m_support->setFont(Theme::chromeFont(ChromeText::Small));
    m_support->setForegroundRole(QPalette::PlaceholderText);
    m_support->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFormRow(form, tr("Claim"), m_text);
    addFormRow(form, tr("Part of"), m_parent);
    addFormRow(form, tr("Happened"), m_happened);
    form->addRow(m_dateRemark);
    addFormRow(form, tr("Note"), m_note);
    form->addRow(m_support);
}

void ClaimForm::connectFields()
{
    connect(m_happened, &QLineEdit::editingFinished, this, &ClaimForm::saveDate);
    connect(m_happened, &QLineEdit::textChanged, this, &ClaimForm::judgeDate);
    connect(m_parent, &RecordField::chosen, this, [this](Id parent) { change([parent](Claim &claim) { claim.parent = parent; }); });
    connect(m_parent, &RecordField::createWished, this, &ClaimForm::createParent);
    connect(m_project, &Project::aboutToClose, this, [this] {
        saveText();
        m_note->flush();
    });
    connect(m_note, &NoteField::settled, this, &ClaimForm::refresh);
    connect(m_note, &NoteField::escaped, this, &ClaimForm::closeWished);
}

void ClaimForm::setClaim(Id claim)
{
    if (claim != m_claim) {
        saveText();
        m_note->flush();
        m_happened->setModified(false);
    }
    m_claim = claim;
    refresh();
}

void ClaimForm::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

void ClaimForm::focusNote() { m_note->setFocus(Qt::OtherFocusReason); }

QSet<Id> ClaimForm::withThoseBeneath() const
{
    QSet<Id> all{m_claim};
    for (qsizetype before = 0; before != all.size();) {
        before = all.size();
        for (const Claim &claim : m_project->library().all<Claim>())
            if (all.contains(claim.parent))
                all.insert(claim.id);
    }
    return all;
}

void ClaimForm::refresh()
{
    const Claim *claim = m_project->library().find<Claim>(m_claim);
    if (!claim) {
        if (m_claim.isValid())
            Q_EMIT closeWished();
        return;
    }
    if (!m_text->document()->isModified() && m_text->toPlainText() != claim->text)
        m_text->setPlainText(claim->text);
    if (!m_happened->isModified() && m_happened->text() != claim->happened)
        m_happened->setText(claim->happened);
    m_parent->setExcluded(withThoseBeneath());
    m_parent->setRecord(claim->parent);
    m_note->setNote(m_claim, claim->note);
    m_support->setText(supportSentences(supportOf(m_project->library(), m_claim)));
}

void ClaimForm::change(std::function<void(Claim &)> how)
{
    const Claim *claim = m_project->library().find<Claim>(m_claim);
    if (!claim)
        return;
    Claim wanted = *claim;
    how(wanted);
    if (wanted != *claim)
        m_project->edit(tr("Change claim"), [id = m_claim, how = std::move(how)](Writer &w) { w.modify<Claim>(id, how); });
}

void ClaimForm::saveText()
{
    if (!m_text->document()->isModified())
        return;
    const QString text = m_text->toPlainText().simplified().left(4000);
    m_text->document()->setModified(false);
    if (text.isEmpty())
        refresh();
    else
        change([text](Claim &claim) { claim.text = text; });
}

void ClaimForm::saveDate()
{
    const QString date = m_happened->text().trimmed();
    if (!isEdtf(date))
        return; // stays to be mended
    m_happened->setModified(false);
    change([date](Claim &claim) { claim.happened = date; });
}

void ClaimForm::judgeDate()
{
    const bool isWrong = !isEdtf(m_happened->text().trimmed());
    m_dateRemark->setVisible(isWrong);
    m_happened->setAccessibleDescription(isWrong ? m_dateRemark->text() : QString());
}

void ClaimForm::createParent(const QString &text)
{
    Claim parent;
    parent.id = Id::random();
    parent.text = text;
    parent.position = int(m_project->library().all<Claim>().size());
    m_project->edit(tr("Create claim"), [parent, id = m_claim](Writer &w) {
        w.insert(parent);
        w.modify<Claim>(id, [&](Claim &claim) { claim.parent = parent.id; });
    });
}

// A claim is one sentence: Enter takes it.
bool ClaimForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        saveText();
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && m_text->document()->isModified()) {
        m_text->document()->setModified(false);
        refresh();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    saveText();
    return true;
}

void ClaimForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_happened->hasFocus() && m_happened->isModified()) {
        m_happened->setModified(false);
        return refresh();
    }
    Q_EMIT closeWished();
}

} // namespace sidelight
