// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/PaletteModel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sidelight {

class PreferencesPage;
class PreferencesWindow;
class ProjectSnapshots;
class ReadingChoices;
class Settings;
class Shortcuts;
class ShortcutsPage;

// Fills the pages of the preferences from the settings, and lets what is chosen hold at once. What concerns an open project is the
// window's: it is asked by signals.
class Preferences : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Settings &settings;
        ReadingChoices &reading;
        ProjectSnapshots &snapshots;
        Shortcuts &shortcuts;
    };
    Preferences(const Parts &parts, QWidget &window);
    ~Preferences() override;

    void open(const QString &name = {});
    [[nodiscard]] QList<PaletteEntry> entries();
    [[nodiscard]] PreferencesWindow *window();
    void setProjectOpen(bool isOpen);

Q_SIGNALS:
    void titleChosen();
    void recentChosen();
    void keepsIndexChosen(bool keeps);
    void clipboardChosen();
    void lensFolderChosen(const QString &folder); // empty: none
    void purgeAsked();
    void forgetProjectsAsked();

private:
    void make();
    void addReading();
    void addColours();
    void addLenses();
    void addSnapshots();
    void addPrivacy();
    void addForgetting(PreferencesPage *page);
    void addLanguage();
    void addShortcuts();
    void look(); // as the settings have it now

    Parts m_parts;
    QWidget &m_main;
    QPointer<PreferencesWindow> m_window;
    ShortcutsPage *m_keys = nullptr;
    bool m_isProjectOpen = false;
};

} // namespace sidelight
