// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/TypingPause.h"

#include <chrono>

namespace sidelight {

using namespace std::chrono_literals;

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    m_pause.setInterval(400ms);
    m_limit.setInterval(800ms);
    for (QTimer *timer : {&m_pause, &m_limit}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, [this] {
            settle();
            Q_EMIT due();
        });
    }
}

void TypingPause::typed()
{
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

} // namespace sidelight
