// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkEditor.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sidelight {

LinkEditor::LinkEditor(const LinkContent &link, QWidget *parent)
    : QFrame(parent)
    , m_kind(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("linkEditor"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_kind->setAccessibleName(tr("Type of the link"));
    m_label->setAccessibleName(tr("Label of the link"));
    m_label->setPlaceholderText(tr("Label"));
    m_label->setMaxLength(200);
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
    setFocusProxy(m_label);
    fill(link);
    for (QTimer *timer : {&m_pause, &m_atLeast}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &LinkEditor::tell);
    }
    m_pause.setInterval(400);
    m_atLeast.setInterval(900);
    connect(m_kind, &QComboBox::activated, this, &LinkEditor::tell);
    connect(m_label, &QLineEdit::textEdited, this, &LinkEditor::typed);
    connect(m_label, &QLineEdit::returnPressed, this, &LinkEditor::finish);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LinkEditor::typed);
    adjustSize();
}

void LinkEditor::fill(const LinkContent &link)
{
    m_filling = true;
    m_kind->clear();
    for (const LinkKind kind : {LinkKind::Supports, LinkKind::Contradicts, LinkKind::Repeats, LinkKind::RespondsTo,
                                LinkKind::DerivedFrom, LinkKind::SameAs, LinkKind::Before})
        m_kind->addItem(nameOf(kind), int(kind));
    if (link.kind == LinkKind::Custom)
        m_kind->addItem(link.typeName, int(LinkKind::Custom));
    m_kind->setCurrentIndex(m_kind->findData(int(link.kind)));
    if (m_label->text() != link.label)
        m_label->setText(link.label);
    if (m_note->toPlainText() != link.note)
        m_note->setPlainText(link.note);
    m_filling = false;
}

void LinkEditor::adopt(const LinkContent &link)
{
    if (!m_pause.isActive() && !m_atLeast.isActive())
        fill(link);
}

void LinkEditor::typed()
{
    if (m_filling)
        return;
    m_pause.start();
    if (!m_atLeast.isActive())
        m_atLeast.start();
}

void LinkEditor::tell()
{
    m_pause.stop();
    m_atLeast.stop();
    Q_EMIT edited(LinkKind(m_kind->currentData().toInt()), m_label->text().simplified(), m_note->toPlainText());
}

void LinkEditor::finish()
{
    if (m_done)
        return;
    m_done = true;
    if (m_pause.isActive() || m_atLeast.isActive())
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
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers() & Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sidelight
