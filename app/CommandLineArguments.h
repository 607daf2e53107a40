// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <expected>

namespace sidelight {

// What was typed after the program's name, sorted into options and operands. After `--` everything is an operand, also what
// begins with a minus.
struct CommandLineArguments {
    Q_DECLARE_TR_FUNCTIONS(CommandLineArguments)

public:
    // Options with their values; a switch has an empty one.
    QHash<QString, QString> options;
    QStringList operands;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }

    // `switches` stand alone, `valued` take a value ("--pdf FILE" or "--pdf=FILE"). The error is a sentence.
    static std::expected<CommandLineArguments, QString> parse(const QStringList &arguments, const QStringList &switches,
                                                              const QStringList &valued);
};

} // namespace sidelight
