// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/MessageBar.h"

#include "widgets/common/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace sidelight {

namespace {
constexpr int newsMilliseconds = 8000;
constexpr qsizetype mostErrors = 20;
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_fade(new QTimer(this))
{
    m_label->setTextFormat(Qt::PlainText); // sentences carry names out of files
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_close->setText(tr("Close"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_fade->setSingleShot(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeOne);
    connect(m_fade, &QTimer::timeout, this, &MessageBar::closeOne);
    hide();
}

void MessageBar::showError(const QString &sentence)
{
    if (sentence.isEmpty() || m_errors.contains(sentence) || m_errors.size() >= mostErrors)
        return;
    m_fade->stop();
    m_errors.append(sentence);
    show(m_errors.first());
}

void MessageBar::showNews(const QString &sentence)
{
    if (isError())
        return;
    show(sentence);
    m_fade->start(newsMilliseconds);
}

QString MessageBar::text() const { return isHidden() ? QString() : m_label->text(); }

void MessageBar::closeOne()
{
    m_fade->stop();
    if (!m_errors.isEmpty())
        m_errors.removeFirst();
    if (m_errors.isEmpty())
        hide();
    else
        show(m_errors.first());
}

void MessageBar::show(const QString &sentence)
{
    m_label->setText(sentence);
    colour();
    QFrame::show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        colour();
}

void MessageBar::colour()
{
    const Theme theme = Theme::current();
    QPalette palette = m_label->palette();
    const QColor wanted = isError() ? theme.warning : theme.text;
    if (palette.color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    m_label->setPalette(palette);
}

} // namespace sidelight
