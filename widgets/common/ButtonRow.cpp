// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ButtonRow.h"

#include "widgets/common/Theme.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace sidelight {

namespace {
constexpr int gap = 4;
}

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setText(QStringLiteral("…"));
    m_more->setToolTip(tr("What there is no room for"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ButtonRow::fillMenu);
}

void ButtonRow::add(QToolButton *button)
{
    button->setParent(this);
    m_buttons.append(button);
    updateGeometry();
    place();
}

void ButtonRow::setSmall()
{
    m_isSmall = true;
    place();
}

int ButtonRow::roomFor(qsizetype count) const
{
    int width = count < m_buttons.size() ? m_more->sizeHint().width() : 0;
    for (qsizetype i = 0; i < count; ++i)
        width += m_buttons[i]->sizeHint().width() + (width > 0 ? gap : 0);
    return width;
}

QSize ButtonRow::sizeHint() const
{
    int height = m_more->sizeHint().height();
    for (const QToolButton *button : m_buttons)
        height = qMax(height, button->sizeHint().height());
    return {roomFor(m_buttons.size()), height};
}

QSize ButtonRow::minimumSizeHint() const { return {m_buttons.isEmpty() ? 0 : m_more->sizeHint().width(), sizeHint().height()}; }

void ButtonRow::resizeEvent(QResizeEvent *) { place(); }

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

// What is not seen lies where the “…” is, so that what it opens opens there.
void ButtonRow::place()
{
    if (m_isSmall) { // a new theme's style sheet gives each its ordinary letters
        const QFont small = Theme::chromeFont(ChromeText::Small);
        for (QToolButton *button : m_buttons + QList{m_more})
            if (button->font() != small)
                button->setFont(small);
    }
    qsizetype shown = m_buttons.size();
    while (shown > 0 && roomFor(shown) > width())
        --shown;
    int x = width() - roomFor(shown);
    const auto put = [&](QToolButton *button) {
        const QRect place(x, 0, button->sizeHint().width(), height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += place.width() + gap;
    };
    for (qsizetype i = 0; i < shown; ++i)
        put(m_buttons[i]);
    put(m_more);
    m_more->setVisible(shown < m_buttons.size());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i >= shown)
            m_buttons[i]->setGeometry(m_more->geometry());
        m_buttons[i]->setVisible(i < shown);
    }
}

void ButtonRow::fillMenu()
{
    m_menu->clear();
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            continue;
        QAction *action = button->menu() ? m_menu->addMenu(button->menu()) : m_menu->addAction(button->text());
        action->setText(button->text());
        action->setEnabled(button->isEnabled());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setToolTip(button->toolTip());
        if (!button->menu())
            connect(action, &QAction::triggered, button, &QToolButton::click);
    }
}

} // namespace sidelight
