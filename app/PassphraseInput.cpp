// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PassphraseInput.h"

#include "models/base/Words.h"

#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace sidelight {

namespace {

constexpr size_t longest = 1024; // bytes

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

// What is typed is not shown while one lives.
class Silence {
public:
    Silence()
    {
        m_isOn = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL);
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isOn = false;
};

// Past the buffers of stdio, which nobody overwrites.
Result<Secret> readLine()
{
    Secret line(longest + 1);
    size_t size = 0;
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, line.data() + size, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorKind::Io, tr("The passphrase could not be read from standard input."));
        if (got == 0 || line.data()[size] == '\n')
            break;
        if (++size > longest)
            return failure(ErrorKind::Invalid, tr("A passphrase has at most %1 bytes.").arg(longest));
    }
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    if (size == 0)
        return failure(ErrorKind::Invalid, tr("A passphrase is needed: type it, or give it as the first line of standard input."));
    return Secret::passphrase(reinterpret_cast<const char *>(line.data()), size);
}

} // namespace

Result<Secret> readPassphrase(PassphraseUse use, FILE *err)
{
    if (!::isatty(STDIN_FILENO))
        return readLine();
    const Silence silence;
    std::fputs(qUtf8Printable(tr("Passphrase: ")), err);
    std::fflush(err);
    Result<Secret> first = readLine();
    if (!first || use == PassphraseUse::Opening)
        return first;
    std::fputs(qUtf8Printable(tr("The same again: ")), err);
    std::fflush(err);
    const Result<Secret> second = readLine();
    if (!second)
        return failure(second.error().kind, second.error().message);
    if (first->size() != second->size() || sodium_memcmp(first->data(), second->data(), first->size()) != 0)
        return failure(ErrorKind::Invalid, tr("The two passphrases differ. Nothing was written."));
    return first;
}

} // namespace sidelight
