// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/RemovalQuestion.h"

#include "widgets/library/RecordPanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace sidelight {

RemovalQuestion::RemovalQuestion(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 12, 8);
    words->addWidget(m_words);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline(this));
    column->addLayout(words);
    column->addLayout(buttons);
    for (QPushButton *const button : {m_remove, m_keep}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    hide();
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_act;
        close();
        act();
    });
    connect(m_keep, &QPushButton::clicked, this, &RemovalQuestion::close);
}

void RemovalQuestion::ask(const QString &question, std::function<void()> remove)
{
    m_act = std::move(remove);
    m_words->setText(question);
    m_remove->setAccessibleDescription(question);
    show();
    m_remove->setFocus(Qt::ShortcutFocusReason);
}

void RemovalQuestion::close()
{
    const bool hadFocus = m_remove->hasFocus() || m_keep->hasFocus();
    hide();
    if (hadFocus)
        Q_EMIT closed();
}

QString RemovalQuestion::text() const { return isHidden() ? QString() : m_words->text(); }

bool RemovalQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sidelight
