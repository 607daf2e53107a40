// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundledScript.h"

#include <QFile>
#include <array>
#include <climits>
#include <dlfcn.h>
#include <unistd.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// Beside the program, or where an installed one has its libraries; never looked for elsewhere.
QByteArrayList places()
{
    std::array<char, PATH_MAX> path;
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    const QByteArray program(path.data(), std::max<ssize_t>(length, 0));
    const QByteArray folder = program.first(std::max<qsizetype>(program.lastIndexOf('/'), 0));
    return {folder + "/libsidelight_scripts.so", folder + "/../lib/sidelight/modules/libsidelight_scripts.so"};
}

// Loaded once and kept: Qt's engine does not like to be unloaded.
OpenScript loadEngine()
{
    for (const QByteArray &place : places()) {
        if (void *const library = dlopen(place.constData(), RTLD_NOW | RTLD_LOCAL))
            return reinterpret_cast<OpenScript>(dlsym(library, openScriptSymbol));
    }
    return nullptr;
}

} // namespace

BundledScript::BundledScript(const QString &name)
{
    static const OpenScript open = loadEngine();
    QFile file(u":/scripts/%1.js"_s.arg(name));
    if (open && file.open(QIODevice::ReadOnly))
        m_host.reset(open(name, QString::fromUtf8(file.readAll())));
}

std::optional<QString> BundledScript::call(const QString &function, const QStringList &arguments, int milliseconds) const
{
    return m_host ? m_host->call(function, arguments, milliseconds) : std::nullopt;
}

} // namespace sidelight
