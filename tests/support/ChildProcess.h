// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>
#include <sys/types.h>

namespace sidelight {

// Another process of a test, which tells what it did by lines on its standard output and is killed when this goes. It is
// executed, not forked: a forked child would share SQLite's table of locks with us and lie about them.
class ChildProcess {
public:
    explicit ChildProcess(const QByteArrayList &command); // the program's path and its arguments
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    [[nodiscard]] pid_t id() const { return m_id; }
    // The next whole line, without its end; nothing at the end of its output or after `patience` ms.
    std::optional<QByteArray> line(int patience = 20'000);
    QByteArrayList rest();             // whole lines that are still to be read; waits for the end of its output
    void say(const QByteArray &words); // to its standard input
    void signal(int number) const;
    // Waits for its end. The exit code, or minus the signal that ended it.
    int wait();
    int kill(); // SIGKILL, and wait

private:
    std::optional<QByteArray> takeLine();

    pid_t m_id = -1;
    int m_out = -1, m_in = -1;
    std::optional<int> m_ended;
    QByteArray m_buffer;
};

} // namespace sidelight
