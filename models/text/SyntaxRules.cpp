// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SyntaxRules.h"

#include "models/base/Module.h"

namespace sidelight {

std::unique_ptr<SyntaxRules> SyntaxRules::open(const QString &name, const QString &folder)
{
    static const auto entry = reinterpret_cast<SyntaxModuleEntry>(moduleFunction(syntaxModule, syntaxModuleEntry));
    return std::unique_ptr<SyntaxRules>(entry ? entry(name, folder) : nullptr);
}

} // namespace sidelight
