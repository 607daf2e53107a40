// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfLibrary.h"

#include <QFile>
#include <dlfcn.h>

namespace sidelight {
namespace {

PdfLibrary *loadFrom(const QByteArray &path)
{
    void *const module = dlopen(path.constData(), RTLD_NOW | RTLD_LOCAL);
    const auto entry = module ? reinterpret_cast<PdfModuleEntry>(dlsym(module, pdfModuleEntry)) : nullptr;
    return entry ? entry() : nullptr;
}

PdfLibrary *loadAnywhere()
{
    // The process that asks was forked before Qt knew where the program is.
    const QByteArray program = QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    const QByteArray folder = program.first(program.lastIndexOf('/') + 1);
    for (const char *const place : {"", "../lib/sidelight/modules/"}) {
        if (PdfLibrary *const library = loadFrom(folder + place + pdfModuleName))
            return library;
    }
    return nullptr;
}

} // namespace

PdfLibrary *PdfLibrary::load()
{
    static PdfLibrary *const library = loadAnywhere();
    return library;
}

} // namespace sidelight
