// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ClipboardClearing.h"

#include "app/Settings.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sidelight {

ClipboardClearing::ClipboardClearing(const Settings &settings, std::chrono::milliseconds after)
    : m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardClearing::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardClearing::follow);
}

ClipboardClearing::~ClipboardClearing()
{
    if (m_timer.isActive() && QGuiApplication::clipboard())
        clear();
}

void ClipboardClearing::follow()
{
    if (m_settings.clearsClipboard() && QGuiApplication::clipboard()->ownsClipboard())
        m_timer.start();
    else
        m_timer.stop();
}

void ClipboardClearing::clear()
{
    m_timer.stop();
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace sidelight
