// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

class QApplication;

namespace sidelight {

class MainWindow;
class Settings;

// Runs the window that was asked for, until it is closed.
class Launch {
public:
    // With `measure` it prints how long the first paint took, and ends.
    Launch(const CommandLine::Window &wanted, bool measure)
        : m_wanted(wanted)
        , m_measure(measure)
    {
    }

    // The exit code.
    int run(QApplication &application, Settings &settings) const;

private:
    void takePicture(MainWindow &window) const;
    void openWanted(MainWindow &window) const;

    CommandLine::Window m_wanted;
    bool m_measure;
};

} // namespace sidelight
