// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/AskRow.h"

#include "widgets/actors/RecordField.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace sidelight {

AskRow::AskRow(Project *project, RecordKind kind, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_field(new RecordField(project, kind, this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setForegroundRole(QPalette::PlaceholderText);
    m_field->setPlaceholderText(placeholder);
    m_field->installEventFilter(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addWidget(m_field);
    hide();
    connect(m_field, &RecordField::chosen, this, [this](Id id) {
        if (!id.isValid())
            return;
        close();
        Q_EMIT chosen(id);
    });
    connect(m_field, &RecordField::createWished, this, [this](const QString &name) {
        close();
        Q_EMIT createWished(name);
    });
}

void AskRow::ask(const QString &question)
{
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_field->clear();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AskRow::close()
{
    hide();
    Q_EMIT closed();
}

bool AskRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_field->text().isEmpty()) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sidelight
