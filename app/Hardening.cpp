// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Hardening.h"

#include <QByteArrayList>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sidelight {

namespace {

// Scale, fonts and input are a person's own; they name no code and no file.
constexpr QByteArrayView kept[] = {"QT_QPA_PLATFORM",
                                   "QT_SCALE_FACTOR",
                                   "QT_SCALE_FACTOR_ROUNDING_POLICY",
                                   "QT_SCREEN_SCALE_FACTORS",
                                   "QT_AUTO_SCREEN_SCALE_FACTOR",
                                   "QT_ENABLE_HIGHDPI_SCALING",
                                   "QT_USE_PHYSICAL_DPI",
                                   "QT_FONT_DPI",
                                   "QT_IM_MODULE",
                                   "QT_IM_MODULES",
                                   "QT_ACCESSIBILITY",
                                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"};

bool isPlatformName(char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == ';'; }

} // namespace

void Hardening::apply()
{
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void Hardening::cleanEnvironment()
{
    QByteArrayList names;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArrayView variable(*entry);
        names.append(variable.first(std::max<qsizetype>(0, variable.indexOf('='))).toByteArray());
    }
    for (const QByteArray &name : std::as_const(names)) {
        const bool isQt = name.startsWith("QT_") || name.startsWith("QML") || name.startsWith("QSG_");
        if (isQt && std::ranges::find(kept, QByteArrayView(name)) == std::end(kept))
            qunsetenv(name.constData());
    }
    // A platform is a name alone: "offscreen:configfile=…" would have a file read.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty())
        qputenv("QT_QPA_PLATFORM", platform.first(std::ranges::find_if_not(platform, isPlatformName) - platform.begin()));
}

} // namespace sidelight
