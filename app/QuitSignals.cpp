// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/QuitSignals.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sidelight {

namespace {

// A signal may arrive anywhere, so all that it does is write a byte that the event loop reads.
int ends[2] = {-1, -1};

void onSignal(int)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], "q", 1);
    errno = before;
}

int openPipe()
{
    if (ends[0] < 0 && ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    return ends[0];
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [](QSocketDescriptor end) {
        char byte = 0;
        [[maybe_unused]] const ssize_t read = ::read(int(end), &byte, 1);
        QCoreApplication::quit();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        sigaction(signal, &action, nullptr);
}

} // namespace sidelight
