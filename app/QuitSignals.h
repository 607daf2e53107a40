// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace sidelight {

// Logging out, or a kill by name, closes the window as a person would: what is kept is written, and nothing is asked.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);

private:
    QSocketNotifier m_notifier;
};

} // namespace sidelight
