// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/OriginalView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QToolButton>

namespace sidelight {

OriginalView::OriginalView(QColor Theme::*ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_bar(new QWidget(this))
    , m_about(new QLabel(m_bar))
{
    auto *const layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFont(Theme::chromeFont(ChromeText::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_about, 1);
}

QToolButton *OriginalView::addButton(const QString &text, const QString &name, const std::function<void()> &action)
{
    auto *const button = new QToolButton(m_bar);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(Theme::chromeFont(ChromeText::Small));
    connect(button, &QToolButton::clicked, this, action);
    m_bar->layout()->addWidget(button);
    return button;
}

void OriginalView::say(const QString &sentence)
{
    m_about->setText(sentence);
    m_about->setToolTip(sentence);
}

void OriginalView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void OriginalView::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), Theme::current().*m_ground); }

void OriginalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        for (QToolButton *button : findChildren<QToolButton *>())
            button->setFont(Theme::chromeFont(ChromeText::Small));
    QWidget::changeEvent(event);
}

} // namespace sidelight
