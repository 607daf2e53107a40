// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Launch.h"

#include "app/Appearance.h"
#include "app/MainWindow.h"
#include "app/OldIndexes.h"
#include "app/QuitSignals.h"
#include "app/Settings.h"
#include "app/StartClock.h"
#include "widgets/common/MessageBar.h"

#include <QApplication>
#include <QIcon>
#include <QImageWriter>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace sidelight {

namespace {

// Panes ask for their texts when they are made, and for more when they have them; the project answers in order.
void settle(MainWindow &window, int rounds, const std::function<void()> &then)
{
    if (rounds == 0 || !window.project()) {
        QTimer::singleShot(0, &window, then);
        return;
    }
    window.project()->read([](const Reader &) { return true; }).then(&window, [&window, rounds, then](const Result<bool> &) {
        QTimer::singleShot(50, &window, [&window, rounds, then] { settle(window, rounds - 1, then); });
    });
}

bool writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QImageWriter writer(&file, "png");
    return writer.write(picture) && file.commit();
}

// A display that goes makes Qt end the program by exit(), beneath the window and the project's thread. What was saved is in
// the file; tearing down what the thread still uses could only do harm.
std::atomic<bool> runs = false;
void endAtOnce()
{
    if (runs)
        ::_exit(CommandLine::Failed);
}

} // namespace

int Launch::run(QApplication &application, Settings &settings) const
{
    QApplication::setDesktopFileName(QStringLiteral("sidelight")); // by which a Wayland desktop finds the icon
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sidelight.svg")));
    const QuitSignals signals;
    QThreadPool::globalInstance()->start([folder = settings.folders().cache + QStringLiteral("/search")] {
        removeOldIndexes(folder, QDateTime::currentDateTime());
    });
    MainWindow window(settings);
    appearance::apply(settings);
    if (m_measure && (m_wanted.sample || !m_wanted.project.isEmpty())) // then the first paint with the project in it
        QObject::connect(&window, &MainWindow::ready, &window, [&window] { StartClock::printAtFirstPaint(window); });
    else if (m_measure)
        StartClock::printAtFirstPaint(window);
    if (!m_wanted.screenshot.isEmpty()) {
        window.resize(1920, 1080); // unless the project remembers its own
        window.setKeepsLayout(false);
        QObject::connect(&window, &MainWindow::ready, &window, [&] { takePicture(window); });
        QObject::connect(&window, &MainWindow::failed, &window, [](const Error &error) {
            std::fprintf(stderr, "sidelight: %s\n", qUtf8Printable(error.message));
            QApplication::exit(CommandLine::Failed);
        });
    }
    window.show();
    openWanted(window);
    std::atexit(endAtOnce);
    runs = true;
    const int code = application.exec();
    runs = false;
    return code;
}

void Launch::openWanted(MainWindow &window) const
{
    if (!m_wanted.project.isEmpty())
        window.openProject(m_wanted.project);
    else if (m_wanted.sample)
        window.openSample();
}

void Launch::takePicture(MainWindow &window) const
{
    settle(window, 4, [this, &window] {
        const bool written = writePicture(window.grab().toImage(), m_wanted.screenshot);
        if (!written)
            std::fprintf(
                stderr, "sidelight: %s\n",
                qUtf8Printable(MainWindow::tr("The picture of the window could not be written there; name another file.")));
        window.closeProject();
        QApplication::exit(written ? CommandLine::Done : CommandLine::Failed);
    });
}

} // namespace sidelight
