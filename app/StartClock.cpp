// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartClock.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace sidelight {

namespace {

QByteArray contentOf(const char *path)
{
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Milliseconds since this process was made. The kernel counts its start in hundredths of a second.
double age()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const QByteArray stat = contentOf("/proc/self/stat");
    const QByteArrayList fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 19; // field 22, counted from the third
    const double started = fields.value(startTime).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

long peakKibibytes()
{
    const QByteArrayList lines = contentOf("/proc/self/status").split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] { // when the paint is on the screen
                std::printf("{\"start_ms\":%.0f,\"peak_kib\":%ld}\n", age(), peakKibibytes());
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

void StartClock::printAtFirstPaint(QWidget &window)
{
    window.installEventFilter(new FirstPaint(&window));
    window.update();
}

} // namespace sidelight
