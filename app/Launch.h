// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace sidelight {

class MainWindow;
class Settings;

// What the program's first window is to do, as it was typed.
struct Launch {
    QString project; // empty: the welcome page
    bool sample = false;
    QString screenshot;   // a file for a picture of the window, after which the program ends
    bool measure = false; // print how long the first paint took, then end

    // Runs the window until it is closed; the exit code.
    int run(QApplication &application, Settings &settings) const;

private:
    void takePicture(MainWindow &window) const;
};

} // namespace sidelight
