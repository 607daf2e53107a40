// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundledScript.h"

#include "models/base/Module.h"

#include <QFile>

namespace sidelight {

using namespace Qt::StringLiterals;

BundledScript::BundledScript(const QString &name)
{
    // Kept: Qt's engine does not like to be unloaded.
    static const auto open = reinterpret_cast<OpenScript>(moduleFunction(scriptModule, openScriptSymbol));
    QFile file(u":/scripts/%1.js"_s.arg(name));
    if (open && file.open(QIODevice::ReadOnly))
        m_host.reset(open(name, QString::fromUtf8(file.readAll())));
}

std::optional<QString> BundledScript::call(const QString &function, const QStringList &arguments, int milliseconds) const
{
    return m_host ? m_host->call(function, arguments, milliseconds) : std::nullopt;
}

} // namespace sidelight
