// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/KeyCatcher.h"

#include <QKeyEvent>

namespace sidelight {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr ||
           key == Qt::Key_Super_L || key == Qt::Key_Super_R || key == Qt::Key_unknown || key == 0;
}

// With a sign above another key, Shift is how it is reached, and no part of what is meant.
QKeySequence meantBy(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key() == Qt::Key_Backtab ? int(Qt::Key_Tab) : event.key();
    if (key > Qt::Key_Space && key < Qt::Key_Escape && !QChar::isLetter(char32_t(key)))
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(key));
}

} // namespace

KeyCatcher::KeyCatcher(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_usual(text)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { listen(true); });
}

void KeyCatcher::listen(bool listens)
{
    m_listens = listens;
    setText(listens ? tr("Press the keys; Esc leaves them") : m_usual);
    if (listens)
        setFocus();
}

bool KeyCatcher::event(QEvent *event)
{
    if (m_listens && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_listens && event->type() == QEvent::KeyPress) { // also Tab, which would go on to the next control
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QPushButton::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent *event)
{
    if (!m_listens)
        return QPushButton::keyPressEvent(event);
    event->accept();
    if (isModifier(event->key()))
        return;
    const bool isEscape = event->key() == Qt::Key_Escape && !(event->modifiers() & ~Qt::KeypadModifier);
    listen(false);
    if (!isEscape)
        Q_EMIT caught(meantBy(*event));
}

void KeyCatcher::focusOutEvent(QFocusEvent *event)
{
    listen(false);
    QPushButton::focusOutEvent(event);
}

} // namespace sidelight
