// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLineArguments.h"

namespace sidelight {

std::expected<CommandLineArguments, QString> CommandLineArguments::parse(const QStringList &arguments, const QStringList &switches,
                                                                         const QStringList &valued)
{
    CommandLineArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--")) {
            parsed.operands += arguments.sliced(i + 1);
            break;
        }
        if (!argument.startsWith(QLatin1Char('-'))) {
            parsed.operands.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString option = equals < 0 ? argument : argument.first(equals);
        const bool isValued = valued.contains(option);
        if (!isValued && !switches.contains(argument))
            return std::unexpected(tr("There is no option “%1” here; a name that begins with “-” goes after “--”.").arg(option));
        if (parsed.has(option))
            return std::unexpected(tr("The option “%1” was given twice.").arg(option));
        if (isValued && equals < 0 && i + 1 == arguments.size())
            return std::unexpected(tr("The option “%1” needs a value after it.").arg(option));
        const QString value = !isValued ? QString() : equals < 0 ? arguments.at(++i) : argument.sliced(equals + 1);
        if (isValued && value.isEmpty())
            return std::unexpected(tr("The option “%1” needs a value after it.").arg(option));
        parsed.options.insert(option, value);
    }
    if (parsed.operands.contains(QString()))
        return std::unexpected(tr("A name that was given is empty."));
    return parsed;
}

} // namespace sidelight
