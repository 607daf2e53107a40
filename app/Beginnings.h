// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sidelight {

class MessageBar;
class Project;
class Settings;
class WelcomePage;

// What a person may begin with: the sample investigation, which lies in our own folder, and the projects that were open last, where
// those are remembered.
class Beginnings : public QObject {
    Q_OBJECT

public:
    Beginnings(Settings &settings, MessageBar &bar, WelcomePage &welcome);

    void openSample(); // made if need be
    [[nodiscard]] bool isSample(const Project *project) const;
    void remember(const Project &project); // as the last one, if that is wished
    void follow();                         // what is remembered, on the welcome page

Q_SIGNALS:
    void openAsked(const QString &path);
    void sampleAsked(const QString &path); // is to be made there

private:
    [[nodiscard]] QString samplePath() const;
    void forget();

    Settings &m_settings;
    MessageBar &m_bar;
    WelcomePage &m_welcome;
};

} // namespace sidelight
