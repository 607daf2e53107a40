// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Module.h"

#include <QByteArray>
#include <array>
#include <climits>
#include <dlfcn.h>
#include <unistd.h>

namespace sidelight {
namespace {

// Some who ask were forked before Qt knew where the program is.
QByteArray folderOfProgram()
{
    std::array<char, PATH_MAX> path;
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    const QByteArray program(path.data(), std::max<ssize_t>(length, 0));
    return program.first(program.lastIndexOf('/') + 1);
}

} // namespace

QFunctionPointer moduleFunction(const char *module, const char *function)
{
    const QByteArray folder = folderOfProgram();
    for (const char *const place : {"", "../lib/sidelight/modules/"}) {
        if (void *const library = dlopen((folder + place + module).constData(), RTLD_NOW | RTLD_LOCAL))
            return reinterpret_cast<QFunctionPointer>(dlsym(library, function));
    }
    return nullptr;
}

} // namespace sidelight
