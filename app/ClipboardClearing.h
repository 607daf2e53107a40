// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace sidelight {

class Settings;

// Takes what was copied here off the clipboard after a minute, if the settings wish it; what another program put there since is
// left.
class ClipboardClearing : public QObject {
    Q_OBJECT

public:
    explicit ClipboardClearing(const Settings &settings, std::chrono::milliseconds after = std::chrono::minutes{1});
    ~ClipboardClearing() override; // nothing of ours stays behind

    void follow(); // what was copied last, or the settings, are others

private:
    void clear();

    const Settings &m_settings;
    QTimer m_timer;
};

} // namespace sidelight
