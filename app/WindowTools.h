// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ClipboardClearing.h"
#include "app/Palette.h"
#include "app/Preferences.h"
#include "app/Shortcuts.h"
#include "widgets/common/FocusSign.h"
#include "widgets/common/PlainTips.h"

namespace sidelight {

// What the window has for everything in it: the palette, the preferences, and the keys of its commands.
class WindowTools : public QObject {
    Q_OBJECT

public:
    WindowTools(Settings &settings, QMainWindow &window);
    ~WindowTools() override;

    void addTo(QMenu *menu);
    // When the menus are built.
    void begin(ReadingChoices &reading, ProjectSnapshots &snapshots);
    void follow(Project *project, Workspace *workspace);
    // Commands were given their usual keys anew.
    void takeUsualKeys(const QList<QAction *> &actions);

    [[nodiscard]] Palette &palette() { return m_palette; }
    [[nodiscard]] Shortcuts &shortcuts() { return m_shortcuts; }
    [[nodiscard]] Preferences *preferences() { return m_preferences.get(); }

private:
    Settings &m_settings;
    QMainWindow &m_window;
    std::unique_ptr<SourceWords> m_words = std::make_unique<SourceWords>(); // while the menus are built
    Palette m_palette;
    Shortcuts m_shortcuts;
    ClipboardClearing m_clipboard;
    FocusSign m_focus;
    PlainTips m_tips;
    std::unique_ptr<Preferences> m_preferences;
};

} // namespace sidelight
