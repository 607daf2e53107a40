// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NetworkGuard.h"

#include <QCoreApplication>

#include <cerrno>
#include <memory>
#include <seccomp.h>
#include <sys/socket.h>

namespace sidelight {

Result<void> NetworkGuard::install()
{
    // What is not named is allowed: this is a guard against our own libraries, not a sandbox.
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), seccomp_release);
    int code = filter ? 0 : -ENOMEM;
    if (code == 0)
        code = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1); // threads that a library started before count too
    if (code == 0)
        code = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX));
    if (code == 0)
        code = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(io_uring_setup), 0);
    if (code == 0)
        code = seccomp_load(filter.get());
    if (code != 0)
        return failure(
            ErrorKind::Internal,
            QCoreApplication::translate("sidelight::NetworkGuard",
                                        "Sidelight did not start, because this system does not let it shut out the network."),
            QStringLiteral("seccomp %1").arg(code));
    return {};
}

bool NetworkGuard::displayNeedsNetwork()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool usesX = platform.startsWith("xcb") || (platform.isEmpty() && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"));
    if (!usesX)
        return false;
    // ":0" and "unix:0" are local sockets, and so is a path; "host:10.0" is TCP.
    const QByteArray display = qgetenv("DISPLAY");
    const qsizetype colon = display.lastIndexOf(':');
    return colon > 0 && !display.startsWith('/') && !display.startsWith("unix:");
}

} // namespace sidelight
