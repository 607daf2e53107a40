// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChildProcess.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sidelight {

ChildProcess::ChildProcess(const QByteArrayList &command)
{
    std::array<int, 2> out{}, in{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0 || ::pipe2(in.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    std::vector<char *> words;
    for (const QByteArray &word : command)
        words.push_back(const_cast<char *>(word.constData()));
    words.push_back(nullptr);
    if (::posix_spawnp(&m_id, words.front(), &actions, nullptr, words.data(), environ) != 0)
        qFatal("%s could not be started", words.front());
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    ::close(in[0]);
    m_out = out[0];
    m_in = in[1];
}

ChildProcess::~ChildProcess()
{
    if (!m_ended)
        kill();
    ::close(m_out);
    ::close(m_in);
}

std::optional<QByteArray> ChildProcess::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    return line;
}

std::optional<QByteArray> ChildProcess::line(int patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        if (auto line = takeLine())
            return line;
        pollfd wanted{m_out, POLLIN, 0};
        if (::poll(&wanted, 1, int(deadline.remainingTime())) <= 0 && errno != EINTR)
            return std::nullopt;
        std::array<char, 4096> bytes{};
        const ssize_t size = ::read(m_out, bytes.data(), bytes.size());
        if (size <= 0)
            return std::nullopt;
        m_buffer.append(bytes.data(), size);
    }
}

QByteArrayList ChildProcess::rest()
{
    QByteArrayList lines;
    while (auto next = line(60'000))
        lines.append(*next);
    return lines;
}

void ChildProcess::say(const QByteArray &words)
{
    if (::write(m_in, words.constData(), size_t(words.size())) != words.size())
        qFatal("the other process does not listen");
}

void ChildProcess::signal(int number) const
{
    if (!m_ended)
        ::kill(m_id, number);
}

int ChildProcess::wait()
{
    if (m_ended)
        return *m_ended;
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
    m_ended = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return *m_ended;
}

int ChildProcess::kill()
{
    signal(SIGKILL);
    return wait();
}

} // namespace sidelight
