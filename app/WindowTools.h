// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Palette.h"

namespace sidelight {

// What the window has for everything in it: the palette.
class WindowTools : public QObject {
    Q_OBJECT

public:
    explicit WindowTools(QMainWindow &window);

    void addTo(QMenu *menu);
    void nameCommands(); // when the menus are built
    void follow(Project *project, Workspace *workspace);

    [[nodiscard]] Palette &palette() { return m_palette; }

private:
    QMainWindow &m_window;
    std::unique_ptr<SourceWords> m_words = std::make_unique<SourceWords>(); // while the menus are built
    Palette m_palette;
};

} // namespace sidelight
