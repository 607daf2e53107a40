// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SyntaxRules.h"

#include "models/base/Module.h"

namespace sidelight {
namespace {

SyntaxModuleEntry entryOfModule()
{
    static const auto entry = reinterpret_cast<SyntaxModuleEntry>(moduleFunction(syntaxModule, syntaxModuleEntry));
    return entry;
}

} // namespace

std::unique_ptr<SyntaxRules> SyntaxRules::open(const QString &name, const QString &folder)
{
    const SyntaxModuleEntry entry = entryOfModule();
    return std::unique_ptr<SyntaxRules>(entry ? entry(name, folder) : nullptr);
}

bool SyntaxRules::areThere() { return entryOfModule() != nullptr; }

} // namespace sidelight
