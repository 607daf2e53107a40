// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkEditor.h"

#include "models/project/Project.h"
#include "widgets/common/Spelling.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

LinkEditor::LinkEditor(const Project *project, const LinkContent &link, QWidget *parent)
    : QFrame(parent)
    , m_project(project)
    , m_kind(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_evidence(new QListWidget(this))
    , m_addEvidence(new QToolButton(this))
{
    setObjectName(QStringLiteral("linkEditor"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_kind->setAccessibleName(tr("Type of the link"));
    m_label->setAccessibleName(tr("Label of the link"));
    m_label->setPlaceholderText(tr("Label"));
    m_label->setMaxLength(200);
    new Spelling(m_note);
    m_note->setAccessibleName(tr("Note on the link"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_note)}) {
        column->addWidget(field);
        field->installEventFilter(this);
    }
    addEvidenceRow(column);
    setFocusProxy(m_label);
    fill(link);
    connect(&m_pause, &TypingPause::due, this, &LinkEditor::tell);
    connect(m_kind, &QComboBox::activated, this, &LinkEditor::tell);
    connect(m_label, &QLineEdit::textEdited, this, &LinkEditor::typed);
    connect(m_label, &QLineEdit::returnPressed, this, &LinkEditor::finish);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LinkEditor::typed);
    adjustSize();
}

void LinkEditor::addEvidenceRow(QVBoxLayout *column)
{
    m_evidence->setAccessibleName(tr("Evidence for the link; Enter shows the words, Delete takes one off"));
    m_evidence->setTextElideMode(Qt::ElideRight);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->installEventFilter(this);
    m_addEvidence->setText(tr("Add evidence…"));
    m_addEvidence->setToolTip(tr("Choose a passage that bears the link out; or drop one on its line"));
    m_addEvidence->setAutoRaise(true);
    m_addEvidence->setFocusPolicy(Qt::TabFocus);
    m_addEvidence->installEventFilter(this);
    column->addWidget(m_evidence);
    column->addWidget(m_addEvidence, 0, Qt::AlignLeading);
    connect(m_addEvidence, &QToolButton::clicked, this, &LinkEditor::evidenceWanted);
    connect(m_evidence, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT evidenceActivated(item->data(Qt::UserRole).value<Id>()); });
}

void LinkEditor::fillEvidence(const LinkContent &link)
{
    constexpr int mostRows = 3;
    const int row = m_evidence->currentRow();
    m_evidence->clear();
    for (const Id id : link.evidence) {
        const auto passage = m_project->library().find<Passage>(id);
        if (!passage)
            continue;
        auto *item = new QListWidgetItem(passage->quote.left(200).simplified(), m_evidence);
        item->setData(Qt::UserRole, QVariant::fromValue(id));
    }
    const int rows = std::min(m_evidence->count(), mostRows);
    m_evidence->setVisible(rows > 0);
    if (rows > 0)
        m_evidence->setFixedHeight(rows * m_evidence->sizeHintForRow(0) + 2 * m_evidence->frameWidth());
    m_evidence->setCurrentRow(std::min(row, m_evidence->count() - 1));
    adjustSize();
}

bool LinkEditor::evidenceKey(int key)
{
    const QListWidgetItem *item = m_evidence->currentItem();
    if (!item)
        return false;
    const Id passage = item->data(Qt::UserRole).value<Id>();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT evidenceRemoved(passage);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT evidenceActivated(passage);
    else
        return false;
    return true;
}

void LinkEditor::fill(const LinkContent &link)
{
    m_filling = true;
    m_kind->clear();
    const LinkChoice now{link.kind, link.customType};
    QList<LinkChoice> choices = recentLinkChoices(*m_project);
    if (!choices.contains(now)) // its type was removed
        choices.append(now);
    for (const LinkChoice &choice : std::as_const(choices))
        m_kind->addItem(nameOf(choice, m_project->library()), QVariant::fromValue(choice));
    m_kind->setCurrentIndex(int(choices.indexOf(now)));
    if (m_label->text() != link.label)
        m_label->setText(link.label);
    if (m_note->toPlainText() != link.note)
        m_note->setPlainText(link.note);
    fillEvidence(link);
    m_filling = false;
}

void LinkEditor::adopt(const LinkContent &link)
{
    if (!m_pause.isWaiting())
        fill(link);
}

void LinkEditor::typed()
{
    if (!m_filling)
        m_pause.typed();
}

void LinkEditor::tell()
{
    m_pause.settle();
    Q_EMIT edited(m_kind->currentData().value<LinkChoice>(), m_label->text().simplified(), m_note->toPlainText());
}

void LinkEditor::finish()
{
    if (m_done)
        return;
    m_done = true;
    if (m_pause.isWaiting())
        tell();
    Q_EMIT finished();
}

void LinkEditor::leaveIfFocusLeft()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && focus != this && !isAncestorOf(focus) && !QApplication::activePopupWidget())
        finish();
}

bool LinkEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &LinkEditor::leaveIfFocusLeft, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_evidence && key->modifiers() == Qt::NoModifier && evidenceKey(key->key()))
            return true;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers() & Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sidelight
